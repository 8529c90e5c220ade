import type { RiskCategory } from '../../shared/model/category.ts';
import type { Language } from '../../shared/model/language.ts';
import { riskCategories } from '../../shared/model/names.ts';
import { fold } from '../../shared/text/normalise.ts';
import { random } from '../bench/random.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { ms } from './ms.ts';
import { functionalities, type Seeds } from './seeds.ts';
import { th } from './th.ts';
import { tl } from './tl.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** One text and whether it must raise a flag of its category. The shape of `riskcheck/*.jsonl`. */
export interface RiskCase {
  lang: Language;
  category: RiskCategory;
  functionality: string;
  author: 'customer' | 'agent';
  text: string;
  expect: 'flag' | 'ignore';
}

/** `dev` is what rules may be written with; nobody looks at `held` while writing them. */
export type Part = 'dev' | 'held';

export const seeds: Record<Language, Seeds> = { en, id, ms, th, vi, tl, zh };
const risky = new Set(['direct', 'mixed', 'misspelt']);
/** Every third seed is held out. */
const partOf = (at: number): Part => (at % 3 === 2 ? 'held' : 'dev');

/** The suite: every seed by itself, between harmless words, and written as people write. The same every time. */
export function riskCases(part: Part, langs = Object.keys(seeds) as Language[]): RiskCase[] {
  return langs.flatMap((lang) => {
    const next = random(lang.charCodeAt(0) * 256 + lang.charCodeAt(1));
    return riskCategories.flatMap((category) =>
      functionalities.flatMap((functionality) =>
        seeds[lang][category][functionality].flatMap((text, at) => {
          // Drawn for both parts, so that neither depends on the other.
          const written = variants(lang, functionality, text, next);
          if (partOf(at) !== part) return [];
          const author = functionality === 'agent' ? ('agent' as const) : ('customer' as const);
          const expect = risky.has(functionality) ? ('flag' as const) : ('ignore' as const);
          return written.map(([kind, text]) => ({
            lang,
            category,
            functionality: kind,
            author,
            text,
            expect,
          }));
        }),
      ),
    );
  });
}

function variants(
  lang: Language,
  functionality: string,
  text: string,
  next: () => number,
): [string, string][] {
  const { wraps } = seeds[lang];
  const [before, after] = wraps[Math.floor(next() * wraps.length)] ?? ['', ''];
  const kinds: [string, string][] = [
    [functionality, text],
    [`${functionality} in a longer message`, `${before}${text}${after}`],
  ];
  if (functionality !== 'direct') return kinds;
  const spaced = lang !== 'th' && lang !== 'zh';
  kinds.push(['invisible characters', invisible(text, next)]);
  if (spaced) {
    kinds.push(['capitals', text.toUpperCase()], ['elongated', elongated(text, next)]);
    kinds.push(['one slip', slipped(text, next)]);
  }
  if (fold(text) !== text) kinds.push(['without diacritics', fold(text)]);
  return kinds;
}

/** A zero-width space in two of the longer words. */
function invisible(text: string, next: () => number): string {
  const at = [next(), next()].map((share) => 1 + Math.floor(share * (text.length - 2)));
  return [...text]
    .map((letter, index) => (at.includes(index) ? `${letter}\u200b` : letter))
    .join('');
}

/** The last vowel of two of its longer words drawn out. */
function elongated(text: string, next: () => number): string {
  const words = longWords(text);
  const chosen = new Set([pick(words, next), pick(words, next)]);
  return text.replace(/\p{L}[\p{L}\p{M}']*/gu, (word, at: number) =>
    chosen.has(at) ? word.replace(/([aeiou])([^aeiou]*)$/i, '$1$1$1$1$2') : word,
  );
}

/** Two neighbouring letters of one longer word changed over. */
function slipped(text: string, next: () => number): string {
  const chosen = pick(longWords(text), next);
  return text.replace(/\p{L}[\p{L}\p{M}']*/gu, (word, at: number) => {
    if (at !== chosen) return word;
    const from = 1 + Math.floor(next() * (word.length - 3));
    return word.slice(0, from) + word[from + 1] + word[from] + word.slice(from + 2);
  });
}

const longWords = (text: string) =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}']*/gu)].flatMap(({ 0: word, index }) =>
    word.length >= 5 ? [index] : [],
  );
const pick = (places: readonly number[], next: () => number) =>
  places[Math.floor(next() * places.length)];
