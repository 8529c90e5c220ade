import type { Language } from '../model/language.ts';
import { fold, normaliseWord } from '../text/normalise.ts';
import { stem } from '../text/stem.ts';
import { stopwords } from '../text/stopwords.ts';
import { eachWord, type Token } from '../text/tokens.ts';
import { type Lexicon, sensesOf } from './lexicon.ts';

/** A token as the index knows it. */
export interface Term {
  token: Token;
  /** Stem; the key in the vocabulary. */
  key: string;
  /** The same typed without diacritics, where that differs. */
  bare?: string;
  /** A small word: it counts little. */
  small: boolean;
  /** What it stands for, alone or with the words after it, in whatever language. */
  concepts?: readonly number[];
}

/** Small words that carry the matter in a trigger phrase: "not received", "belum masuk". */
const telling = new Set(
  `not no don't didn't can't won't isn't never still yet before again tidak belum bukan tak không chưa hindi wala không 没 没有 不 ไม่ ยัง
  masih lagi lama vẫn pa out cannot`.split(/\s+/),
);

/** A word by itself, whatever text it stands in. */
interface Word extends Omit<Term, 'token' | 'concepts'> {
  norm: string;
  folded: string;
}

/** Words read before, by language and as they were written: most of a text are words that came before. */
export type WordsRead = Map<Language | undefined, Map<string, Word>>;

/** A support desk's vocabulary is smaller. */
const mostWords = 20_000;

/** `before` is added to. */
export function termsOf(
  text: string,
  lang?: Language,
  lexicon?: Lexicon,
  before: WordsRead = new Map(),
): Term[] {
  let known = before.get(lang);
  if (!known || known.size > mostWords) {
    known = new Map();
    before.set(lang, known);
  }
  const words = known;
  const terms: Term[] = [];
  eachWord(text, (raw, start) => {
    let word = words.get(raw);
    if (!word) {
      word = wordOf(raw, lang);
      words.set(raw, word);
    }
    const { norm, folded, key, bare, small } = word;
    if (!norm) return;
    const token = { start, end: start + raw.length, norm, folded };
    terms.push(bare === undefined ? { token, key, small } : { token, key, small, bare });
  });
  if (!lexicon) return terms;
  const keys = terms.map(({ key }) => key);
  for (const { from, to, concepts } of sensesOf(lexicon, keys, lang)) {
    // Of several words the one that tells carries it.
    const said = terms.slice(from, to);
    const term = said.find(({ small }) => !small) ?? said[0];
    if (term) term.concepts = term.concepts ? [...term.concepts, ...concepts] : concepts;
  }
  return terms;
}

function wordOf(raw: string, lang: Language | undefined): Word {
  const norm = normaliseWord(raw, lang);
  const folded = fold(norm);
  return {
    norm,
    folded,
    key: stem(norm),
    small: isSmall(norm, lang),
    ...(folded !== norm && folded ? { bare: folded } : {}),
  };
}

/** A concept in the vocabulary; no word looks like it. */
export const conceptKey = (concept: number) => `§${concept}`;

function isSmall(word: string, lang?: Language): boolean {
  if (telling.has(word)) return false;
  if (/^\d+$/.test(word)) return true;
  if (lang && stopwords[lang].has(word)) return true;
  return stopwords.en.has(word) || (!lang && (stopwords.id.has(word) || stopwords.ms.has(word)));
}
