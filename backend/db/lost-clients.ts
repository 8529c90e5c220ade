import type pg from 'pg';

/** Time for whoever used a connection to notice and give it back (ms). */
const noticedWithin = 2000;

/**
 * Connections that broke while somebody used them go back to the pool, so that another can be opened. Drizzle keeps
 * the one on which its `begin` failed: after an outage with more requests under way than the pool has places, nobody
 * would get one ever again.
 */
export function giveBackLost(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    // In use it has no other listener between two queries, and one without any would end the process.
    client.on('error', () => {});
    client.once('end', () => {
      const giveBack = () => {
        try {
          (client as pg.PoolClient).release(true);
        } catch {
          // It was given back, as it should be.
        }
      };
      setTimeout(giveBack, noticedWithin).unref();
    });
  });
}
