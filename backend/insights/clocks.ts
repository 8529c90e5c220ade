import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Category } from '../../shared/model/category.ts';
import type { Insights } from '../../shared/model/insights.ts';
import { categories } from '../../shared/model/names.ts';
import type { Route } from '../../shared/model/packs.ts';
import type { Database } from '../db/open.ts';
import { escalation as x } from '../db/schema.ts';
import { dayAfter, type Filter, matching, mondayOf, weekOf } from './scope.ts';

/**
 * How long escalations took from when the agent pressed the key, in whole minutes: so the database answers with a
 * few counts, however many escalations there are, and sorts nothing.
 */

/** So many escalations of one kind took so many minutes; `null` those that are not there yet. */
type Cell<Keys extends string> = Record<Keys, string> & { minutes: number | null; n: number };

const minutes = (until: Column) =>
  sql<number | null>`(date_part('epoch', ${until} - ${x.raisedAt}) / 60)::int`;

async function cellsBy<Keys extends string>(
  db: Database,
  filter: Filter,
  until: Column,
  keys: Record<Keys, SQL<string>>,
): Promise<Cell<Keys>[]> {
  const places = Object.entries<SQL<string>>(keys);
  // By number: a placeholder of a key would be another one in `group by`.
  const groups = [...places, 0].map((_, at) => sql.raw(String(at + 1)));
  const rows = await db
    .select({ ...keys, minutes: minutes(until), n: sql<number>`count(*)::int` })
    .from(x)
    .where(matching(x, x.raisedAt, filter))
    .groupBy(...groups);
  return rows as unknown as Cell<Keys>[];
}

/** Time to acknowledge by where it was raised, and whether in a language; in any if none is named. */
export const acknowledgedByTeam = (db: Database, filter: Filter, lang?: string) =>
  cellsBy(db, filter, x.acknowledgedAt, {
    site: sql`${x.site}`,
    team: sql`${x.team}`,
    inLanguage: lang ? sql`coalesce(${x.lang} = ${lang}, false)::text` : sql`'true'`,
  });
export type TeamCell = Cell<'site' | 'team' | 'inLanguage'>;

/** Time to acknowledge by what it was about and when. */
export async function acknowledgedByKind(db: Database, filter: Filter) {
  const monday = mondayOf(filter.from);
  // Counting week starts takes a third of what a calendar takes.
  const week = sql<string>`width_bucket(${x.raisedAt}, array(
    select day at time zone ${filter.timeZone}::text
    from generate_series(${monday}::date::timestamp, ${filter.to}::date::timestamp, interval '7 days') day))`;
  const cells = await cellsBy(db, filter, x.acknowledgedAt, {
    category: sql`${x.category}`,
    lang: sql`coalesce(${x.lang}, 'unknown')`,
    week,
  });
  return cells.map((cell) => ({
    ...cell,
    week: weekOf(dayAfter(monday, 7 * (Number(cell.week) - 1))),
  }));
}

export const closedByCategory = (db: Database, filter: Filter) =>
  cellsBy(db, filter, x.closedAt, { category: sql`${x.category}` });

/** `at` is how many took so many minutes. */
export interface Times {
  raised: number;
  at: Map<number, number>;
}

/** Cells put together by a key. */
export function timesBy<C extends Cell<never>>(
  cells: readonly C[],
  keyOf: (cell: C) => string,
): Map<string, Times> {
  const all = new Map<string, Times>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const times = all.get(key) ?? { raised: 0, at: new Map<number, number>() };
    all.set(key, times);
    times.raised += cell.n;
    if (cell.minutes !== null) {
      times.at.set(cell.minutes, (times.at.get(cell.minutes) ?? 0) + cell.n);
    }
  }
  return all;
}

export const reached = ({ at }: Times) => [...at.values()].reduce((sum, n) => sum + n, 0);

/** `part` 0.5 is the median: between two of them in proportion, as `percentile_cont` of SQL does. */
export function quantile({ at }: Times, part: number): number | undefined {
  const sorted = [...at].sort(([a], [b]) => a - b);
  const rank = part * (sorted.reduce((sum, [, n]) => sum + n, 0) - 1);
  let passed = 0;
  for (const [place, [minute, n]] of sorted.entries()) {
    passed += n;
    if (rank <= passed - 1) return minute;
    const [next = minute] = sorted[place + 1] ?? [];
    if (rank < passed) return minute + (rank - (passed - 1)) * (next - minute);
  }
  return undefined;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A figure on fewer than `smallest` says more about single cases than about the work, and is left out. */
function figures<Name extends string>(
  times: Times,
  parts: Record<Name, number>,
  smallest: number,
): Partial<Record<Name, number>> {
  if (reached(times) < smallest) return {};
  const found = Object.entries<number>(parts).flatMap(([name, part]) => {
    const value = quantile(times, part);
    return value === undefined ? [] : [[name, rounded(value)]];
  });
  return Object.fromEntries(found);
}

/** The shortest limit that the routing table sets for a category. */
function shortest(
  routes: readonly Route[],
  category: Category,
  limit: 'acknowledgeWithin' | 'resolveWithin',
): number | undefined {
  const own = routes.filter((route) => route.category === category);
  const rows = own.length > 0 ? own : routes.filter((route) => route.category === '*');
  return rows.length > 0 ? Math.min(...rows.map((route) => route[limit])) : undefined;
}

/** One row per category that occurred, the most frequent first. */
export function clocksByCategory(
  acknowledged: readonly Cell<'category'>[],
  closed: readonly Cell<'category'>[],
  routes: readonly Route[],
  smallest: number,
): Insights['escalations'] {
  const toClose = timesBy(closed, ({ category }) => category);
  const none: Times = { raised: 0, at: new Map() };
  const clock = (times: Times, within: number | undefined) => ({
    n: reached(times),
    ...figures(times, { median: 0.5, p90: 0.9 }, smallest),
    ...(within === undefined ? {} : { within }),
  });
  return [...timesBy(acknowledged, ({ category }) => category)]
    .map(([name, times]) => {
      const category = name as Category;
      const close = toClose.get(name) ?? none;
      return {
        category,
        raised: times.raised,
        closed: reached(close),
        acknowledge: clock(times, shortest(routes, category, 'acknowledgeWithin')),
        close: clock(close, shortest(routes, category, 'resolveWithin')),
      };
    })
    .sort(
      (a, b) =>
        b.raised - a.raised || categories.indexOf(a.category) - categories.indexOf(b.category),
    );
}

/** How many escalations, and their median time to acknowledge where it may be shown. */
export const escalationsOf = (times: Times, smallest: number) => ({
  escalations: times.raised,
  ...figures(times, { acknowledged: 0.5 }, smallest),
});
