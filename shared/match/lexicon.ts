import type { Language } from '../model/language.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/**
 * Words of all our languages that mean the same, ready to be found in a text: a table with open addressing, so that
 * it is kept and restored without being made anew. A slot holds the hash of one to four words, a concept that they
 * may stand for and the languages they do so in; 0 is an empty slot.
 */
export interface Lexicon {
  hashes: Int32Array;
  /** `begins` where the words only start an entry of more words. */
  concepts: Int32Array;
  /** A bit for each of `columns`. */
  langs: Uint8Array;
}

/** Concepts that a text holds: its word `from` up to, not including, `to`. */
export interface Sense {
  from: number;
  to: number;
  concepts: readonly number[];
}

/** Columns of the tables in shared/lexicon, in this order. */
export const columns = ['en', 'id', 'ms', 'th', 'vi', 'tl', 'zh'] as const;
const slots = 1 << 17;
const begins = 0;
const mostWords = 4;
/** A word that stands for more things than this tells nothing. */
const mostConcepts = 3;
/** Indonesian and Malay are too near for a short text to say which of them it is. */
const kin: Partial<Record<Language, Language>> = { id: 'ms', ms: 'id' };

/**
 * `tables`: a concept a line, its words by language between bars, alternatives between commas. A concept is known by
 * its first word: what has been learned of it outlives a row more or less.
 */
export function compileLexicon(tables: readonly string[]): Lexicon {
  const lexicon: Lexicon = {
    hashes: new Int32Array(slots),
    concepts: new Int32Array(slots),
    langs: new Uint8Array(slots),
  };
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const concept = hashOf(row.slice(0, row.search(/[,|]|$/)).trim());
    row.split('|').forEach((cell, column) => {
      for (const words of cell.split(',')) addEntry(lexicon, words, concept, column);
    });
  }
  return lexicon;
}

function addEntry(lexicon: Lexicon, words: string, concept: number, column: number): void {
  const tokens = tokenise(words, columns[column]);
  if (tokens.length === 0 || tokens.length > mostWords) return;
  const keys = [tokens.map(keyOf)];
  // One bare syllable is many words; several together are not.
  if (tokens.length > 1) keys.push(tokens.map(({ folded }) => stem(folded)));
  for (const key of keys) {
    put(lexicon, hashOf(key.join(' ')), concept, 1 << column);
    if (key.length > 1) put(lexicon, hashOf(key[0] ?? ''), begins, 0);
  }
}

const keyOf = ({ norm }: Token) => stem(norm);

function put({ hashes, concepts, langs }: Lexicon, hash: number, concept: number, lang: number) {
  let at = hash & (slots - 1);
  while (hashes[at] !== 0 && (hashes[at] !== hash || concepts[at] !== concept)) {
    at = (at + 1) & (slots - 1);
  }
  hashes[at] = hash;
  concepts[at] = concept;
  langs[at] = (langs[at] ?? 0) | lang;
}

/** FNV-1a, never 0. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value || 1;
}

/**
 * The longest entries from left to right, and the single words in them: "change address" is one matter, but the SOP
 * may speak of changing and of an address far apart. A known language's own words go before other languages'.
 */
export function sensesOf(lexicon: Lexicon, keys: readonly string[], lang?: Language): Sense[] {
  const senses: Sense[] = [];
  let from = 0;
  while (from < keys.length) {
    const found = longestAt(lexicon, keys, from, lang);
    if (found) senses.push(found);
    const to = found?.to ?? from + 1;
    for (let at = from; to > from + 1 && at < to; at++) {
      const concepts = meant(lexicon, hashOf(keys[at] as string), lang);
      if (concepts.length > 0 && concepts.length <= mostConcepts) {
        senses.push({ from: at, to: at + 1, concepts });
      }
    }
    from = to;
  }
  return senses;
}

/** Is it, alone, a word of another language than this one? */
export function isElsewhere(lexicon: Lexicon, word: string, here: Language): boolean {
  const { hashes, langs } = lexicon;
  const own = 1 << columns.indexOf(here);
  return tokenise(word, here).some((token) => {
    const hash = hashOf(keyOf(token));
    for (let at = hash & (slots - 1); hashes[at] !== 0; at = (at + 1) & (slots - 1)) {
      if (hashes[at] === hash && ((langs[at] as number) & ~own) !== 0) return true;
    }
    return false;
  });
}

function longestAt(
  lexicon: Lexicon,
  keys: readonly string[],
  from: number,
  lang: Language | undefined,
): Sense | undefined {
  const first = hashOf(keys[from] as string);
  const most = startsLonger(lexicon, first) ? Math.min(keys.length, from + mostWords) : from + 1;
  for (let to = most; to > from; to--) {
    const hash = to === from + 1 ? first : hashOf(keys.slice(from, to).join(' '));
    const concepts = meant(lexicon, hash, lang);
    if (concepts.length > 0 && concepts.length <= mostConcepts) return { from, to, concepts };
  }
  return undefined;
}

function startsLonger({ hashes, concepts }: Lexicon, hash: number): boolean {
  for (let at = hash & (slots - 1); hashes[at] !== 0; at = (at + 1) & (slots - 1)) {
    if (hashes[at] === hash && concepts[at] === begins) return true;
  }
  return false;
}

const nothing: readonly number[] = [];

function meant(
  { hashes, concepts, langs }: Lexicon,
  hash: number,
  lang?: Language,
): readonly number[] {
  // Most words are in no entry.
  if (hashes[hash & (slots - 1)] === 0) return nothing;
  const any: number[] = [];
  const own: number[] = [];
  const wanted = maskOf(lang);
  for (let at = hash & (slots - 1); hashes[at] !== 0; at = (at + 1) & (slots - 1)) {
    const concept = concepts[at] as number;
    if (hashes[at] !== hash || concept === begins) continue;
    any.push(concept);
    if ((langs[at] as number) & wanted) own.push(concept);
  }
  return own.length ? own : any;
}

function maskOf(lang: Language | undefined): number {
  if (!lang) return 0;
  const other = kin[lang];
  return (1 << columns.indexOf(lang)) | (other ? 1 << columns.indexOf(other) : 0);
}
