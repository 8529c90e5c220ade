import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import type { Escalation } from '../../shared/model/escalation.ts';
import { escalation, workspace as workspaces } from '../db/schema.ts';
import { type Store, withEvents } from '../escalations/rows.ts';
import { describeError } from '../log.ts';
import type { PacksOf } from '../workspace-content.ts';
import { idleUntil, look } from './look.ts';
import type { Desks } from './tell.ts';

/**
 * Looks at every escalation whose time has come. Runs in every process: rows that one of them holds are skipped by
 * the others, so each alarm sounds once. What has sounded stands in the timeline, so nothing is lost by a stop.
 *
 * It is the database that says what time it is: one clock for all processes, and a process whose own clock jumps
 * sounds nothing too early or too late.
 */
export interface Sweeping {
  store: Store;
  packsOf: PacksOf;
  log: Pick<FastifyBaseLogger, 'error' | 'warn'>;
  /** For tests; else the time of the database. */
  now?: () => Date;
}

const batch = 50;
/** One that cannot be looked at must not hold up the others; tried again so many minutes later. */
const putOff = 5;

const isDue = (workspace: string, moment: SQL) =>
  and(eq(escalation.workspace, workspace), lte(escalation.nextAlarm, moment));

/** Answers with how many it looked at. */
async function sweepBatch(
  { store, packsOf, log, now }: Sweeping,
  workspace: string,
): Promise<number> {
  const { db } = store;
  const moment = now ? sql`${now().toISOString()}::timestamptz` : sql`now()`;
  const [any] = await db
    .select({ id: escalation.id })
    .from(escalation)
    .where(isDue(workspace, moment))
    .limit(1);
  if (!any) return 0;
  const desks = await packsOf(workspace);
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({
        id: escalation.id,
        record: escalation.record,
        ms: sql<number>`(extract(epoch from ${moment}) * 1000)::float8`,
      })
      .from(escalation)
      .where(isDue(workspace, moment))
      .orderBy(asc(escalation.nextAlarm))
      .limit(batch)
      .for('update', { skipLocked: true });
    const [first] = rows;
    if (!first) return 0;
    const at = new Date(first.ms);
    const next: { id: string; at: Date | null }[] = [];
    for (const one of await withEvents({ ...store, db: tx }, workspace, rows)) {
      next.push({
        id: one.id,
        at: await lookAt({ ...store, db: tx }, log, workspace, one, desks, at),
      });
    }
    await tx.execute(sql`
      update ${escalation} set next_alarm = next.at
      from jsonb_to_recordset(${JSON.stringify(next)}::jsonb) as next(id uuid, at timestamptz)
      where ${escalation.workspace} = ${workspace} and ${escalation.id} = next.id`);
    return rows.length;
  });
}

/** Answers with when to look again. What goes wrong with this one is undone and put off. */
async function lookAt(
  tx: Store,
  log: Sweeping['log'],
  workspace: string,
  one: Escalation,
  desks: Desks,
  now: Date,
): Promise<Date | null> {
  try {
    const idle = idleUntil(one, desks, now);
    if (idle !== undefined) return idle;
    return await tx.db.transaction((db) => look({ ...tx, db }, workspace, one, desks, now));
  } catch (error) {
    log.error({ failure: describeError(error), doing: 'look at the clocks', escalation: one.id });
    return new Date(now.getTime() + putOff * 60_000);
  }
}

/** One pass over all workspaces; answers with how many escalations it looked at. */
export async function sweep(sweeping: Sweeping, stopped = () => false): Promise<number> {
  let looked = 0;
  for (const { id } of await sweeping.store.db
    .select({ id: workspaces.workspace })
    .from(workspaces)) {
    for (let found = batch; found === batch && !stopped(); looked += found) {
      found = await sweepBatch(sweeping, id);
    }
  }
  return looked;
}

/** Sweeps every so many ms until it is stopped; a stop waits for what is under way. */
export function startSweeper(sweeping: Sweeping, every = 2000): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  const run = () => {
    underWay = sweep(sweeping, () => stopped).then(
      () => {},
      // The database is away, or going: what is due stays due.
      (error) => sweeping.log.warn({ failure: describeError(error), doing: 'sweep the clocks' }),
    );
    void underWay.then(() => {
      if (!stopped) timer = setTimeout(run, every);
    });
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await underWay;
  };
}
