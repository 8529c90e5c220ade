import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../backend/app.ts';
import { checkRestored } from '../../backend/data/check-restored.ts';
import { pgliteTarget, postgresTarget } from '../../backend/data/open-target.ts';
import { restore } from '../../backend/data/restore.ts';
import { rowsOf } from '../../backend/data/tables.ts';
import { type OpenDatabase, openPglite, openPostgres } from '../../backend/db/open.ts';
import { sealOld } from '../../backend/escalations/seal-old.ts';
import { createLog } from '../../backend/log.ts';
import { createSealing } from '../../backend/sealing.ts';
import { createPostgresDatabase } from './databases.ts';
import { embedOrigin, escalationBody, password, secret } from './house.ts';

// Creating an embedded database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

/**
 * Rows of every table as Deskside wrote them when 0004_hand_in was its newest migration: played through its API, then
 * packed. They are put into a database of that schema, which is then brought up to date.
 */
const old = resolve(import.meta.dirname, 'upgrade/0004.deskside');

const targets: [string, () => Promise<OpenDatabase>][] = [
  [
    'embedded',
    async () => {
      const client = await PGlite.create();
      await restore(pgliteTarget(client), old, false);
      return openPglite(client);
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const url = await createPostgresDatabase();
      const target = await postgresTarget(url);
      await restore(target, old, false);
      await target.close();
      return openPostgres(url);
    },
  ],
];
const id = (n: number) => `0b1f6a0e-6f0e-4a51-9f6e-00000000000${n}`;

describe.each(targets)('an older database, on %s', (_name, open) => {
  let database: OpenDatabase;
  let app: Awaited<ReturnType<typeof createApp>>;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    database = await open();
    const sealing = createSealing([{ id: 'k', key: randomBytes(32) }]);
    const store = { db: database.db, sealing };
    expect(await checkRestored(store)).toEqual([expect.stringMatching(/older Deskside/)]);
    expect(await sealOld(store)).toBe(3);
    expect(await checkRestored(store)).toEqual([
      '3 escalations, 12 lines: all as they were written.',
    ]);
    const others = createSealing([{ id: 'other', key: randomBytes(32) }]);
    expect(await checkRestored({ ...store, sealing: others })).toEqual([
      expect.stringMatching(/data key "k", which is not among those given \(other\)/),
    ]);
    app = await createApp({
      db: database.db,
      live: await database.listen(),
      secret,
      sealing,
      log: createLog('silent'),
      embedOrigins: [embedOrigin],
    });
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  // `any`: each test knows what it asked for
  async function call(
    method: 'GET' | 'POST',
    url: string,
    by = '',
    payload?: object,
  ): Promise<any> {
    const answer = await app.inject({
      method,
      url,
      headers: {
        origin: embedOrigin,
        ...(by ? { authorization: `Bearer ${await tokenOf(by)}` } : {}),
      },
      ...(payload ? { payload } : {}),
    });
    expect(answer.statusCode, `${url}: ${answer.body}`).toBe(200);
    return answer.json();
  }
  async function tokenOf(name: string): Promise<string> {
    const known = tokens.get(name);
    if (known) return known;
    const email = `${name}@kirana.example`;
    const { token } = await call('POST', '/api/session', '', { email, password });
    tokens.set(name, token);
    return token;
  }

  it('is ready, and people sign in with the password they had', async () => {
    expect(await call('GET', '/readyz')).toEqual({ ok: true });
    expect(await call('GET', '/api/session', 'yogi')).toMatchObject({
      role: 'lead',
      site: 'Yogyakarta',
    });
  });

  it('has its escalations with every line, sealed and chained now', async () => {
    const { escalations } = await call('GET', '/api/escalations?view=raised', 'putri');
    expect(
      escalations.map((one: { number: string; state: string }) => [one.number, one.state]).sort(),
    ).toEqual([
      ['E-1', 'raised'],
      ['E-2', 'waiting'],
      ['E-3', 'closed'],
    ]);
    const closed = await call('GET', `/api/escalations/${id(3)}`, 'rina');
    expect(closed).toMatchObject({
      summary: 'Money gone after a call, case 3',
      rootCause: 'phishing',
      resolution: 'Frozen and refunded',
      ticket: { subject: 'Saldo hilang 3' },
    });
    expect(closed.events.map((event: { do: string }) => event.do)).toEqual([
      'raise',
      'take',
      'ask',
      'reply',
      'answer',
      'inform',
      'cause',
      'close',
    ]);
    expect(closed.events[4].text).toBe('We froze the account, case 3');
    for (const n of [1, 2, 3]) {
      expect((await call('GET', `/api/escalations/${id(n)}/audit`, 'admin')).problems).toEqual([]);
    }
    const [open] = await rowsOf<{ n: number }>(
      database.db,
      `select count(*)::int as n from escalation e, escalation_event v
       where e.record::text || v.event::text like '%Money gone%' or v.event::text like '%froze%'`,
    );
    expect(open?.n).toBe(0);
  });

  it('goes on: the next number, an action on an old case, and the same once more', async () => {
    const body = escalationBody();
    expect((await call('POST', '/api/escalations', 'putri', body)).number).toBe('E-4');
    const take = { id: id(7), at: new Date().toISOString(), do: 'take' };
    for (const _ of [1, 2]) {
      const taken = await call('POST', `/api/escalations/${id(1)}/actions`, 'rina', take);
      expect(taken.events.map((event: { do: string }) => event.do)).toEqual(['raise', 'take']);
    }
  });

  it('has its content, adapters, overrides and figures', async () => {
    expect((await call('GET', '/api/content', 'admin')).sops).toMatchObject([{ id: 'PAY-014' }]);
    const packs = await call('GET', '/api/packs', 'putri');
    expect(packs.adapters.map((one: { id: string }) => one.id)).toEqual(['casebook']);
    const range = 'from=2026-11-20&to=2026-11-20';
    const { overrides } = await call('GET', `/api/overrides?${range}`, 'agus');
    expect(overrides).toMatchObject([{ note: 'Agreed by phone', checks: ['card@1'] }]);
    expect(await call('GET', `/api/insights?${range}`, 'agus')).toBeTruthy();
    const [events] = await rowsOf<{ n: number }>(
      database.db,
      'select count(*)::int as n from usage_event',
    );
    expect(events?.n).toBe(2);
  });
});
