import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Database, OpenDatabase } from '../../backend/db/open.ts';
import { delivery, webhook, workspace } from '../../backend/db/schema.ts';
import { createLog } from '../../backend/log.ts';
import type { Delivering } from '../../backend/outgoing/deliver.ts';
import { enqueue } from '../../backend/outgoing/enqueue.ts';
import { addWebhook } from '../../backend/outgoing/webhooks.ts';
import { startWorker, type Worker } from '../../backend/outgoing/worker.ts';
import type { Me } from '../../shared/model/account.ts';
import type { NewWebhook } from '../../shared/model/webhook.ts';
import { type OtherSystem, otherSystem } from './other-systems.ts';
import { happening, outgoing } from './told.ts';

export const me = {
  id: 'admin',
  name: 'Sari',
  workspace: { id: 'kirana', name: 'Kirana' },
} as Me;

/** A workspace on a database, another system that hears of it, and the workers between; new for each test. */
export function useSending(open: () => Promise<OpenDatabase>) {
  let opened: OpenDatabase;
  let db: Database;
  let there: OtherSystem;
  let workers: Worker[] = [];
  beforeAll(async () => {
    opened = await open();
    db = opened.db;
    await db.insert(workspace).values({ workspace: 'kirana', name: 'Kirana' });
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    there = await otherSystem(() => ({ status: 200 }));
  });
  const stopWorkers = async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
  };
  afterEach(async () => {
    await stopWorkers();
    await there.close();
    await db.delete(webhook).where(eq(webhook.workspace, 'kirana'));
  });

  /** How often a worker asked for the time: at least once whenever it looks for what is due. */
  let looks = 0;
  const world = (change: Partial<Delivering> = {}): Delivering => ({
    ...outgoing(),
    db,
    now() {
      looks += 1;
      return new Date();
    },
    random: () => 0.5,
    ...change,
  });
  const work = (change: Partial<Delivering> & { lease?: number } = {}) => {
    const worker = startWorker({
      ...world(change),
      log: createLog('silent'),
      every: 100,
      ...change,
    });
    workers.push(worker);
    return worker;
  };
  const add = (change: Partial<NewWebhook> = {}) =>
    addWebhook(
      db,
      outgoing(),
      me,
      {
        name: 'Ours',
        format: 'deskside',
        url: `${there.url}/hook`,
        events: ['escalation.raised', 'escalation.accepted', 'escalation.closed'],
        queues: [],
        withText: false,
        ...change,
      },
      new Date(),
    );
  const happen = (...args: Parameters<typeof happening>) =>
    db.transaction((tx) => enqueue(tx, 'kirana', happening(...args), new Date()));
  const inState = async (state: 'waiting' | 'sent' | 'dead') =>
    (
      await db
        .select()
        .from(delivery)
        .where(and(eq(delivery.workspace, 'kirana'), eq(delivery.state, state)))
    ).length;
  const until = async (done: () => boolean | Promise<boolean>, what: string) => {
    const deadline = Date.now() + 20_000;
    while (!(await done())) {
      if (Date.now() > deadline) throw new Error(`Not in time: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  /** Long enough for what must not go out to go out: three workers look three times over. */
  const looksAgain = () => {
    const from = looks;
    return until(() => looks > from + 18, 'looked again');
  };
  const sent = (count: number) =>
    until(async () => (await inState('sent')) === count, `${count} sent`);

  return {
    get db() {
      return db;
    },
    get there() {
      return there;
    },
    ...{ world, work, add, happen, inState, until, looksAgain, sent, stopWorkers },
  };
}
