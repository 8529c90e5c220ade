import { addTo, empty, sumOf, tally } from './tally.ts';
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

/** How much each kind says together. */
export type Shares = Record<'words' | 'pieces' | 'near' | 'concepts', number>;

/** pieces of words carry word forms and misspellings, telling words near each other the matter. */
const ofMatter: Shares = { words: 1, pieces: 1.2, near: 0.7, concepts: 0.5 };
const shortestPiece = 3;
const longestPiece = 4;
/** Telling words this far from each other, others not counted, still belong together. */
const nearness = 4;
const conceptSalt = 7_654_321;

/** Buckets of a stretch of text, as often as they come, before it is known how much it counts and how common they are. */
interface Raw {
  words: number[];
  pieces: number[];
  near: number[];
  concepts: number[];
  /** How much of its word each of `concepts` is. */
  parts: number[];
}

/** A message does not change: what it is made of is counted out once, however often the ticket is looked at. */
const read = new WeakMap<Term[], Raw>();

function rawOf(terms: Term[]): Raw {
  const known = read.get(terms);
  if (known) return known;
  const raw = countOut(terms);
  read.set(terms, raw);
  return raw;
}

/**
 * Codes of letters and digits (order numbers, account names) are left out: they never come again, and they would be
 * personal.
 */
function countOut(terms: readonly Term[]): Raw {
  const raw: Raw = { words: [], pieces: [], near: [], concepts: [], parts: [] };
  const { words, near } = raw;
  let before = begin;
  const telling: number[] = [];
  const meant: number[] = [];
  for (const { key, token, small, concepts } of terms) {
    if (isCode(token.norm)) continue;
    const word = bucketOf(key);
    words.push(word, pair(before, word));
    before = word;
    addPieces(raw.pieces, token.norm);
    for (const concept of concepts ?? []) {
      raw.concepts.push(pair(conceptSalt, concept));
      raw.parts.push(concepts?.length ?? 1);
    }
    if (small) continue;
    addNear(near, telling, word, 1);
    addNear(near, meant, concepts ? pair(conceptSalt, concepts[0] as number) : word, 2);
  }
  if (terms.length) words.push(pair(before, end));
  return raw;
}

/** What stands near each other belongs together, as it is said and as it is meant. */
function addNear(into: number[], before: number[], unit: number, salt: number): void {
  for (let at = Math.max(0, before.length - nearness); at < before.length; at++) {
    const other = before[at] as number;
    if (other === unit) continue;
    into.push(pair(Math.min(other, unit) + salt * bucketCount, Math.max(other, unit)));
  }
  before.push(unit);
}

/** What is added up on the way to features, once for all texts. */
const block = tally();
const merged = tally(1024);

export function featuresOf(
  passages: readonly Weighed[],
  common: Commonness,
  shares: Shares = ofMatter,
): Features {
  const raws = passages.map(({ terms }) => rawOf(terms));
  empty(merged);
  for (const kind of ['words', 'pieces', 'near', 'concepts'] as const) {
    empty(block);
    for (let at = 0; at < raws.length; at++) {
      const { [kind]: buckets, parts } = raws[at] as Raw;
      const { weight } = passages[at] as Weighed;
      for (let k = 0; k < buckets.length; k++) {
        const by = kind === 'concepts' ? weight / (parts[k] as number) : weight;
        addTo(block, buckets[k] as number, by);
      }
    }
    mergeBlock(shares[kind], common);
  }
  return ofLengthOne();
}

/** Several as one, of length 1 again. */
export function joined(parts: readonly Features[]): Features {
  empty(merged);
  for (const { buckets, weights } of parts) {
    for (let at = 0; at < buckets.length; at++) {
      addTo(merged, buckets[at] as number, weights[at] as number);
    }
  }
  return ofLengthOne();
}

function ofLengthOne(): Features {
  const { keys, sums, size } = merged;
  const buckets = keys.slice(0, size).sort();
  let squares = 0;
  for (let at = 0; at < size; at++) squares += (sums[at] as number) ** 2;
  const scale = 1 / Math.sqrt(squares || 1);
  const weights = new Float32Array(size);
  for (let at = 0; at < size; at++) weights[at] = sumOf(merged, buckets[at] as number) * scale;
  return { buckets, weights };
}

/** Of buckets seen so often among so many texts; 0 is not worked out yet. Most buckets were seen hardly ever. */
const rares = { texts: 0, by: new Float64Array(256) };

function rareness(texts: number, seen: number): number {
  if (rares.texts !== texts) {
    rares.texts = texts;
    rares.by.fill(0);
  }
  const known = rares.by[seen];
  if (known) return known;
  const rare = Math.sqrt(Math.log((1 + texts) / (1 + seen)) + 1);
  if (seen < rares.by.length) rares.by[seen] = rare;
  return rare;
}

/** What is in `block`, together as much as its share, into `merged`. */
function mergeBlock(share: number, { texts, seen }: Commonness): void {
  const { keys, sums, size } = block;
  let squares = 0;
  for (let at = 0; at < size; at++) {
    const amount = sums[at] as number;
    const rare = rareness(texts, seen[keys[at] as number] ?? 0);
    const value = (amount > 1 ? 1 + Math.log(amount) : amount) * rare;
    sums[at] = value;
    squares += value * value;
  }
  const scale = share / Math.sqrt(squares || 1);
  for (let at = 0; at < size; at++) addTo(merged, keys[at] as number, (sums[at] as number) * scale);
}

const plain = /^[a-z']*$/;
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;
const isCode = (word: string) => !plain.test(word) && /\d/.test(word) && !/^\d{1,4}$/.test(word);

/** Every piece is hashed on from the one before it: no string is made. */
function addPieces(into: number[], word: string): void {
  const spaced = plain.test(word) || !unspaced.test(word);
  const letters = spaced ? ` ${word} ` : word;
  const shortest = spaced ? shortestPiece : 1;
  for (let from = 0; from < letters.length; from++) {
    let value = mix(offset, piece);
    const to = Math.min(letters.length, from + longestPiece);
    for (let at = from; at < to; at++) {
      value = mix(value, letters.charCodeAt(at));
      if (at - from + 1 >= shortest) into.push(fold(value));
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

const begin = bucketOf('^');
const end = bucketOf('$');
