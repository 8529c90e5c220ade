import { connect, createServer, type Server, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../backend/db/open.ts';
import { createPostgresDatabase, databases } from './databases.ts';
import { escalationBody, type House, openHouse, password } from './house.ts';

describe.each(databases)('a server that is watched, on %s', (name, open) => {
  let house: House;
  let stopping = false;
  beforeAll(async () => {
    house = await openHouse(open, { isStopping: () => stopping });
  });
  afterAll(() => house?.close());
  const get = async (url: string, headers: Record<string, string> = {}, from = '127.0.0.1') => {
    const answer = await house.app.inject({ url, headers, remoteAddress: from });
    return { status: answer.statusCode, body: answer.body, headers: answer.headers };
  };

  it('is ready, until it stops or its schema is too old; alive all the time', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, body: '{"ok":true}' });
    stopping = true;
    expect(await get('/readyz')).toMatchObject({
      status: 503,
      body: '{"ok":false,"because":"stopping"}',
    });
    expect((await get('/healthz')).status).toBe(200);
    stopping = false;
    await house.db.execute(
      sql`update drizzle.__drizzle_migrations set created_at = created_at - 1e12`,
    );
    expect((await get('/readyz')).body).toBe('{"ok":false,"because":"migrations"}');
    await house.db.execute(
      sql`update drizzle.__drizzle_migrations set created_at = created_at + 2e12`,
    );
    // Newer than this code: another process was exchanged already.
    expect((await get('/readyz')).status).toBe(200);
  });

  it('counts by route and status, and says nothing of people and text', async () => {
    const body = escalationBody({ summary: 'kartu 4111-1111 milik Bu Sari' });
    await house.call('raise', 'putri', { body });
    await house.call('escalation', 'putri', { params: { id: body.id } });
    await house.call('escalation', undefined, { params: { id: body.id } });
    const { status, headers, body: text } = await get('/metrics');
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(text).toContain(
      'deskside_http_request_seconds_count{method="GET",route="/api/escalations/:id",status="200"} 1',
    );
    expect(text).toContain('route="/api/escalations/:id",status="401"} 1');
    expect(text).toMatch(/deskside_escalations\{workspace="kirana",state="\w+"\} 1\n/);
    expect(text).toContain('deskside_database_up 1\n');
    // No process sweeps here, so what was raised waits to be looked at.
    const lag = /deskside_clock_lag_seconds\{workspace="kirana"\} ([\d.]+)\n/.exec(text)?.[1];
    expect(Number(lag)).toBeGreaterThanOrEqual(0);
    expect(Number(lag)).toBeLessThan(60);
    await house.db.execute(sql`
      insert into webhook (workspace, id, name, format, host, sealed, events, queues, with_text, created_at, created_by)
      values ('kirana', ${body.id}, 'x', 'deskside', 'x', '', '[]', '[]', false, now(), 'x')`);
    await house.db.execute(sql`
      insert into delivery (workspace, webhook, id, subject, event, due_at, created_at)
      values ('kirana', ${body.id}, '1', 'x', '{}', now() - interval '90 seconds', now())`);
    const { body: later } = await get('/metrics');
    expect(later).toContain('deskside_deliveries{workspace="kirana",state="waiting"} 1\n');
    expect(later).toMatch(/deskside_delivery_lag_seconds\{workspace="kirana"\} 9\d\./);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds \d/);
    expect(/deskside_database_connections\{state="open"\} [1-9]/.test(text)).toBe(
      name === 'PostgreSQL',
    );
    for (const secret of [body.id, house.ids.putri, 'putri', 'Sari', '48231']) {
      expect(text).not.toContain(secret);
    }
  });

  it('counts the streams that are open', async () => {
    const url = await house.app.listen({ port: 0, host: '127.0.0.1' });
    const ended = new AbortController();
    const streams = await Promise.all(
      [1, 2].map(() =>
        fetch(`${url}/api/stream`, {
          headers: { authorization: `Bearer ${house.tokens.putri}` },
          signal: ended.signal,
        }),
      ),
    );
    expect(streams.map(({ status }) => status)).toEqual([200, 200]);
    expect((await get('/metrics')).body).toContain('deskside_streams_open 2\n');
    ended.abort();
    await expect.poll(async () => (await get('/metrics')).body).toContain('streams_open 0\n');
  });

  it('shows its numbers to this machine only, not to what a proxy passes on', async () => {
    expect((await get('/metrics', {}, '10.0.0.9')).status).toBe(403);
    expect((await get('/metrics', { 'x-forwarded-for': '10.0.0.9' })).status).toBe(403);
    expect((await get('/metrics', {}, '::1')).status).toBe(200);
  });

  it('gives each request an id, or goes on with that of a balancer', async () => {
    const id = '4bf92f3577b34da6a3ce929d0e0e4736';
    house.logged.length = 0;
    expect((await get('/api/session', { 'x-request-id': id })).headers['x-request-id']).toBe(id);
    const typed = await get('/api/session', { 'x-request-id': 'putri@kirana.example' });
    expect(typed.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    await get('/readyz');
    const lines = house.logged.map((line) => JSON.parse(line));
    expect(lines.map(({ request }) => request)).toEqual([id, typed.headers['x-request-id']]);
    expect(house.logged.join('')).not.toContain('putri');
  });
});

