import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { appliedMigration, knownMigrations } from '../db/migrate.ts';
import type { Database } from '../db/open.ts';
import { createSum, type Header } from './archive.ts';
import { quoted, readPartitions, readTables, rowsOf, type Table } from './tables.ts';

/** Hears how many of how many rows are done. */
export type Progress = (done: number, of: number) => void;

/** Doors for some hours, and who knocked: whoever finds a backup must not find these. All sign in again after a restore. */
const leftOut = new Set(['session', 'verification', 'attempt']);
const rowsAtOnce = 500;

/** The statement that every backup's rows are read under, so that texts are the same wherever they are made. */
const plainly = [
  "set local time zone 'UTC'",
  "set local datestyle to 'ISO'",
  "set local intervalstyle to 'postgres'",
  "set local bytea_output to 'hex'",
  'set local extra_float_digits to 1',
];

async function* rowLines(tx: Database, table: Table): AsyncGenerator<string[]> {
  const texts = table.columns.map(({ name }) => `${quoted(name)}::text`);
  const order = table.key.length > 0 ? ` order by ${table.key.map(quoted).join(', ')}` : '';
  await rowsOf(
    tx,
    `declare backup no scroll cursor for
       select json_build_array(${texts.join(', ')})::text as line from ${quoted(table.name)}${order}`,
  );
  for (;;) {
    const rows = await rowsOf<{ line: string }>(tx, `fetch ${rowsAtOnce} from backup`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await rowsOf(tx, 'close backup');
}

/** Everything as it was at one moment, while others go on writing. Answers with the number of rows. */
export async function backup(
  db: Database,
  out: Writable,
  now: Date,
  progress: Progress = () => {},
): Promise<number> {
  const gzip = createGzip();
  const written = pipeline(gzip, out);
  // Heard below; a failure before that must not end the process.
  written.catch(() => {});
  const sum = createSum();
  const write = async (lines: string[]) => {
    if (gzip.destroyed) await written;
    if (!gzip.write(`${lines.join('\n')}\n`)) await Promise.race([once(gzip, 'drain'), written]);
  };
  try {
    const total = await db.transaction(
      async (tx) => {
        await rowsOf(tx, 'set local statement_timeout to 0');
        for (const statement of plainly) await rowsOf(tx, statement);
        const header = await headerOf(tx, now);
        const of = header.tables.reduce((sum, { rows }) => sum + rows, 0);
        const first = JSON.stringify(header);
        sum.add(first);
        await write([first]);
        let done = 0;
        for (const table of header.tables) {
          for await (const lines of table.rows > 0 ? rowLines(tx, table) : []) {
            for (const line of lines) sum.addRow(line);
            await write(lines);
            done += lines.length;
            progress(done, of);
          }
          const end = JSON.stringify(sum.endTable(table.name));
          sum.add(end);
          await write([end]);
        }
        await write([JSON.stringify(sum.end())]);
        return of;
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    );
    gzip.end();
    await written;
    return total;
  } catch (error) {
    gzip.destroy();
    throw error;
  }
}

async function headerOf(tx: Database, now: Date): Promise<Header> {
  const tables = [];
  for (const table of await readTables(tx)) {
    const counted = leftOut.has(table.name)
      ? []
      : await rowsOf<{ rows: number }>(
          tx,
          `select count(*)::int as rows from ${quoted(table.name)}`,
        );
    tables.push({ ...table, rows: counted[0]?.rows ?? 0 });
  }
  const applied = await appliedMigration(tx);
  const migration = knownMigrations().find(({ when }) => when === applied);
  if (!migration) throw new Error('The database is of a newer Deskside than this one');
  const { tag, when } = migration;
  return {
    deskside: 'backup',
    version: 1,
    made: now.toISOString(),
    migration: { tag, when },
    tables,
    partitions: await readPartitions(tx),
  };
}
