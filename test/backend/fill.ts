import { sql } from 'drizzle-orm';
import { quoted, readTables, rowsOf } from '../../backend/data/tables.ts';
import type { Database } from '../../backend/db/open.ts';

/** What is easily spoilt on the way. */
const odd = 'Ringgit „hilang” 💸 \\ "quoted" \' \n\t ไทย \u2028';

/** The same for the same type and row, so that every key finds what it points to. */
const values: [RegExp, (row: number) => string][] = [
  [/^text/, (row) => (row === 1 ? 'kirana' : `${odd} ${row}`)],
  [/^uuid/, (row) => `0b1f6a0e-6f0e-4a51-9f6e-${String(row).padStart(12, '0')}`],
  [/^(integer|bigint|smallint)/, (row) => String(row)],
  [/^(double|real|numeric)/, (row) => String(row === 1 ? 0.1 + 0.2 : row / 3)],
  [/^boolean/, (row) => String(row === 1)],
  [/^timestamp/, (row) => `2026-05-0${row} 23:59:59.99${row}+07`],
  [/^date/, (row) => `2026-05-0${row}`],
  [/^jsonb/, (row) => JSON.stringify({ row, [odd]: [null, 0.1, { a: odd }] })],
  [/^bytea/, (row) => `\\x00ff0${row}`],
  [/\[\]$/, () => '{}'],
];

/**
 * Three rows in every table that there is, the third with nothing where nothing may stand. A new table is filled
 * without asking.
 */
export async function fillEveryTable(db: Database): Promise<void> {
  const nullable = await rowsOf<{ table_name: string; column_name: string }>(
    db,
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and is_nullable = 'YES'`,
  );
  for (const { name, columns } of await readTables(db)) {
    const mayMiss = new Set(
      nullable.filter((one) => one.table_name === name).map((one) => one.column_name),
    );
    for (const row of [1, 2, 3]) {
      const given = columns.map(({ name: column, type }) => {
        if (row === 3 && mayMiss.has(column)) return sql`null`;
        const value = values.find(([pattern]) => pattern.test(type))?.[1](row);
        if (value === undefined) throw new Error(`No value for a column of ${type} (${name})`);
        return sql`${value}::text::${sql.raw(type)}`;
      });
      const names = columns.map((column) => quoted(column.name)).join(', ');
      await db.execute(
        sql`insert into ${sql.raw(quoted(name))} (${sql.raw(names)}) overriding system value
          values (${sql.join(given, sql`, `)})`,
      );
    }
  }
}
