import { sql } from 'drizzle-orm';
import { knownMigrations } from '../db/migrate.ts';
import type { Database } from '../db/open.ts';
import { ArchiveError, type Header, readArchive, type TableEnd } from './archive.ts';
import type { Progress } from './backup.ts';
import { filledTables, quoted, resumeSequences, rowsOf, type Table } from './tables.ts';

/** A database that nobody else uses meanwhile. */
export interface Target {
  db: Database;
  /** Runs the migrations up to this one, or all. */
  migrate(upTo?: string): Promise<void>;
}

const linesAtOnce = 500;

function insertInto({ name, columns }: Table, lines: string[]) {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const values = columns.map(({ type }, index) => `(line->>${index})::${type}`).join(', ');
  return sql`insert into ${sql.raw(quoted(name))} (${sql.raw(names)}) overriding system value
    select ${sql.raw(values)} from json_array_elements(${`[${lines.join(',')}]`}::json) as line`;
}

const schemas = ['public', 'drizzle'];
const aside = (name: string) => `${name}_before_restore`;

async function schemasThere(db: Database): Promise<Set<string>> {
  const found = await rowsOf<{ nspname: string }>(db, 'select nspname from pg_namespace');
  return new Set(found.map(({ nspname }) => nspname));
}

/** What is there keeps its place under another name until the new is complete. */
const setAside = (db: Database) =>
  db.transaction(async (tx) => {
    const there = await schemasThere(tx);
    for (const name of schemas.filter((one) => there.has(one))) {
      await rowsOf(tx, `alter schema ${name} rename to ${aside(name)}`);
    }
    await rowsOf(tx, 'create schema public');
  });

/** What a restore set aside that did not come to its end. */
const putBack = (db: Database) =>
  db.transaction(async (tx) => {
    const there = await schemasThere(tx);
    if (!there.has(aside('public'))) return;
    for (const name of schemas) {
      await rowsOf(tx, `drop schema if exists ${name} cascade`);
      if (there.has(aside(name))) await rowsOf(tx, `alter schema ${aside(name)} rename to ${name}`);
    }
  });

/**
 * Fills an empty database, embedded or PostgreSQL, from an archive of either, and brings it to today's schema. After a
 * failure everything is as it was. Answers with what came.
 * @throws ArchiveError when the file cannot be trusted or the database holds something already.
 */
export async function restore(
  target: Target,
  path: string,
  replace: boolean,
  progress: Progress = () => {},
): Promise<TableEnd[]> {
  // Read to the end once before anything is touched: what it replaces may be all there is.
  let archived: Header | undefined;
  const { rows: all } = await readArchive(path, {
    header(header) {
      archived = header;
    },
  });
  const header = archived as unknown as Header;
  const { migration } = header;
  if (
    !knownMigrations().some(({ tag, when }) => tag === migration.tag && when === migration.when)
  ) {
    throw new ArchiveError(
      `${path} is of a newer Deskside (its schema is ${migration.tag}). Restore it with that one.`,
    );
  }
  await putBack(target.db);
  const filled = await filledTables(target.db);
  if (filled.length > 0 && !replace) {
    throw new ArchiveError(
      `The database holds something already (${filled.slice(0, 5).join(', ')}). Name an empty one, or replace all of it with --replace.`,
    );
  }
  await setAside(target.db);
  try {
    await target.migrate(migration.tag);
    const came = await target.db.transaction((tx) => load(tx, path, header, all, progress));
    await target.migrate();
    for (const name of schemas) {
      await rowsOf(target.db, `drop schema if exists ${aside(name)} cascade`);
    }
    return came;
  } catch (error) {
    await putBack(target.db);
    throw error;
  }
}

async function load(
  tx: Database,
  path: string,
  { tables, partitions }: Header,
  all: number,
  progress: Progress,
): Promise<TableEnd[]> {
  await rowsOf(tx, 'set local statement_timeout to 0');
  for (const { name, of, bounds } of partitions) {
    await rowsOf(
      tx,
      `create table if not exists ${quoted(name)} partition of ${quoted(of)} ${bounds}`,
    );
  }
  const came: TableEnd[] = [];
  let waiting: string[] = [];
  let done = 0;
  const flush = async (name: string) => {
    const table = tables.find((one) => one.name === name);
    if (!table || waiting.length === 0) return;
    await tx.execute(insertInto(table, waiting));
    done += waiting.length;
    waiting = [];
    progress(done, all);
  };
  await readArchive(path, {
    header() {},
    async row(name, line) {
      waiting.push(line);
      if (waiting.length === linesAtOnce) await flush(name);
    },
    async tableEnd(end) {
      await flush(end.table);
      came.push(end);
    },
  });
  for (const { table, rows } of came) {
    const [found] = await rowsOf<{ n: number }>(
      tx,
      `select count(*)::int as n from ${quoted(table)}`,
    );
    if (found?.n !== rows) {
      throw new ArchiveError(
        `Of ${rows} rows of ${table} ${found?.n} arrived; nothing was restored.`,
      );
    }
  }
  await resumeSequences(tx);
  return came;
}
