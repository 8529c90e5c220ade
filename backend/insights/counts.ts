import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Insights } from '../../shared/model/insights.ts';
import type { UsageKind } from '../../shared/model/usage.ts';
import type { Database } from '../db/open.ts';
import { usageEvent as e } from '../db/schema.ts';

/** What was recorded, counted by a key. */
export interface Counts {
  agents: number;
  funnel: Insights['funnel'];
  drafts: Insights['drafts'];
  flags: Insights['flags'];
  /** `mean` whatever it stands on; hidden later. */
  scores: Insights['scores'];
  newest?: Date;
}

export const noCounts = (): Counts => ({
  agents: 0,
  funnel: { read: 0, shown: 0, seen: 0, opened: 0, used: 0, edited: 0, sent: 0 },
  drafts: {
    replies: 0,
    checked: 0,
    stopped: 0,
    fixed: 0,
    overridden: 0,
    unchecked: 0,
    reasons: {},
  },
  flags: { raised: 0, confirmed: 0, dismissed: 0 },
  scores: { n: 0 },
});

const where = (kind: UsageKind) => sql`filter (where ${e.kind} = ${sql.raw(`'${kind}'`)})`;
/** Distinct tickets: reading one ticket five times is one ticket. */
const tickets = (kind: UsageKind) =>
  sql<number>`count(distinct (${e.console}, ${e.ticket})) ${where(kind)}::int`;
/** Distinct replies: findings of one reply are recorded at the same moment, and a stop of three is one stop. */
const replies = (kind: UsageKind) =>
  sql<number>`count(distinct (${e.agent}, ${e.console}, ${e.ticket}, ${e.at})) ${where(kind)}::int`;

/** `key` must not be null. Grouped by position, because its parameters differ from mention to mention. */
export async function countBy(
  db: Database,
  filter: SQL | undefined,
  key: SQL<string>,
): Promise<Map<string, Counts>> {
  const rows = await db
    .select({
      key,
      agents: sql<number>`count(distinct ${e.agent})::int`,
      read: tickets('ticket.read'),
      shown: tickets('sop.shown'),
      seen: tickets('sop.seen'),
      opened: tickets('sop.opened'),
      used: tickets('sop.used'),
      sent: tickets('sop.sent'),
      edited: sql<number>`count(distinct (${e.console}, ${e.ticket})) filter (where ${e.kind} = 'sop.sent' and ${e.edited} > 0)::int`,
      checked: replies('draft.checked'),
      stopped: replies('draft.stopped'),
      fixed: replies('draft.fixed'),
      overridden: replies('draft.overridden'),
      unchecked: replies('draft.unchecked'),
      raised: sql<number>`count(distinct (${e.console}, ${e.ticket}, ${e.rule})) ${where('flag.raised')}::int`,
      scored: sql<number>`count(*) ${where('reply.scored')}::int`,
      mean: sql<number | null>`avg(${e.score}) ${where('reply.scored')}`.mapWith(Number),
      newest: sql<Date>`max(${e.at})`.mapWith(e.at),
    })
    .from(e)
    .where(filter)
    .groupBy(sql`1`);

  const all = new Map<string, Counts>();
  for (const { key: name, agents, newest, raised, scored, mean, ...row } of rows) {
    const { read, shown, seen, opened, used, sent, edited, ...drafts } = row;
    all.set(name, {
      agents,
      funnel: { read, shown, seen, opened, used, edited, sent },
      drafts: { ...drafts, replies: drafts.checked + drafts.unchecked, reasons: {} },
      flags: { raised, confirmed: 0, dismissed: 0 },
      scores: { n: scored, ...(scored > 0 && mean !== null ? { mean } : {}) },
      newest,
    });
  }
  for (const { key: name, confirmed, dismissed } of await decisionsBy(db, filter, key)) {
    Object.assign(all.get(name)?.flags ?? {}, { confirmed, dismissed });
  }
  for (const { key: name, reason, count } of await reasonsBy(db, filter, key)) {
    Object.assign(all.get(name)?.drafts.reasons ?? {}, { [reason]: count });
  }
  return all;
}

/** Of each flag the last word counts: an agent may change their mind, and `flag.restored` is no decision. */
async function decisionsBy(db: Database, filter: SQL | undefined, key: SQL<string>) {
  const last = db
    .select({
      key: key.as('key'),
      kind: sql<string>`(array_agg(${e.kind} order by ${e.at} desc, ${e.id}))[1]`.as('kind'),
    })
    .from(e)
    .where(and(filter, inArray(e.kind, ['flag.confirmed', 'flag.dismissed', 'flag.restored'])))
    .groupBy(sql`1`, e.console, e.ticket, e.rule)
    .as('last');
  return db
    .select({
      key: last.key,
      confirmed: sql<number>`count(*) filter (where ${last.kind} = 'flag.confirmed')::int`,
      dismissed: sql<number>`count(*) filter (where ${last.kind} = 'flag.dismissed')::int`,
    })
    .from(last)
    .groupBy(last.key);
}

async function reasonsBy(db: Database, filter: SQL | undefined, key: SQL<string>) {
  return db
    .select({
      key,
      reason: sql<string>`coalesce(${e.reason}, 'other')`,
      count: replies('draft.unchecked'),
    })
    .from(e)
    .where(and(filter, eq(e.kind, 'draft.unchecked')))
    .groupBy(sql`1`, sql`2`);
}
