import { expect, test } from 'vitest';
import type { Features } from '../../../shared/match/features.ts';
import { logOdds, odds, teachOdds } from '../../../shared/match/odds.ts';

const of = (...buckets: number[]): Features => ({
  buckets: Int32Array.from(buckets),
  weights: new Float32Array(buckets.length).fill(1 / Math.sqrt(buckets.length)),
});
const none = [[0], [0], [0]];

test('probabilities are one together, and equal before anything is known', () => {
  const fresh = odds(['a', 'b', 'c'], 1);
  for (const log of logOdds(fresh, of(1), none)) expect(Math.exp(log)).toBeCloseTo(1 / 3);
  teachOdds(fresh, of(1), none, 'a', 1);
  const sum = [...logOdds(fresh, of(1), none)].reduce((a, log) => a + Math.exp(log), 0);
  expect(sum).toBeCloseTo(1);
});

test('two of three lessons say a, one says b: so do the odds', () => {
  const taught = odds(['a', 'b', 'c'], 1);
  for (let pass = 0; pass < 300; pass++) {
    for (const right of ['a', 'a', 'b']) teachOdds(taught, of(7), none, right, 1);
  }
  const [a = 0, b = 0, c = 0] = [...logOdds(taught, of(7), none)].map(Math.exp);
  expect(a).toBeCloseTo(2 / 3, 1);
  expect(b).toBeCloseTo(1 / 3, 1);
  expect(c).toBeLessThan(0.05);
});

test('a fact learned of some labels helps one that was never seen with it', () => {
  const taught = odds(['a', 'b', 'c'], 1);
  for (let pass = 0; pass < 60; pass++) {
    teachOdds(taught, of(1), [[1], [0], [0]], 'a', 1);
    teachOdds(taught, of(2), [[0], [1], [0]], 'b', 1);
  }
  const [a = 0, b = 0, c = 0] = logOdds(taught, of(99), [[0], [0], [1]]);
  expect(c).toBeGreaterThan(Math.max(a, b));
});
