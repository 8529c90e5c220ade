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
  let attainable = 1;
  for (const [term, weight] of query) {
    attainable += weight * (index.idf[term] ?? 0);
    forRow(index.postings, term, (sop, value) => {
      sums[sop] = (sums[sop] ?? 0) + weight * value;
    });
  }
  // Long messages hold much that is not about the matter, so the share of words said weakens slower than their number.
  const norm = Math.sqrt(attainable) * 4;
  return sums.map((sum) => sum / (sum + norm));
}

function phraseScores(
  index: MatchIndex,
  passages: Passage[],
  found: Found[][][],
): Omit<Scores, 'words'> {
  const count = index.sops.length;
  const phrase = new Float32Array(count);
  const second = new Float32Array(count);
  const bestPhrase = new Int32Array(count).fill(-1);
  const bestWindow = new Int32Array(count).fill(-1);
  const windows = windowsOf(passages);
  const covered = new Float32Array(index.phraseSop.length);
  const best = new Float32Array(index.phraseSop.length);
  windows.forEach(({ passage, from, to }, window) => {
    const words = strongest(found[passages.indexOf(passage)] ?? [], from, to);
    const touched: number[] = [];
    for (const [term, weight] of words) {
      forRow(index.phrases, term, (id, share) => {
        if (covered[id] === 0) touched.push(id);
        covered[id] = (covered[id] ?? 0) + weight * share;
      });
    }
    for (const id of touched) {
      const share = Math.min(1, covered[id] ?? 0);
      covered[id] = 0;
      const mass = index.phraseMass[id] ?? 0;
      const value = share * share * (mass / (mass + enoughMass)) * passage.weight;
      if (value <= (best[id] ?? 0)) continue;
      best[id] = value;
      const sop = index.phraseSop[id] ?? 0;
      if (value <= (phrase[sop] ?? 0)) continue;
      phrase[sop] = value;
      bestPhrase[sop] = id;
      bestWindow[sop] = window;
    }
  });
  best.forEach((value, id) => {
    const sop = index.phraseSop[id] ?? 0;
    if (id !== bestPhrase[sop]) second[sop] = Math.max(second[sop] ?? 0, value);
  });
  return {
    phrase: phrase.map((value, sop) => value + secondPhrase * (second[sop] ?? 0)),
    bestPhrase,
    bestWindow,
    windows,
  };
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
