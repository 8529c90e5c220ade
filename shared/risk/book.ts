import type { Language } from '../model/language.ts';
import type { Pattern } from '../model/risk.ts';
import { fold } from '../text/normalise.ts';
import { PhraseError, type ReadParts, readPhrase, type Slot } from './phrase.ts';
import { type Slips, slipsOf } from './slips.ts';

/** A plain phrase and what it belongs to. */
export interface Phrase {
  slots: Slot[];
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
  /** Phrases by the words of their rarest place: without one of these in the text they need not be followed. */
  byRare: Map<string, number[]>;
  /** For each phrase, whether it has such a place. */
  rare: boolean[];
  /** What mistyped words are led back to. */
  slips: Slips;
  /** Words of the English phrases, which a rule of another language is not believed on. */
  english: ReadonlySet<string>;
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
    byRare: new Map(),
    rare: [],
    slips: slipsOf([]),
    english: new Set(),
  };
  const known: ReadParts = new Map();
  sources.forEach((source, index) => {
    for (const use of ['any', 'unless'] as const) {
      for (const pattern of source[use] ?? []) {
        const id = addPattern(book, index, use, source.lang, pattern);
        const parts = typeof pattern === 'string' ? [pattern] : pattern.near;
        parts.forEach((written, part) => {
          const slots = readable(written, lists, source.lang, known);
          if (slots) addPhrase(book, { slots, pattern: id, part });
        });
      }
    }
  });
  addRare(book);
  book.slips = slipsOf(wordsOf(known.values()));
  book.english = new Set(wordsOf(ofLanguage(known, 'en')));
  return book;
}

function* ofLanguage(known: ReadParts, lang: Language): Generator<Slot> {
  for (const [name, slot] of known) if (name.startsWith(`${lang} `)) yield slot;
}

/** Every whole word that a phrase names. */
function* wordsOf(slots: Iterable<Slot>): Generator<string> {
  for (const { byWord, others } of slots) {
    for (const [first, options] of byWord) {
      yield first;
      for (const option of options) for (const { word } of option.slice(1)) if (word) yield word;
    }
    for (const option of others) for (const { word } of option) if (word) yield word;
  }
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

function readable(
  phrase: string,
  lists: Record<string, string[]>,
  lang: Language | undefined,
  known: ReadParts,
): Slot[] | undefined {
  try {
    return readPhrase(phrase, lists, lang, known);
  } catch (error) {
    if (error instanceof PhraseError) return undefined;
    throw error;
  }
}

/** A phrase is looked up by every word it may begin with; gaps at its ends say nothing and are dropped. */
function addPhrase(book: PhraseBook, phrase: Phrase): void {
  const first = phrase.slots.findIndex(says);
  const slots = phrase.slots.slice(first, phrase.slots.findLastIndex(says) + 1);
  const id = book.phrases.push({ ...phrase, slots }) - 1;
  const words = new Set<string>();
  const prefixes = new Set<string>();
  for (const { empty, byWord, others } of slots) {
    for (const word of byWord.keys()) words.add(word);
    for (const option of others) if (option[0]?.prefix) prefixes.add(option[0].prefix);
    if (!empty) break;
  }
  for (const word of words) {
    push(book.byWord, word, id);
    const bare = fold(word);
    if (bare !== word) push(book.byBareWord, bare, id);
  }
  for (const prefix of prefixes) {
    push(book.byPrefix, prefix, id);
    book.longestPrefix = Math.max(book.longestPrefix, prefix.length);
  }
}

/** Of the places that must be filled by a whole word, the one whose words stand in the fewest phrases. */
function addRare(book: PhraseBook): void {
  const uses = new Map<Slot, number>();
  const common = new Map<string, number>();
  for (const { slots } of book.phrases) {
    for (const slot of slots) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  }
  for (const [{ byWord }, times] of uses) {
    for (const word of byWord.keys()) common.set(word, (common.get(word) ?? 0) + times);
  }
  const weights = new Map<Slot, number>();
  const weigh = (slot: Slot) => {
    let weight = weights.get(slot);
    if (weight === undefined) {
      weight = 0;
      for (const word of slot.byWord.keys()) weight += common.get(word) ?? 0;
      weights.set(slot, weight);
    }
    return weight;
  };
  for (const [id, { slots }] of book.phrases.entries()) {
    let best: Slot | undefined;
    for (const slot of slots) {
      const sure = !slot.empty && slot.others.length === 0 && slot.byWord.size > 0;
      if (sure && (!best || weigh(slot) < weigh(best))) best = slot;
    }
    book.rare[id] = best !== undefined;
    for (const word of best?.byWord.keys() ?? []) push(book.byRare, word, id);
  }
}

const says = ({ byWord, others }: Slot) =>
  byWord.size > 0 || others.some((option) => option.some(({ prefix }) => prefix !== undefined));

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
