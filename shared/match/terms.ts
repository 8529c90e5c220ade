import type { Language } from '../model/language.ts';
import { stem } from '../text/stem.ts';
import { stopwords } from '../text/stopwords.ts';
import { type Token, tokenise } from '../text/tokens.ts';
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

export function termsOf(text: string, lang?: Language, lexicon?: Lexicon): Term[] {
  const tokens = tokenise(text, lang);
  const terms = tokens.map((token): Term => {
    const key = stem(token.norm);
    const bare = token.folded === token.norm ? undefined : token.folded;
    return { token, key, small: isSmall(token.norm, lang), ...(bare ? { bare } : {}) };
  });
  if (!lexicon) return terms;
  for (const { from, to, concepts } of sensesOf(lexicon, tokens, lang)) {
    // Of several words the one that tells carries it.
    const said = terms.slice(from, to);
    const term = said.find(({ small }) => !small) ?? said[0];
    if (term) term.concepts = concepts;
  }
  return terms;
}

/** A concept in the vocabulary; no word looks like it. */
export const conceptKey = (concept: number) => `§${concept}`;

function isSmall(word: string, lang?: Language): boolean {
  if (telling.has(word)) return false;
  if (/^\d+$/.test(word)) return true;
  if (lang && stopwords[lang].has(word)) return true;
  return stopwords.en.has(word) || (!lang && (stopwords.id.has(word) || stopwords.ms.has(word)));
}
