import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, isRange } from '../../../widget/insights/range.ts';
import { share, ticks } from '../../../widget/insights/scale.ts';

describe('ticks', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 0.5, 1]],
    [7, [0, 2, 4, 6, 8]],
    [412, [0, 200, 400, 600]],
    [37_912, [0, 10_000, 20_000, 30_000, 40_000]],
  ])('for %d', (max, expected) => expect(ticks(max)).toEqual(expected));

  test('of counts are whole', () => {
    expect(ticks(1, true)).toEqual([0, 1]);
    expect(ticks(3, true)).toEqual([0, 1, 2, 3]);
  });

  test('cover the largest value with two to six marks', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (max) => {
        const marks = ticks(max);
        const last = marks[marks.length - 1] ?? 0;
        return last >= max * (1 - 1e-6) && marks.length >= 2 && marks.length <= 6;
      }),
    );
  });
});

test('a share on too few is not told', () => {
  expect(share(5, 20, 20)).toBe(25);
  expect(share(5, 19, 20)).toBeUndefined();
  expect(share(0, 0, 0)).toBeUndefined();
});

describe('ranges', () => {
  // A Sunday: the week that began on Monday the 16th.
  const now = new Date(2026, 10, 22, 23, 59);
  test.each([
    ['week', '2026-11-16', '2026-11-22'],
    ['lastWeek', '2026-11-09', '2026-11-15'],
    ['month', '2026-10-26', '2026-11-22'],
    ['quarter', '2026-08-24', '2026-11-22'],
  ] as const)('%s', (range, from, to) => expect(daysOf(range, now)).toEqual({ from, to }));

  test('what the backend accepts', () => {
    expect(isRange({ from: '2026-11-22', to: '2026-11-22' })).toBe(true);
    expect(isRange({ from: '2026-11-23', to: '2026-11-22' })).toBe(false);
    expect(isRange({ from: '2024-01-01', to: '2026-11-22' })).toBe(false);
    expect(isRange({ from: '', to: '2026-11-22' })).toBe(false);
  });
});
