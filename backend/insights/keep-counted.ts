import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../db/open.ts';
import { workspace } from '../db/schema.ts';
import { openMonths } from '../db/usage-months.ts';
import { describeError } from '../log.ts';
import { countUsage } from './count-usage.ts';

/** How long between two looks (ms). Whoever reads figures in between has counted what is new before. */
const every = 5000;
const monthsEvery = 6 * 60 * 60_000;
/** How long one statement may hold up others (ms): the embedded database does one thing after the other. */
const longest = 100;
const fewest = 250;
const most = 20_000;

/** Counts what came in and makes the next months. Any number of processes may. Answers with the function that ends it. */
export function keepCounted(db: Database, log: FastifyBaseLogger): () => Promise<void> {
  let stopped = false;
  let monthsAt = 0;
  let wake: (() => void) | undefined;
  let atOnce = fewest;

  /** As many events in a statement as this database counts in its time, and as long a rest for all others. */
  async function count(id: string): Promise<void> {
    while (!stopped) {
      const asked = atOnce;
      const begun = performance.now();
      if ((await countUsage(db, id, asked)) < asked) return;
      const took = performance.now() - begun;
      atOnce = Math.min(most, Math.max(fewest, Math.round((asked * longest) / took)));
      await sleep(took);
    }
  }

  async function round(): Promise<void> {
    if (Date.now() - monthsAt > monthsEvery) {
      await openMonths(db, new Date());
      monthsAt = Date.now();
    }
    for (const { id } of await db.select({ id: workspace.workspace }).from(workspace)) {
      await count(id);
    }
  }

  const running = (async () => {
    while (!stopped) {
      await round().catch((error) =>
        log.error({ failure: describeError(error), doing: 'count usage' }),
      );
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every * (0.8 + Math.random() * 0.4));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return () => {
    stopped = true;
    wake?.();
    return running;
  };
}
