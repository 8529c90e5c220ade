import { allBuckets } from './encoding.ts';
import type { Features } from './features.ts';

/**
 * One linear classifier per label, learned together: support vector machines by dual coordinate descent, which needs
 * no learning rate and may be taught one lesson at a time, again and again, in any order. Labels that nothing spoke
 * for stay at `atRest`, so the score of a label says by itself whether it fits.
 */
export interface Machine {
  labels: string[];
  columns: Map<string, number>;
  /** Bucket → row, -1 for none. */
  rowOf: Int32Array;
  rows: number;
  /** Columns that there is room for. */
  width: number;
  /** Row by row. */
  weights: Float32Array;
  bias: Float32Array;
}

export interface Lesson {
  features: Features;
  /** The label it is; without it only `wrong` is known. */
  right?: string;
  wrong: readonly string[];
  /** Labels it says nothing about. */
  silent?: ReadonlySet<string>;
  /** How much to trust it: 1 for a click. */
  trust: number;
}

/** A lesson with what it has already taught, by column. */
export interface Taught {
  lesson: Lesson;
  force: Float32Array;
}

/** The score of a label that nothing speaks for or against. */
export const atRest = -1;
/** A bias is a feature of this size that every text has. */
const biasSize = 0.3;
/** Less than this changes no ranking. */
const leastForce = 1e-3;

export function machine(labels: readonly string[] = []): Machine {
  const created: Machine = {
    labels: [],
    columns: new Map(),
    rowOf: new Int32Array(allBuckets).fill(-1),
    rows: 0,
    width: Math.max(8, labels.length),
    weights: new Float32Array(0),
    bias: new Float32Array(Math.max(8, labels.length)),
  };
  for (const label of labels) column(created, label);
  return created;
}

export const begin = (lesson: Lesson): Taught => ({ lesson, force: new Float32Array(0) });

/** Scores by column: above 0 speaks for the label, -1 says nothing. */
export function scoresOf(
  { rowOf, width, weights, bias, labels }: Machine,
  { buckets, weights: values }: Features,
  out = new Float32Array(labels.length),
): Float32Array {
  const count = labels.length;
  for (let at = 0; at < count; at++) out[at] = atRest + biasSize * (bias[at] ?? 0);
  for (let k = 0; k < buckets.length; k++) {
    const row = rowOf[buckets[k] as number] as number;
    if (row < 0) continue;
    const value = values[k] as number;
    const from = row * width;
    for (let at = 0; at < count; at++)
      out[at] = (out[at] as number) + value * (weights[from + at] as number);
  }
  return out;
}

/** What the words of a text say for one label, by its column: above 0 for it. */
export function scoreOf(
  { rowOf, width, weights }: Machine,
  column: number,
  { buckets, weights: values }: Features,
): number {
  let sum = 0;
  buckets.forEach((bucket, k) => {
    const row = rowOf[bucket] as number;
    if (row >= 0) sum += (values[k] as number) * (weights[row * width + column] as number);
  });
  return sum;
}

/** What some of the lessons alone say of a text, by column: a machine is the sum of its lessons. */
export function scoresFrom(
  { labels, columns }: Machine,
  taught: readonly Taught[],
  features: Features,
): Float32Array {
  const out = new Float32Array(labels.length);
  for (const { lesson, force } of taught) {
    const alike = likeness(lesson.features, features) + biasSize * biasSize;
    const rightAt = lesson.right === undefined ? -1 : columns.get(lesson.right);
    for (let at = 0; at < Math.min(force.length, out.length); at++) {
      const push = (force[at] as number) * alike;
      out[at] = (out[at] as number) + (at === rightAt ? push : -push);
    }
  }
  return out;
}

/** 0 for nothing in common, 1 for the same. */
function likeness(one: Features, other: Features): number {
  let sum = 0;
  let at = 0;
  for (let k = 0; k < one.buckets.length; k++) {
    const bucket = one.buckets[k] as number;
    while ((other.buckets[at] ?? allBuckets) < bucket) at++;
    if (other.buckets[at] === bucket) {
      sum += (one.weights[k] as number) * (other.weights[at] as number);
    }
  }
  return sum;
}

/** Takes a lesson in, or takes it in again: what it taught before is replaced, not doubled. */
export function teach(into: Machine, taught: Taught): void {
  const { features, right, wrong, silent, trust } = taught.lesson;
  const rightAt = right === undefined ? -1 : column(into, right);
  const wrongAt = right === undefined ? wrong.map((label) => column(into, label)) : undefined;
  if (taught.force.length < into.labels.length) {
    const wider = new Float32Array(into.width);
    wider.set(taught.force);
    taught.force = wider;
  }
  const scores = scoresOf(into, features);
  // 1 is the length of every text.
  const curve = 1 + biasSize * biasSize + 1 / (2 * trust);
  const pushed: number[] = [];
  const by: number[] = [];
  const push = (at: number) => {
    if (silent?.has(into.labels[at] as string)) return;
    const side = at === rightAt ? 1 : -1;
    const before = taught.force[at] as number;
    const slope = side * (scores[at] as number) - 1 + before / (2 * trust);
    const after = Math.max(0, before - slope / curve);
    if (Math.abs(after - before) < leastForce) return;
    taught.force[at] = after;
    pushed.push(at);
    by.push((after - before) * side);
  };
  if (wrongAt) wrongAt.forEach(push);
  else for (let at = 0; at < into.labels.length; at++) push(at);
  if (pushed.length) spread(into, features, pushed, by);
}

function spread(
  into: Machine,
  { buckets, weights }: Features,
  pushed: number[],
  by: number[],
): void {
  for (let k = 0; k < buckets.length; k++) {
    const from = rowFor(into, buckets[k] as number) * into.width;
    const value = weights[k] as number;
    for (let n = 0; n < pushed.length; n++) {
      const slot = from + (pushed[n] as number);
      into.weights[slot] = (into.weights[slot] as number) + value * (by[n] as number);
    }
  }
  pushed.forEach((at, n) => {
    into.bias[at] = (into.bias[at] as number) + biasSize * (by[n] as number);
  });
}

function rowFor(into: Machine, bucket: number): number {
  const known = into.rowOf[bucket] as number;
  if (known >= 0) return known;
  const row = into.rows++;
  into.rowOf[bucket] = row;
  if (into.rows * into.width > into.weights.length) {
    const larger = new Float32Array(Math.max(1024, into.rows * 2) * into.width);
    larger.set(into.weights);
    into.weights = larger;
  }
  return row;
}

function column(into: Machine, label: string): number {
  const known = into.columns.get(label);
  if (known !== undefined) return known;
  const at = into.labels.length;
  into.labels.push(label);
  into.columns.set(label, at);
  if (into.labels.length > into.width) widen(into);
  return at;
}

function widen(into: Machine): void {
  const width = into.width * 2;
  const weights = new Float32Array(Math.max(1024, into.rows * 2) * width);
  for (let row = 0; row < into.rows; row++) {
    weights.set(into.weights.subarray(row * into.width, (row + 1) * into.width), row * width);
  }
  const bias = new Float32Array(width);
  bias.set(into.bias);
  into.weights = weights;
  into.bias = bias;
  into.width = width;
}
