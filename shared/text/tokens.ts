import type { Language } from '../model/language.ts';
import { fold, normaliseWord } from './normalise.ts';

/** A word of a text. Offsets are UTF-16 units. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, NFKC, formal spelling. */
  norm: string;
  /** `norm` without diacritics: what people type on a bare keyboard. */
  folded: string;
}

const runs =
  /(\p{Script=Han}+)|((?:\p{Script=Thai}\p{M}*)+)|(?:(?![\p{Script=Han}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff])+(?:['’ʼ]\p{L}+)*/gu;

let thai: Intl.Segmenter | undefined;
let chinese: Intl.Segmenter | undefined;

/** Words of any of our languages, mixed as they come; `lang` settles spellings that mean different things. */
export function tokenise(text: string, lang?: Language): Token[] {
  const tokens: Token[] = [];
  for (const hit of text.matchAll(runs)) {
    if (hit[1]) {
      chinese ??= new Intl.Segmenter('zh', { granularity: 'word' });
      addSegments(tokens, chinese, hit[0], hit.index, lang);
    } else if (hit[2]) {
      thai ??= new Intl.Segmenter('th', { granularity: 'word' });
      addSegments(tokens, thai, hit[0], hit.index, lang);
    } else {
      addToken(tokens, hit[0], hit.index, lang);
    }
  }
  return tokens;
}

function addSegments(
  tokens: Token[],
  segmenter: Intl.Segmenter,
  run: string,
  at: number,
  lang?: Language,
): void {
  for (const { segment, index } of segmenter.segment(run)) {
    addToken(tokens, segment, at + index, lang);
  }
}

function addToken(tokens: Token[], raw: string, start: number, lang?: Language): void {
  const norm = normaliseWord(raw, lang);
  if (norm) tokens.push({ start, end: start + raw.length, norm, folded: fold(norm) });
}
