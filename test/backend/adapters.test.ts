import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { News } from '../../backend/live.ts';
import type { Adapter } from '../../shared/model/adapter.ts';
import { Packs } from '../../shared/model/packs.ts';
import { databases } from './databases.ts';
import { type House, openHouse, type PersonName } from './house.ts';

const casebook: Adapter = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../widget/host/consoles/casebook.json'), 'utf8'),
);
const version = (n: number, change: Partial<Adapter> = {}): Adapter => ({
  ...casebook,
  version: n,
  ...change,
});

describe.each(databases)('adapters, on %s', (_name, open) => {
  let house: House;
  const news: News[] = [];
  beforeAll(async () => {
    house = await openHouse(open);
    house.live.subscribe('kirana', (item) => news.push(item));
  });
  afterAll(() => house?.close());

  const publish = (body: unknown, by: PersonName = 'admin', query = {}) =>
    house.call('publishAdapter', by, { params: { id: 'casebook' }, body, query });
  const takeBack = (n: number, by: PersonName = 'admin') =>
    house.call('takeBackAdapter', by, { params: { id: 'casebook', version: String(n) } });
  const packs = async (by: PersonName = 'putri') =>
    Packs.parse((await house.call('packs', by)).body).adapters?.map(
      ({ id, version }) => `${id}@${version}`,
    );
  const problems = async (body: unknown) => {
    const answer = await publish(body);
    expect(answer.status).toBe(422);
    return answer.body.problems as { field: string; line: number; message: string }[];
  };

  it('are an admin’s to publish, list, read and take back', async () => {
    for (const by of ['putri', 'rina', 'agus'] as const) {
      expect((await publish(version(2), by)).status).toBe(403);
      expect((await takeBack(2, by)).status).toBe(403);
      expect((await house.call('consoles', by)).status).toBe(403);
    }
    expect((await house.call('consoles', undefined)).status).toBe(401);
    expect(await packs()).toEqual([]);
  });

  it('reach every panel with the packs, and only those of the workspace', async () => {
    const before = (await house.call('packs', 'putri')).headers.etag as string;
    const { status, body } = await publish(version(2));
    expect([status, body.versions]).toMatchObject([
      200,
      [{ version: 2, name: 'Casebook (demo)', publishedBy: 'admin' }],
    ]);
    expect(body.current).toEqual(version(2));
    expect(await packs()).toEqual(['casebook@2']);
    expect(await packs('otherAgent')).toEqual([]);
    const asked = await house.call('packs', 'putri', { headers: { 'if-none-match': before } });
    expect(asked.status).toBe(200);
    expect(news.at(-1)?.event).toEqual({ kind: 'packs', id: 'adapter casebook@2' });
    expect((await house.call('consoles', 'otherAdmin')).body.published).toEqual([]);
    const other = { params: { id: 'casebook', version: '2' } };
    expect((await house.call('adapter', 'otherAdmin', other)).status).toBe(404);
    expect((await house.call('takeBackAdapter', 'otherAdmin', other)).status).toBe(404);
    expect(await packs()).toEqual(['casebook@2']);
  });

  it('checked on trial change nothing', async () => {
    const heard = news.length;
    expect((await publish(version(3), 'admin', { dryRun: '1' })).status).toBe(200);
    expect([await packs(), news.length]).toEqual([['casebook@2'], heard]);
  });

  it('the same again is no news; another under the same number is refused', async () => {
    const heard = news.length;
    expect((await publish(version(2))).status).toBe(200);
    expect(news.length).toBe(heard);
    expect(await problems(version(2, { name: 'Other' }))).toMatchObject([
      { field: 'version', message: expect.stringContaining('version 3 or higher') },
    ]);
    expect(await problems(version(1))).toMatchObject([{ field: 'version' }]);
  });

  it('can be taken back and put in force again', async () => {
    expect((await publish(version(3))).status).toBe(200);
    expect(await packs()).toEqual(['casebook@3']);
    const { body } = await takeBack(3);
    expect(body).toMatchObject({
      current: { version: 2 },
      versions: [{ version: 3, takenBackBy: 'admin' }, { version: 2 }],
    });
    expect(await packs()).toEqual(['casebook@2']);
    expect((await publish(version(3))).body.versions[0].takenBackAt).toBeUndefined();
    expect(await packs()).toEqual(['casebook@3']);
    await takeBack(3);
    await takeBack(2);
    expect(await packs()).toEqual([]);
    const { body: all } = await house.call('consoles', 'admin');
    expect(all.published).toMatchObject([{ id: 'casebook', versions: [{}, {}] }]);
    expect(all.published[0].current).toBeUndefined();
    const old = await house.call('adapter', 'admin', {
      params: { id: 'casebook', version: '2' },
    });
    expect(old.body).toEqual(version(2));
    expect((await takeBack(99)).status).toBe(404);
  });

  it('published by two at once under one number are one, and the other is told', async () => {
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => publish(version(9, { name }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  it('with anything wrong are refused, each field named with its line', async () => {
    const wrong = {
      ...version(20),
      colour: 'red',
      messages: { ...casebook.messages, item: [], text: [{ css: 'p', attribute: 'x' }] },
      subject: [{ css: ':is(:is(b div, i div) div) div' }],
      expect: ['id', 'sender'],
    };
    const found = await problems(wrong);
    expect(found.map(({ field }) => field).sort()).toEqual([
      'colour',
      'expect.1',
      'messages.item',
      'messages.text.0.attribute',
      'subject.0.css',
    ]);
    const lines = JSON.stringify(wrong, null, 2).split('\n');
    const lineOf = (field: string) =>
      lines[(found.find((one) => one.field === field)?.line ?? 0) - 1];
    expect(lineOf('colour')).toContain('"colour"');
    expect(lineOf('expect.1')).toContain('"sender"');
    expect(lineOf('messages.item')).toContain('"item"');
    expect(await problems({ ...version(20), id: 'other' })).toMatchObject([{ field: 'id' }]);
    expect(await problems(5)).toHaveLength(1);
    expect(await packs()).toEqual(['casebook@9']);
  });

  it('too deep or too long are not even read', async () => {
    const deep = await house.call('publishAdapter', 'admin', {
      params: { id: 'casebook' },
      body: `{"id":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      headers: { 'content-type': 'application/json' },
    });
    expect(deep.status).toBe(400);
    expect((await publish({ ...version(20), name: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('that stop reading are reported by page, with people counted and none named', async () => {
    const now = Date.now();
    const event = (kind: string, minutes: number, rest: object) => ({
      id: randomUUID(),
      at: new Date(now + minutes * 60_000).toISOString(),
      kind,
      console: 'casebook',
      ticket: '-',
      adapter: 'casebook@9',
      page: 0,
      unread: ['messages'],
      since: new Date(now - 90 * 60_000).toISOString(),
      ...rest,
    });
    const send = (by: PersonName, ...events: object[]) =>
      house.call('sendEvents', by, { body: { events } });
    expect((await send('putri', event('reading.broken', -80, {}))).status).toBe(200);
    await send('putri', event('reading.broken', -20, {}));
    await send(
      'joy',
      event('reading.broken', -50, {
        unread: ['composer', 'id'],
        since: new Date(now - 50 * 60_000).toISOString(),
      }),
    );
    await send('dimas', event('reading.broken', -50, {}), event('reading.back', -40, {}));
    await send('otherAgent', event('reading.broken', -10, {}));
    await send('wati', event('reading.broken', -60 * 24 * 9, {}));
    const { body } = await house.call('consoles', 'admin');
    expect(body.broken).toEqual([
      {
        id: 'casebook',
        version: 9,
        page: 0,
        fields: expect.arrayContaining(['messages', 'composer', 'id']),
        since: new Date(now - 90 * 60_000).toISOString(),
        last: new Date(now - 20 * 60_000).toISOString(),
        agents: 2,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(house.ids.putri);
    await send('putri', event('reading.back', -5, {}));
    await send('joy', event('reading.back', -5, {}));
    expect((await house.call('consoles', 'admin')).body.broken).toEqual([]);
    // Words of a page have no way in.
    expect(
      (await send('putri', event('reading.broken', 0, { unread: ['Halo Pak Budi'] }))).status,
    ).toBe(400);
  });
});
