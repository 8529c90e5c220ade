import type { Language } from '../model/language.ts';

/**
 * Linear classifiers over hashed words and pieces of words: first the family (`families`), then Indonesian against
 * Malay, which share most of their words. Trained by test/train/language.ts.
 */
export interface LanguageModel {
  /** `familyBuckets` weights for each of `families`, one after the other. */
  families: Int8Array;
  /** `pairBuckets` weights; above 0 is Indonesian. */
  pair: Int8Array;
  /** What the weights are multiplied with. */
  familyScale: number;
  pairScale: number;
}

/** As it is stored: for each weight that is not 0 the way from the last one, and the weight; a character each. */
export interface PackedWeights {
  gaps: string;
  weights: string;
  scale: number;
}

export const families = ['en', 'tl', 'vi', 'malayic'] as const;
export const familyBuckets = 1 << 14;
export const pairBuckets = 1 << 18;

const shortest = 3;
const longest = 6;
const wordWeight = 4;
const longestWord = 40;

/**
 * Every word and every piece of three to six letters of the words with a space around them, hashed, with its weight.
 * Returns the root of the sum of the squares, as if nothing came twice.
 */
export function eachFeature(text: string, see: (hash: number, weight: number) => void): number {
  let squares = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}']+/gu)) {
    if (word.length > longestWord) continue;
    const padded = ` ${word} `;
    for (let from = 0; from + shortest <= padded.length; from++) {
      let hash = 0x811c9dc5;
      const end = Math.min(padded.length, from + longest);
      for (let at = from; at < end; at++) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193);
        if (at - from + 1 >= shortest) {
          see(mixed(hash), 1);
          squares += 1;
        }
      }
    }
    let hash = 0x2f0b4a27;
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    }
    see(mixed(hash), wordWeight);
    squares += wordWeight * wordWeight;
  }
  return Math.sqrt(squares);
}

/** The lower bits of the plain hash hardly know the first letters. */
const mixed = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12;

/** Offsets of the two characters: both strings are printable, without quotes and backslashes. */
const firstGap = 40;
const longestGap = 50;
const noWeight = 66;

export function unpackWeights({ gaps, weights }: PackedWeights, length: number): Int8Array {
  const all = new Int8Array(length);
  let at = -1;
  let next = 0;
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps.charCodeAt(index) - firstGap;
    at += gap;
    // The longest one says only: further.
    if (gap < longestGap) all[at] = weights.charCodeAt(next++) - noWeight;
  }
  return all;
}

export function packWeights(all: Int8Array, scale: number): PackedWeights {
  let gaps = '';
  let weights = '';
  let last = -1;
  all.forEach((weight, at) => {
    if (weight === 0) return;
    let gap = at - last;
    for (; gap >= longestGap; gap -= longestGap) gaps += String.fromCharCode(firstGap + longestGap);
    // A gap of 0 after a long one: `at` is where the long one ended.
    gaps += String.fromCharCode(firstGap + gap);
    weights += String.fromCharCode(noWeight + weight);
    last = at;
  });
  return { gaps, weights, scale };
}

export function languageModel(packed: {
  families: PackedWeights;
  pair: PackedWeights;
}): LanguageModel {
  return {
    families: unpackWeights(packed.families, familyBuckets * families.length),
    pair: unpackWeights(packed.pair, pairBuckets),
    familyScale: packed.families.scale,
    pairScale: packed.pair.scale,
  };
}

/** Where each family stands, and Indonesian (above 0) against Malay: margins, about -1 to 1. */
export function margins(model: LanguageModel, text: string): { families: number[]; pair: number } {
  const { families: of, pair } = model;
  let [en, tl, vi, malayic, id] = [0, 0, 0, 0, 0];
  const length = eachFeature(text, (hash, weight) => {
    const at = (hash & (familyBuckets - 1)) * families.length;
    en += weight * (of[at] ?? 0);
    tl += weight * (of[at + 1] ?? 0);
    vi += weight * (of[at + 2] ?? 0);
    malayic += weight * (of[at + 3] ?? 0);
    id += weight * (pair[hash & (pairBuckets - 1)] ?? 0);
  });
  const scale = length ? model.familyScale / length : 0;
  return {
    families: [en * scale, tl * scale, vi * scale, malayic * scale],
    pair: length ? (id * model.pairScale) / length : 0,
  };
}

/** How often a margin like this is right, 0 to 1: measured on sentences and their beginnings that were not trained on. */
const sureOf = (margin: number, slope: number) => 1 / (1 + Math.exp(-slope * margin));
const familySlope = 6;
const pairSlope = 4;

/** `undefined` when the text looks like none of them: names, codes, another language. */
export function languageBy(
  model: LanguageModel,
  text: string,
): { lang: Language; sure: number } | undefined {
  const { families: stand, pair } = margins(model, text);
  const order = stand.map((_, at) => at).sort((a, b) => (stand[b] ?? 0) - (stand[a] ?? 0));
  const [best = 0, second = 1] = order;
  const top = stand[best] ?? 0;
  if (top < -0.9 || top === 0) return undefined;
  const sure = 2 * sureOf(top - (stand[second] ?? 0), familySlope / 2) - 1;
  const family = families[best] ?? 'en';
  if (family !== 'malayic') return { lang: family, sure };
  const which = sureOf(Math.abs(pair), pairSlope);
  return { lang: pair > 0 ? 'id' : 'ms', sure: sure * which };
}
