import { sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';

/** A table as an archive carries it. */
export interface Table {
  name: string;
  columns: { name: string; type: string }[];
  /** Of its primary key. */
  key: string[];
}
/** A part of a table that is kept in parts; `bounds` as PostgreSQL writes them. */
export interface Partition {
  name: string;
  of: string;
  bounds: string;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export async function rowsOf<Row>(db: Database, statement: string): Promise<Row[]> {
  return ((await db.execute(sql.raw(statement))) as unknown as { rows: Row[] }).rows;
}

const ours = `c.relnamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

/** All tables of the database, each after those that its foreign keys point to. */
export async function readTables(db: Database): Promise<Table[]> {
  const found = await rowsOf<Table & { needs: string[] }>(
    db,
    `select c.relname as name,
       (select json_agg(json_build_object('name', a.attname,
            'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
          from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       ) as columns,
       coalesce((select json_agg(a.attname order by array_position(i.indkey::int[], a.attnum::int))
          from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
          where i.indrelid = c.oid and i.indisprimary), '[]') as key,
       coalesce((select json_agg(distinct f.confrelid::regclass::text)
          from pg_constraint f
          where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '[]') as needs
     from pg_class c
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours}
     order by c.relname`,
  );
  const sorted: typeof found = [];
  let waiting = found;
  while (waiting.length > 0) {
    const done = new Set(sorted.map(({ name }) => name));
    const next = waiting.filter(({ needs }) =>
      needs.every((one) => done.has(one.replace(/^"(.*)"$/, '$1'))),
    );
    // Tables that need each other stay in the order of their names.
    const taken = next.length > 0 ? next : waiting;
    sorted.push(...taken);
    waiting = waiting.filter((one) => !taken.includes(one));
  }
  return sorted.map(({ name, columns, key }) => ({ name, columns, key }));
}

export const readPartitions = (db: Database) =>
  rowsOf<Partition>(
    db,
    `select c.relname as name, p.relname as of, pg_get_expr(c.relpartbound, c.oid) as bounds
     from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
     where c.relispartition and c.relkind in ('r', 'p') and ${ours} order by c.relname`,
  );

/** Numbers that a column hands out itself go on after the highest there is. */
export async function resumeSequences(db: Database): Promise<void> {
  const columns = await rowsOf<{ table: string; column: string; sequence: string }>(
    db,
    `select c.relname as "table", a.attname as "column",
       pg_get_serial_sequence(format('%I.%I', 'public', c.relname), a.attname) as sequence
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours}
       and pg_get_serial_sequence(format('%I.%I', 'public', c.relname), a.attname) is not null`,
  );
  for (const { table, column, sequence } of columns) {
    await rowsOf(
      db,
      `select setval('${sequence}', max(${quoted(column)})) from ${quoted(table)} having max(${quoted(column)}) is not null`,
    );
  }
}

/** Names of the tables that have a row. */
export async function filledTables(db: Database): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of await readTables(db)) {
    if ((await rowsOf(db, `select 1 from ${quoted(name)} limit 1`)).length > 0) filled.push(name);
  }
  return filled;
}
