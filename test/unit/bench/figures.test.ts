import { expect, test } from 'vitest';
import { auroc, calibrationError, coverageAt, interval, matthews } from '../../bench/figures.ts';
import { folds, random, shuffled } from '../../bench/random.ts';

test('the interval is that of Wilson', () => {
  const [low, high] = interval(80, 100);
  expect(low).toBeCloseTo(71.1, 1);
  expect(high).toBeCloseTo(86.7, 1);
});

test('the area counts pairs in order, ties by half', () => {
  expect(auroc([3, 2], [1, 0])).toBe(100);
  expect(auroc([0, 1], [2, 3])).toBe(0);
  expect(auroc([1, 1], [1, 1])).toBe(50);
  expect(auroc([3, 1], [2, 0])).toBe(75);
});

test('coverage is the longest beginning that is right often enough', () => {
  const answers = [true, true, false, true, false].map((right, at) => ({
    sure: 1 - at / 10,
    right,
  }));
  expect(coverageAt(1, answers)).toBe(40);
  expect(coverageAt(0.75, answers)).toBe(80);
});

test('calibration is off by how far the shares are from the probabilities', () => {
  const answers = Array.from({ length: 10 }, (_, at) => ({ sure: 0.75, right: at < 5 }));
  expect(calibrationError(answers)).toBeCloseTo(0.25);
});

test('the correlation is that of Matthews for two labels', () => {
  const pairs = [
    ...Array.from({ length: 6 }, () => ({ is: 'a', said: 'a' })),
    ...Array.from({ length: 3 }, () => ({ is: 'b', said: 'b' })),
    { is: 'a', said: 'b' },
    ...Array.from({ length: 2 }, () => ({ is: 'b', said: 'a' })),
  ];
  const expected = (6 * 3 - 1 * 2) / Math.sqrt(7 * 8 * 5 * 4);
  expect(matthews(pairs)).toBeCloseTo(100 * expected);
});

test('folds are the same for the same seed and hold everything once', () => {
  const items = Array.from({ length: 23 }, (_, at) => at);
  const parts = folds(items, 5, random(1));
  expect(parts).toEqual(folds(items, 5, random(1)));
  expect(parts.flat().toSorted((a, b) => a - b)).toEqual(items);
  expect(shuffled(items, random(2))).not.toEqual(shuffled(items, random(3)));
});
