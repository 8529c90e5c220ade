import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member } from '../../backend/db/schema.ts';
import { putContent } from '../../backend/workspace-content.ts';
import { Dismissals } from '../../shared/model/dismissals.ts';
import type { RiskRule } from '../../shared/model/risk.ts';
import type { UsageReason } from '../../shared/model/usage.ts';
import { databases } from './databases.ts';
import { type House, openHouse, type PersonName, usage } from './house.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const day = (n: number, time = '03:00:00') => `2026-11-${String(n).padStart(2, '0')}T${time}.000Z`;
const rule = (id: string, part: Partial<RiskRule> = {}): RiskRule => ({
  id,
  version: 2,
  category: 'fraud',
  severity: 'critical',
  lang: 'id',
  title: { en: 'Account taken over', id: 'Akun diambil alih' },
  any: ['minta kode otp', { near: ['saldo', 'hilang'], within: 4 }],
  flags: [],
  ignores: [],
  ...part,
});

describe.each(databases)('dismissals, on %s', (_name, open) => {
  let house: House;
  const send = async (by: PersonName, events: ReturnType<typeof usage>[]) => {
    const { status, body } = await house.call('sendEvents', by, { body: { events } });
    expect(status, body.message).toBe(200);
  };
  const dismissals = async (by: PersonName) => {
    const { status, body } = await house.call('dismissals', by);
    expect(status, body.message).toBe(200);
    return Dismissals.parse(body);
  };
  /** So many tickets of this person, each flagged and taken down. */
  const down = (
    by: PersonName,
    ref: string,
    count: number,
    at: number,
    reason: UsageReason = 'misread',
  ) =>
    send(
      by,
      Array.from({ length: count }, (_, n) => `${by}-${ref.split('@')[0]}-${at}-${n}`).flatMap(
        (ticket) => [
          usage('flag.raised', ticket, day(at), { rule: ref }),
          usage('flag.dismissed', ticket, day(at, '03:01:00'), { rule: ref, reason }),
        ],
      ),
    );

  const worksOn = (who: PersonName, queues: string[]) =>
    house.db.update(member).set({ queues }).where(eq(member.person, house.ids[who]));

  beforeAll(async () => {
    house = await openHouse(open, { now: () => now });
    const rules = [rule('fraud-takeover-id'), rule('legal-threat-id', { category: 'legal' })];
    await putContent(house.db, 'kirana', 'rules', rules, undefined, now);
    const noisy = 'fraud-takeover-id@2';
    await down('putri', noisy, 5, 10);
    await down('dimas', noisy, 4, 12);
    await down('wati', noisy, 3, 9, 'harmless');
    await down('joy', noisy, 2, 14);
    await send('putri', [
      // Taken down, then put up again, then told to the desk.
      usage('flag.raised', 'x', day(10), { rule: noisy }),
      usage('flag.dismissed', 'x', day(10, '04:00:00'), { rule: noisy }),
      usage('flag.restored', 'x', day(10, '04:01:00'), { rule: noisy }),
      usage('flag.confirmed', 'x', day(10, '04:02:00'), { rule: noisy }),
      // Put up again and left at that: no decision.
      usage('flag.raised', 'y', day(10), { rule: noisy }),
      usage('flag.dismissed', 'y', day(10, '04:00:00'), { rule: noisy }),
      usage('flag.restored', 'y', day(10, '04:01:00'), { rule: noisy }),
    ]);
    // The version before was worse, but that is more than 28 days ago.
    await send(
      'putri',
      Array.from({ length: 30 }, (_, n) =>
        usage('flag.dismissed', `old-${n}`, '2026-10-20T00:00:00.000Z', {
          rule: 'fraud-takeover-id@1',
        }),
      ),
    );
    // Dismissed often, but by one person alone.
    await down('joy', 'legal-threat-id@2', 40, 15);
    // Suggestions, and a rule that is gone.
    for (const by of ['putri', 'dimas', 'joy'] as const) {
      await down(by, 'legal-second-opinion@1', 5, 16);
      await down(by, 'abuse-rude-th@4', 4, 17);
    }
    await down('otherAgent', noisy, 40, 10);
  });
  afterAll(() => house?.close());

  it('reports rules that are dismissed more often than not, with what their owner needs', async () => {
    const { rules, judged, fewest, days, smallestShare } = await dismissals('admin');
    expect({ judged, fewest, days, smallestShare }).toEqual({
      judged: 4,
      fewest: { decisions: 10, agents: 3 },
      days: 28,
      smallestShare: 3,
    });
    expect(rules.map((one) => [one.rule, one.version, one.dismissed])).toEqual([
      ['legal-second-opinion', 1, 15],
      ['fraud-takeover-id', 2, 14],
      ['abuse-rude-th', 4, 12],
    ]);
    expect(rules[1]).toEqual({
      rule: 'fraud-takeover-id',
      version: 2,
      inForce: 2,
      category: 'fraud',
      lang: 'id',
      title: { en: 'Account taken over', id: 'Akun diambil alih' },
      owner: { en: 'Account Safety' },
      phrases: ['minta kode otp', 'saldo … hilang'],
      raised: 16,
      confirmed: 1,
      dismissed: 14,
      reasons: { misread: 11, harmless: 3 },
      agents: 4,
      sites: [{ site: 'Yogyakarta', dismissed: 12 }],
      elsewhere: 2,
      since: '2026-11-09',
      tickets: expect.arrayContaining([
        { console: 'casebook', ticket: 'joy-fraud-takeover-id-14-0' },
      ]),
    });
    expect(rules[1]?.tickets).toHaveLength(5);
    expect(JSON.stringify(rules)).not.toContain(house.ids.putri);
  });

  it('says of a suggestion that it is one, and of a rule that is gone that it is', async () => {
    const { rules } = await dismissals('admin');
    expect(rules[0]).toMatchObject({ suggested: true, category: 'legal', phrases: [], inForce: 1 });
    expect(rules[2]).toMatchObject({ category: 'abuse', phrases: [], owner: { en: 'Payments' } });
    expect(rules[2]?.inForce).toBeUndefined();
  });

  it('shows a specialist the rules of their own desks', async () => {
    await worksOn('rina', ['safety']);
    const { rules, judged } = await dismissals('rina');
    expect(rules.map((one) => one.rule)).toEqual(['fraud-takeover-id']);
    expect(judged).toBe(1);
    await worksOn('rina', []);
    expect((await dismissals('rina')).rules).toHaveLength(3);
  });

  it('shows the lead of a site what happened there, and knows nothing of another workspace', async () => {
    const own = await dismissals('yogi');
    expect(own.rules.map((one) => [one.rule, one.dismissed, one.elsewhere])).toEqual([
      ['fraud-takeover-id', 12, 0],
    ]);
    expect((await dismissals('agus')).rules).toHaveLength(3);
    // All of them by one person.
    expect(await dismissals('otherAdmin')).toMatchObject({ judged: 1, rules: [] });
  });
});
