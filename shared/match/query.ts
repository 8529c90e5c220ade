import type { MatchIndex } from './build.ts';
import { trigramsOf } from './build.ts';
import { conceptKey, type Term } from './terms.ts';

/** A word of the query, found in the vocabulary, exactly or nearly. `weight` is 0 to 1. */
export interface Found {
  term: number;
  weight: number;
  /** A small word: much in a phrase, little by itself. */
  small: boolean;
}

/** Words nearer than this are the same word misspelt, or another form of it. */
const nearest = 0.62;
const mostSimilar = 3;
const similarWeight = 0.75;
/** A word that is in the vocabulary says itself; other forms of it add a little. */
const otherFormWeight = 0.4;
/** Remembered lookups; a support desk's vocabulary is smaller. */
const mostRemembered = 5000;

const remembered = new WeakMap<MatchIndex, Map<string, Found[]>>();

export function lookUp(index: MatchIndex, { key, bare, small, concepts }: Term): Found[] {
  const exact = index.vocabulary.get(key);
  const found: Found[] = exact === undefined ? [] : [{ term: exact, weight: 1, small }];
  if (bare) {
    const term = index.vocabulary.get(bare);
    if (term !== undefined) found.push({ term, weight: 0.4, small });
  }
  for (const concept of concepts ?? []) {
    const term = index.vocabulary.get(conceptKey(concept));
    if (term !== undefined) found.push({ term, weight: 1 / (concepts?.length ?? 1), small });
  }
  if (small) return found;
  const share = exact !== undefined ? otherFormWeight : similarWeight;
  for (const { term, weight } of similar(index, key)) {
    if (term !== exact) found.push({ term, weight: weight * share, small });
  }
  return found;
}

function similar(index: MatchIndex, word: string): Found[] {
  let memory = remembered.get(index);
  if (!memory || memory.size > mostRemembered) {
    memory = new Map();
    remembered.set(index, memory);
  }
  const known = memory.get(word);
  if (known) return known;
  const result = findSimilar(index, word);
  memory.set(word, result);
  return result;
}

/** How many trigrams each term shares with the word that is looked up; all 0 in between. */
const counters = new WeakMap<MatchIndex, Uint8Array>();

/** By the share of common trigrams (Dice). */
function findSimilar(index: MatchIndex, word: string): Found[] {
  const grams = trigramsOf(word);
  let common = counters.get(index);
  if (!common) {
    common = new Uint8Array(index.trigramCount.length);
    counters.set(index, common);
  }
  const touched: number[] = [];
  for (const gram of grams) {
    for (const term of index.trigrams.get(gram) ?? []) {
      if (common[term] === 0) touched.push(term);
      common[term] = (common[term] as number) + 1;
    }
  }
  const close: Found[] = [];
  for (const term of touched) {
    const weight =
      (2 * (common[term] as number)) / (grams.length + (index.trigramCount[term] ?? 0));
    common[term] = 0;
    if (weight >= nearest) close.push({ term, weight, small: false });
  }
  return close.toSorted((a, b) => b.weight - a.weight).slice(0, mostSimilar);
}
