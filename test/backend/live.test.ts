import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../backend/app.ts';
import { type OpenDatabase, openPostgres } from '../../backend/db/open.ts';
import { announce, type News } from '../../backend/live.ts';
import { createLog } from '../../backend/log.ts';
import type { LiveEvent } from '../../shared/api.ts';
import { listen } from '../../widget/client.ts';
import { createPostgresDatabase, databases } from './databases.ts';
import { embedOrigin, escalationBody, type House, openHouse, sealing, secret } from './house.ts';

const until = (done: () => boolean) => expect.poll(done, { interval: 10 }).toBe(true);

const raisedBy = { id: 'p', name: 'Putri', site: 'Yogyakarta', team: 'Payments' };
const about = (id: string, workspace = 'kirana'): News => ({
  workspace,
  event: { kind: 'escalation', id },
  raisedBy,
});

describe.each(databases)('what is announced, on %s', (_name, open) => {
  let database: OpenDatabase;
  const heard: News[] = [];
  beforeAll(async () => {
    database = await open();
    const live = await database.listen();
    live.subscribe('kirana', (news) => heard.push(news));
  });
  afterAll(() => database?.close());

  it('is heard after the commit, never after a rollback, and in its workspace only', async () => {
    const { db } = database;
    await db
      .transaction(async (tx) => {
        await announce(tx, about('taken back'));
        throw new Error('no');
      })
      .catch(() => {});
    await announce(db, about('theirs', 'lontar'));
    let before = -1;
    await db.transaction(async (tx) => {
      await announce(tx, about('one'));
      await sleep(50);
      before = heard.length;
    });
    await until(() => heard.length > 0);
    expect([before, heard]).toEqual([0, [about('one')]]);
  });

  it('says to read again when it is too long to be carried', async () => {
    heard.length = 0;
    await announce(database.db, {
      ...about('long'),
      raisedBy: { ...raisedBy, name: 'ผ'.repeat(3000) },
    });
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ workspace: 'kirana', event: { kind: 'resync', id: '' } }]);
  });
});

describe('two processes on one PostgreSQL', () => {
  let url = '';
  let a: House;
  let other: OpenDatabase;
  let b: FastifyInstance;
  let base = '';
  beforeAll(async () => {
    url = await createPostgresDatabase();
    a = await openHouse(() => openPostgres(url));
    // Nothing is shared with the first but the database.
    other = await openPostgres(url);
    b = await createApp({
      db: other.db,
      live: await other.listen(),
      secret,
      sealing,
      log: createLog('silent', { write: () => {} }),
      embedOrigins: [embedOrigin],
    });
    base = await b.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await b?.close();
    await other?.close();
    await a?.close();
  });

  it('a change through one is heard at the other, also after the line broke', async () => {
    const heard: (LiveEvent | 'open' | 'beat')[] = [];
    const stop = new AbortController();
    const ended = listen({ base, fetch, token: () => a.tokens.dimas }, stop.signal, (event) =>
      heard.push(event),
    ).catch(() => {});
    await until(() => heard.includes('open'));
    const raise = async () => {
      const { status, body } = await a.call('raise', 'putri', { body: escalationBody() });
      expect(status).toBe(200);
      return body.id as string;
    };
    const hears = (id: string) => () =>
      heard.some((event) => typeof event === 'object' && event.id === id);

    await until(hears(await raise()));

    const client = new pg.Client(url);
    await client.connect();
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'deskside live' and datname = current_database()`,
    );
    await client.end();
    expect(rowCount).toBe(2);
    const isResync = (event: LiveEvent | 'open' | 'beat') =>
      typeof event === 'object' && event.kind === 'resync';
    await until(() => heard.some(isResync));
    await until(hears(await raise()));
    stop.abort();
    await ended;
  });
});
