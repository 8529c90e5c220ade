import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { appliedMigration, knownMigrations } from '../db/migrate.ts';
import type { Database } from '../db/open.ts';

/** A balancer waits no longer than this. */
const patience = 2000;

export type Ready = { ok: true } | { ok: false; because: 'stopping' | 'database' | 'migrations' };

/**
 * `/healthz`: this process is alive; without the database, so that nobody restarts it for the database's sake.
 * `/readyz`: it may be sent requests; else 503 with the reason.
 */
export function serveHealth(app: FastifyInstance, db: Database, isStopping: () => boolean): void {
  const expected = knownMigrations().at(-1)?.when ?? 0;

  async function ready(): Promise<Ready> {
    if (isStopping()) return { ok: false, because: 'stopping' };
    const applied = await Promise.race([
      appliedMigration(db).catch(() => undefined),
      sleep(patience, undefined, { ref: false }),
    ]);
    if (applied === undefined) return { ok: false, because: 'database' };
    // A newer one is fine: while processes are exchanged one by one, the old ones go on.
    return applied < expected ? { ok: false, because: 'migrations' } : { ok: true };
  }

  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const answer = await ready();
    return reply
      .code(answer.ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(answer);
  });
}
