import type { MatchIndex } from './match-index.ts';
import { type Found, lookUpAll } from './query.ts';
import { forRow, lengthOf, type Rows } from './rows.ts';
import type { Term } from './terms.ts';

/** A phrase said across a whole letter is not said: words are looked at so many at a time. */
const windowSize = 20;
const windowStep = 10;
/** Phrases that tell less than this are not enough alone ("refund"). */
const enoughMass = 4;
/** Phrases with a word in common, beyond which the word alone finds none of them. */
const longRow = 500;

/** Kept from one ticket to the next; `asked`, `covered` and `best` are all 0 in between. */
export interface Desk {
  /** Term → how strongly it is said. */
  asked: Float64Array;
  /** Phrase → how much of it is said, in one window and at best. */
  covered: Float32Array;
  best: Float32Array;
  /** Phrases of which something is said, one after the other: in one window and in all. */
  touched: Int32Array;
  said: Int32Array;
  /** Phrase → its words that are in very many phrases, the rarest first. */
  common: Rows;
}

const desks = new WeakMap<MatchIndex, Desk>();

export function deskFor(index: MatchIndex): Desk {
  const known = desks.get(index);
  if (known) return known;
  const desk = {
    asked: new Float64Array(index.idf.length),
    covered: new Float32Array(index.phraseSop.length),
    best: new Float32Array(index.phraseSop.length),
    touched: new Int32Array(index.phraseSop.length),
    said: new Int32Array(index.phraseSop.length),
    common: commonWords(index),
  };
  desks.set(index, desk);
  return desk;
}

function commonWords({ phrases, phraseSop, idf }: MatchIndex): Rows {
  const { items, weights } = phrases;
  const terms: number[] = [];
  for (let term = 0; term < idf.length; term++) {
    if (lengthOf(phrases, term) > longRow) terms.push(term);
  }
  terms.sort(rarerFirst(phrases));
  const starts = new Int32Array(phraseSop.length + 1);
  for (const term of terms) {
    forRow(phrases, term, (phrase) => {
      starts[phrase + 1] = (starts[phrase + 1] as number) + 1;
    });
  }
  for (let phrase = 0; phrase < phraseSop.length; phrase++) {
    starts[phrase + 1] = (starts[phrase + 1] as number) + (starts[phrase] as number);
  }
  const next = starts.slice();
  const rows = {
    starts,
    items: new Int32Array(starts.at(-1) ?? 0),
    weights: new Float32Array(starts.at(-1) ?? 0),
  };
  for (const term of terms) {
    const end = phrases.starts[term + 1] as number;
    for (let at = phrases.starts[term] as number; at < end; at++) {
      const place = next[items[at] as number] as number;
      next[items[at] as number] = place + 1;
      rows.items[place] = term;
      rows.weights[place] = weights[at] as number;
    }
  }
  return rows;
}

const rarerFirst = (rows: Rows) => (a: number, b: number) =>
  lengthOf(rows, a) - lengthOf(rows, b) || a - b;

/** Takes down the words of `found` that are not in `terms` yet, and how strongly each is said at most. */
export function ask(
  asked: Float64Array,
  terms: number[],
  found: readonly Found[],
  times: number,
  timesSmall: number,
): void {
  for (const { term, weight, small } of found) {
    const own = weight * (small ? timesSmall : times);
    const before = asked[term] as number;
    if (before === 0) terms.push(term);
    if (own > before) asked[term] = own;
  }
}

/** What a window says: phrases, and how well each of them. */
export interface Said {
  /** Words of the text, `to` not among them. */
  from: number;
  to: number;
  phrases: Int32Array;
  values: Float64Array;
}

const saidBefore = new WeakMap<Term[], { index: MatchIndex; said: Said[] }>();

/** By window; once for a message, which does not change. */
export function saidIn(index: MatchIndex, terms: Term[]): Said[] {
  const known = saidBefore.get(terms);
  if (known?.index === index) return known.said;
  const found = lookUpAll(index, terms);
  const said: Said[] = [];
  for (let from = 0; from === 0 || from + windowStep < terms.length; from += windowStep) {
    const to = Math.min(terms.length, from + windowSize);
    said.push({ from, to, ...phrasesSaid(index, found, from, to) });
  }
  saidBefore.set(terms, { index, said });
  return said;
}

function phrasesSaid(
  index: MatchIndex,
  found: readonly Found[][],
  from: number,
  to: number,
): Pick<Said, 'phrases' | 'values'> {
  const { asked, covered, touched, common } = deskFor(index);
  const { starts, items, weights } = index.phrases;
  const words: number[] = [];
  for (let at = from; at < to; at++) ask(asked, words, found[at] ?? [], 1, 1);
  let count = 0;
  for (const term of words.sort(rarerFirst(index.phrases))) {
    // Among thousands of SOPs a phrase must be found by a word that is not in all of them.
    if (lengthOf(index.phrases, term) > longRow) break;
    const weight = asked[term] as number;
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at++) {
      const id = items[at] as number;
      const before = covered[id] as number;
      if (before === 0) touched[count++] = id;
      covered[id] = before + weight * (weights[at] as number);
    }
  }
  const values = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const id = touched[n] as number;
    const end = common.starts[id + 1] as number;
    for (let at = common.starts[id] as number; at < end; at++) {
      const weight = asked[common.items[at] as number] as number;
      covered[id] = (covered[id] as number) + weight * (common.weights[at] as number);
    }
    const share = Math.min(1, covered[id] as number);
    covered[id] = 0;
    const mass = index.phraseMass[id] as number;
    values[n] = share * share * (mass / (mass + enoughMass));
  }
  for (const term of words) asked[term] = 0;
  return { phrases: touched.slice(0, count), values };
}
