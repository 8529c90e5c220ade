import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { type Config, ConfigError } from '../config.ts';
import { lockFolder } from '../db/lock.ts';
import { migratePostgres, withMigrations } from '../db/migrate.ts';
import type { Database } from '../db/open.ts';
import * as schema from '../db/schema.ts';
import type { Target } from './restore.ts';
import { rowsOf } from './tables.ts';

type OpenTarget = Target & { close(): Promise<void> };

export function pgliteTarget(client: PGlite): OpenTarget {
  const db = drizzlePglite(client, { schema });
  return {
    db: db as unknown as Database,
    migrate: (upTo) => withMigrations(upTo, (config) => migratePglite(db, config)),
    close: () => client.close(),
  };
}

/** @throws ConfigError while Deskside runs on it. */
export async function postgresTarget(connectionString: string): Promise<OpenTarget> {
  const client = new pg.Client({ connectionString, application_name: 'deskside restore' });
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigError(`The database of DATABASE_URL cannot be used (${code ?? message})`);
  }
  const db = drizzlePg(client, { schema }) as unknown as Database;
  const others = async () => {
    const [row] = await rowsOf<{ n: number }>(
      db,
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and application_name like 'deskside%'
         and pid <> pg_backend_pid()`,
    );
    return row?.n ?? 0;
  };
  // A process that has just ended keeps its connections for a moment.
  for (let tries = 0; (await others()) > 0; tries += 1) {
    if (tries === 10) {
      const n = await others();
      await client.end();
      throw new ConfigError(
        `Deskside runs on this database (${n} connections); stop it, then restore.`,
      );
    }
    await sleep(200);
  }
  return { db, migrate: (upTo) => migratePostgres(client, upTo), close: () => client.end() };
}

/** The database of the configuration as it is, without migrating it. */
export async function openTarget({ databaseUrl, dataDir }: Config): Promise<OpenTarget> {
  if (databaseUrl) return postgresTarget(databaseUrl);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(dataDir);
  try {
    const target = pgliteTarget(await PGlite.create(join(dataDir, 'db')));
    const close = async () => {
      await target.close();
      unlock();
    };
    return { ...target, close };
  } catch (error) {
    unlock();
    throw error;
  }
}