it('with a token for its metrics asks everybody for it', async () => {
  const [, open] = databases[0] as (typeof databases)[number];
  const metricsToken = 'a-token-for-tests-0123';
  const house = await openHouse(open, { metricsToken });
  const ask = async (authorization: string, remoteAddress: string) =>
    (await house.app.inject({ url: '/metrics', headers: { authorization }, remoteAddress }))
      .statusCode;
  expect(await ask(`Bearer ${metricsToken}`, '10.0.0.9')).toBe(200);
  expect(await ask('Bearer a-token-for-tests-0124', '127.0.0.1')).toBe(403);
  expect(await ask('', '127.0.0.1')).toBe(403);
  await house.close();
});

/** The way to a database, which can be cut and mended. */
async function openRoad(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  let turnedAway = 0;
  const road: Server = createServer((near) => {
    if (isCut) {
      turnedAway += 1;
      return void near.destroy();
    }
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((done) => road.listen(0, '127.0.0.1', done));
  const there = new URL(url);
  there.port = String((road.address() as { port: number }).port);
  return {
    url: String(there),
    turnedAway: () => turnedAway,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    close: () => road.close(),
  };
}

describe('while PostgreSQL is away', () => {
  it('a server says so, asks to come back, and recovers by itself', async () => {
    const road = await openRoad(await createPostgresDatabase());
    const house = await openHouse(() => openPostgres(road.url));
    const body = escalationBody();
    const credentials = { email: 'putri@kirana.example', password };
    const round = () =>
      Promise.all([
        house.call('raise', 'putri', { body }),
        house.call('escalations', 'rina', { query: { view: 'open' } }),
        house.call('packs', 'putri'),
        house.call('me', 'putri'),
        house.call('signIn', undefined, { body: credentials }),
      ]);
    const readiness = async () => (await house.app.inject({ url: '/readyz' })).body;

    road.cut();
    for (const { status, headers, body } of await round()) {
      expect([status, headers['retry-after'], body.error]).toEqual([503, '5', 'database-away']);
    }
    expect(await readiness()).toBe('{"ok":false,"because":"database"}');
    expect((await house.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    expect((await house.app.inject({ url: '/metrics' })).body).toContain('deskside_database_up 0');

    road.mend();
    for (const { status } of await round()) expect(status).toBe(200);
    expect(await readiness()).toBe('{"ok":true}');
    expect(
      (await house.call('escalations', 'putri', { query: { view: 'raised' } })).body,
    ).toMatchObject({ escalations: [{ id: body.id }] });
    await house.close();
    road.close();
  });

  it('a start waits as long as it was told', async () => {
    const road = await openRoad(await createPostgresDatabase());
    road.cut();
    await expect(openPostgres(road.url)).rejects.toThrow(/DATABASE_URL cannot be used/);
    const before = road.turnedAway();
    const starting = openPostgres(road.url, { wait: 20 });
    // Not taken for an answer, twice.
    await expect.poll(road.turnedAway).toBeGreaterThan(before + 1);
    road.mend();
    const { close } = await starting;
    await close();
    road.close();
  });

  it('a statement that takes too long is given up', async () => {
    const { db, close } = await openPostgres(await createPostgresDatabase(), { timeout: 1 });
    await expect(db.execute(sql`select pg_sleep(5)`)).rejects.toMatchObject({
      cause: { code: '57014' },
    });
    await close();
  });
});
