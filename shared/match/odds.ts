import { bucketCount, type Features } from './features.ts';

/**
 * How likely each label is, all of them together being 1: multinomial logistic regression, taught one lesson at a time
 * by gradient steps that grow smaller where they were large before (AdaGrad). Beside the features of a text it weighs
 * `facts`, the same few numbers about each label, so that a label of which few lessons are known profits from them all.
 */
export interface Odds {
  labels: readonly string[];
  /** Bucket → row, -1 for none. */
  rowOf: Int32Array;
  rows: number;
  /** Row by row, a column for each label; how far each was moved already. */
  weights: Float32Array;
  moved: Float32Array;
  facts: Float32Array;
  factsMoved: Float32Array;
}

const rate = { words: 0.2, facts: 0.1 };
/** Pulls every weight towards 0. */
const decay = 5e-4;
const firstMove = 1e-4;
/** A label that is this close to what it should be is left alone. */
const leastPush = 1e-3;

export const odds = (labels: readonly string[], factCount: number): Odds => ({
  labels,
  rowOf: new Int32Array(bucketCount).fill(-1),
  rows: 0,
  weights: new Float32Array(0),
  moved: new Float32Array(0),
  facts: new Float32Array(factCount),
  factsMoved: new Float32Array(factCount).fill(1e-6),
});

/** Natural logarithms of the probabilities, by label. `facts` are those of each label, in the labels' order. */
export function logOdds(
  { labels, rowOf, weights, facts: ofFacts }: Odds,
  { buckets, weights: values }: Features,
  facts: readonly (readonly number[])[],
): Float64Array {
  const count = labels.length;
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    ofFacts.forEach((weight, one) => {
      scores[at] = (scores[at] as number) + weight * (facts[at]?.[one] ?? 0);
    });
  }
  for (let k = 0; k < buckets.length; k++) {
    const row = rowOf[buckets[k] as number] as number;
    if (row < 0) continue;
    const value = values[k] as number;
    for (let at = 0; at < count; at++)
      scores[at] = (scores[at] as number) + value * (weights[row * count + at] as number);
  }
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const sum = scores.reduce((a, b) => a + Math.exp(b - highest), 0);
  return scores.map((score) => score - highest - Math.log(sum));
}

export function teachOdds(
  into: Odds,
  features: Features,
  facts: readonly (readonly number[])[],
  right: string,
  trust: number,
): void {
  const count = into.labels.length;
  const rightAt = into.labels.indexOf(right);
  const push = logOdds(into, features, facts).map(
    (log, at) => trust * (Math.exp(log) - Number(at === rightAt)),
  );
  // Few labels are off, and the loop below runs for every word.
  const off = Int32Array.from(push.keys()).filter(
    (at) => Math.abs(push[at] as number) >= leastPush,
  );
  for (let k = 0; k < features.buckets.length; k++) {
    const from = rowFor(into, features.buckets[k] as number) * count;
    const value = features.weights[k] as number;
    for (let n = 0; n < off.length; n++) {
      const at = off[n] as number;
      const slot = from + at;
      const before = into.weights[slot] as number;
      const slope = (push[at] as number) * value + decay * before;
      const moved = (into.moved[slot] as number) + slope * slope;
      into.moved[slot] = moved;
      into.weights[slot] = before - (rate.words * slope) / Math.sqrt(firstMove + moved);
    }
  }
  into.facts.forEach((weight, one) => {
    const slope = facts.reduce((sum, own, at) => sum + (push[at] as number) * (own[one] ?? 0), 0);
    const moved = (into.factsMoved[one] as number) + slope * slope;
    into.factsMoved[one] = moved;
    into.facts[one] = weight - (rate.facts * slope) / Math.sqrt(moved);
  });
}

function rowFor(into: Odds, bucket: number): number {
  const known = into.rowOf[bucket] as number;
  if (known >= 0) return known;
  const row = into.rows++;
  into.rowOf[bucket] = row;
  const needed = into.rows * into.labels.length;
  if (needed > into.weights.length) {
    const room = Math.max(1024 * into.labels.length, needed * 2);
    into.weights = wider(into.weights, room);
    into.moved = wider(into.moved, room);
  }
  return row;
}

function wider(from: Float32Array, room: number): Float32Array {
  const larger = new Float32Array(room);
  larger.set(from);
  return larger;
}
