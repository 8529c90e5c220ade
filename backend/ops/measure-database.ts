import { type SQL, sql } from 'drizzle-orm';
import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../db/open.ts';

/** One figure that a query counts; its columns but `value` are the labels. */
interface Measure {
  name: string;
  help: string;
  labels: string[];
  query: SQL;
}

const measures: Measure[] = [
  {
    name: 'deskside_database_up',
    help: '1 while the database answers',
    labels: [],
    query: sql`select 1 as value`,
  },
  {
    name: 'deskside_escalations',
    help: 'Escalations that are not closed',
    labels: ['workspace', 'state'],
    query: sql`select workspace, state, count(*)::int as value from escalation
      where state <> 'closed' group by workspace, state`,
  },
  {
    name: 'deskside_clock_lag_seconds',
    help: 'How late the alarm that is due longest is; more than a minute: no process sweeps',
    labels: ['workspace'],
    // Every change asks to be looked at again at once; that is no lag until it waits.
    query: sql`select workspace, extract(epoch from now() - min(
        greatest(next_alarm, (select max(received_at) from escalation_event v
          where v.workspace = e.workspace and v.escalation = e.id)))) as value
      from escalation e where next_alarm <= now() group by workspace`,
  },
  {
    name: 'deskside_deliveries',
    help: 'Messages to other systems that wait, or that were given up',
    labels: ['workspace', 'state'],
    query: sql`select workspace, state, count(*)::int as value from delivery
      where state <> 'sent' group by workspace, state`,
  },
  {
    name: 'deskside_delivery_lag_seconds',
    help: 'How long the message that is due longest has been due',
    labels: ['workspace'],
    query: sql`select workspace, extract(epoch from now() - min(due_at)) as value from delivery
      where state = 'waiting' and due_at <= now() group by workspace`,
  },
];

/** What the database holds that somebody may want to be woken for, asked at each scrape. */
export function measureDatabase(registry: Registry, db: Database): void {
  for (const { name, help, labels, query } of measures) {
    new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [registry],
      async collect() {
        this.reset();
        // A database that is away has no figures; the process's own are worth the more then.
        const answer = await db.execute(query).catch(() => undefined);
        const rows = (answer as { rows: Record<string, string | number>[] } | undefined)?.rows;
        for (const { value, ...of } of rows ?? []) this.set(of, Number(value));
      },
    });
  }
}
