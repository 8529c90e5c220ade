import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from 'drizzle-orm';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { ConfigError } from '../config.ts';
import { channel, createLive, type Live } from '../live.ts';
import { repositoryRoot } from '../root.ts';
import { listenPostgres } from './listen.ts';
import { lockFolder } from './lock.ts';
import * as schema from './schema.ts';

/** The same for both drivers; a transaction has this type too. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
  db: Database;
  /** What any process announces, until the database is closed. */
  listen: () => Promise<Live>;
  close: () => Promise<void>;
}

const migrations = () => ({
  migrationsFolder: join(repositoryRoot(), 'backend', 'db', 'migrations'),
});

/** A database in `folder`, for one process at a time. @throws ConfigError when it cannot be used. */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`DATA_DIR ${folder} cannot be written (${code}); choose another folder`);
  }
  const unlock = await lockFolder(folder);
  try {
    const opened = await openPglite(await PGlite.create(join(folder, 'db')));
    return {
      ...opened,
      close: async () => {
        await opened.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** With the newest schema. `logger` hears every statement; it carries confidential values. */
export async function openPglite(client: PGlite, logger?: Logger): Promise<OpenDatabase> {
  const db = drizzlePglite(client, { schema, ...(logger ? { logger } : {}) });
  await migratePglite(db, migrations());
  return {
    db: db as unknown as Database,
    listen: async () => {
      const live = createLive();
      await client.listen(channel, live.hear);
      return live;
    },
    close: () => client.close(),
  };
}

/** Any number: only that it is the same in all processes. */
const migrationLock = 46_001_700;

/** With the newest schema; many processes may start at once. @throws ConfigError when there is no answer. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', () => {});
  try {
    const client = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [migrationLock]);
      await migratePg(drizzlePg(client, { schema }), migrations());
    } finally {
      await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {});
      client.release();
    }
  } catch (error) {
    await pool.end();
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `The database of DATABASE_URL cannot be used (${code ?? message}); check that it runs and who may sign in`,
    );
  }
  const stops: (() => Promise<void>)[] = [];
  return {
    db: drizzlePg(pool, { schema }) as unknown as Database,
    listen: async () => {
      const live = createLive();
      stops.push(await listenPostgres(url, channel, live));
      return live;
    },
    close: async () => {
      for (const stop of stops) await stop();
      await pool.end();
    },
  };
}
