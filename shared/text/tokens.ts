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
  eachWord(text, (raw, start) => {
    const norm = normaliseWord(raw, lang);
    if (norm) tokens.push({ start, end: start + raw.length, norm, folded: fold(norm) });
  });
  return tokens;
}

/** The words as they are written. */
export function eachWord(text: string, use: (raw: string, start: number) => void): void {
  if (plain.test(text)) {
    eachPlain(text, use);
    return;
  }
  for (const hit of text.matchAll(runs)) {
    if (hit[1]) {
      chinese ??= new Intl.Segmenter('zh', { granularity: 'word' });
      eachSegment(chinese, hit[0], hit.index, use);
    } else if (hit[2]) {
      thai ??= new Intl.Segmenter('th', { granularity: 'word' });
      eachSegment(thai, hit[0], hit.index, use);
    } else {
      use(hit[0], hit.index);
    }
  }
}

function eachSegment(
  segmenter: Intl.Segmenter,
  run: string,
  at: number,
  use: (raw: string, start: number) => void,
): void {
  for (const { segment, index } of segmenter.segment(run)) use(segment, at + index);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
const plain = /^[\x00-\x7f]*$/;
const apostrophe = 39;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The same as the expression finds, several times faster: most texts have nothing but ASCII. */
function eachPlain(text: string, use: (raw: string, start: number) => void): void {
  const code = (at: number) => text.charCodeAt(at);
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (isLetter(code(at)) || isDigit(code(at))) at++;
    if (at === start) {
      at++;
      continue;
    }
    while (code(at) === apostrophe && isLetter(code(at + 1))) {
      at += 2;
      while (isLetter(code(at))) at++;
    }
    use(text.slice(start, at), start);
  }
}
