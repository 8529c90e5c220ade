import { averageLink } from './average-link.ts';
import { type Commonness, commonness, count, type Features, joined } from './features.ts';
import type { GapContent, GapWord } from './gap-content.ts';
import { namesOf } from './gap-names.ts';
import { type Click, inOrder, type Memory, NONE } from './memory.ts';

/** Tickets of one kind that no SOP fits. */
export interface Gap {
  /** The oldest first. */
  clicks: Click[];
  /** Words of our own content that stand in them, the most telling first. */
  words: GapWord[];
  /** Ids of the SOPs that come nearest, the nearest first. */
  nearest: string[];
}

/** Tickets are of one kind from this average cosine on. */
const least = 0.08;
/** Members at a group's edge are less like it than two groups that become one. */
const leastOlder = least / 2;
/** How much of it is what they mean; the rest is how they are written. */
const meaningShare = 0.5;
/** So many, the newest, are compared each with each; older ones join the group that they are most like. */
const mostCompared = 1000;
/** An SOP is near when it is so many times as like it as those that are not shown: something is like everything. */
const standsOut = 1.4;
const leastNearest = 0.04;
const mostNearest = 3;

interface Point {
  click: Click;
  features: Features;
}

/**
 * Groups of `smallest` and more tickets that agents found no SOP for, the largest first, and the other such tickets;
 * the same for any order of clicks. The clicks on SOPs say which buckets are common and how each SOP's tickets look.
 */
export function gaps(
  { clicks }: Memory,
  content: GapContent,
  smallest: number,
): { groups: Gap[]; others: Click[] } {
  const common = commonOf(clicks, content);
  const weighed = (features: Features) => telling(features, common, content.meanings);
  const points = clicks
    .filter(({ right, features }) => right === NONE && features.buckets.length > 0)
    .toSorted(inOrder)
    .map((click) => ({ click, features: weighed(click.features) }));
  const sops = sopsOf(clicks, content, weighed);
  const unknown = clicks.filter(
    ({ right, features }) => right === NONE && !features.buckets.length,
  );
  const all = grouped(points).sort(
    (one, other) => other.length - one.length || byFirst(one, other),
  );
  return {
    groups: all
      .filter((group) => group.length >= smallest)
      .map((group) => ({
        clicks: group.map(({ click }) => click),
        words: namesOf(
          group.map(({ features }) => features),
          common,
          content.words,
        ),
        nearest: nearestOf(group, sops),
      })),
    others: [
      ...all
        .filter((group) => group.length < smallest)
        .flatMap((group) => group.map(({ click }) => click)),
      ...unknown,
    ].sort(inOrder),
  };
}

const byFirst = ([one]: Point[], [other]: Point[]) =>
  one && other ? inOrder(one.click, other.click) : 0;

function commonOf(clicks: readonly Click[], { phrases }: GapContent): Commonness {
  const common = commonness();
  for (const { features } of [...clicks, ...phrases]) count(features, common);
  return common;
}

/** What few say tells most; what it means and how it is written have their share each. */
function telling(
  { buckets, weights }: Features,
  { texts, seen }: Commonness,
  meanings: ReadonlySet<number>,
): Features {
  const values = weights.map(
    (weight, at) => weight * Math.log((1 + texts) / (1 + (seen[buckets[at] as number] ?? 0))),
  );
  let written = 0;
  let meant = 0;
  values.forEach((value, at) => {
    if (meanings.has(buckets[at] as number)) meant += value * value;
    else written += value * value;
  });
  const scale = {
    written: Math.sqrt((1 - meaningShare) / (written || 1)),
    meant: Math.sqrt(meaningShare / (meant || 1)),
  };
  return {
    buckets,
    weights: values.map(
      (value, at) => value * (meanings.has(buckets[at] as number) ? scale.meant : scale.written),
    ),
  };
}

function grouped(points: readonly Point[]): Point[][] {
  const older = points.slice(0, -mostCompared);
  const newer = points.slice(-mostCompared);
  const groups = averageLink(likeness(newer), newer.length, least).map((group) =>
    group.map((at) => newer[at] as Point),
  );
  const centres = groups.map((group) => centreOf(group));
  for (const point of older) {
    const likes = centres.map((centre) => dot(point.features, centre));
    const best = likes.indexOf(Math.max(...likes));
    if ((likes[best] ?? 0) >= leastOlder) groups[best]?.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => group.sort((one, other) => inOrder(one.click, other.click)));
}

/** Cosines of all with all, row by row. */
function likeness(points: readonly Point[]): Float32Array {
  const holders = new Map<number, { at: number; weight: number }[]>();
  points.forEach(({ features: { buckets, weights } }, at) => {
    buckets.forEach((bucket, k) => {
      const holder = { at, weight: weights[k] as number };
      const known = holders.get(bucket);
      if (known) known.push(holder);
      else holders.set(bucket, [holder]);
    });
  });
  const alike = new Float32Array(points.length ** 2);
  for (const list of holders.values()) {
    for (const one of list) {
      const row = one.at * points.length;
      for (const other of list) {
        alike[row + other.at] = (alike[row + other.at] as number) + one.weight * other.weight;
      }
    }
  }
  return alike;
}

/** Bucket → average weight. */
function centreOf(group: readonly Pick<Point, 'features'>[]): Map<number, number> {
  const centre = new Map<number, number>();
  for (const { features } of group) {
    features.buckets.forEach((bucket, at) => {
      const weight = (features.weights[at] as number) / group.length;
      centre.set(bucket, (centre.get(bucket) ?? 0) + weight);
    });
  }
  return centre;
}

function dot({ buckets, weights }: Features, centre: ReadonlyMap<number, number>): number {
  let sum = 0;
  buckets.forEach((bucket, at) => {
    sum += (weights[at] as number) * (centre.get(bucket) ?? 0);
  });
  return sum;
}

/** Each SOP by its phrases and by the tickets it was right for. */
function sopsOf(
  clicks: readonly Click[],
  { phrases }: GapContent,
  weighed: (features: Features) => Features,
): Map<string, Features> {
  const parts = new Map(phrases.map(({ sop }) => [sop, [] as Features[]]));
  for (const { sop, features } of phrases) parts.get(sop)?.push(features);
  for (const { right, features } of clicks) if (right) parts.get(right)?.push(features);
  return new Map([...parts].map(([id, all]) => [id, weighed(joined(all))]));
}

function nearestOf(group: readonly Point[], sops: ReadonlyMap<string, Features>): string[] {
  const centre = centreOf(group);
  const likes = [...sops]
    .map(([id, features]) => ({ id, like: dot(features, centre) }))
    .sort((one, other) => other.like - one.like || (one.id < other.id ? -1 : 1));
  const bar = Math.max(leastNearest, standsOut * (likes[mostNearest]?.like ?? 0));
  return likes
    .slice(0, mostNearest)
    .filter(({ like }) => like >= bar)
    .map(({ id }) => id);
}
