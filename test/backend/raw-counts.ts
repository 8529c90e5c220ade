import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../backend/db/open.ts';
import { usageEvent as e } from '../../backend/db/schema.ts';
import type { By, Counts } from '../../backend/insights/counts.ts';
import { daysIn, type Filter } from '../../backend/insights/scope.ts';
import type { UsageKind } from '../../shared/model/usage.ts';

/** The same figures from the events themselves, one by one: what the counts are held against. */

const where = (kind: UsageKind) => sql`filter (where ${e.kind} = ${sql.raw(`'${kind}'`)})`;
/** Distinct tickets: reading one ticket five times is one ticket. */
const tickets = (kind: UsageKind) =>
  sql<number>`count(distinct (${e.console}, ${e.ticket})) ${where(kind)}::int`;
/** Distinct replies: findings of one reply are recorded at the same moment, and a stop of three is one stop. */
const replies = (kind: UsageKind) =>
  sql<number>`count(distinct (${e.agent}, ${e.console}, ${e.ticket}, ${e.at})) ${where(kind)}::int`;

const matching = (filter: Filter) =>
  and(
    eq(e.workspace, filter.workspace),
    daysIn(e.at, filter.from, filter.to, filter.timeZone),
    filter.sites ? inArray(e.site, [...filter.sites]) : undefined,
    filter.lang ? sql`${e.lang} = ${filter.lang}` : undefined,
    filter.teams
      ? (or(...filter.teams.map(({ site, team }) => and(eq(e.site, site), eq(e.team, team)))) ??
          sql`false`)
      : undefined,
  );

const keyOf = (by: By, { timeZone }: Filter): SQL<string> =>
  ({
    all: sql<string>`'all'`,
    site: sql<string>`${e.site}`,
    team: sql<string>`${e.site} || ', ' || ${e.team}`,
    lang: sql<string>`coalesce(${e.lang}, 'unknown')`,
    week: sql<string>`to_char(${e.at} at time zone ${timeZone}::text, 'IYYY-"W"IW')`,
  })[by];

export async function rawCountBy(
  db: Database,
  filter: Filter,
  by: By,
): Promise<Map<string, Counts>> {
  const key = keyOf(by, filter);
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
      mean: sql<number | null>`avg(${e.score}) ${where('reply.scored')}`,
      newest: sql<Date>`max(${e.at})`.mapWith(e.at),
    })
    .from(e)
    .where(matching(filter))
    .groupBy(sql`1`);
  const decided = await decisionsBy(db, filter, key);
  return new Map(
    rows.map(({ key: name, agents, newest, raised, scored, mean, ...row }) => {
      const { read, shown, seen, opened, used, sent, edited, ...drafts } = row;
      const { confirmed = 0, dismissed = 0 } = decided.find((one) => one.key === name) ?? {};
      return [
        name,
        {
          agents,
          funnel: { read, shown, seen, opened, used, edited, sent },
          drafts: { ...drafts, replies: drafts.checked + drafts.unchecked },
          flags: { raised, confirmed, dismissed },
          scores: { n: scored, ...(mean === null ? {} : { mean: Number(mean) }) },
          newest,
        },
      ];
    }),
  );
}

/** Of each flag the last word counts: an agent may change their mind, and `flag.restored` is no decision. */
async function decisionsBy(db: Database, filter: Filter, key: SQL<string>) {
  const last = db
    .select({
      key: key.as('key'),
      kind: sql<string>`(array_agg(${e.kind} order by ${e.at} desc, ${e.id}))[1]`.as('kind'),
    })
    .from(e)
    .where(
      and(matching(filter), inArray(e.kind, ['flag.confirmed', 'flag.dismissed', 'flag.restored'])),
    )
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

export async function rawReasonsBy(db: Database, filter: Filter, by: By) {
  const rows = await db
    .select({
      key: keyOf(by, filter),
      reason: sql<string>`coalesce(${e.reason}, 'other')`,
      count: replies('draft.unchecked'),
    })
    .from(e)
    .where(and(matching(filter), eq(e.kind, 'draft.unchecked')))
    .groupBy(sql`1`, sql`2`);
  const all = new Map<string, Record<string, number>>();
  for (const { key, reason, count } of rows) all.set(key, { ...all.get(key), [reason]: count });
  return all;
}

export async function rawAgents(db: Database, filter: Filter) {
  return db
    .select({
      site: e.site,
      team: e.team,
      agents: sql<number>`count(distinct ${e.agent})::int`,
    })
    .from(e)
    .where(matching(filter))
    .groupBy(e.site, e.team);
}
