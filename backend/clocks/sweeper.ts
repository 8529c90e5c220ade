import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import { escalation, workspace as workspaces } from '../db/schema.ts';
import { findEscalation, type Store } from '../escalations/rows.ts';
import { describeError } from '../log.ts';
import type { PacksOf } from '../workspace-content.ts';
import { look } from './look.ts';

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
    const due = await tx
      .select({
        id: escalation.id,
        ms: sql<number>`(extract(epoch from ${moment}) * 1000)::float8`,
      })
      .from(escalation)
      .where(isDue(workspace, moment))
      .orderBy(asc(escalation.nextAlarm))
      .limit(batch)
      .for('update', { skipLocked: true });
    for (const { id, ms } of due) {
      const next = await tx
        .transaction(async (savepoint) => {
          const one = { ...store, db: savepoint };
          const found = await findEscalation(one, workspace, id);
          return found ? look(one, workspace, found, desks, new Date(ms)) : null;
        })
        .catch((error) => {
          log.error({ failure: describeError(error), doing: 'look at the clocks', escalation: id });
          return new Date(ms + putOff * 60_000);
        });
      await tx
        .update(escalation)
        .set({ nextAlarm: next })
        .where(and(eq(escalation.workspace, workspace), eq(escalation.id, id)));
    }
    return due.length;
  });
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
