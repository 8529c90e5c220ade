import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insightsCsv } from '../../backend/insights/csv.ts';
import { weekOf } from '../../backend/insights/scope.ts';
import { noneAlone } from '../../backend/insights/scores.ts';
import { mergeTeams } from '../../backend/insights/teams.ts';
import { Insights, type InsightsGroup } from '../../shared/model/insights.ts';
import { databases } from './databases.ts';
import {
  actionBody,
  escalationBody,
  type House,
  openHouse,
  type PersonName,
  usage,
} from './house.ts';

const query = { from: '2026-11-09', to: '2026-11-15' };
const day = (n: number, time = '03:00:00') => `2026-11-${String(n).padStart(2, '0')}T${time}.000Z`;
const week = '2026-W46';

describe.each(databases)('insights, on %s', (_name, open) => {
  let house: House;
  // Signed in late: a token is good for an hour.
  let clock = new Date(day(16));
  const send = async (by: PersonName, events: ReturnType<typeof usage>[]) => {
    const { status, body } = await house.call('sendEvents', by, { body: { events } });
    expect(status, body.message).toBe(200);
    return body.stored as number;
  };
  const insights = async (by: PersonName = 'agus', more: Record<string, string> = {}) => {
    const { status, body } = await house.call('insights', by, { query: { ...query, ...more } });
    expect(status, body.message).toBe(200);
    return Insights.parse(body);
  };

  const read = usage('ticket.read', 't1', day(10));
  beforeAll(async () => {
    house = await openHouse(open, { now: () => clock });
    clock = new Date(day(10));
    await send('putri', [
      read,
      usage('ticket.read', 't1', day(10, '03:05:00')),
      usage('ticket.read', 't2', day(10)),
      usage('sop.shown', 't1', day(10), { sop: 'PAY-014@1' }),
      usage('sop.shown', 't2', day(10), { sop: 'PAY-014@1' }),
      usage('sop.seen', 't1', day(10)),
      usage('sop.opened', 't1', day(10)),
      usage('sop.used', 't1', day(10)),
      usage('sop.sent', 't1', day(10), { edited: 0.2 }),
      // Stopped by two findings at once, fixed, sent: one reply.
      usage('draft.checked', 't1', day(10)),
      usage('draft.stopped', 't1', day(10), { check: 'card@1' }),
      usage('draft.stopped', 't1', day(10), { check: 'date@1' }),
      usage('draft.fixed', 't1', day(10, '03:01:00'), { check: 'card@1' }),
      usage('draft.checked', 't2', day(10)),
      usage('draft.unchecked', 't2', day(10, '04:00:00'), { reason: 'deadline' }),
      usage('flag.raised', 't1', day(10), { rule: 'legal@1' }),
      usage('flag.raised', 't1', day(10, '03:09:00'), { rule: 'legal@1' }),
      usage('flag.raised', 't2', day(10), { rule: 'vip@1' }),
      usage('flag.dismissed', 't1', day(10), { rule: 'legal@1' }),
      usage('flag.confirmed', 't1', day(10, '03:10:00'), { rule: 'legal@1' }),
      // Taken down, then put up again: no decision.
      usage('flag.dismissed', 't2', day(10), { rule: 'vip@1', reason: 'harmless' }),
      usage('flag.restored', 't2', day(10, '03:01:00'), { rule: 'vip@1' }),
      usage('reply.scored', 't1', day(10), { score: 90, failed: ['polite'] }),
      usage('reply.scored', 't2', day(10), { score: 0, failed: ['safe', 'polite'] }),
      usage('reply.scored', 't2', day(11), { score: 100, failed: [] }),
    ]);
    await send('joy', [
      usage('ticket.read', 't3', day(15, '23:59:59'), { lang: 'tl' }),
      usage('draft.checked', 't3', day(15), { lang: 'tl' }),
      usage('draft.stopped', 't3', day(15), { lang: 'tl' }),
      usage('draft.overridden', 't3', day(15), { lang: 'tl' }),
      ...[100, 100, 80].map((score) => usage('reply.scored', 't3', day(15), { score, lang: 'tl' })),
    ]);
    await send('wati', [usage('ticket.read', 't4', day(12))]);
    // Outside: the week before, and the day after.
    await send('putri', [
      usage('draft.checked', 't0', day(8)),
      usage('sop.shown', 't0', day(2)),
      usage('ticket.read', 't9', day(16, '00:00:00')),
    ]);
    await send('otherAgent', [usage('ticket.read', 't1', day(10))]);

    for (const minutes of [2, 4, 30]) {
      clock = new Date(day(10));
      const { body } = await house.call('raise', 'putri', {
        body: escalationBody({ raisedAt: day(10) }),
      });
      clock = new Date(+clock + minutes * 60_000);
      for (const what of [
        { do: 'take' },
        { do: 'inform' },
        { do: 'cause', rootCause: 'phishing', resolution: 'x' },
      ] as const) {
        await house.call('act', 'rina', { params: { id: body.id }, body: actionBody(what) });
      }
      if (minutes === 4) {
        await house.call('act', 'rina', {
          params: { id: body.id },
          body: actionBody({ do: 'close' }),
        });
      }
    }
    clock = new Date(day(16));
  });
  afterAll(() => house?.close());

  it('counts every event once, however often it is sent', async () => {
    expect(await send('putri', [read])).toBe(0);
    expect(await send('putri', [read, usage('ticket.read', 't77', day(25))])).toBe(1);
  });

  it('counts the funnel in tickets', async () => {
    const { funnel, agents } = await insights();
    expect(agents).toBe(3);
    expect(funnel).toEqual({ read: 4, shown: 2, seen: 1, opened: 1, used: 1, edited: 1, sent: 1 });
  });

  it('counts drafts in replies', async () => {
    expect((await insights()).drafts).toEqual({
      replies: 4,
      checked: 3,
      stopped: 2,
      fixed: 1,
      overridden: 1,
      unchecked: 1,
      reasons: { deadline: 1 },
    });
  });

  it('counts a flag of a ticket once, with its last decision', async () => {
    expect((await insights()).flags).toEqual({ raised: 2, confirmed: 1, dismissed: 0 });
  });

  it('means the scores of replies, and hides what stands on too few or could be worked out', async () => {
    const { scores, previous, groups } = await insights();
    expect(scores).toEqual({ n: 6, mean: 78.3 });
    expect(previous.scores).toEqual({ n: 0 });
    expect(groups.site.map(({ key, scores }) => [key, scores])).toEqual([
      ['Cebu', { n: 3, mean: 93.3 }],
      ['Yogyakarta', { n: 3, mean: 63.3 }],
    ]);
    expect(groups.week[0]?.scores).toEqual({ n: 6, mean: 78.3 });
    const groupOf = (key: string, n: number, mean?: number) =>
      ({ key, scores: { n, ...(mean === undefined ? {} : { mean }) } }) as InsightsGroup;
    const one = noneAlone([
      groupOf('a', 9, 80),
      groupOf('b', 2),
      groupOf('c', 5, 90),
      groupOf('d', 0),
    ]);
    expect(one.map(({ key, scores: { mean } }) => [key, mean])).toEqual([
      ['a', 80],
      ['b', undefined],
      ['c', undefined],
      ['d', undefined],
    ]);
    const two = [groupOf('a', 9, 80), groupOf('b', 2), groupOf('c', 1)];
    expect(noneAlone(two)).toEqual(two);
  });

  it.each([
    [{ score: 101 }, /score/],
    [{ score: 50, failed: ['Polite, and more'] }, /failed/],
  ])('refuses %j', async (wrong, message) => {
    const events = [{ ...usage('reply.scored', 't1', day(10)), ...wrong }];
    const { status, body } = await house.call('sendEvents', 'putri', { body: { events } });
    expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
  });

  it('compares with the days before, and shows eight weeks', async () => {
    const { previous, weeks } = await insights();
    expect(previous).toMatchObject({ shown: 1, sent: 0, drafts: { replies: 1, checked: 1 } });
    expect(weeks).toHaveLength(8);
    expect(weeks.at(-1)).toMatchObject({ week, drafts: { checked: 3 }, flags: { raised: 2 } });
    expect(weeks.at(-2)).toMatchObject({ week: '2026-W45', drafts: { checked: 1 } });
    expect(weeks[0]?.drafts.checked).toBe(0);
  });

  it('times escalations, and hides what stands on too few', async () => {
    expect((await insights()).escalations).toEqual([
      {
        category: 'fraud',
        raised: 3,
        closed: 1,
        acknowledge: { n: 3, median: 4, p90: 24.8, within: 5 },
        close: { n: 1, within: 480 },
      },
    ]);
  });

  it('groups by site, team, language and week', async () => {
    const { groups } = await insights();
    expect(groups.site.map(({ key, tickets, agents }) => [key, tickets, agents])).toEqual([
      ['Cebu', 1, 1],
      ['Yogyakarta', 3, 2],
    ]);
    expect(groups.lang.map(({ key, tickets }) => [key, tickets])).toEqual([
      ['id', 3],
      ['tl', 1],
    ]);
    expect(groups.week.map(({ key }) => key)).toEqual([week]);
    expect(groups.site[1]).toMatchObject({ escalations: 3, acknowledged: 4, checked: 2 });
  });

  it('counts a team that is too small with its neighbour, also when it is asked for', async () => {
    const { groups } = await insights();
    expect(groups.team.map(({ key, agents }) => [key, agents])).toEqual([
      ['Cebu, Trust', 1],
      ['Yogyakarta, Night + Payments', 2],
    ]);
    const night = await insights('agus', { team: 'Night' });
    expect(night.funnel.read).toBe(3);
    expect((await insights('agus', { team: 'Nobody' })).funnel.read).toBe(0);
  });

  it('filters by site and language', async () => {
    expect((await insights('agus', { site: 'Cebu' })).funnel.read).toBe(1);
    const { funnel, escalations } = await insights('agus', { lang: 'tl' });
    expect([funnel.read, escalations]).toEqual([1, []]);
  });

  it('offers what there is to filter by', async () => {
    expect((await insights()).options).toEqual({
      sites: ['Cebu', 'Yogyakarta'],
      teams: ['Night', 'Payments', 'Trust'],
      langs: ['id', 'tl'],
      smallestShare: 3,
      smallestTeam: 2,
    });
  });

  it('shows the lead of a site that site only', async () => {
    const own = await insights('yogi');
    expect(own.groups.site.map(({ key }) => key)).toEqual(['Yogyakarta']);
    expect(own.options).toMatchObject({ sites: ['Yogyakarta'], langs: ['id'] });
    const asked = { query: { ...query, site: 'Cebu' } };
    expect((await house.call('insights', 'yogi', asked)).status).toBe(403);
    expect((await house.call('overrides', 'yogi', asked)).status).toBe(403);
  });

  it('answers with nothing where nothing was recorded', async () => {
    const empty = await insights('otherLead', { from: '2026-01-01', to: '2026-01-31' });
    expect(empty.funnel.read).toBe(0);
    expect(empty.updatedAt).toBeUndefined();
    expect(empty.groups).toEqual({ site: [], team: [], lang: [], week: [] });
  });

  it.each([
    [{ from: '2026-11-10', to: '2026-11-09' }, /^from: is after/],
    [{ from: '2020-01-01', to: '2026-11-09' }, /^from: at most 400 days/],
    [{ from: 'monday', to: '2026-11-09' }, /^from: /],
    [{ from: '2026-11-01' }, /^to: /],
  ])('refuses %j', async (wrong, message) => {
    const { status, body } = await house.call('insights', 'agus', { query: wrong });
    expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
  });

  it('gives the same as a file', async () => {
    const response = await house.app.inject({
      url: `/api/insights.csv?${new URLSearchParams(query)}`,
      headers: { authorization: `Bearer ${house.tokens.agus}` },
    });
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, all, ...rows] = response.body.trimEnd().split('\r\n');
    expect(head).toMatch(/^group,key,agents,tickets,/);
    expect(all).toMatch(/^all,,3,4,2,1,1,1,1,4,3,2,1,2,1,0,3,/);
    expect(head).toMatch(/,replies_scored,score_mean_of_100$/);
    expect(all).toMatch(/,n<3,n<3,n<3,75\.0,666\.7,n<3,n<3,4,6,78\.3$/);
    expect(rows.map((row) => row.split(',')[0])).toEqual([
      ...['site', 'site'],
      ...['team', 'team'],
      ...['lang', 'lang'],
      'week',
    ]);
    expect(rows[3]).toMatch(/^team,"Yogyakarta, Night \+ Payments",2,/);
  });

  it('shows overrides to the lead, with what the agent wrote', async () => {
    const body = {
      id: '0b1f6a0e-6f0e-4a51-9f6e-00000000aaaa',
      at: day(11),
      console: 'casebook',
      ticket: 't1',
      checks: ['card@1'],
      reason: 'approved',
      note: 'Agreed with the desk by phone',
    };
    expect((await house.call('sendOverride', 'putri', { body })).body).toEqual({ stored: 1 });
    expect((await house.call('sendOverride', 'putri', { body })).body).toEqual({ stored: 0 });
    const seen = async (by: PersonName) =>
      (await house.call('overrides', by, { query })).body.overrides;
    expect(await seen('agus')).toEqual([
      { ...body, agent: 'putri', site: 'Yogyakarta', team: 'Payments' },
    ]);
    expect(await seen('yogi')).toHaveLength(1);
    expect(await seen('otherLead')).toEqual([]);
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2026-11-15', '2026-W46'],
    ['2026-11-16', '2026-W47'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (date, name) => expect(weekOf(date)).toBe(name));
});

describe('teams too small to stand alone', () => {
  it('join the next smallest of their site, and only of theirs', () => {
    const team = (site: string, name: string, agents: number) => ({ site, team: name, agents });
    const merged = mergeTeams(
      [
        team('Da Nang', 'Night', 1),
        team('Da Nang', 'Orders', 5),
        team('Da Nang', 'Trust', 1),
        team('Cebu', 'Trust', 2),
        team('Cebu', 'Orders', 9),
        team('Solo', 'One', 1),
      ],
      3,
    );
    expect(merged.map(({ key, agents }) => [key, agents])).toEqual([
      ['Cebu, Orders + Trust', 11],
      ['Da Nang, Night + Orders + Trust', 7],
      ['Solo, One', 1],
    ]);
  });
});

describe('a file for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('does not run a team called %s', (name) => {
    const none = { raised: 0, confirmed: 0, dismissed: 0 };
    const group = {
      ...{ key: name, agents: 0, tickets: 0, shown: 0, seen: 0, opened: 0, used: 0, sent: 0 },
      ...{ replies: 0, checked: 0, stopped: 0, overridden: 0, flags: none, escalations: 0 },
      scores: { n: 0 },
    };
    const csv = insightsCsv({
      groups: { site: [group], team: [], lang: [], week: [] },
      options: { sites: [], teams: [], langs: [], smallestShare: 20, smallestTeam: 3 },
      total: undefined,
    } as unknown as Parameters<typeof insightsCsv>[0]);
    expect(csv.split('\r\n')[1]).toMatch(/^site,'/);
  });
});
