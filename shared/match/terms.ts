import type { Language } from '../model/language.ts';
import { stem } from '../text/stem.ts';
import { stopwords } from '../text/stopwords.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** A token as the index knows it. */
export interface Term {
  token: Token;
  /** Stem; the key in the vocabulary. */
  key: string;
  /** The same typed without diacritics, where that differs. */
  bare?: string;
  /** A small word: it counts little. */
  small: boolean;
}

/** Small words that carry the matter in a trigger phrase: "not received", "belum masuk". */
const telling = new Set(
  `not no don't didn't can't won't isn't never still yet before again tidak belum bukan tak không chưa hindi wala không 没 没有 不 ไม่ ยัง
  masih lagi lama vẫn pa out cannot`.split(/\s+/),
);

export function termsOf(text: string, lang?: Language): Term[] {
  return tokenise(text, lang).map((token) => {
    const key = stem(token.norm);
    const bare = token.folded === token.norm ? undefined : token.folded;
    return { token, key, small: isSmall(token.norm, lang), ...(bare ? { bare } : {}) };
  });
}

function isSmall(word: string, lang?: Language): boolean {
  if (telling.has(word)) return false;
  if (/^\d+$/.test(word)) return true;
  if (lang && stopwords[lang].has(word)) return true;
  return stopwords.en.has(word) || (!lang && (stopwords.id.has(word) || stopwords.ms.has(word)));
}
