import { desc, eq } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import { retentionRun, workspace } from '../db/schema.ts';
import type { Store } from '../escalations/rows.ts';
import { describeError } from '../log.ts';
import { retain } from './retention.ts';

const hour = 60 * 60_000;
/** Looked at every hour, done once a day. */
const every = hour;
const pause = 20 * hour;

/** Every workspace that nobody has passed over for long enough. Answers with their ids. */
export async function retainDue(store: Store, now: Date): Promise<string[]> {
  const done: string[] = [];
  for (const { id } of await store.db.select({ id: workspace.workspace }).from(workspace)) {
    const [last] = await store.db
      .select({ at: retentionRun.at })
      .from(retentionRun)
      .where(eq(retentionRun.workspace, id))
      .orderBy(desc(retentionRun.at))
      .limit(1);
    if (last && now.getTime() - last.at.getTime() < pause) continue;
    await retain(store, id, now);
    done.push(id);
  }
  return done;
}

/** Deletes what is due once a day; answers with the function that ends it. Two at once do no harm: what is gone is gone. */
export function keepRetaining(
  store: Store,
  log: Pick<FastifyBaseLogger, 'info' | 'error'>,
): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const pass = async () => {
    try {
      const workspaces = await retainDue(store, new Date());
      if (workspaces.length > 0)
        log.info({ doing: 'delete what was kept long enough', workspaces });
    } catch (error) {
      log.error({ failure: describeError(error), doing: 'delete what was kept long enough' });
    }
    later(every);
  };
  const later = (wait: number) => {
    if (stopped) return;
    // Spread, so that of many processes the first one does it and the others find it done.
    timer = setTimeout(
      () => {
        running = pass();
      },
      wait * (0.5 + Math.random()),
    );
    timer.unref();
  };
  later(hour / 12);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
