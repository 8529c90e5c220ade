import type { Atom } from '../text/atoms.ts';
import type { PhraseBook } from './book.ts';
import { type Quotation, quotes } from './quotes.ts';
import { type Hit, placesOf, scan } from './scan.ts';

/**
 * Words that change what a hit means. Each has a list per language in the pack, named `negation-en`:
 * negation ("not"), denial ("don't think", also across "I"), barrier (ends a negation's reach: "I", "so"),
 * conditional ("if": what it negates is a condition), reported ("my friend said"), firsthand ("I will", "I said"),
 * title ("the book", "your policy says": beside a quotation), asking ("just curious", "what happens if"),
 * elsewhere ("on the news"), others ("my cousin once"), ours ("you", "my account": then it is not about others alone),
 * settled ("has been refunded, thanks"), contrast ("but still": then it is not settled).
 */
export const scopeWords = [
  'negation',
  'denial',
  'barrier',
  'conditional',
  'reported',
  'firsthand',
  'title',
  'asking',
  'elsewhere',
  'others',
  'ours',
  'settled',
  'contrast',
] as const;
export type ScopeWord = (typeof scopeWords)[number];

export interface ScopeBook {
  book: PhraseBook;
  /** Kind of each of the book's sources. */
  kinds: ScopeWord[];
}

export interface Scope {
  /** Every one found, with where it begins in the text. */
  words: { kind: ScopeWord; start: number }[];
  /** "I will not sue you", "it is not a scam". */
  negated(hit: Hit): boolean;
  /** The negation stands right before the hit, or in it: "was not hacked". */
  denied(hit: Hit): boolean;
  /** Somebody else's words, reported or in quotation marks. */
  reported(hit: Hit): boolean;
  /** In the title of a book, on a sign, in a rule. */
  titled(hit: Hit): boolean;
  /** Asked out of interest, about others elsewhere, or settled by now. */
  aside(hit: Hit): boolean;
}

/** In words: how far a negation, an "if" and a "my friend said" reach. */
const reach = { negation: 5, denial: 6, conditional: 4, reported: 18, denied: 1, title: 6 };

export function scopeOf({ book, kinds }: ScopeBook, text: string, atoms: Atom[]): Scope {
  const places = placesOf(atoms);
  // For each atom, the kinds of scope words that end there, with their first atom.
  const ending = new Map<number, { kind: ScopeWord; from: number }[]>();
  const words: Scope['words'] = [];
  for (const hit of scan(book, atoms, undefined)) {
    const kind = kinds[book.patterns[hit.pattern]?.source ?? -1];
    if (!kind) continue;
    words.push({ kind, start: atoms[hit.from]?.start ?? 0 });
    const list = ending.get(hit.to) ?? [];
    list.push({ kind, from: hit.from });
    ending.set(hit.to, list);
  }
  const quoted: Map<number, Quotation> = quotes(text, atoms, { own: saidBySelf, title: titleAt });
  const sentences = sentencesOf(atoms);
  const lastInSentence = lastPlaces();

  return {
    words,
    negated: ({ from, loose }) => negatedInside(loose) || negatedBefore(from),
    denied: ({ from, loose }) => negatedInside(loose, reach.denied + 1) || deniedBefore(from),
    reported: ({ from, to }) => quoted.has(from) || quoted.has(to) || comesBefore(from, 'reported'),
    titled: ({ from, to }) => quoted.get(from) === 'title' || quoted.get(to) === 'title',
    aside: ({ from }) => asked(from) || notOurs(from) || settled(from),
  };

  /** Where a kind stands last in each sentence; a whole sentence is judged by its words. */
  function lastPlaces(): Map<string, number> {
    const last = new Map<string, number>();
    for (const [at, list] of ending) {
      for (const { kind } of list) {
        const key = `${kind} ${sentences[at]}`;
        last.set(key, Math.max(at, last.get(key) ?? at));
      }
    }
    return last;
  }

  function lastOf(kind: ScopeWord, sentence: number): number | undefined {
    return lastInSentence.get(`${kind} ${sentence}`);
  }

  /** People say why they ask after the question: "It is for an assignment." */
  function asked(from: number): boolean {
    const sentence = sentences[from] ?? 0;
    return [sentence, sentence + 1].some((one) => lastOf('asking', one) !== undefined);
  }

  function notOurs(from: number): boolean {
    const sentence = sentences[from] ?? 0;
    if (lastOf('elsewhere', sentence) !== undefined) return true;
    return lastOf('ours', sentence) === undefined && comesBefore(from + 1, 'others');
  }

  /** In the same sentence or the next: "Please close the case." A contrast after it opens the matter again. */
  function settled(from: number): boolean {
    const sentence = sentences[from] ?? 0;
    if (lastOf('settled', sentence + 1) !== undefined) return true;
    const at = lastOf('settled', sentence);
    return at !== undefined && (at >= from || (lastOf('contrast', sentence) ?? -1) < at);
  }

  function deniedBefore(from: number): boolean {
    const at = from - 1;
    const gap = atoms[from]?.before;
    if (gap === 'clause' || gap === 'sentence' || distance(at, from) > reach.denied) return false;
    const negation = startOf(at, 'negation');
    return negation !== undefined && !conditionBefore(negation);
  }

  function titleAt(before: number, after: number): boolean {
    for (let at = before; at >= 0 && distance(at, before) <= reach.title; at--) {
      if (startOf(at, 'title') !== undefined) return true;
      if (startOf(at, 'firsthand') !== undefined || atoms[at]?.before === 'sentence') break;
    }
    for (let at = after; at < atoms.length && distance(after, at) <= reach.title / 2; at++) {
      if (atoms[at]?.before === 'sentence') return false;
      if (startOf(at, 'title') !== undefined) return true;
    }
    return false;
  }

  function distance(from: number, to: number): number {
    return (places[to] ?? 0) - (places[from] ?? 0);
  }

  function startOf(at: number, kind: ScopeWord): number | undefined {
    return ending.get(at)?.find((word) => word.kind === kind)?.from;
  }

  /** `near`: in words, how soon after the negation the phrase must go on. */
  function negatedInside(loose: number[], near = Number.POSITIVE_INFINITY): boolean {
    return loose.some((at) => {
      const negation = startOf(at, 'negation');
      if (negation === undefined || !loose.includes(negation)) return false;
      let next = at + 1;
      while (loose.includes(next)) next++;
      return distance(at, next) <= near && !conditionBefore(negation);
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

  /** The kind comes before in the sentence, and the writer does not take the word after it. */
  function comesBefore(from: number, kind: 'reported' | 'others'): boolean {
    for (let at = from - 1; at >= 0; at--) {
      if (atoms[at + 1]?.before === 'sentence' || distance(at, from) > reach.reported) return false;
      // "Teman saya bilang" holds "saya bilang": the longer reading is the right one.
      if (startOf(at, kind) !== undefined) return true;
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

/** Which sentence each atom stands in. */
export function sentencesOf(atoms: Atom[]): number[] {
  let sentence = 0;
  return atoms.map(({ before }) => (before === 'sentence' ? ++sentence : sentence));
}
