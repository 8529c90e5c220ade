import type { Language } from '../model/language.ts';
import type { Sop } from '../model/sop.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearWords, nearWords } from './near.ts';
import { conceptKey, type Term, termsOf } from './terms.ts';

/** Rows of numbers, one after the other: row r is `items[starts[r] .. starts[r + 1])`. */
export interface Rows {
  starts: Int32Array;
  items: Int32Array;
  weights: Float32Array;
}

/** The SOPs in force, ready to be matched. Built in one pass; holds no state of any ticket. */
export interface MatchIndex {
  sops: readonly Sop[];
  /** What the words of all languages have in common; without it each language stands for itself. */
  lexicon?: Lexicon;
  /** Term → row. */
  vocabulary: Map<string, number>;
  /** How much a term tells, by row. */
  idf: Float32Array;
  /** Term → SOPs, with the BM25 weight of the term there. */
  postings: Rows;
  /** Term → phrases (titles and triggers) that hold it; the weight is the term's share of the phrase. */
  phrases: Rows;
  /** Phrase → SOP. */
  phraseSop: Int32Array;
  /** Phrase → how much all its words tell together. */
  phraseMass: Float32Array;
  /** For misspellings. */
  near: NearWords;
}

const fields = { title: 2.5, triggers: 2, steps: 0.5, escalate: 0.4 };
/** How much the length of a field dampens it, and how soon a repeated word stops counting. */
const lengthNorm = 0.4;
const saturation = 1.2;
/** A word that is only nearly the same for want of diacritics. */
const bareWeight = 0.6;
/** Another word for the same thing. */
const conceptWeight = 0.6;
/** How much of a word in a phrase is said by another word for the same thing. */
const conceptShare = 0.5;
export const smallWeight = 0.2;

/** `today` is an ISO date: SOPs that are not in force are left out. */
export function buildIndex(sops: Sop[], today: string, lexicon?: Lexicon): MatchIndex {
  const inForce = sops.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      effectiveFrom <= today && (!effectiveUntil || today <= effectiveUntil),
  );
  const vocabulary = new Map<string, number>();
  const row = (key: string) => {
    const known = vocabulary.get(key);
    if (known !== undefined) return known;
    vocabulary.set(key, vocabulary.size);
    return vocabulary.size - 1;
  };
  const texts = inForce.map((sop) => fieldsOf(sop, lexicon));
  const lengths = averageLengths(texts);
  const weights: Map<number, number>[] = texts.map((text) => fieldWeights(text, lengths, row));
  const phrases = texts.flatMap((text, sop) =>
    text.phrases.map((terms) => ({ sop, words: phraseWords(terms, row) })),
  );
  const idf = idfOf(weights, vocabulary.size);
  const mass = phrases.map(({ words }) => total(words, idf));
  return {
    sops: inForce,
    ...(lexicon ? { lexicon } : {}),
    vocabulary,
    idf,
    postings: rows(
      weights.map((map) => [...map].map(([term, tf]) => [term, bm25(tf, idf[term] ?? 0)] as const)),
      vocabulary.size,
    ),
    phrases: rows(
      phrases.map(({ words }, index) =>
        [...words].map(
          ([term, weight]) => [term, (weight * (idf[term] ?? 0)) / (mass[index] || 1)] as const,
        ),
      ),
      vocabulary.size,
    ),
    phraseSop: Int32Array.from(phrases, ({ sop }) => sop),
    phraseMass: Float32Array.from(mass),
    near: nearWords(vocabulary.keys(), vocabulary.size),
  };
}

interface SopText {
  title: Term[];
  triggers: Term[];
  steps: Term[];
  escalate: Term[];
  phrases: Term[][];
}

function fieldsOf(sop: Sop, lexicon: Lexicon | undefined): SopText {
  const localTerms = (text: Partial<Record<Language, string | undefined>>) =>
    Object.entries(text).map(([lang, words]) => termsOf(words ?? '', lang as Language, lexicon));
  const titles = localTerms(sop.title);
  const triggers = Object.entries(sop.triggers).flatMap(([lang, phrases]) =>
    (phrases ?? []).map((phrase) => termsOf(phrase, lang as Language, lexicon)),
  );
  return {
    title: titles.flat(),
    triggers: triggers.flat(),
    steps: sop.steps.flatMap(({ text, more }) =>
      [...localTerms(text), ...(more ? localTerms(more) : [])].flat(),
    ),
    escalate: sop.escalate.flatMap(({ when }) => localTerms(when).flat()),
    phrases: [...titles, ...triggers].filter((terms) => terms.length > 0),
  };
}

type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

function averageLengths(texts: SopText[]): Record<Field, number> {
  const average = (field: Field) =>
    texts.reduce((sum, text) => sum + text[field].length, 0) / (texts.length || 1);
  return {
    title: average('title'),
    triggers: average('triggers'),
    steps: average('steps'),
    escalate: average('escalate'),
  };
}

function fieldWeights(
  text: SopText,
  lengths: Record<Field, number>,
  row: (key: string) => number,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const field of fieldNames) {
    const norm = 1 - lengthNorm + (lengthNorm * text[field].length) / (lengths[field] || 1);
    for (const { key, bare, small, concepts } of text[field]) {
      const weight = (fields[field] * (small ? smallWeight : 1)) / norm;
      for (const concept of concepts ?? [])
        add(sums, row(conceptKey(concept)), weight * conceptWeight);
      add(sums, row(key), weight);
      if (bare) add(sums, row(bare), weight * bareWeight);
    }
  }
  return sums;
}

/** A phrase's words, each once; the form without diacritics stands for the word, so it must not weigh twice. */
function phraseWords(terms: Term[], row: (key: string) => number): Map<number, number> {
  const words = new Map<number, number>();
  for (const { key, small, concepts } of terms) {
    const weight = small ? smallWeight : 1;
    words.set(row(key), concepts ? weight * (1 - conceptShare) : weight);
    for (const concept of concepts ?? []) {
      words.set(row(conceptKey(concept)), (weight * conceptShare) / (concepts?.length ?? 1));
    }
  }
  return words;
}

function idfOf(weights: Map<number, number>[], size: number): Float32Array {
  const count = new Float32Array(size);
  for (const map of weights) for (const term of map.keys()) count[term] = (count[term] ?? 0) + 1;
  const all = weights.length;
  return count.map((df) => Math.log(1 + (all - df + 0.5) / (df + 0.5)));
}

const bm25 = (tf: number, idf: number) => (idf * tf * (saturation + 1)) / (tf + saturation);

function total(words: Map<number, number>, idf: Float32Array): number {
  let sum = 0;
  for (const [term, weight] of words) sum += weight * (idf[term] ?? 0);
  return sum;
}

/** Turns "item has terms" around into "term is in items". */
function rows(items: (readonly [number, number])[][], size: number): Rows {
  const starts = new Int32Array(size + 1);
  for (const item of items) {
    for (const [term] of item) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < size; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const next = starts.slice();
  const filled = {
    starts,
    items: new Int32Array(starts[size] ?? 0),
    weights: new Float32Array(starts[size] ?? 0),
  };
  items.forEach((item, index) => {
    for (const [term, weight] of item) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      filled.items[at] = index;
      filled.weights[at] = weight;
    }
  });
  return filled;
}

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
