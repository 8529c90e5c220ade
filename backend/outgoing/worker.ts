import type { FastifyBaseLogger } from 'fastify';
import { describeError } from '../log.ts';
import { type Delivering, deliver } from './deliver.ts';
import { sweep, type Taken, take, workspacesDue, workspacesKept } from './deliveries.ts';

/** Empties the outbox. Any number of processes may run one: what one has taken the others do not see. */

export interface Worker {
  /** Resolves when what was under way has been answered or given up. */
  stop(): Promise<void>;
}

export interface WorkerOptions extends Delivering {
  log: FastifyBaseLogger;
  /** Milliseconds between two looks at the outbox. */
  every?: number;
  /** How long a process may be silent before others take over what it had (ms). More than a try can last. */
  lease?: number;
}

/** Requests under way at once; of one endpoint fewer, so that one that hangs does not hold up the others. */
const mostAtOnce = 32;
const mostOfOne = 4;
const sweepEvery = 60 * 60_000;

export function startWorker(options: WorkerOptions): Worker {
  const { db, now, log, every = 1000, lease = 60_000 } = options;
  const underWay = new Map<Promise<void>, Taken>();
  let stopped = false;
  let woken = false;
  let resume: (() => void) | undefined;
  let sweptAt = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const endedIn = new Set<string>();

  const fullEndpoints = () => {
    const counts = new Map<string, number>();
    for (const { webhook } of underWay.values())
      counts.set(webhook, (counts.get(webhook) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= mostOfOne).map(([webhook]) => webhook);
  };

  function wake(): void {
    woken = true;
    resume?.();
  }

  function run(taken: Taken): void {
    const trying = deliver(taken, options)
      // The database is away: the lease runs out and it is tried again.
      .catch((error) => log.error({ failure: describeError(error), doing: 'deliver' }))
      .finally(() => {
        underWay.delete(trying);
        endedIn.add(taken.workspace);
        wake();
      });
    underWay.set(trying, taken);
  }

  async function fill(workspace: string): Promise<void> {
    const room = Math.min(mostOfOne, mostAtOnce - underWay.size);
    if (room <= 0 || stopped) return;
    const until = new Date(now().getTime() + lease);
    const full = fullEndpoints();
    for (const taken of await take(db, workspace, { now: now(), until, most: room, full })) {
      run(taken);
    }
  }

  /** Everywhere when it is time; in between only where something ended, as there may be more of it. */
  async function round(): Promise<void> {
    const everywhere = performance.now() - lookedAt >= every;
    if (everywhere) lookedAt = performance.now();
    const ended = [...endedIn];
    endedIn.clear();
    for (const workspace of everywhere ? await workspacesDue(db, now()) : ended) {
      await fill(workspace);
    }
  }

  async function tidy(): Promise<void> {
    if (now().getTime() - sweptAt < sweepEvery) return;
    sweptAt = now().getTime();
    for (const workspace of await workspacesKept(db)) await sweep(db, workspace, now());
  }

  /** Shorter when something ended meanwhile: there is room again. */
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, every * (0.8 + options.random() * 0.4));
      resume = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken) resume();
    });

  async function work(): Promise<void> {
    while (!stopped) {
      woken = false;
      await round()
        .then(tidy)
        .catch((error) => log.error({ failure: describeError(error), doing: 'empty the outbox' }));
      if (!stopped) await pause();
    }
  }
  const working = work();

  return {
    async stop() {
      stopped = true;
      wake();
      await working;
      await Promise.allSettled(underWay.keys());
    },
  };
}
