import { alternatives, byLetter } from './by-letter.ts';

/**
 * Latin letters with all their marks. Not `\p{L}`: a few hundred of those take V8 a quarter of a second to compile,
 * and only words in Latin letters have edges here.
 */
export const latin = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';

const unspaced = /[\p{Script=Thai}\p{Script=Han}]/u;

/**
 * Source of a regular expression that finds any of these phrases: whole words in scripts with spaces, anywhere in
 * Thai and Chinese. A phrase is a fragment of a regular expression in which a space stands for any white
 * space and ` ?` for white space or none.
 */
export function anyOf(phrases: readonly string[]): string {
  const spaced = phrases.filter((phrase) => !unspaced.test(phrase));
  const free = phrases.filter((phrase) => unspaced.test(phrase));
  const parts: string[] = [];
  if (free.length > 0) {
    parts.push(
      byLetter(free.map((phrase) => phrase.replace(/ \??/g, '\\s{0,3}')).flatMap(alternatives)),
    );
  }
  if (spaced.length > 0) {
    // A space among characters that are left out stands for itself.
    const words = spaced
      .map((phrase) => phrase.replaceAll('[^ ', '[^\\s'))
      .map((phrase) => phrase.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}'))
      .map((phrase) => phrase.replaceAll('[\\p{L}', `[${latin}`).replaceAll('\\p{L}', `[${latin}]`))
      .flatMap(alternatives);
    parts.push(`(?<![${latin}0-9])(?:${byLetter(words)})(?![${latin}0-9])`);
  }
  return `(?:${parts.join('|')})`;
}

export const phrases = (...list: string[]): RegExp => new RegExp(anyOf(list), 'iu');

/** Phrases written in a row, with `;` between them: String.raw keeps their backslashes. */
export const rows = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
