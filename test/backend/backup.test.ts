import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backup } from '../../backend/data/backup.ts';
import { pgliteTarget, postgresTarget } from '../../backend/data/open-target.ts';
import { restore } from '../../backend/data/restore.ts';
import { filledTables, readTables, rowsOf } from '../../backend/data/tables.ts';
import type { Database, OpenDatabase } from '../../backend/db/open.ts';
import { openPglite, openPostgres } from '../../backend/db/open.ts';
import { createPostgresDatabase, databases } from './databases.ts';
import { fillEveryTable } from './fill.ts';

// Creating an embedded database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-11-22T10:00:00Z');
const save = (db: Database, path: string) => backup(db, createWriteStream(path), now);
/** What an archive says, without when it was made. */
const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');

/** An empty database of either kind, not yet migrated. */
const targets = {
  embedded: async () => {
    const client = await PGlite.create();
    return { target: pgliteTarget(client), open: () => openPglite(client) };
  },
  PostgreSQL: async () => {
    const url = await createPostgresDatabase();
    return { target: await postgresTarget(url), open: () => openPostgres(url) };
  },
} satisfies Record<
  string,
  () => Promise<{
    target: Awaited<ReturnType<typeof postgresTarget>>;
    open: () => Promise<OpenDatabase>;
  }>
>;

describe.each(databases)('a backup of %s', (from, open) => {
  let database: OpenDatabase;
  const file = () => join(folder, `${from}.deskside`);
  beforeAll(async () => {
    database = await open();
    await fillEveryTable(database.db);
    await save(database.db, file());
  });
  afterAll(() => database?.close());

  it('has every row of every table, but for what opens doors', async () => {
    const [header = '{}'] = linesOf(file());
    const { tables } = JSON.parse(header);
    for (const { name } of await readTables(database.db)) {
      const isDoor = ['session', 'verification', 'attempt'].includes(name);
      const archived = tables.find((table: { name: string }) => table.name === name);
      expect([name, archived?.rows]).toEqual([name, isDoor ? 0 : 3]);
    }
  });

  it('is of one moment, however much is written meanwhile', async () => {
    const path = join(folder, `${from}-busy.deskside`);
    const { db } = database;
    // Both tables get a row in each transaction, so at every moment they have the same number.
    const writing = Array.from({ length: 30 }, (_, n) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`insert into workspace (workspace, name) values (${`w${n}`}, 'x')`);
        await tx.execute(
          sql`insert into sequence (workspace, name, next) values (${`w${n}`}, 'x', 1)`,
        );
      }),
    );
    await save(db, path);
    await Promise.all(writing);
    const { tables } = JSON.parse(linesOf(path)[0] ?? '');
    const rows = (name: string) =>
      tables.find((table: { name: string }) => table.name === name).rows;
    expect(rows('sequence')).toBe(rows('workspace'));
    await db.execute(sql`delete from workspace where name = 'x'`);
    await db.execute(sql`delete from sequence where name = 'x'`);
  });

  it.each(Object.keys(targets) as (keyof typeof targets)[])(
    'restored to %s is the same, to the last character',
    async (to) => {
      const { target, open } = await targets[to]();
      const seen: number[] = [];
      const came = await restore(target, file(), false, (done, of) => seen.push(done / of));
      expect(seen.at(-1)).toBe(1);
      expect(came.find(({ table }) => table === 'member')?.rows).toBe(3);
      const again = join(folder, `${from}-${to}.deskside`);
      await save(target.db, again);
      expect(linesOf(again)).toEqual(linesOf(file()));
      // Nothing is left for a start to migrate.
      if (to === 'PostgreSQL') await target.close();
      await (await open()).close();
    },
  );
});

