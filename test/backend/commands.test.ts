import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresDatabase } from './databases.ts';
import { escalationBody } from './house.ts';
import { buildServer, signIn } from './running.ts';

/** What an operator does with servers that run. */

let folder = '';
let server: Awaited<ReturnType<typeof buildServer>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-commands-'));
  server = await buildServer();
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a growing company backs up its embedded Deskside while it runs, and goes on with PostgreSQL', {
  timeout: 600_000,
}, async () => {
  const embedded = { DATA_DIR: join(folder, 'small'), DEMO: '1' };
  const small = server.run(embedded);
  const client = await signIn(await small.ready);
  const body = escalationBody({ queue: 'payments', category: 'dispute' });
  const raised = await client.raise({ body });

  const file = join(folder, 'deskside.backup');
  expect(await server.command(embedded, 'backup', file)).toMatchObject({
    code: 0,
    said: expect.stringContaining('The keys are not in it'),
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await server.command(embedded, 'backup', file)).toMatchObject({
    code: 1,
    said: expect.stringContaining('is there already; choose another name.'),
  });
  const onto = await server.command(embedded, 'restore', file, '--replace');
  expect([onto.code, onto.said]).toEqual([
    1,
    expect.stringMatching(/Another Deskside \(pid \d+\)/),
  ]);
  expect((await server.command(embedded, 'retention', 'kirana', '--dry-run')).said).toMatch(
    /^text +before 20\d\d-\d\d-\d\d: 0 due$/m,
  );
  expect((await server.command(embedded, 'retention', 'nobody')).said).toContain(
    'There is no workspace "nobody"; there are: kirana.',
  );

  // The new key is in the file; the server that runs does not know it yet.
  expect((await server.command(embedded, 'rotate-key')).code).toBe(0);
  expect((await server.command(embedded, 'rotate-key', '--reseal')).said).toMatch(
    /^The server that runs seals with \S+, and \S+ begins with \S+\. Start it again/,
  );
  small.child.kill('SIGTERM');
  expect((await small.ended).code).toBe(0);
  expect(existsSync(join(folder, 'small', 'operator.json'))).toBe(false);

  const large = {
    DATABASE_URL: await createPostgresDatabase(),
    DATA_DIR: join(folder, 'large'),
    AUTH_SECRET: readFileSync(join(folder, 'small', 'auth-secret'), 'utf8').trim(),
    DATA_KEYS: join(folder, 'small', 'data-keys'),
  };
  const restored = await server.command(large, 'restore', file);
  expect([restored.code, restored.said]).toEqual([0, expect.stringMatching(/^escalation: 1$/m)]);
  expect(restored.said).toContain('1 escalations, 1 lines: all as they were written.');
  expect((await server.command(large, 'restore', file)).said).toMatch(/holds something already/);

  expect((await server.command(large, 'rotate-key', '--reseal')).said).toMatch(
    /came [1-9]\d* texts and [1-9]\d* signatures\.\nOnly backups from before need \S+ now/,
  );
  const big = server.run(large);
  const there = await signIn(await big.ready);
  expect((await there.escalation({ params: { id: body.id } })).summary).toBe(raised.summary);
  expect((await there.raise({ body: escalationBody() })).number).toBe('E-2');
  expect((await server.command(large, 'verify-audit')).said).toMatch(/all as they were written/);

  const about = ['kirana', '--console', 'casebook', '--tickets', body.ticket.id];
  const out = join(folder, 'customer.json');
  expect(
    (await server.command(large, 'export-customer', 'kirana', out, ...about.slice(1))).code,
  ).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain(raised.summary);
  expect((await server.command(large, 'erase', ...about)).said).toMatch(
    /2 escalations with 2 texts.*\nNothing was erased/,
  );
  expect(
    (await server.command(large, 'erase', ...about, '--yes', '--reason', 'Letter')).said,
  ).toMatch(/Erased: 2 texts of E-1, E-2/);
  expect((await there.escalation({ params: { id: body.id } })).summary).toBe('—');
  expect((await server.command(large, 'verify-audit')).said).toMatch(/all as they were written/);
  big.child.kill('SIGTERM');
  expect((await big.ended).code).toBe(0);
});

describe('four servers that start at once on an empty PostgreSQL', () => {
  it('migrate it once, make one demo, and all serve', { timeout: 180_000 }, async () => {
    const url = await createPostgresDatabase();
    const env = {
      DATABASE_URL: url,
      DATA_DIR: join(folder, 'four'),
      DEMO: '1',
      DRAIN_SECONDS: '2',
      METRICS_TOKEN: 'a-token-for-tests-0123',
    };
    const four = Array.from({ length: 4 }, () => server.run(env));
    const bases = await Promise.all(four.map(({ ready }) => ready));
    const client = new pg.Client(url);
    await client.connect();
    const count = async (what: string) => Number((await client.query(what)).rows[0].n);
    expect(
      await count('select count(*) - count(distinct hash) as n from drizzle.__drizzle_migrations'),
    ).toBe(0);
    expect(await count('select count(*) as n from workspace')).toBe(1);
    expect(await count('select count(*) as n from member')).toBe(7);
    await client.end();
    for (const base of bases) expect((await fetch(`${base}/readyz`)).status).toBe(200);

    // Asked to stop, the first says so while it still serves; then it ends.
    const [first] = bases as [string];
    four[0]?.child.kill('SIGTERM');
    await expect.poll(async () => (await fetch(`${first}/readyz`)).status).toBe(503);
    expect((await fetch(`${first}/api/session`)).status).toBe(401);
    const metrics = await fetch(`${first}/metrics`, {
      headers: { authorization: 'Bearer a-token-for-tests-0123' },
    });
    expect(metrics.status).toBe(200);
    expect((await four[0]?.ended)?.code).toBe(0);
    await expect(fetch(`${first}/healthz`)).rejects.toThrow();
    await sleep(100);
    for (const { child, ended } of four.slice(1)) {
      child.kill('SIGTERM');
      expect((await ended).code).toBe(0);
    }
  });
});
