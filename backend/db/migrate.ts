import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { MigrationConfig } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { repositoryRoot } from '../root.ts';
import type { Database } from './open.ts';

/** Where a migration stands in the order of all of them. */
export interface Migration {
  /** Its file without `.sql`. */
  tag: string;
  /** Milliseconds; the database remembers it for each that ran. */
  when: number;
}

const allMigrations = () => join(repositoryRoot(), 'backend', 'db', 'migrations');

function journal(): { entries: Migration[] } {
  return JSON.parse(readFileSync(join(allMigrations(), 'meta', '_journal.json'), 'utf8'));
}

/** All of this code, oldest first. */
export const knownMigrations = (): Migration[] => journal().entries;

/**
 * Runs `work` with the folder of all migrations, or of those up to one: the schema as an older Deskside had it.
 */
export async function withMigrations<T>(
  upTo: string | undefined,
  work: (config: MigrationConfig) => Promise<T>,
): Promise<T> {
  if (upTo === undefined) return work({ migrationsFolder: allMigrations() });
  const folder = mkdtempSync(join(tmpdir(), 'deskside-migrations-'));
  try {
    const { entries, ...rest } = journal();
    const older = entries.slice(0, entries.findIndex(({ tag }) => tag === upTo) + 1);
    mkdirSync(join(folder, 'meta'));
    for (const { tag } of older) {
      cpSync(join(allMigrations(), `${tag}.sql`), join(folder, `${tag}.sql`));
    }
    const text = JSON.stringify({ ...rest, entries: older });
    writeFileSync(join(folder, 'meta', '_journal.json'), text);
    return await work({ migrationsFolder: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The newest that ran in this database; 0 when none did. */
export async function appliedMigration(db: Database): Promise<number> {
  const { rows } = (await db.execute(
    sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`,
  )) as unknown as { rows: { newest: string | null }[] };
  return Number(rows[0]?.newest ?? 0);
}

/** Any number: only that it is the same in all processes. */
const migrationLock = 46_001_700;

/** Many processes may do so at once: one migrates, the others wait for it and find nothing left to do. */
export async function migratePostgres(client: pg.Client, upTo?: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    await withMigrations(upTo, (config) => migrate(drizzle(client), config));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {});
  }
}
