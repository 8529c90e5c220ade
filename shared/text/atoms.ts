import type { Language } from '../model/language.ts';
import { normaliseWord } from './normalise.ts';

/**
 * The smallest pieces that phrases are made of: a word where words are spaced, one character in Chinese, one
 * character with its marks in Thai. Offsets are UTF-16 units of the text.
 */
export interface Atom {
  start: number;
  end: number;
  norm: string;
  /** How much of a word it is: 1, or a part of one in scripts without spaces. */
  weight: number;
  /** What stands between the atom before and this one. */
  before: 'space' | 'clause' | 'sentence' | 'nothing';
}

// Letters joined by invisible characters stay one word: that is how filters are dodged.
const pieces =
  /\p{Script=Han}|\p{Script=Thai}(?:[\u00ad\u200b-\u200d\u2060\ufeff]*\p{M})*|(?:(?![\p{Script=Han}\p{Script=Thai}])[\p{L}\p{M}\p{N}])(?:(?![\p{Script=Han}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff])*(?:['’ʼ]\p{L}+)*/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const spacedOut = /(?<![\p{L}\p{N}'’])\p{L}(?:[ .\-_*]\p{L}){2,}(?![\p{L}\p{N}'’])/gu;
const sentenceEnd = /[!?。！？；…\n]|\.(?=\s|$|["”')])|\.\./;
const clauseEnd = /[,;:，、：()（）—–]|\s-\s/;

export function atoms(text: string, lang?: Language): Atom[] {
  const found: Atom[] = [];
  const joined = joinedLetters(text);
  let last = 0;
  let add = joined.next();
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const start = hit.index;
    let end = start + hit[0].length;
    let raw = hit[0];
    while (!add.done && add.value.start < start) add = joined.next();
    if (!add.done && add.value.start === start) {
      end = add.value.end;
      raw = add.value.word;
      pieces.lastIndex = end;
    }
    found.push({
      start,
      end,
      norm: normaliseWord(raw, lang),
      weight: weightOf(raw),
      before: found.length ? gap(text.slice(last, start), raw) : 'sentence',
    });
    last = end;
  }
  return found;
}

function gap(written: string, next: string): Atom['before'] {
  const between = written.replace(invisible, '');
  const unspacedScript = unspaced(next);
  if (between === '') return 'nothing';
  // "1.590.000", "ส.ส."
  if (between === '.' && /^[\d\u0e00-\u0e7f]/.test(next)) return 'nothing';
  // Thai and Chinese put a space where others put a comma.
  if (between === ' ') return unspacedScript ? 'clause' : 'space';
  if (sentenceEnd.test(between)) return 'sentence';
  return clauseEnd.test(between) ? 'clause' : 'space';
}

function weightOf(raw: string): number {
  const code = raw.codePointAt(0) ?? 0;
  if (code >= 0xe00 && code <= 0xe7f) return 0.3;
  return code >= 0x2e80 && code <= 0x323af ? 0.6 : 1;
}

const unspaced = (raw: string) => weightOf(raw) < 1;

/** `l a w y e r`, `s.c.a.m`: letters set apart. */
function* joinedLetters(text: string): Generator<{ start: number; end: number; word: string }> {
  for (const hit of text.matchAll(spacedOut)) {
    // Chinese and Thai set letters side by side as a matter of course.
    if (/[\p{Script=Han}\p{Script=Thai}]/u.test(hit[0])) continue;
    yield {
      start: hit.index,
      end: hit.index + hit[0].length,
      word: hit[0].replace(/[ .\-_*]/g, ''),
    };
  }
}
