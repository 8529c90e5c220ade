import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { usageAgain, usageDay } from '../db/schema.ts';
import { monthly, sums, things } from './count-usage.ts';

const list = (names: readonly string[], each = (name: string) => `"${name}"`) =>
  sql.raw(names.map(each).join(', '));
const total = (name: string) => `sum("${name}")`;

/** Puts the days of a month together again of which the first ones were removed: all before `day`, in a transaction. */
export async function foldMonth(tx: Database, workspace: string, day: SQL): Promise<void> {
  const to = sql.raw(`pinned + ${monthly}`);
  const left = (column: string) => {
    const name = sql.raw(column);
    return sql`"workspace" = ${workspace} and pinned < ${monthly} and extract(day from ${day}) > 1
      and ${name} >= ${day} and ${name} < date_trunc('month', ${day}) + interval '1 month'`;
  };
  await tx.execute(sql`
    insert into ${usageDay} ("workspace", pinned, day, site, team, lang, ${list(sums)}, newest)
    select ${workspace}, ${to}, date_trunc('month', day)::date, site, team, lang, ${list(sums, total)}, max(newest)
    from ${usageDay} where ${left('day')} group by 2, 3, 4, 5, 6`);
  await tx.execute(sql`
    insert into ${usageAgain} ("workspace", pinned, day, prev, site, team, lang, ${list(things)})
    select ${workspace}, ${to}, date_trunc('month', day)::date, date_trunc('month', prev)::date, site, team, lang,
      ${list(things, total)}
    from ${usageAgain} where ${left('prev')} group by 2, 3, 4, 5, 6, 7`);
}
