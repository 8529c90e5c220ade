import type { Language } from '../model/language.ts';
import type { Pattern } from '../model/risk.ts';
import { longestEntity } from './entities.ts';
import { isAny, PhraseError, type ReadParts, readPhrase, type Slot } from './phrase.ts';
import { addRareWord, type RareWord } from './rare.ts';
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
  all?: Pattern[] | undefined;
  none?: Pattern[] | undefined;
}

const uses = ['any', 'unless', 'all', 'none'] as const;
export type Use = (typeof uses)[number];

export interface BookPattern {
  /** Index of the source it comes from. */
  source: number;
  use: Use;
  /** Which one of its source's for this use. */
  at: number;
  lang: Language | undefined;
  near?: { parts: number; within: number; ordered: boolean };
  /** The first part stands where none of the others is near. */
  notNear?: { parts: number; within: number };
}

/** In atoms. */
export interface Reach {
  least: number;
  most: number;
}

/** Patterns of many sources, to be looked for in one pass. */
export interface PhraseBook {
  patterns: BookPattern[];
  phrases: Phrase[];
  /**
   * Phrases by the words of their rarest place, beginnings of words with a star (`lapor*`): without one of these in the
   * text they are not tried.
   */
  byRare: Map<string, RareWord>;
  /** For each phrase how far from its beginning that place is; undefined if it has none. */
  rare: (Reach | undefined)[];
  /** Phrases without such a place. */
  always: number[];
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
    byRare: new Map(),
    rare: [],
    always: [],
    slips: slipsOf([]),
    english: new Set(),
  };
  const known: ReadParts = new Map();
  sources.forEach((source, index) => {
    for (const use of uses) {
      for (const [at, pattern] of (source[use] ?? []).entries()) {
        const id =
          book.patterns.push({ source: index, use, at, lang: source.lang, ...nearness(pattern) }) -
          1;
        phrasesOf(pattern).forEach((written, part) => {
          const slots = readable(written, lists, source.lang, known);
          if (slots) addPhrase(book, slots, id, part);
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

/** Every phrase of a pattern; what must not be near comes after the phrase itself. */
export function phrasesOf(pattern: Pattern): string[] {
  if (typeof pattern === 'string') return [pattern];
  return 'near' in pattern ? pattern.near : [pattern.phrase, ...pattern.notNear];
}

function nearness(pattern: Pattern): Pick<BookPattern, 'near' | 'notNear'> {
  if (typeof pattern === 'string') return {};
  const { within } = pattern;
  const parts = phrasesOf(pattern).length;
  return 'near' in pattern
    ? { near: { parts, within, ordered: pattern.ordered ?? false } }
    : { notNear: { parts, within } };
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

/** Gaps at its ends say nothing and are dropped. */
function addPhrase(book: PhraseBook, written: Slot[], pattern: number, part: number): void {
  const slots = written.slice(written.findIndex(says), written.findLastIndex(says) + 1);
  book.phrases.push({ slots, pattern, part });
}

/** Of the places that must be filled by a known word, the one whose words stand in the fewest phrases. */
function addRare(book: PhraseBook): void {
  const keys = new Map<Slot, Set<string>>();
  const common = new Map<string, number>();
  for (const slot of book.phrases.flatMap(({ slots }) => slots)) {
    const own = keys.get(slot) ?? keysOf(slot);
    keys.set(slot, own);
    for (const key of own) common.set(key, (common.get(key) ?? 0) + 1);
  }
  const weights = new Map<Slot, number>();
  for (const [slot, own] of keys) {
    let weight = 0;
    for (const key of own) weight += common.get(key) ?? 0;
    weights.set(slot, weight);
  }
  const weigh = (slot: Slot) => weights.get(slot) ?? 0;
  // A beginning is looked for where nothing else tells: many words begin so.
  const rarer = (slot: Slot, best: Slot) =>
    slot.others.length === 0 && (best.others.length > 0 || weigh(slot) < weigh(best));
  for (const [id, { slots }] of book.phrases.entries()) {
    let best: Slot | undefined;
    const from = { least: 0, most: 0 };
    for (const slot of slots) {
      if (isSure(slot) && (!best || rarer(slot, best))) {
        best = slot;
        book.rare[id] = { ...from };
      }
      const { least, most } = lengthsOf(slot);
      from.least += least;
      from.most += most;
    }
    if (!best) book.always.push(id);
    for (const key of best ? (keys.get(best) ?? []) : []) {
      const [word = '', next] = key.split(' ');
      addRareWord(book.byRare, word, next, id);
    }
  }
}

/** It is filled, and by a word or a beginning that is known. */
const isSure = ({ empty, byWord, others }: Slot) =>
  !empty && byWord.size + others.length > 0 && others.every(([first]) => first?.prefix);

function keysOf({ byWord, others }: Slot): Set<string> {
  const keys = new Set<string>();
  for (const [first] of others) if (first?.prefix) keys.add(`${first.prefix}*`);
  for (const [first, options] of byWord) {
    for (const [, second] of options) keys.add(second?.word ? `${first} ${second.word}` : first);
  }
  return keys;
}

/** How many atoms the options of a slot take. */
function lengthsOf({ empty, byWord, others }: Slot): Reach {
  let least = empty ? 0 : Number.POSITIVE_INFINITY;
  let most = 0;
  for (const options of [...byWord.values(), others]) {
    for (const option of options) {
      const entities = option.filter(({ entity }) => entity).length;
      least = Math.min(least, option.length);
      most = Math.max(most, option.length + entities * (longestEntity - 1));
    }
  }
  return { least, most };
}

const says = ({ byWord, others }: Slot) =>
  byWord.size > 0 || others.some((option) => !option.every(isAny));
