import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Category } from '../../shared/model/category.ts';
import type { Insights } from '../../shared/model/insights.ts';
import { categories } from '../../shared/model/names.ts';
import type { Route } from '../../shared/model/packs.ts';
import type { Database } from '../db/open.ts';
import { escalation as x } from '../db/schema.ts';

/** How long escalations took, in minutes from when the agent pressed the key. */

const minutes = (until: Column) => sql`extract(epoch from (${until} - ${x.raisedAt}))::float8 / 60`;
const share = (until: Column, part: number) =>
  sql<
    number | null
  >`percentile_cont(${sql.raw(String(part))}) within group (order by ${minutes(until)}) filter (where ${until} is not null)`.mapWith(
    Number,
  );
const count = (of: Column) => sql<number>`count(${of})::int`;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A figure on fewer than `smallest` says more about single cases than about the work, and is left out. */
function clock(
  n: number,
  median: number | null,
  p90: number | null,
  smallest: number,
  within: number | undefined,
): Insights['escalations'][number]['close'] {
  return {
    n,
    ...(n >= smallest && median !== null ? { median: rounded(median) } : {}),
    ...(n >= smallest && p90 !== null ? { p90: rounded(p90) } : {}),
    ...(within === undefined ? {} : { within }),
  };
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
export async function clocksByCategory(
  db: Database,
  filter: SQL | undefined,
  routes: readonly Route[],
  smallest: number,
): Promise<Insights['escalations']> {
  const rows = await db
    .select({
      category: x.category,
      raised: sql<number>`count(*)::int`,
      acknowledged: count(x.acknowledgedAt),
      closed: count(x.closedAt),
      acknowledgeMedian: share(x.acknowledgedAt, 0.5),
      acknowledgeP90: share(x.acknowledgedAt, 0.9),
      closeMedian: share(x.closedAt, 0.5),
      closeP90: share(x.closedAt, 0.9),
    })
    .from(x)
    .where(filter)
    .groupBy(x.category);
  return rows
    .sort(
      (a, b) =>
        b.raised - a.raised || categories.indexOf(a.category) - categories.indexOf(b.category),
    )
    .map((row) => ({
      category: row.category,
      raised: row.raised,
      closed: row.closed,
      acknowledge: clock(
        row.acknowledged,
        row.acknowledgeMedian,
        row.acknowledgeP90,
        smallest,
        shortest(routes, row.category, 'acknowledgeWithin'),
      ),
      close: clock(
        row.closed,
        row.closeMedian,
        row.closeP90,
        smallest,
        shortest(routes, row.category, 'resolveWithin'),
      ),
    }));
}

/** How many escalations by a key, and their median time to acknowledge where it may be shown. */
export async function escalationsBy(
  db: Database,
  filter: SQL | undefined,
  key: SQL<string>,
  smallest: number,
): Promise<Map<string, { escalations: number; acknowledged?: number }>> {
  const rows = await db
    .select({
      key,
      escalations: sql<number>`count(*)::int`,
      n: count(x.acknowledgedAt),
      median: share(x.acknowledgedAt, 0.5),
    })
    .from(x)
    .where(filter)
    .groupBy(sql`1`);
  return new Map(
    rows.map(({ key: name, escalations, n, median }) => [
      name,
      {
        escalations,
        ...(n >= smallest && median !== null ? { acknowledged: rounded(median) } : {}),
      },
    ]),
  );
}
