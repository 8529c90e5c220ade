import type { Span } from '../model/span.ts';
import { stem } from '../text/stem.ts';
import type { MatchIndex } from './match-index.ts';
import { type Found, lookUp } from './query.ts';
import { forRow } from './rows.ts';
import { termsOf } from './terms.ts';

export interface SearchHit {
  id: string;
  /** Words of the query that were found in the SOP; `message` is -1. */
  reasons: Span[];
}

const mostCompletions = 30;

/**
 * SOPs by what somebody types: an id or its beginning (`pay-0`), or words of title, trigger phrases and steps, in any
 * order, misspelt or not; the last word may be unfinished. Every SOP in the order of the workspace for an empty query.
 */
export function search(index: MatchIndex, query: string, limit: number): SearchHit[] {
  const terms = termsOf(query, undefined, index.lexicon);
  if (!terms.length) return index.sops.slice(0, limit).map(({ id }) => ({ id, reasons: [] }));
  const sums = new Float32Array(index.sops.length);
  const reasons = index.sops.map((): Span[] => []);
  const unfinished = /[\p{L}\p{N}]$/u.test(query);
  terms.forEach((term, at) => {
    const found = new Map(lookUp(index, term).map((word) => [word.term, word]));
    if (unfinished && at === terms.length - 1) {
      for (const word of completions(index, term.token.norm)) {
        if (!found.has(word.term)) found.set(word.term, word);
      }
    }
    const best = new Float32Array(index.sops.length);
    for (const { term: row, weight } of found.values()) {
      forRow(index.postings, row, (sop, value) => {
        best[sop] = Math.max(best[sop] ?? 0, weight * value);
      });
    }
    const { start, end } = term.token;
    best.forEach((value, sop) => {
      if (!value) return;
      // Every further word that is found counts for more than how well one is found.
      sums[sop] = (sums[sop] ?? 0) + value + (term.small ? 0 : 2);
      reasons[sop]?.push({ message: -1, start, end, text: query.slice(start, end) });
    });
  });
  addIds(index, query, sums, reasons);
  return [...index.sops.keys()]
    .filter((sop) => (sums[sop] ?? 0) > 0)
    .toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0))
    .slice(0, limit)
    .map((sop) => ({ id: index.sops[sop]?.id ?? '', reasons: reasons[sop] ?? [] }));
}

function completions(index: MatchIndex, begin: string): Found[] {
  const found: Found[] = [];
  const cut = stem(begin);
  for (const [word, term] of index.vocabulary) {
    if (word.startsWith(begin) || (cut.length > 3 && word.startsWith(cut))) {
      found.push({
        term,
        weight: begin.length / Math.max(word.length, begin.length),
        small: false,
      });
    }
    if (found.length >= mostCompletions) break;
  }
  return found;
}

/** `PAY-014`, `pay14` and `pay` all say the id. */
function addIds(index: MatchIndex, query: string, sums: Float32Array, reasons: Span[][]): void {
  const [, letters = '', digits = ''] = /^\s*([a-z]{2,5})[\s-]*(\d{0,3})\s*$/i.exec(query) ?? [];
  if (!letters) return;
  index.sops.forEach(({ id }, sop) => {
    const [area = '', number = ''] = id.split('-');
    const same = digits
      ? area === letters.toUpperCase() &&
        (number.startsWith(digits) || Number(number) === Number(digits))
      : area.startsWith(letters.toUpperCase());
    if (!same) return;
    sums[sop] = (sums[sop] ?? 0) + (digits ? 100 : 20);
    reasons[sop] = [{ message: -1, start: 0, end: query.length, text: query }];
  });
}