describe('a restore', () => {
  const good = () => join(folder, 'good.deskside');
  beforeAll(async () => {
    const { db, close } = await openPostgres(await createPostgresDatabase());
    await fillEveryTable(db);
    await save(db, good());
    await close();
  });
  const broken = (name: string, change: (lines: string[]) => string[]) => {
    const path = join(folder, name);
    writeFileSync(path, gzipSync(`${change(linesOf(good())).join('\n')}\n`));
    return path;
  };

  it.each([
    [
      'a word changed',
      (lines: string[]) => lines.map((line) => line.replace('kirana', 'lontar')),
      /the rows of \w+ are not/,
    ],
    [
      'a row less',
      (lines: string[]) => lines.filter((_, index) => index !== 1),
      /the rows of \w+ are not/,
    ],
    ['its end missing', (lines: string[]) => lines.slice(0, -1), /stops in the middle/],
    ['something behind its end', (lines: string[]) => [...lines, '[]'], /follows its end/],
    [
      'another header',
      (lines: string[]) => [
        String(lines[0]).replace('2026-11-22', '2026-11-21'),
        ...lines.slice(1),
      ],
      /checksum is another/,
    ],
    [
      'a newer format',
      (lines: string[]) => [
        String(lines[0]).replace('"version":1', '"version":2'),
        ...lines.slice(1),
      ],
      /has format 2/,
    ],
    [
      'a newer schema',
      (lines: string[]) => {
        const all = lines
          .slice(0, -1)
          .map((line) => line.replace(/"tag":"\w+"/, '"tag":"9999_later"'));
        const { rows } = JSON.parse(String(lines.at(-1)));
        const sha256 = createHash('sha256')
          .update(`${all.join('\n')}\n`)
          .digest('hex');
        return [...all, JSON.stringify({ end: true, rows, sha256 })];
      },
      /of a newer Deskside \(its schema is 9999_later\)/,
    ],
  ] as const)('refuses a file with %s, and changes nothing', async (name, change, message) => {
    const { target } = await targets.PostgreSQL();
    await target.migrate();
    await rowsOf(target.db, "insert into workspace values ('lontar', 'Lontar')");
    await expect(restore(target, broken(name, change), true)).rejects.toThrow(message);
    expect(await rowsOf(target.db, 'select workspace from workspace')).toEqual([
      { workspace: 'lontar' },
    ]);
    await target.close();
  });

  it('refuses what is cut off or no backup at all', async () => {
    const { target } = await targets.PostgreSQL();
    const cut = join(folder, 'cut');
    writeFileSync(cut, readFileSync(good()).subarray(0, 2000));
    await expect(restore(target, cut, false)).rejects.toThrow(/stops in the middle/);
    const other = join(folder, 'other');
    writeFileSync(other, 'PK\x03\x04');
    await expect(restore(target, other, false)).rejects.toThrow(/no backup/);
    await expect(restore(target, '/nowhere', false)).rejects.toThrow('There is no /nowhere.');
    await target.close();
  });

  it.each(Object.keys(targets) as (keyof typeof targets)[])(
    'on %s replaces only when it is told to, and puts everything back when it fails',
    async (to) => {
      const { target } = await targets[to]();
      await target.migrate();
      await rowsOf(target.db, "insert into workspace values ('lontar', 'Lontar')");
      const workspaces = () => rowsOf(target.db, 'select workspace from workspace order by 1');
      await expect(restore(target, good(), false)).rejects.toThrow(
        /holds something already \(workspace\).*--replace/,
      );

      const failing = {
        ...target,
        migrate: async (upTo?: string) => {
          await target.migrate(upTo);
          if (!upTo) throw new Error('the disk is full');
        },
      };
      await expect(restore(failing, good(), true)).rejects.toThrow('the disk is full');
      expect(await workspaces()).toEqual([{ workspace: 'lontar' }]);

      // Killed in the middle: the old is aside, the new is half there. The next one starts from the old.
      await rowsOf(target.db, 'alter schema public rename to public_before_restore');
      await rowsOf(target.db, 'alter schema drizzle rename to drizzle_before_restore');
      await rowsOf(target.db, 'create schema public');
      await expect(restore(target, good(), false)).rejects.toThrow(/holds something already/);
      expect(await workspaces()).toEqual([{ workspace: 'lontar' }]);

      await restore(target, good(), true);
      expect(await workspaces()).toHaveLength(3);
      expect(await filledTables(target.db)).toContain('escalation');
      const left = await rowsOf(
        target.db,
        "select 1 from pg_namespace where nspname like '%before%'",
      );
      expect(left).toEqual([]);
      await target.close();
    },
  );

  it('refuses a PostgreSQL that a Deskside runs on', async () => {
    const url = await createPostgresDatabase();
    const running = await openPostgres(url);
    await running.db.execute('select 1');
    await expect(postgresTarget(url)).rejects.toThrow(/Deskside runs on this database/);
    await running.close();
    await (await postgresTarget(url)).close();
  });
});

it('brings a table in parts with its parts, and goes on with numbers that columns hand out', async () => {
  const { target } = await targets.embedded();
  await target.migrate();
  await rowsOf(
    target.db,
    'create table parted (workspace text, at date, n int generated always as identity, primary key (workspace, at)) partition by range (at)',
  );
  await rowsOf(
    target.db,
    "create table parted_2026 partition of parted for values from ('2026-01-01') to ('2027-01-01')",
  );
  await rowsOf(
    target.db,
    "insert into parted (workspace, at) values ('kirana', '2026-05-01'), ('kirana', '2026-06-01')",
  );
  const tables = await readTables(target.db);
  expect(tables.map(({ name }) => name)).not.toContain('parted_2026');
  expect(tables.findIndex(({ name }) => name === 'member')).toBeLessThan(
    tables.findIndex(({ name }) => name === 'contribution'),
  );
  const path = join(folder, 'parted.deskside');
  await save(target.db, path);

  const other = (await targets.embedded()).target;
  const migrating = {
    ...other,
    migrate: async (upTo?: string) => {
      await other.migrate(upTo);
      if (upTo)
        await rowsOf(
          other.db,
          'create table parted (workspace text, at date, n int generated always as identity, primary key (workspace, at)) partition by range (at)',
        );
    },
  };
  await restore(migrating, path, false);
  await rowsOf(other.db, "insert into parted (workspace, at) values ('kirana', '2026-07-01')");
  expect(await rowsOf(other.db, 'select n from parted_2026 order by n')).toEqual([
    { n: 1 },
    { n: 2 },
    { n: 3 },
  ]);
  await Promise.all([target.close(), other.close()]);
});
