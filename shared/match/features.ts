import type { Term } from './terms.ts';

/** A text as numbers: which buckets its words fall into and how much each weighs; the length of the whole is 1. */
export interface Features {
  /** Ascending. */
  buckets: Int32Array;
  weights: Float32Array;
}

/** How often buckets were seen: what everybody says tells little. */
export interface Commonness {
  texts: number;
  seen: Uint16Array;
}

/** Words, pairs of words and pieces of words all share these. More of them cost memory, fewer mix up words. */
export const bucketCount = 1 << 18;

export const commonness = (): Commonness => ({ texts: 0, seen: new Uint16Array(bucketCount) });

export function count({ buckets }: Pick<Features, 'buckets'>, common: Commonness): void {
  common.texts++;
  for (const bucket of buckets) {
    const seen = common.seen[bucket] ?? 0;
    if (seen < 65_535) common.seen[bucket] = seen + 1;
  }
}

/** A stretch of text and how much it counts, 0 to 1. */
export interface Weighed {
  weight: number;
  terms: Term[];
}

/** How much each kind says together: pieces of words carry word forms and misspellings, telling words near each other the matter. */
const shares = { words: 1, pieces: 1.2, near: 0.7, concepts: 0.8 };
const shortestPiece = 3;
const longestPiece = 4;
/** Telling words this far from each other, others not counted, still belong together. */
const nearness = 4;
const conceptSalt = 7_654_321;

/** Bucket → how strongly it is in the text. */
interface Blocks {
  words: Map<number, number>;
  pieces: Map<number, number>;
  near: Map<number, number>;
  concepts: Map<number, number>;
}

/**
 * Buckets of a text with how strongly each is in it, before it is known how common they are. Codes of letters and
 * digits (order numbers, account names) are left out: they never come again, and they would be personal.
 */
function blocksOf(passages: readonly Weighed[]): Blocks {
  const words = new Map<number, number>();
  const pieces = new Map<number, number>();
  const near = new Map<number, number>();
  const concepts = new Map<number, number>();
  for (const { terms, weight } of passages) {
    let before = bucketOf('^');
    const telling: number[] = [];
    for (const { key, token, small, concepts: stands } of terms) {
      if (isCode(token.norm)) continue;
      const word = bucketOf(key);
      add(words, word, weight);
      add(words, pair(before, word), weight);
      before = word;
      addPieces(pieces, token.norm, weight);
      for (const concept of stands ?? []) {
        add(concepts, pair(conceptSalt, concept), weight / (stands?.length ?? 1));
      }
      if (small) continue;
      for (const other of telling.slice(-nearness)) {
        if (other !== word)
          add(near, pair(Math.min(other, word) + bucketCount, Math.max(other, word)), weight);
      }
      telling.push(word);
    }
    if (terms.length) add(words, pair(before, bucketOf('$')), weight);
  }
  return { words, pieces, near, concepts };
}

export function featuresOf(passages: readonly Weighed[], common: Commonness): Features {
  const blocks = blocksOf(passages);
  const merged = new Map<number, number>();
  addBlock(merged, blocks.words, shares.words, common);
  addBlock(merged, blocks.pieces, shares.pieces, common);
  addBlock(merged, blocks.near, shares.near, common);
  if (blocks.concepts.size) addBlock(merged, blocks.concepts, shares.concepts, common);
  return ofLengthOne(merged);
}

/** Several as one, of length 1 again. */
export function joined(parts: readonly Features[]): Features {
  const merged = new Map<number, number>();
  for (const { buckets, weights } of parts) {
    buckets.forEach((bucket, at) => {
      add(merged, bucket, weights[at] ?? 0);
    });
  }
  return ofLengthOne(merged);
}

function ofLengthOne(values: Map<number, number>): Features {
  const buckets = Int32Array.from(values.keys()).sort();
  let squares = 0;
  for (const value of values.values()) squares += value * value;
  const scale = 1 / Math.sqrt(squares || 1);
  return { buckets, weights: Float32Array.from(buckets, (at) => (values.get(at) ?? 0) * scale) };
}

function addBlock(
  into: Map<number, number>,
  block: Map<number, number>,
  share: number,
  { texts, seen }: Commonness,
): void {
  const values = new Map<number, number>();
  let squares = 0;
  for (const [bucket, amount] of block) {
    const rare = Math.sqrt(Math.log((1 + texts) / (1 + (seen[bucket] ?? 0))) + 1);
    const value = (amount > 1 ? 1 + Math.log(amount) : amount) * rare;
    values.set(bucket, value);
    squares += value * value;
  }
  const scale = share / Math.sqrt(squares || 1);
  for (const [bucket, value] of values) add(into, bucket, value * scale);
}

const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;
const isCode = (word: string) => /\d/.test(word) && !/^\d{1,4}$/.test(word);

/** Every piece is hashed on from the one before it: no string is made. */
function addPieces(into: Map<number, number>, word: string, weight: number): void {
  const spaced = !unspaced.test(word);
  const letters = spaced ? ` ${word} ` : word;
  const shortest = spaced ? shortestPiece : 1;
  for (let from = 0; from < letters.length; from++) {
    let value = mix(offset, piece);
    const end = Math.min(letters.length, from + longestPiece);
    for (let at = from; at < end; at++) {
      value = mix(value, letters.charCodeAt(at));
      if (at - from + 1 >= shortest) add(into, fold(value), weight);
    }
  }
}

const offset = 0x811c9dc5;
const piece = '~'.charCodeAt(0);
const mix = (value: number, code: number) => Math.imul(value ^ code, 0x01000193);

/** FNV-1a, folded to a bucket. */
export function bucketOf(text: string): number {
  let value = offset;
  for (let at = 0; at < text.length; at++) value = mix(value, text.charCodeAt(at));
  return fold(value);
}

const pair = (first: number, second: number) => fold(Math.imul(first + 1, 0x9e3779b1) ^ second);
const fold = (value: number) =>
  (Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 14) % bucketCount;

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
