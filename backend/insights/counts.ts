import { and, between, type Column, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Insights } from '../../shared/model/insights.ts';
import type { Database } from '../db/open.ts';
import { usageAgain, usageDay, usageReason, usageSeen } from '../db/schema.ts';
import { monthly, sums, things } from './count-usage.ts';
import { dayAfter, type Filter } from './scope.ts';

/** What was recorded, counted by a key. */
export interface Counts {
  agents: number;
  funnel: Insights['funnel'];
  drafts: Omit<Insights['drafts'], 'reasons'>;
  flags: Insights['flags'];
  /** `mean` whatever it stands on; hidden later. */
  scores: Insights['scores'];
  newest?: Date;
}

/** What is counted apart: `team` by site and team. */
export type By = 'all' | 'site' | 'team' | 'lang' | 'week';

type Table = typeof usageDay | typeof usageAgain | typeof usageSeen | typeof usageReason;

const keyOf = (table: Table, by: By): SQL<string> =>
  ({
    all: sql<string>`'all'`,
    site: sql<string>`${table.site}`,
    team: sql<string>`${table.site} || ', ' || ${table.team}`,
    lang: sql<string>`case ${table.lang} when '' then 'unknown' else ${table.lang} end`,
    week: sql<string>`to_char(${table.day}, 'IYYY-"W"IW')`,
  })[by];

const teamsOf = (table: Table, { teams }: Filter) =>
  teams &&
  (or(...teams.map(({ site, team }) => and(eq(table.site, site), eq(table.team, team)))) ??
    sql`false`);

/** What a filter lets through of what is kept by day and place. */
const within = (table: typeof usageSeen | typeof usageReason, filter: Filter): SQL | undefined =>
  and(
    eq(table.workspace, filter.workspace),
    between(table.day, filter.from, filter.to),
    filter.sites ? inArray(table.site, [...filter.sites]) : undefined,
    filter.lang ? eq(table.lang, filter.lang) : undefined,
    teamsOf(table, filter),
  );

/** The same of places that are held as fast as `pinned` says, on whatever days. */
const placesWithin = (
  table: typeof usageDay | typeof usageAgain,
  filter: Filter,
  pinned: number,
): SQL | undefined =>
  and(
    eq(table.workspace, filter.workspace),
    filter.lang ? eq(table.lang, filter.lang) : undefined,
    pinned & 1 && filter.sites ? inArray(table.site, [...filter.sites]) : undefined,
    pinned & 1 ? teamsOf(table, filter) : undefined,
    pinned & 1 || !filter.teams?.[0] ? undefined : eq(table.team, filter.teams[0].team),
  );

