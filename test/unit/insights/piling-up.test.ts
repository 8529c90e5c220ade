import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decided,
  figuresByRule,
  limits,
  wilsonLower,
} from '../../../backend/insights/piling-up.ts';

const rule = 'fraud-takeover-id@2';
const decided = (part: Partial<Decided>): Decided => ({
  rule,
  kind: 'flag.dismissed',
  reason: 'misread',
  agent: 'putri',
  site: 'Yogyakarta',
  count: 1,
  first: '2026-11-10T03:00:00.000Z',
  ...part,
});
/** So many dismissals by each of these people, and so many confirmations by somebody. */
const split = (down: number[], up: number): Decided[] => [
  ...down.map((count, at) => decided({ agent: `agent-${at}`, count })),
  ...(up > 0 ? [decided({ kind: 'flag.confirmed', agent: 'agent-0', count: up })] : []),
];
const pilesUp = (rows: Decided[]) => figuresByRule(new Map(), rows)[0]?.pilesUp;

describe('dismissals pile up', () => {
  test.each<[string, number[], number, boolean]>([
    ['nine of ten by three', [3, 3, 3], 1, true],
    ['eight of ten: chance alone might do that', [3, 3, 2], 2, false],
    ['nine of nine are too few', [3, 3, 3], 0, false],
    ['all of forty by two people', [20, 20], 0, false],
    ['a bare majority of many', [200, 200, 130], 470, false],
    ['six of ten of many', [250, 250, 100], 400, true],
    ['confirmed more often', [5, 5, 5], 40, false],
  ])('%s', (_, down, up, expected) => {
    expect(pilesUp(split(down, up))).toBe(expected);
  });

  test('“somebody is on it already” is no word against the rule', () => {
    const down = split([4, 4, 4], 0);
    expect(pilesUp(down)).toBe(true);
    const handled = down.map((one) => ({ ...one, reason: 'handled' }));
    expect(pilesUp(handled)).toBe(false);
    expect(pilesUp([...down.slice(0, 2), ...handled.slice(2)])).toBe(false);
  });

  test('each version is judged for itself', () => {
    const rows = [
      ...split([4, 4, 4], 0),
      ...split([1, 1, 1], 0).map((one) => ({ ...one, rule: 'fraud-takeover-id@3' })),
    ];
    const found = figuresByRule(new Map([['fraud-takeover-id@3', 50]]), rows);
    expect(found.map((one) => [one.rule, one.raised, one.dismissed, one.pilesUp])).toEqual([
      ['fraud-takeover-id@2', 12, 12, true],
      ['fraud-takeover-id@3', 50, 3, false],
    ]);
  });

  test('with reasons, sites and since when', () => {
    const [found] = figuresByRule(new Map([[rule, 30]]), [
      decided({ agent: 'a', count: 5 }),
      decided({ agent: 'b', count: 4, first: '2026-11-02T23:00:00.000Z' }),
      decided({ agent: 'c', count: 2, reason: 'harmless' }),
      // One person alone at a site is not named by it.
      decided({ agent: 'd', count: 3, reason: 'harmless', site: 'Cebu' }),
      decided({
        agent: 'd',
        kind: 'flag.confirmed',
        count: 2,
        site: 'Cebu',
        first: '2026-10-30T00:00:00.000Z',
      }),
    ]);
    expect(found).toMatchObject({
      raised: 30,
      confirmed: 2,
      dismissed: 14,
      reasons: { misread: 9, harmless: 5 },
      agents: 4,
      sites: [{ site: 'Yogyakarta', dismissed: 11 }],
      elsewhere: 3,
      since: '2026-11-02T23:00:00.000Z',
    });
  });

  test('a rule that only fired is not judged', () => {
    expect(figuresByRule(new Map([[rule, 500]]), [])).toMatchObject([
      { raised: 500, dismissed: 0, judged: false, pilesUp: false, sites: [], elsewhere: 0 },
    ]);
  });

  test('in whatever order it was recorded', () => {
    const row = fc.record({
      rule: fc.constantFrom('a@1', 'b@1'),
      kind: fc.constantFrom('flag.dismissed' as const, 'flag.confirmed' as const),
      reason: fc.constantFrom('misread', 'other'),
      agent: fc.constantFrom('x', 'y', 'z'),
      site: fc.constantFrom('Cebu', 'Solo'),
      count: fc.integer({ min: 1, max: 30 }),
      first: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const found = figuresByRule(new Map(), rows);
        expect(figuresByRule(new Map(), rows.toReversed())).toEqual(found);
        for (const one of found) {
          const places = one.sites.reduce((sum, { dismissed }) => sum + dismissed, one.elsewhere);
          expect(places).toBe(one.dismissed);
          expect(Object.values(one.reasons).reduce((sum, n) => sum + n, 0)).toBe(one.dismissed);
          if (one.pilesUp) expect(one.agents).toBeGreaterThanOrEqual(limits.agents);
        }
      }),
    );
  });
});

test.each([
  [0, 0, 0],
  [0, 10, 0],
  [10, 10, 0.7225],
  [9, 10, 0.5958],
  [50, 100, 0.4038],
])('the lower end of Wilson’s interval of %i in %i', (part, of, expected) => {
  expect(wilsonLower(part, of, 1.96)).toBeCloseTo(expected, 3);
});
