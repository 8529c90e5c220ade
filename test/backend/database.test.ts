import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../backend/db/lock.ts';
import { openPglite, openPostgres } from '../../backend/db/open.ts';
import * as schema from '../../backend/db/schema.ts';
import { keptSecret } from '../../backend/secret.ts';
import { createPostgresDatabase, databases } from './databases.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-database-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFolder = () => mkdtempSync(join(folder, 'data-'));
const lockOf = (path: string) => join(path, 'deskside.lock');

describe('the lock of an embedded folder', () => {
  it('is held by one process, and let go', async () => {
    const data = newFolder();
    const unlock = await lockFolder(data);
    expect(JSON.parse(readFileSync(lockOf(data), 'utf8'))).toMatchObject({
      pid: process.pid,
      started: expect.stringMatching(/^20\d\d-/),
    });
    await expect(lockFolder(data)).rejects.toThrow(
      `Another Deskside (pid ${process.pid}) uses this folder: stop it or set DATA_DIR.`,
    );
    unlock();
    expect(existsSync(lockOf(data))).toBe(false);
    (await lockFolder(data))();
  });

  it('is taken over from a process that is gone', async () => {
    const data = newFolder();
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => child.once('exit', done));
    writeFileSync(lockOf(data), JSON.stringify({ pid: child.pid, began: '', token: 'x' }));
    const unlock = await lockFolder(data);
    await expect(lockFolder(data)).rejects.toThrow(/Another Deskside/);
    unlock();
  });

  it.skipIf(process.platform !== 'linux')(
    'is taken over when its number belongs to another process now',
    async () => {
      const data = newFolder();
      const lock = { pid: process.ppid, began: 'another boot:1', token: 'x' };
      writeFileSync(lockOf(data), JSON.stringify(lock));
      (await lockFolder(data))();
    },
  );

  it.each(['', '{"pid":', 'null', '{}'])('is taken over when it says only %j', async (rest) => {
    const data = newFolder();
    writeFileSync(lockOf(data), rest);
    (await lockFolder(data))();
  });

  it('taken over by many at once has one holder', async () => {
    const data = newFolder();
    writeFileSync(lockOf(data), JSON.stringify({ pid: 2 ** 22 + 1, began: '', token: 'x' }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(data)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the kept secret', () => {
  it('is made once and readable by its owner only', () => {
    const data = newFolder();
    const secret = keptSecret(data);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecret(data)).toBe(secret);
    expect(statSync(join(data, 'auth-secret')).mode & 0o777).toBe(0o600);
  });
});

describe('migrations', () => {
  it('applied twice to an embedded folder do nothing the second time', async () => {
    const data = join(newFolder(), 'db');
    const count = async () => {
      const { db, close } = await openPglite(await PGlite.create(data));
      const [row] = (
        (await db.execute(sql`select count(*)::int as n from drizzle.__drizzle_migrations`)) as {
          rows: { n: number }[];
        }
      ).rows;
      await close();
      return row?.n;
    };
    const first = await count();
    expect(first).toBeGreaterThan(0);
    expect(await count()).toBe(first);
  });

  it('applied by many processes at once to a PostgreSQL are applied once', async () => {
    const url = await createPostgresDatabase();
    const all = await Promise.all(Array.from({ length: 5 }, () => openPostgres(url)));
    const { db } = all[0] as (typeof all)[number];
    const { rows } = (await db.execute(
      sql`select hash, count(*)::int as n from drizzle.__drizzle_migrations group by hash`,
    )) as unknown as { rows: { n: number }[] };
    expect(rows.every(({ n }) => n === 1)).toBe(true);
    await Promise.all(all.map(({ close }) => close()));
  });

  it('name a PostgreSQL that is not there, without its password', async () => {
    const opening = openPostgres('postgres://someone:hidden@127.0.0.1:1/none');
    await expect(opening).rejects.toThrow(/DATABASE_URL cannot be used \(ECONNREFUSED\)/);
    await expect(opening).rejects.not.toThrow(/hidden/);
  });
});

/** Sign-in is not a workspace's: people are, through their memberships. */
const shared = new Set(['user', 'session', 'account', 'verification', 'attempt']);
const tables = Object.values(schema).map((table) => getTableConfig(table as PgTable));

describe('every table of ours', () => {
  it.each(tables.filter(({ name }) => !shared.has(name)).map((table) => [table.name, table]))(
    '%s has a key that begins with the workspace',
    (_name, { primaryKeys, columns }) => {
      const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
      expect(key[0]?.name).toBe('workspace');
    },
  );

  it('keeps usage free of text', () => {
    const usage = tables.find(({ name }) => name === 'usage_event');
    expect(usage?.columns.map(({ name }) => name).sort()).toEqual(
      ['agent', 'at', 'check', 'console', 'edited', 'id', 'kind', 'lang', 'reason', 'received_at']
        .concat('failed', 'rule', 'score', 'site', 'sop', 'team', 'ticket', 'workspace')
        // Of a console that changed: which adapter, what kind of page, which fields, since when.
        .concat('adapter', 'page', 'since', 'unread')
        .sort(),
    );
  });
});

describe.each(databases)('the schema that the migrations make, on %s', (_name, open) => {
  it('is the one that the code has', async () => {
    const { db, close } = await open();
    for (const { name, columns } of tables) {
      const { rows } = (await db.execute(
        sql`select column_name from information_schema.columns where table_schema = 'public' and table_name = ${name}`,
      )) as unknown as { rows: { column_name: string }[] };
      expect(rows.map((row) => row.column_name).sort(), name).toEqual(
        columns.map((column) => column.name).sort(),
      );
    }
    await close();
  });
});