/** The months that lie wholly in a range: the first day of the first one, and of the one after the last. */
function monthsIn({ from, to }: Filter): { first: string; next: string } | undefined {
  const first = from.endsWith('-01') ? from : monthAfter(from);
  const next = `${dayAfter(to, 1).slice(0, 7)}-01`;
  return first < next ? { first, next } : undefined;
}
const monthAfter = (day: string) => `${dayAfter(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

/** The rows that lie in a range from `start` to `end`, in as few as there are; by weeks months are of no use. */
function rowsWithin(
  t: typeof usageDay | typeof usageAgain,
  start: Column,
  end: Column,
  filter: Filter,
  by: By,
  pinned: number,
): SQL | undefined {
  const { from, to } = filter;
  const months = by === 'week' ? undefined : monthsIn(filter);
  const days = (first: string, last: string) =>
    and(eq(t.pinned, pinned), gte(start, from), between(end, first, last));
  return and(
    placesWithin(t, filter, pinned),
    months
      ? or(
          and(
            eq(t.pinned, pinned + monthly),
            gte(start, months.first),
            gte(end, months.first),
            lt(end, months.next),
          ),
          and(
            eq(t.pinned, pinned),
            gte(start, from),
            lt(start, months.first),
            lt(end, months.next),
          ),
          days(months.next, to),
        )
      : days(from, to),
  );
}

/** The rows of `usage_day` that add up to a range. */
export const daysWithin = (filter: Filter, by: By, pinned: number): SQL | undefined =>
  rowsWithin(usageDay, usageDay.day, usageDay.day, filter, by, pinned);

/** Which things were counted on several days of a range, counted by the same places as the filter and the key. */
export const againWithin = (filter: Filter, by: By, pinned: number): SQL | undefined => {
  const { prev, day } = usageAgain;
  return and(
    rowsWithin(usageAgain, prev, day, filter, by, pinned),
    by === 'week' ? sql`date_trunc('week', ${prev}) = date_trunc('week', ${day})` : undefined,
  );
};

/**
 * What of the place the filter and the key hold fast, as in `usage_again`; nothing when the filter puts places
 * together that are not kept together.
 */
async function pinnedBy(db: Database, filter: Filter, by: By): Promise<number | undefined> {
  const lang = by === 'lang' || filter.lang ? 4 : 0;
  const { sites, teams } = filter;
  if (by === 'team') return 3 + lang;
  if (!teams) {
    if (by === 'site') return 1 + lang;
    return sites && sites.length > 1 ? undefined : (sites ? 1 : 0) + lang;
  }
  const alone = new Set(teams.map(({ site }) => site)).size === teams.length;
  if (teams.length <= 1 || (by === 'site' && alone)) return 3 + lang;
  const [{ team = '' } = {}] = teams;
  if (!alone || teams.some((one) => one.team !== team)) return undefined;
  // Teams of one name at all sites that have it are kept together; at some of them they are not.
  const { teams: _, ...anywhere } = filter;
  const named = await db
    .selectDistinct({ site: usageDay.site })
    .from(usageDay)
    .where(and(daysWithin(anywhere, 'team', 3 + lang), eq(usageDay.team, team)));
  const known = new Set(teams.map(({ site }) => site));
  return sites || named.some(({ site }) => !known.has(site)) ? undefined : 2 + lang;
}

type Row = { key: string; newest: string | Date } & Record<string, number | string | Date>;
const rowsOf = async (db: Database, query: SQL) =>
  ((await db.execute(query)) as unknown as { rows: Row[] }).rows;
const columns = (names: readonly string[], each: (name: string) => string) =>
  sql.raw(names.map(each).join(', '));
const quoted = (name: string) => `"${name}"`;
const total = (name: string) => `sum("${name}")::float8 as "${name}"`;

/** The days less what they count again. */
const rolled = (db: Database, filter: Filter, by: By, pinned: number) =>
  rowsOf(
    db,
    sql`select key, ${columns(sums, total)}, max(newest) as newest from (
      select ${keyOf(usageDay, by)} as key, ${columns(sums, quoted)}, newest
      from ${usageDay} where ${daysWithin(filter, by, pinned)}
      union all
      select ${keyOf(usageAgain, by)}, ${columns(sums, (name) => (things.includes(name) ? `-"${name}"` : '0'))}, null
      from ${usageAgain} where ${againWithin(filter, by, pinned)}
    ) counted group by key`,
  );

/** One by one, for places that are not kept together. */
async function oneByOne(db: Database, filter: Filter, by: By): Promise<Row[]> {
  const added = sums.filter((name) => !things.includes(name));
  const days = await rowsOf(
    db,
    sql`select ${keyOf(usageDay, by)} as key, ${columns(added, total)}, max(newest) as newest
    from ${usageDay} where ${daysWithin(filter, by, 7)} group by 1`,
  );
  const different = things.slice(0, -2);
  const seen = await rowsOf(
    db,
    sql`select ${keyOf(usageSeen, by)} as key, ${columns(
      different,
      (name) =>
        `count(distinct thing) filter (where bits & ${1 << things.indexOf(name)} > 0)::float8 as "${name}"`,
    )} from ${usageSeen} where ${within(usageSeen, filter)} group by 1`,
  );
  const decided = await rowsOf(
    db,
    sql`select key, count(*) filter (where word = 'flag.confirmed')::float8 as confirmed,
      count(*) filter (where word = 'flag.dismissed')::float8 as dismissed
    from (
      select distinct on (key, thing) ${keyOf(usageSeen, by)} as key, thing, word
      from ${usageSeen} where ${within(usageSeen, filter)} and word is not null
      order by key, thing, word_at desc, word_id
    ) last group by key`,
  );
  const of = (rows: Row[], key: string) => rows.find((row) => row.key === key);
  return days.map((day) => ({
    confirmed: 0,
    dismissed: 0,
    ...of(seen, day.key),
    ...of(decided, day.key),
    ...day,
  }));
}

function countsOf(row: Row): Counts {
  const n = (name: string) => Number(row[name] ?? 0);
  const [checked, unchecked, scores] = [n('checked'), n('unchecked'), n('scored')];
  const pointed = n('pointed');
  return {
    agents: n('agents'),
    funnel: {
      read: n('read'),
      shown: n('shown'),
      seen: n('seen'),
      opened: n('opened'),
      used: n('used'),
      edited: n('edited'),
      sent: n('sent'),
    },
    drafts: {
      replies: checked + unchecked,
      checked,
      stopped: n('stopped'),
      fixed: n('fixed'),
      overridden: n('overridden'),
      unchecked,
    },
    flags: { raised: n('raised'), confirmed: n('confirmed'), dismissed: n('dismissed') },
    scores: { n: scores, ...(pointed > 0 ? { mean: n('points') / pointed } : {}) },
    ...(row.newest ? { newest: new Date(row.newest) } : {}),
  };
}

export const noCounts = (): Counts => countsOf({ key: '', newest: '' });

export async function countBy(db: Database, filter: Filter, by: By): Promise<Map<string, Counts>> {
  const pinned = await pinnedBy(db, filter, by);
  const rows =
    pinned === undefined ? await oneByOne(db, filter, by) : await rolled(db, filter, by, pinned);
  return new Map(rows.map((row) => [row.key, countsOf(row)]));
}

/** Why replies went out unchecked: how often, by key and reason. */
export async function reasonsBy(
  db: Database,
  filter: Filter,
  by: By,
): Promise<Map<string, Record<string, number>>> {
  const rows = await db
    .select({
      key: keyOf(usageReason, by),
      reason: usageReason.reason,
      unchecked: sql<number>`sum(${usageReason.unchecked})::int`,
    })
    .from(usageReason)
    .where(within(usageReason, filter))
    .groupBy(sql`1`, usageReason.reason)
    .orderBy(usageReason.reason);
  const all = new Map<string, Record<string, number>>();
  for (const { key, reason, unchecked } of rows) {
    all.set(key, { ...all.get(key), [reason]: unchecked });
  }
  return all;
}
