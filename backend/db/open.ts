import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from 'drizzle-orm';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { type Config, ConfigError } from '../config.ts';
import { channel, createLive, type Live } from '../live.ts';
import type { PoolState } from '../ops/metrics.ts';
import { isAway } from './away.ts';
import { listenPostgres } from './listen.ts';
import { lockFolder } from './lock.ts';
import { giveBackLost } from './lost-clients.ts';
import { migratePostgres, withMigrations } from './migrate.ts';
import * as schema from './schema.ts';

/** The same for both drivers; a transaction has this type too. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
  db: Database;
  /** What any process announces, until the database is closed. */
  listen: () => Promise<Live>;
  /** One process after the other, for what is done at start. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Connections, where there are several. */
  pool?: PoolState;
  close: () => Promise<void>;
}

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
  await withMigrations(undefined, (config) => migratePglite(db, config));
  return {
    db: db as unknown as Database,
    listen: async () => {
      const live = createLive();
      await client.listen(channel, live.hear);
      return live;
    },
    alone: (work) => work(),
    close: () => client.close(),
  };
}

export interface PostgresOptions {
  /** Connections that this process keeps. */
  connections?: number;
  /** Seconds until a statement is given up. */
  timeout?: number;
  /** Seconds to go on trying while nobody answers. */
  wait?: number;
}

const application_name = 'deskside';
const connectWithin = 5000;
const tryAgainAfter = 500;

/** Waits for the server, then brings the schema up to date. */
async function migrateWhenThere(connectionString: string, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    // A connection of its own: a migration may take longer than any statement later.
    const client = new pg.Client({
      connectionString,
      application_name,
      connectionTimeoutMillis: connectWithin,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      return await migratePostgres(client);
    } catch (error) {
      if (!isAway(error) || Date.now() + tryAgainAfter > until) throw error;
    } finally {
      await client.end().catch(() => {});
    }
    await sleep(tryAgainAfter);
  }
}

/** Any number but those of migrations and months. */
const startLock = 46_001_702;

async function withStartLock<T>(connectionString: string, work: () => Promise<T>): Promise<T> {
  // A connection of its own, which `work` cannot be waiting for. Asked again and again: to wait would be a statement
  // that takes too long.
  const client = new pg.Client({ connectionString, application_name });
  client.on('error', () => {});
  try {
    await client.connect();
    const isMine = async () =>
      (await client.query('select pg_try_advisory_lock($1) as mine', [startLock])).rows[0]?.mine;
    while (!(await isMine())) await sleep(tryAgainAfter);
    return await work();
  } finally {
    // The lock goes with it.
    await client.end().catch(() => {});
  }
}

/** With the newest schema; many processes may start at once. @throws ConfigError when there is no answer. */
export async function openPostgres(
  url: string,
  { connections = 10, timeout = 30, wait = 0 }: PostgresOptions = {},
): Promise<OpenDatabase> {
  try {
    await migrateWhenThere(url, wait);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `The database of DATABASE_URL cannot be used (${code ?? message}); check that it runs and who may sign in`,
    );
  }
  const pool = new pg.Pool({
    connectionString: url,
    application_name,
    max: connections,
    // Statements of one transaction that do not wait for each other's answers are sent together.
    pipeline: true,
    connectionTimeoutMillis: connectWithin,
    statement_timeout: timeout * 1000,
    // The server gives up by itself; this is for a server that is not there any more.
    query_timeout: timeout * 1000 + connectWithin,
    keepAlive: true,
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', () => {});
  giveBackLost(pool);
  const stops: (() => Promise<void>)[] = [];
  return {
    db: drizzlePg(pool, { schema }) as unknown as Database,
    listen: async () => {
      const live = createLive();
      stops.push(await listenPostgres(url, channel, live));
      return live;
    },
    alone: (work) => withStartLock(url, work),
    pool: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: async () => {
      for (const stop of stops) await stop();
      await pool.end();
    },
  };
}

/** The database of the configuration, with the newest schema. @throws ConfigError */
export const openDatabase = (config: Config): Promise<OpenDatabase> =>
  config.databaseUrl
    ? openPostgres(config.databaseUrl, {
        connections: config.databasePool,
        timeout: config.databaseTimeout,
        wait: config.databaseWait,
      })
    : openEmbedded(config.dataDir);
