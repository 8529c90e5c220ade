import { and, eq, lt, type SQL, sql } from 'drizzle-orm';
import { foldMonth } from '../insights/fold-month.ts';
import type { Database } from './open.ts';
import {
  usageAgain,
  usageDay,
  usageEvent,
  usagePending,
  usageReason,
  usageSeen,
  workspace,
} from './schema.ts';

/** Events lie in one partition a month, UTC: `usage_event_2026_11`. What has no month lies in `usage_event_other`. */

/** This one and so many more: a process that is not restarted for a month still finds the next one. */
const monthsAhead = 2;
/** Any number: only that it is the same in all processes. */
const lock = sql`select pg_advisory_xact_lock(46001701)`;

const partitionName = /^usage_event_(\d{4})_(\d{2})$/;
const firstOf = (year: number, month: number) => new Date(Date.UTC(year, month, 1));

/** Tables of months that there are, the oldest first, each with the moment after its end. */
async function monthsOf(db: Database): Promise<{ table: string; until: Date }[]> {
  const { rows } = (await db.execute(sql`
    select c.relname as table from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'usage_event'::regclass order by 1`)) as unknown as {
    rows: { table: string }[];
  };
  return rows.flatMap(({ table }) => {
    const [, year, month] = partitionName.exec(table) ?? [];
    return year && month ? [{ table, until: firstOf(Number(year), Number(month)) }] : [];
  });
}

/** Makes the months that events will need soon; those there are stay as they are. */
export async function openMonths(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(lock);
    const known = new Set((await monthsOf(tx)).map(({ until }) => until.getTime()));
    for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
      const first = firstOf(now.getUTCFullYear(), now.getUTCMonth() + ahead);
      const until = firstOf(first.getUTCFullYear(), first.getUTCMonth() + 1);
      if (!known.has(until.getTime())) await openMonth(tx, first, until);
    }
  });
}

/** Filled before it is attached: clocks that run ahead may have put events there already. */
async function openMonth(tx: Database, first: Date, until: Date): Promise<void> {
  const day = (time: Date) => sql.raw(`'${time.toISOString()}'`);
  const name = `usage_event_${first.toISOString().slice(0, 7).replace('-', '_')}`;
  const table = sql.identifier(name);
  await tx.execute(sql`create table ${table} (like usage_event including all)`);
  await tx.execute(sql`
    with moved as (
      delete from usage_event_other where at >= ${day(first)} and at < ${day(until)} returning *
    ) insert into ${table} select * from moved`);
  await tx.execute(
    sql`alter table usage_event attach partition ${table} for values from (${day(first)}) to (${day(until)})`,
  );
}

/**
 * Removes usage from before `cutoff`, of one workspace or of all: events, and what they were counted in up to the day
 * before. Months that are empty then, or that nobody keeps, are dropped whole. Answers with how many events went one by
 * one, and which tables.
 */
export async function dropUsageBefore(
  db: Database,
  cutoff: Date,
  only?: string,
): Promise<{ events: number; tables: string[] }> {
  const all = await db
    .select({ id: workspace.workspace, timeZone: workspace.timeZone })
    .from(workspace)
    .where(only === undefined ? undefined : eq(workspace.workspace, only));
  const tables: string[] = [];
  const past = (await monthsOf(db)).filter(({ until }) => until <= cutoff);
  const drop = async (table: string) => {
    await db.execute(sql`drop table ${sql.identifier(table)}`);
    tables.push(table);
  };
  if (only === undefined) for (const { table } of past) await drop(table);
  let events = 0;
  for (const { id, timeZone } of all) {
    events += await db.transaction(async (tx) => {
      // Nothing is counted meanwhile of what goes.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`usage ${id}`}, 0))`);
      await tx
        .delete(usagePending)
        .where(and(eq(usagePending.workspace, id), lt(usagePending.at, cutoff)));
      const gone = await tx
        .delete(usageEvent)
        .where(and(eq(usageEvent.workspace, id), lt(usageEvent.at, cutoff)));
      const day: SQL = sql`(${cutoff.toISOString()}::timestamptz at time zone ${timeZone}::text)::date`;
      for (const table of [usageDay, usageReason, usageSeen]) {
        await tx.delete(table).where(and(eq(table.workspace, id), sql`${table.day} < ${day}`));
      }
      await tx
        .delete(usageAgain)
        .where(and(eq(usageAgain.workspace, id), sql`${usageAgain.prev} < ${day}`));
      await foldMonth(tx, id, day);
      const { rowCount, affectedRows } = gone as { rowCount?: number; affectedRows?: number };
      return rowCount ?? affectedRows ?? 0;
    });
  }
  if (only !== undefined) {
    for (const { table } of past) {
      const left = sql`select exists (select from ${sql.identifier(table)}) as left`;
      const { rows } = (await db.execute(left)) as unknown as { rows: { left: boolean }[] };
      if (!rows[0]?.left) await drop(table);
    }
  }
  return { events, tables };
}
