import { lengthOf, type MatchIndex, type Rows, smallWeight } from './build.ts';
import { type Found, lookUpAll } from './query.ts';
import type { Term } from './terms.ts';

/** A stretch of text and how much it counts, 0 to 1. */
export interface Passage {
  /** Index in `ticket.messages`; -1 is the subject. */
  message: number;
  weight: number;
  terms: Term[];
}

export interface Scores {
  /** Per SOP: how well its best phrase is said, 0 to 1, and how well its words are, 0 to 1. */
  phrase: Float32Array;
  words: Float32Array;
  /** Per SOP: the best phrase and where it was said; -1 if nowhere. */
  bestPhrase: Int32Array;
  bestWindow: Int32Array;
  windows: Window[];
}

/** A few words that stand together: a phrase said across a whole letter is not said. */
interface Window {
  passage: Passage;
  from: number;
  to: number;
}

const windowSize = 20;
const windowStep = 10;
/** Phrases that tell less than this are not enough alone ("refund"). */
const enoughMass = 4;
/** Phrases with a word in common, beyond which the word alone finds none of them. */
const longRow = 500;
/** Another phrase of the same SOP adds this much of itself. */
const secondPhrase = 0.25;

export function score(index: MatchIndex, passages: Passage[]): Scores {
  return { ...phraseScores(index, passages), words: wordScores(index, passages) };
}

/** Kept from one ticket to the next; all 0 in between. */
interface Desk {
  /** Term → how strongly it is said. */
  asked: Float64Array;
  /** Phrase → how much of it is said, in one window and at best. */
  covered: Float32Array;
  best: Float32Array;
  /** Phrases of which something is said, one after the other. */
  touched: Int32Array;
  /** Phrase → its words that are in very many phrases, the rarest first. */
  common: Rows;
}

const desks = new WeakMap<MatchIndex, Desk>();

function deskFor(index: MatchIndex): Desk {
  const known = desks.get(index);
  if (known) return known;
  const desk = {
    asked: new Float64Array(index.idf.length),
    covered: new Float32Array(index.phraseSop.length),
    best: new Float32Array(index.phraseSop.length),
    touched: new Int32Array(index.phraseSop.length),
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

/** Takes down the words with how strongly they are said at most. */
function ask(asked: Float64Array, terms: number[], found: readonly Found[], times: number): void {
  for (const { term, weight, small } of found) {
    const own = times < 0 ? weight : weight * times * (small ? smallWeight : 1);
    const before = asked[term] as number;
    if (before === 0) terms.push(term);
    if (own > before) asked[term] = own;
  }
}

function wordScores(index: MatchIndex, passages: Passage[]): Float32Array {
  const { asked } = deskFor(index);
  const terms: number[] = [];
  for (const passage of passages) {
    for (const found of lookUpAll(index, passage.terms)) ask(asked, terms, found, passage.weight);
  }
  const sums = new Float32Array(index.sops.length);
  const { starts, items, weights } = index.postings;
  let attainable = 1;
  for (const term of terms) {
    const weight = asked[term] as number;
    asked[term] = 0;
    attainable += weight * (index.idf[term] as number);
    // Plain loops: this is where the time goes with thousands of SOPs.
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at++) {
      const sop = items[at] as number;
      sums[sop] = (sums[sop] as number) + weight * (weights[at] as number);
    }
  }
  // Long messages hold much that is not about the matter, so the share of words said weakens slower than their number.
  const norm = Math.sqrt(attainable) * 4;
  for (let sop = 0; sop < sums.length; sop++) {
    const sum = sums[sop] as number;
    sums[sop] = sum / (sum + norm);
  }
  return sums;
}

function phraseScores(index: MatchIndex, passages: Passage[]): Omit<Scores, 'words'> {
  const count = index.sops.length;
  const phrase = new Float32Array(count);
  const bestPhrase = new Int32Array(count).fill(-1);
  const bestWindow = new Int32Array(count).fill(-1);
  const windows: Window[] = [];
  const { best } = deskFor(index);
  const said: number[] = [];
  for (const passage of passages) {
    for (const { from, to, phrases, values } of saidIn(index, passage.terms)) {
      const window = windows.push({ passage, from, to }) - 1;
      for (let at = 0; at < phrases.length; at++) {
        const id = phrases[at] as number;
        const value = (values[at] as number) * passage.weight;
        const earlier = best[id] as number;
        if (value <= earlier) continue;
        if (earlier === 0) said.push(id);
        best[id] = value;
        const sop = index.phraseSop[id] as number;
        if (value <= (phrase[sop] as number)) continue;
        phrase[sop] = value;
        bestPhrase[sop] = id;
        bestWindow[sop] = window;
      }
    }
  }
  addSecond(index, said, best, bestPhrase, phrase);
  for (const id of said) best[id] = 0;
  return { phrase, bestPhrase, bestWindow, windows };
}

/** What a window says: phrases, and how well each of them. */
interface Said extends Pick<Window, 'from' | 'to'> {
  phrases: Int32Array;
  values: Float64Array;
}

const saidBefore = new WeakMap<Term[], { index: MatchIndex; said: Said[] }>();

/** By window; once for a message, which does not change. */
function saidIn(index: MatchIndex, terms: Term[]): Said[] {
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
  for (let at = from; at < to; at++) ask(asked, words, found[at] ?? [], -1);
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

function addSecond(
  { phraseSop, sops }: MatchIndex,
  said: readonly number[],
  best: Float32Array,
  bestPhrase: Int32Array,
  phrase: Float32Array,
): void {
  const second = new Float32Array(sops.length);
  for (const id of said) {
    const sop = phraseSop[id] as number;
    const value = best[id] as number;
    if (id !== bestPhrase[sop] && value > (second[sop] as number)) second[sop] = value;
  }
  for (const id of said) {
    const sop = phraseSop[id] as number;
    phrase[sop] = (phrase[sop] as number) + secondPhrase * (second[sop] as number);
    second[sop] = 0;
  }
}

export function forRow(rows: Rows, row: number, use: (item: number, weight: number) => void): void {
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) {
    use(rows.items[at] ?? 0, rows.weights[at] ?? 0);
  }
}

/** The weight of one item in a row, 0 when it is not there. Items of a row ascend. */
export function weightIn({ starts, items, weights }: Rows, row: number, item: number): number {
  let low = starts[row] ?? 0;
  let high = (starts[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = items[middle] as number;
    if (found === item) return weights[middle] as number;
    if (found < item) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
