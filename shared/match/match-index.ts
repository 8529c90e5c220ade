import type { Sop } from '../model/sop.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearWords, nearWords } from './near.ts';
import { lengthOf, type Rows } from './rows.ts';

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

/** How soon a repeated word stops counting. */
export const saturation = 1.2;
/** Of a word that says little. */
export const smallWeight = 0.2;

/** How often a word is said in an SOP, dampened, and how much of a phrase a word is: whole numbers of these. */
export const steps = { said: (saturation + 1) / 16_383, phrase: 1 / 240 };

/** What is counted in the SOPs; the rest of an index follows from it. Weights are whole numbers of `steps`. */
export interface Counted {
  vocabulary: Map<string, number>;
  said: Rows;
  phrases: Rows;
  phraseSop: Int32Array;
}

export const inForce = (sops: readonly Sop[], today: string) =>
  sops.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      effectiveFrom <= today && (!effectiveUntil || today <= effectiveUntil),
  );

export function indexOf(
  { vocabulary, said, phrases, phraseSop }: Counted,
  sops: readonly Sop[],
  lexicon?: Lexicon,
): MatchIndex {
  const idf = new Float32Array(vocabulary.size);
  const postings = { ...said, weights: new Float32Array(said.weights.length) };
  const shares = { ...phrases, weights: new Float32Array(phrases.weights.length) };
  const mass = new Float64Array(phraseSop.length);
  for (let term = 0; term < idf.length; term++) {
    const df = lengthOf(said, term);
    idf[term] = Math.log(1 + (sops.length - df + 0.5) / (df + 0.5));
    const tells = idf[term] as number;
    for (let at = said.starts[term] as number; at < (said.starts[term + 1] as number); at++) {
      postings.weights[at] = (said.weights[at] as number) * steps.said * tells;
    }
    for (let at = phrases.starts[term] as number; at < (phrases.starts[term + 1] as number); at++) {
      const own = (phrases.weights[at] as number) * steps.phrase * tells;
      const phrase = phrases.items[at] as number;
      shares.weights[at] = own;
      mass[phrase] = (mass[phrase] as number) + own;
    }
  }
  for (let at = 0; at < shares.items.length; at++) {
    const all = mass[shares.items[at] as number] as number;
    shares.weights[at] = (shares.weights[at] as number) / (all || 1);
  }
  return {
    sops,
    ...(lexicon ? { lexicon } : {}),
    vocabulary,
    idf,
    postings,
    phrases: shares,
    phraseSop,
    phraseMass: Float32Array.from(mass),
    near: nearWords(vocabulary.keys(), vocabulary.size),
  };
}
