import type { Span } from '../model/span.ts';
import { featuresOf } from './features.ts';
import type { Learner } from './learn.ts';
import { scoreOf } from './machine.ts';
import type { MatchIndex } from './match-index.ts';
import { noMessage } from './passages.ts';
import { lookUpAll } from './query.ts';
import { weightIn } from './rows.ts';
import type { Passage, Scores } from './score.ts';

const mostReasons = 5;
/** Words that add less than this part of the strongest one explain nothing. */
const leastShare = 0.3;
/** Characters between two words of one phrase: "refund" to "not arrived" over "has". */
const bridge = 12;

interface Piece {
  passage: Passage;
  at: number;
  value: number;
}

/**
 * The words of the ticket that speak for an SOP, the best first, neighbours merged into phrases. With a `learner` those
 * that speak for it by what was learned, and its own words only where no such word is found.
 */
export function reasonsFor(
  index: MatchIndex,
  sop: number,
  passages: Passage[],
  scores: Scores,
  textOf: (message: number) => string,
  learner?: Learner,
): Span[] {
  const learned = learner ? learnedPieces(learner, index.sops[sop]?.id, passages) : [];
  const pieces = learned.length
    ? learned
    : [...phrasePieces(index, sop, scores), ...wordPieces(index, sop, passages)];
  const values = new Map<Passage, Map<number, number>>();
  for (const { passage, at, value } of pieces) {
    const row = values.get(passage) ?? new Map<number, number>();
    row.set(at, Math.max(row.get(at) ?? 0, value));
    values.set(passage, row);
  }
  const strongest = Math.max(0, ...pieces.map(({ value }) => value));
  const spans = [...values].flatMap(([passage, row]) =>
    passage.message === noMessage
      ? []
      : merge(passage, row, strongest * leastShare, textOf(passage.message)),
  );
  return distinct(spans.toSorted((a, b) => b.value - a.value))
    .slice(0, mostReasons)
    .map(({ message, start, end, text }) => ({ message, start, end, text }));
}

function phrasePieces(index: MatchIndex, sop: number, scores: Scores): Piece[] {
  const phrase = scores.bestPhrase[sop] ?? -1;
  const window = scores.windows[scores.bestWindow[sop] ?? -1];
  if (phrase < 0 || !window) return [];
  const mass = index.phraseMass[phrase] ?? 0;
  const found = lookUpAll(index, window.passage.terms);
  const pieces: Piece[] = [];
  for (let at = window.from; at < window.to; at++) {
    let share = 0;
    for (const word of found[at] ?? []) {
      share = Math.max(share, weightIn(index.phrases, word.term, phrase) * word.weight);
    }
    if (share > 0) pieces.push({ passage: window.passage, at, value: share * mass * 2 });
  }
  return pieces;
}

function wordPieces(index: MatchIndex, sop: number, passages: Passage[]): Piece[] {
  return passages.flatMap((passage) => {
    const found = lookUpAll(index, passage.terms);
    return passage.terms.flatMap((term, at) => {
      if (term.small) return [];
      let value = 0;
      for (const word of found[at] ?? []) {
        const weight = weightIn(index.postings, word.term, sop);
        value = Math.max(value, weight * word.weight * passage.weight);
      }
      return value > 0 ? [{ passage, at, value }] : [];
    });
  });
}

function learnedPieces(
  { machine, common }: Learner,
  label: string | undefined,
  passages: Passage[],
): Piece[] {
  const column = machine.columns.get(label ?? '');
  if (column === undefined) return [];
  const known = new Map<string, number>();
  return passages.flatMap((passage) =>
    passage.terms.flatMap((term, at) => {
      if (term.small) return [];
      const { norm } = term.token;
      const value =
        known.get(norm) ??
        scoreOf(machine, column, featuresOf([{ weight: 1, terms: [term] }], common));
      known.set(norm, value);
      return value > 0 ? [{ passage, at, value: value * passage.weight }] : [];
    }),
  );
}

type Valued = Span & { value: number; telling: boolean };

function merge(passage: Passage, row: Map<number, number>, least: number, text: string): Valued[] {
  const merged: Valued[] = [];
  for (const at of [...row.keys()].toSorted((a, b) => a - b)) {
    const value = row.get(at) ?? 0;
    const term = passage.terms[at];
    if (!term || value < least) continue;
    const { token } = term;
    const telling = !term.small;
    const last = merged.at(-1);
    if (
      last &&
      token.start - last.end <= bridge &&
      !/[.!?。！？\n]/.test(text.slice(last.end, token.start))
    ) {
      last.end = token.end;
      last.value += value;
      last.telling ||= telling;
    } else {
      merged.push({
        message: passage.message,
        start: token.start,
        end: token.end,
        text: '',
        value,
        telling,
      });
    }
  }
  // "The" alone explains nothing.
  return merged
    .filter(({ telling }) => telling)
    .map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** The same words said twice are one reason. */
function distinct(spans: Valued[]): Valued[] {
  const said = new Set<string>();
  return spans.filter(({ text }) => {
    const key = text.toLowerCase();
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
