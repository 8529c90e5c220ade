import type { Language } from '../model/language.ts';
import type { Pattern } from '../model/risk.ts';
import { bareWords, type Element, expandPhrase, isAny } from './phrase.ts';

/** A plain phrase and what it belongs to. */
export interface Phrase {
  elements: Element[];
  /** Of each element, its words typed without diacritics. */
  bare: ReadonlySet<string>[];
  /** Index of its pattern in `PhraseBook.patterns`. */
  pattern: number;
  /** Which phrase of a `near` pattern it is; 0 otherwise. */
  part: number;
}

/** What patterns come from: a rule, or a list of scope words. */
export interface Source {
  lang?: Language | undefined;
  any: Pattern[];
  unless?: Pattern[] | undefined;
}

export interface BookPattern {
  /** Index of the source it comes from. */
  source: number;
  use: 'any' | 'unless';
  lang: Language | undefined;
  near?: { parts: number; within: number; ordered: boolean };
}

/** Patterns of many sources, to be looked for in one pass. */
export interface PhraseBook {
  patterns: BookPattern[];
  phrases: Phrase[];
  /** Phrases by their first word, or by the first word's beginning. */
  byWord: Map<string, number[]>;
  byPrefix: Map<string, number[]>;
  /** The same for words typed without diacritics: Vietnamese only, where the message is Vietnamese. */
  byBareWord: Map<string, number[]>;
  longestPrefix: number;
}

/** A phrase that cannot be read is left out, so that the others still work; validate.ts reports it. */
export function phraseBook(sources: Source[], lists: Record<string, string[]>): PhraseBook {
  const book: PhraseBook = {
    patterns: [],
    phrases: [],
    byWord: new Map(),
    byPrefix: new Map(),
    byBareWord: new Map(),
    longestPrefix: 0,
  };
  sources.forEach((source, index) => {
    for (const use of ['any', 'unless'] as const) {
      for (const pattern of source[use] ?? []) {
        const id = addPattern(book, index, use, source.lang, pattern);
        const parts = typeof pattern === 'string' ? [pattern] : pattern.near;
        parts.forEach((written, part) => {
          for (const elements of readable(written, lists, source.lang)) {
            addPhrase(book, { elements, pattern: id, part });
          }
        });
      }
    }
  });
  return book;
}

function addPattern(
  book: PhraseBook,
  source: number,
  use: 'any' | 'unless',
  lang: Language | undefined,
  pattern: Pattern,
): number {
  const near =
    typeof pattern === 'string'
      ? undefined
      : { parts: pattern.near.length, within: pattern.within, ordered: pattern.ordered ?? false };
  return book.patterns.push({ source, use, lang, ...(near ? { near } : {}) }) - 1;
}

function readable(phrase: string, lists: Record<string, string[]>, lang?: Language): Element[][] {
  try {
    return expandPhrase(phrase, lists, lang);
  } catch {
    return [];
  }
}

function addPhrase(book: PhraseBook, phrase: Omit<Phrase, 'bare'>): void {
  const first = phrase.elements.findIndex((element) => !isAny(element));
  const lead = phrase.elements[first];
  if (!lead) return;
  // Words before the first real one say nothing, so the phrase begins there.
  const elements = phrase.elements.slice(first);
  const bare = elements.map((element) => new Set(bareWords(element)));
  const id = book.phrases.push({ ...phrase, elements, bare }) - 1;
  for (const word of lead.words) push(book.byWord, word, id);
  for (const word of bare[0] ?? []) push(book.byBareWord, word, id);
  for (const prefix of lead.prefixes) {
    push(book.byPrefix, prefix, id);
    book.longestPrefix = Math.max(book.longestPrefix, prefix.length);
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
