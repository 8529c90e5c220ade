import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contribution, member } from '../../backend/db/schema.ts';
import { putContent } from '../../backend/workspace-content.ts';
import { type Memory, NONE } from '../../shared/match/memory.ts';
import { readMemory } from '../../shared/match/memory-bytes.ts';
import type { Learning } from '../../shared/model/packs.ts';
import { base64, clicksOn, packed } from './clicks.ts';
import { databases } from './databases.ts';
import { fixtures, type House, openHouse, type PersonName, sopText } from './house.ts';

const three = ['PAY-014', 'PAY-014', 'PAY-014'];

describe.each(databases)('what clicks teach the team, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
    for (const admin of ['admin', 'otherAdmin'] as const) {
      const files = [{ path: 'PAY-014.md', text: sopText('PAY-014', 'Refund sent') }];
      expect((await house.call('replaceSops', admin, { body: { files } })).status).toBe(200);
    }
  });
  afterAll(() => house?.close());
  beforeEach(async () => {
    await house.db.delete(contribution);
  });

  const share = (by: PersonName, bytes: string) =>
    house.call('shareMemory', by, { body: { bytes } });
  const ask = (by: PersonName, headers = {}) => house.call('teamMemory', by, { headers });
  const team = async (by: PersonName): Promise<Memory> => {
    const { body } = await ask(by);
    return body.bytes ? readMemory(Buffer.from(body.bytes, 'base64')) : { clicks: [] };
  };
  const ids = async (by: PersonName) => (await team(by)).clicks.map(({ id }) => id);
  const learn = (learning: Learning) =>
    putContent(
      house.db,
      'kirana',
      'routing',
      { ...fixtures.routing, policy: { ...fixtures.routing.policy, learning } },
      undefined,
      new Date(),
    );

  it('is nothing before anybody shared', async () => {
    const { status, body, headers } = await ask('putri');
    expect([status, body, headers.etag]).toEqual([200, {}, undefined]);
  });

  it('comes from all of them and goes to all of them, and to no other workspace', async () => {
    expect((await share('putri', packed(three))).body).toEqual({ clicks: 3 });
    expect((await share('joy', packed(three, { firstId: 11 }))).body).toEqual({ clicks: 3 });
    for (const person of ['putri', 'dimas', 'rina', 'agus', 'admin'] as const) {
      expect((await ids(person)).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 11, 12, 13]);
    }
    expect(await ids('otherAgent')).toEqual([]);
    await share('otherAgent', packed(three, { firstId: 21 }));
    expect(await ids('otherLead')).toEqual([21, 22, 23]);
    expect(await ids('putri')).toHaveLength(6);
  });

  it('takes the place of what the same person shared before', async () => {
    await share('putri', packed(three));
    await share('putri', packed(three, { firstId: 31 }));
    expect(await ids('dimas')).toEqual([31, 32, 33]);
  });

  it('is sent again only when it changed', async () => {
    await share('putri', packed(three));
    const first = await ask('dimas');
    const etag = String(first.headers.etag);
    expect((await ask('dimas', { 'if-none-match': etag })).status).toBe(304);
    await share('putri', packed(three));
    expect((await ask('dimas', { 'if-none-match': etag })).status).toBe(304);
    await share('joy', packed(three, { firstId: 11 }));
    const changed = await ask('dimas', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('keeps the day of a click, what several of them say, and no name that is not an SOP', async () => {
    const now = Date.now();
    const alone = clicksOn(['PAY-014'], { buckets: [1, 5, 77], firstId: 4, until: now });
    const [late] = clicksOn([NONE], { firstId: 5, until: now + 9e9 });
    const stranger = clicksOn(['Budi Santoso'], { firstId: 6 });
    const clicks = [...clicksOn(three, { until: now }), ...alone, ...stranger];
    const wrong = ['PAY-014', 'card 4111'];
    await share('putri', base64([...clicks, { ...late, wrong } as (typeof clicks)[number]]));
    const kept = (await team('dimas')).clicks;
    expect(kept.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(kept.find(({ id }) => id === 4)?.features.buckets).toEqual(Int32Array.of(1, 5));
    expect(kept.find(({ id }) => id === 5)?.wrong).toEqual(['PAY-014']);
    for (const { at } of kept) {
      expect(at % 86_400_000).toBe(0);
      expect(at).toBeLessThanOrEqual(now);
    }
    const [row] = await house.db.select().from(contribution);
    expect(Buffer.from(row?.memory ?? []).toString('latin1')).not.toMatch(/Budi|4111/);
  });

  it('goes with who leaves', async () => {
    await share('putri', packed(three));
    await share('wati', packed(three, { firstId: 41 }));
    expect(await ids('dimas')).toHaveLength(6);
    const wati = and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.wati));
    await house.db.update(member).set({ active: false }).where(wati);
    expect(await ids('dimas')).toEqual([1, 2, 3]);
    expect(await house.db.select().from(contribution)).toHaveLength(1);
    await house.db.update(member).set({ active: true }).where(wati);
    await share('wati', packed(three, { firstId: 41 }));
    const row = (await house.db.select().from(member).where(wati))[0];
    await house.db.delete(member).where(wati);
    expect(await ids('dimas')).toEqual([1, 2, 3]);
    if (row) await house.db.insert(member).values(row);
  });

  it.each<[string, string, number, RegExp]>([
    ['no base64', '###', 400, /^bytes: /],
    ['more than 256 KB', 'AAAA'.repeat(100_000), 400, /^bytes: /],
    ['nothing', '', 422, /ends too early.*Nothing was stored/],
    ['another format', Buffer.from([9, 0, 0]).toString('base64'), 422, /no packed memory/],
    ['endless clicks', Buffer.from([1, 1, 0, 255, 255, 127]).toString('base64'), 422, /too large/],
    ['far too many', base64(clicksOn(Array(6001).fill(NONE), { buckets: [] })), 422, /6000 clicks/],
  ])('refuses %s and keeps what there was', async (_what, bytes, status, message) => {
    await share('putri', packed(three));
    const refused = await share('putri', bytes);
    expect([refused.status, refused.body.message]).toEqual([
      status,
      expect.stringMatching(message),
    ]);
    expect(await ids('putri')).toEqual([1, 2, 3]);
  });

  it('stays on the device where the workspace says so', async () => {
    await share('putri', packed(three));
    for (const learning of ['device', 'off'] as const) {
      await learn(learning);
      const refused = await share('putri', packed(three));
      expect([refused.status, refused.body.error]).toEqual([403, 'learning']);
      expect((await ask('dimas')).body).toEqual({});
      expect((await house.call('gaps', 'admin')).body).toMatchObject({ learning, groups: [] });
    }
    await learn('team');
    expect(await ids('dimas')).toEqual([1, 2, 3]);
  });

  describe('tickets that no SOP fits', () => {
    const found = async (days?: number, by: PersonName = 'admin') =>
      (await house.call('gaps', by, days ? { query: { days: `${days}` } } : {})).body;

    it('are counted by kind and week, small kinds together', async () => {
      const visa = [10, 20, 30, 40];
      await share('putri', packed([NONE, NONE, NONE, ...three], { buckets: visa }));
      await share('joy', packed([NONE, NONE], { buckets: [7, 8, 9], firstId: 51 }));
      await share('dimas', packed([NONE, NONE, NONE], { buckets: visa, firstId: 61 }));
      const gaps = await found();
      expect(gaps).toMatchObject({ learning: 'team', days: 56, smallest: 3 });
      expect(gaps.groups).toHaveLength(1);
      expect(gaps.groups[0]).toMatchObject({ tickets: 6, words: [] });
      // Buckets that fewer than three of somebody's clicks share never came here.
      expect(gaps.others.tickets).toBe(2);
      expect(gaps.weeks.length).toBeGreaterThanOrEqual(8);
      const sum = (weeks: number[]) => weeks.reduce((a, b) => a + b, 0);
      expect(sum(gaps.groups[0].weeks)).toBe(6);
      expect(gaps.groups[0].first < gaps.groups[0].last).toBe(true);
    });

    it('are those of the days asked for', async () => {
      const day = 86_400_000;
      await share('putri', packed([NONE, NONE, NONE], { until: Date.now() - 40 * day }));
      await share('joy', packed([NONE, NONE, NONE], { firstId: 71 }));
      expect((await found(28)).groups).toMatchObject([{ tickets: 3 }]);
      expect((await found(56)).groups).toMatchObject([{ tickets: 6 }]);
      expect((await house.call('gaps', 'admin', { query: { days: '3' } })).status).toBe(400);
    });

    it('change with what is shared, and are of one workspace', async () => {
      expect((await found()).groups).toEqual([]);
      await share('putri', packed([NONE, NONE, NONE]));
      expect((await found()).groups).toMatchObject([{ tickets: 3 }]);
      expect((await found(56, 'otherAdmin')).groups).toEqual([]);
    });
  });
});
