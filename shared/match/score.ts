import { type MatchIndex, type Rows, smallWeight } from './build.ts';
import { type Found, lookUp } from './query.ts';
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
  const found = passages.map(({ terms }) => terms.map((term) => lookUp(index, term)));
  return { ...phraseScores(index, passages, found), words: wordScores(index, passages, found) };
}

function wordScores(index: MatchIndex, passages: Passage[], found: Found[][][]): Float32Array {
  const query = new Map<number, number>();
  passages.forEach(({ weight }, at) => {
    for (const words of found[at] ?? []) {
      for (const word of words) {
        const own = word.weight * weight * (word.small ? smallWeight : 1);
        query.set(word.term, Math.max(query.get(word.term) ?? 0, own));
      }
    }
  });
  const sums = new Float32Array(index.sops.length);
  const { starts, items, weights } = index.postings;
  let attainable = 1;
  for (const [term, weight] of query) {
    attainable += weight * (index.idf[term] ?? 0);
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

function phraseScores(
  index: MatchIndex,
  passages: Passage[],
  found: Found[][][],
): Omit<Scores, 'words'> {
  const count = index.sops.length;
  const phrase = new Float32Array(count);
  const bestPhrase = new Int32Array(count).fill(-1);
  const bestWindow = new Int32Array(count).fill(-1);
  const windows = windowsOf(passages);
  const covered = new Float32Array(index.phraseSop.length);
  const best = new Float32Array(index.phraseSop.length);
  const said: number[] = [];
  const { starts, items, weights } = index.phrases;
  windows.forEach(({ passage, from, to }, window) => {
    const words = strongest(found[passages.indexOf(passage)] ?? [], from, to);
    const touched: number[] = [];
    for (const [term, weight] of rareFirst(words, starts)) {
      const end = starts[term + 1] as number;
      const common = end - (starts[term] as number) > longRow;
      for (let at = starts[term] as number; at < end; at++) {
        const id = items[at] as number;
        const before = covered[id] as number;
        if (before === 0) {
          // Among thousands of SOPs a phrase must be found by a word that is not in all of them.
          if (common) continue;
          touched.push(id);
        }
        covered[id] = before + weight * (weights[at] as number);
      }
    }
    for (const id of touched) {
      const share = Math.min(1, covered[id] as number);
      covered[id] = 0;
      const mass = index.phraseMass[id] as number;
      const value = share * share * (mass / (mass + enoughMass)) * passage.weight;
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
  });
  addSecond(index, said, best, bestPhrase, phrase);
  return { phrase, bestPhrase, bestWindow, windows };
}

const rareFirst = (words: Map<number, number>, starts: Int32Array) =>
  [...words].sort(
    ([a], [b]) =>
      (starts[a + 1] as number) -
      (starts[a] as number) -
      ((starts[b + 1] as number) - (starts[b] as number)),
  );

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

function windowsOf(passages: Passage[]): Window[] {
  return passages.flatMap((passage) => {
    const windows: Window[] = [];
    for (let from = 0; from === 0 || from + windowStep < passage.terms.length; from += windowStep) {
      windows.push({ passage, from, to: Math.min(passage.terms.length, from + windowSize) });
    }
    return windows;
  });
}

function strongest(found: Found[][], from: number, to: number): Map<number, number> {
  const words = new Map<number, number>();
  for (let at = from; at < to; at++) {
    for (const { term, weight } of found[at] ?? []) {
      words.set(term, Math.max(words.get(term) ?? 0, weight));
    }
  }
  return words;
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
