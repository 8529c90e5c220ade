import { languages } from '../model/names.ts';
import type { Atom } from '../text/atoms.ts';
import { type PhraseBook, phraseBook } from './book.ts';
import { quotes } from './quotes.ts';
import { type Hit, placesOf, scan } from './scan.ts';

/**
 * Words that change what a hit means. Each has a list per language in the pack, named `negation-en`:
 * negation ("not"), denial ("don't think", also across "I"), barrier (ends a negation's reach: "I", "so"),
 * conditional ("if": what it negates is a condition), reported ("my friend said"), firsthand ("I will", "I said").
 */
export const scopeWords = [
  'negation',
  'denial',
  'barrier',
  'conditional',
  'reported',
  'firsthand',
] as const;
export type ScopeWord = (typeof scopeWords)[number];

export interface ScopeBook {
  book: PhraseBook;
  /** Kind of each of the book's sources. */
  kinds: ScopeWord[];
}

/** The scope lists of a pack, made ready. */
export function scopeBook(lists: Record<string, string[]>): ScopeBook {
  const sources = scopeWords.flatMap((kind) =>
    languages.flatMap((lang) => {
      const any = lists[`${kind}-${lang}`];
      return any?.length ? [{ kind, lang, any }] : [];
    }),
  );
  return { book: phraseBook(sources, lists), kinds: sources.map(({ kind }) => kind) };
}

export interface Scope {
  /** "I will not sue you", "it is not a scam". */
  negated(hit: Hit): boolean;
  /** Somebody else's words, reported or in quotation marks. */
  reported(hit: Hit): boolean;
}

/** In words: how far a negation, an "if" and a "my friend said" reach. */
const reach = { negation: 4, denial: 6, conditional: 4, reported: 18 };

export function scopeOf({ book, kinds }: ScopeBook, text: string, atoms: Atom[]): Scope {
  const places = placesOf(atoms);
  // For each atom, the kinds of scope words that end there, with their first atom.
  const ending = new Map<number, { kind: ScopeWord; from: number }[]>();
  for (const hit of scan(book, atoms, undefined)) {
    const kind = kinds[book.patterns[hit.pattern]?.source ?? -1];
    if (!kind) continue;
    const list = ending.get(hit.to) ?? [];
    list.push({ kind, from: hit.from });
    ending.set(hit.to, list);
  }
  const quoted = quotes(text, atoms, (before) => saidBySelf(before));

  return {
    negated: ({ from, loose }) => negatedInside(loose) || negatedBefore(from),
    reported: ({ from }) => quoted.has(from) || reportedBefore(from),
  };

  function distance(from: number, to: number): number {
    return (places[to] ?? 0) - (places[from] ?? 0);
  }

  function startOf(at: number, kind: ScopeWord): number | undefined {
    return ending.get(at)?.find((word) => word.kind === kind)?.from;
  }

  function negatedInside(loose: number[]): boolean {
    return loose.some((at) => {
      const negation = startOf(at, 'negation');
      return negation !== undefined && loose.includes(negation) && !conditionBefore(negation);
    });
  }

  function negatedBefore(from: number): boolean {
    let blocked = false;
    for (let at = from - 1; at >= 0; at--) {
      const gap = atoms[at + 1]?.before;
      if (gap === 'clause' || gap === 'sentence' || distance(at, from) > reach.denial) return false;
      if (startOf(at, 'denial') !== undefined) return true;
      // Words counted from the end of the negation, so that what lies between is what counts.
      const negation = startOf(at, 'negation');
      if (!blocked && negation !== undefined && distance(at, from) <= reach.negation) {
        return !conditionBefore(negation);
      }
      blocked ||= startOf(at, 'barrier') !== undefined;
    }
    return false;
  }

  function conditionBefore(negation: number): boolean {
    for (let at = negation; at >= 0; at--) {
      if (distance(at, negation) > reach.conditional) return false;
      if (startOf(at, 'conditional') !== undefined) return true;
      if (atoms[at]?.before === 'sentence') return false;
    }
    return false;
  }

  function reportedBefore(from: number): boolean {
    for (let at = from - 1; at >= 0; at--) {
      if (atoms[at + 1]?.before === 'sentence' || distance(at, from) > reach.reported) return false;
      // "Teman saya bilang" holds "saya bilang": the longer reading is the right one.
      if (startOf(at, 'reported') !== undefined) return true;
      if (startOf(at, 'firsthand') !== undefined) return false;
    }
    return false;
  }

  /** "I told them: '...'" introduces one's own words. */
  function saidBySelf(before: number): boolean {
    for (let at = before; at >= 0 && distance(at, before) <= 6; at--) {
      if (startOf(at, 'reported') !== undefined) return false;
      if (startOf(at, 'firsthand') !== undefined) return true;
      if (atoms[at]?.before === 'sentence') return false;
    }
    return false;
  }
}
