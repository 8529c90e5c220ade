import { isEncoded, only } from './encoding.ts';
import type { Features } from './features.ts';

export { NONE } from './none.ts';

/** What an agent did with what was shown, as numbers: no word of the ticket can be read from it. */
export interface Click {
  /** The same for the same ticket and agent, so that a second click replaces the first. 32 bits. */
  id: number;
  /** When, in ms since 1970. */
  at: number;
  /** The SOP that was accepted, named or whose macro was sent, or `NONE`. Without it only `wrong` is known. */
  right?: string;
  /** The version of that SOP. */
  version: number;
  /** SOPs that were shown and refused. */
  wrong: string[];
  /** How much it says, 0 to 1: a click on the SOP says more than a macro that was sent. */
  trust: number;
  /** The logit that the first one was shown with, and whether it was the one. */
  shown?: { logit: number; hit: boolean };
  features: Features;
}

/** Clicks, the oldest first. Memories are merged by uniting them, so the order of merging does not matter. */
export interface Memory {
  clicks: readonly Click[];
}

export const emptyMemory: Memory = { clicks: [] };
/** Bytes that a memory may take when packed. */
export const mostBytes = 256 * 1024;
/** Buckets kept of a ticket, those that tell most: of its words, and of what an encoder made of it. */
const mostBuckets = 160;
const mostEncoded = 96;

export const remember = (memory: Memory, click: Click): Memory =>
  merge(memory, { clicks: [{ ...click, features: strongest(click.features) }] });

/** Of two clicks with one id the later counts. */
export function merge(one: Memory, other: Memory): Memory {
  const byId = new Map(one.clicks.map((click) => [click.id, click]));
  for (const click of other.clicks) {
    const known = byId.get(click.id);
    if (!known || inOrder(known, click) < 0) byId.set(click.id, click);
  }
  return limit({ clicks: [...byId.values()].sort(inOrder) });
}

/** Forgets the oldest clicks of the SOPs that have most, until the rest fits. A rare SOP keeps what little it has. */
export function limit(memory: Memory, bytes = mostBytes): Memory {
  let size = memory.clicks.reduce((sum, click) => sum + sizeOf(click), 0);
  if (size <= bytes) return memory;
  const groups = new Map<string, Click[]>();
  for (const click of memory.clicks) {
    const group = groups.get(click.right ?? '');
    if (group) group.push(click);
    else groups.set(click.right ?? '', [click]);
  }
  const gone = new Set<Click>();
  while (size > bytes) {
    const largest = [...groups.values()].reduce((a, b) => (b.length > a.length ? b : a));
    const oldest = largest.shift();
    if (!oldest) break;
    gone.add(oldest);
    size -= sizeOf(oldest);
  }
  return { clicks: memory.clicks.filter((click) => !gone.has(click)) };
}

export const forget = (memory: Memory, gone: (click: Click) => boolean): Memory => ({
  clicks: memory.clicks.filter((click) => !gone(click)),
});

/**
 * What may leave the device: buckets that at least `least` clicks hold. A customer's name or anything else that only
 * one ticket says is not among them, and nothing of an encoder: a vector can tell what a text was about.
 */
export function shareable(memory: Memory, least = 3): Memory {
  const held = new Map<number, number>();
  for (const { features } of memory.clicks) {
    for (const bucket of features.buckets) held.set(bucket, (held.get(bucket) ?? 0) + 1);
  }
  return {
    clicks: memory.clicks.map((click) => ({
      ...click,
      features: only(
        click.features,
        (bucket) => !isEncoded(bucket) && (held.get(bucket) ?? 0) >= least,
      ),
    })),
  };
}

/** By time; the rest only so that every device comes to the same order. */
export function inOrder(one: Click, other: Click): number {
  return (
    one.at - other.at ||
    one.id - other.id ||
    compare(one.right ?? '', other.right ?? '') ||
    one.features.buckets.length - other.features.buckets.length
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

function strongest(features: Features): Features {
  const { buckets, weights } = features;
  const said = buckets.findIndex(isEncoded);
  const words = said < 0 ? buckets.length : said;
  if (words <= mostBuckets && buckets.length - words <= mostEncoded) return features;
  const ofWords = among(weights.subarray(0, words), mostBuckets);
  const ofEncoder = among(weights.subarray(words), mostEncoded);
  return only(features, (bucket, weight) => (isEncoded(bucket) ? ofEncoder : ofWords)(weight));
}

/** Is a weight among the `most` strongest, of those that are asked in turn? */
function among(weights: Float32Array, most: number): (weight: number) => boolean {
  const least = weights.map(Math.abs).sort()[weights.length - most] ?? 0;
  let room = most;
  return (weight) => Math.abs(weight) >= least && room-- > 0;
}

/** Bytes of a click when packed, at most: two and a weight for a bucket, one more for each of the few wide gaps. */
const sizeOf = ({ features, wrong }: Click) => 44 + 2 * wrong.length + 3 * features.buckets.length;
