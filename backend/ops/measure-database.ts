import { sql } from 'drizzle-orm';
import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../db/open.ts';

/** What the database holds that somebody may want to be woken for. Asked at each scrape, in one go. */
export function measureDatabase(registers: Registry, db: Database, _now: () => Date): void {
  const up = new Gauge({
    name: 'deskside_database_up',
    help: '1 when the database answered the last scrape',
    registers: [registers],
  });
  new Gauge({
    name: 'deskside_escalations',
    help: 'Escalations that are not closed',
    labelNames: ['workspace', 'state'],
    registers: [registers],
    async collect() {
      this.reset();
      try {
        const { rows } = (await db.execute(sql`
          select workspace, state, count(*)::int as n from escalation
          where state <> 'closed' group by workspace, state`)) as unknown as {
          rows: { workspace: string; state: string; n: number }[];
        };
        up.set(1);
        for (const { workspace, state, n } of rows) this.set({ workspace, state }, n);
      } catch {
        up.set(0);
      }
    },
  });
}
