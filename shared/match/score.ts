import { type MatchIndex, smallWeight } from './match-index.ts';
import { lookUpAll } from './query.ts';
import { ask, deskFor, saidIn } from './said.ts';
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

/** Another phrase of the same SOP adds this much of itself. */
const secondPhrase = 0.25;

export function score(index: MatchIndex, passages: Passage[]): Scores {
  return { ...phraseScores(index, passages), words: wordScores(index, passages) };
}

function wordScores(index: MatchIndex, passages: Passage[]): Float32Array {
  const { asked } = deskFor(index);
  const terms: number[] = [];
  for (const passage of passages) {
    for (const found of lookUpAll(index, passage.terms)) {
      ask(asked, terms, found, passage.weight, passage.weight * smallWeight);
    }
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
  const { best, said } = deskFor(index);
  let saidCount = 0;
  for (const passage of passages) {
    for (const { from, to, phrases, values } of saidIn(index, passage.terms)) {
      const window = windows.push({ passage, from, to }) - 1;
      for (let at = 0; at < phrases.length; at++) {
        const id = phrases[at] as number;
        const value = (values[at] as number) * passage.weight;
        const earlier = best[id] as number;
        if (value <= earlier) continue;
        if (earlier === 0) said[saidCount++] = id;
        best[id] = value;
        const sop = index.phraseSop[id] as number;
        if (value <= (phrase[sop] as number)) continue;
        phrase[sop] = value;
        bestPhrase[sop] = id;
        bestWindow[sop] = window;
      }
    }
  }
  addSecond(index, said.subarray(0, saidCount), best, bestPhrase, phrase);
  return { phrase, bestPhrase, bestWindow, windows };
}

/** Leaves `best` empty. */
function addSecond(
  { phraseSop, sops }: MatchIndex,
  said: Int32Array,
  best: Float32Array,
  bestPhrase: Int32Array,
  phrase: Float32Array,
): void {
  const second = new Float32Array(sops.length);
  for (let at = 0; at < said.length; at++) {
    const id = said[at] as number;
    const sop = phraseSop[id] as number;
    const value = best[id] as number;
    best[id] = 0;
    if (id !== bestPhrase[sop] && value > (second[sop] as number)) second[sop] = value;
  }
  for (let sop = 0; sop < second.length; sop++) {
    const value = second[sop] as number;
    if (value > 0) phrase[sop] = (phrase[sop] as number) + secondPhrase * value;
  }
}
