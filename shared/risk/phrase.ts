import type { Language } from '../model/language.ts';
import { atoms } from '../text/atoms.ts';
import { fold } from '../text/normalise.ts';

/** One word of a phrase: a literal, the beginning of a word, or any word. */
export type Element = { word: string } | { prefix: string } | { any: true };

/** What is wrong with a phrase, in words that name the next step. */
export class PhraseError extends Error {}

/** A phrase may not stand for more than this many plain ones. */
const maxVariants = 3000;

type Choice = Element[][];

/** All plain phrases that a written one stands for. Throws PhraseError. */
export function expandPhrase(
  phrase: string,
  lists: Record<string, string[]>,
  lang?: Language,
): Element[][] {
  let variants: Element[][] = [[]];
  for (const part of split(phrase)) {
    const choice = expandPart(part, lists, lang);
    if (variants.length * choice.length > maxVariants) {
      throw new PhraseError(`stands for more than ${maxVariants} phrases; use fewer choices`);
    }
    variants = variants.flatMap((start) => choice.map((end) => [...start, ...end]));
  }
  const filled = variants.filter((variant) => variant.some((element) => !('any' in element)));
  if (!filled.length) throw new PhraseError('holds no word; write at least one');
  return filled;
}

/** Phrases are cut at spaces and at choices: `(起诉|告)你们` needs no space. */
function split(phrase: string): string[] {
  const parts: string[] = [];
  let part = '';
  let open = false;
  for (const letter of phrase) {
    if (letter === '(') {
      if (open) throw new PhraseError('has a choice inside a choice; write it as one');
      if (part) parts.push(part);
      part = '(';
      open = true;
    } else if (letter === ')') {
      if (!open) throw new PhraseError('closes a choice that was not opened; add "("');
      parts.push(`${part})`);
      part = '';
      open = false;
    } else if (letter === ' ' && !open) {
      if (part) parts.push(part);
      part = '';
    } else {
      part += letter;
    }
  }
  if (open) throw new PhraseError('opens a choice and does not close it; add ")"');
  if (part) parts.push(part);
  return parts;
}

function expandPart(part: string, lists: Record<string, string[]>, lang?: Language): Choice {
  if (!part.startsWith('(')) return expandWord(part, lists, lang);
  return part
    .slice(1, -1)
    .split('|')
    .flatMap((option) => {
      let variants: Element[][] = [[]];
      for (const word of option.split(' ').filter(Boolean)) {
        const choice = expandWord(word, lists, lang);
        variants = variants.flatMap((start) => choice.map((end) => [...start, ...end]));
      }
      return variants;
    });
}

function expandWord(word: string, lists: Record<string, string[]>, lang?: Language): Choice {
  if (word === '_') return [[{ any: true }]];
  if (word.startsWith('@')) {
    const list = lists[word.slice(1)];
    if (!list?.length) throw new PhraseError(`names a list that is not there: ${word}`);
    // An entry may hold choices, but no list: lists in lists could go round in circles.
    return list.flatMap((entry) => expandPhrase(entry, {}, lang));
  }
  return spellings(word, lang);
}

/** Informal spellings are resolved only where the message's language is known, so a phrase holds both forms. */
function spellings(words: string, lang?: Language): Choice {
  const known = elements(words, lang);
  const plain = elements(words);
  return JSON.stringify(known) === JSON.stringify(plain) ? [plain] : [known, plain];
}

function elements(words: string, lang?: Language): Element[] {
  return words
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const begins = word.endsWith('*');
      const pieces = atoms(begins ? word.slice(0, -1) : word, lang);
      if (!pieces.length) throw new PhraseError(`holds "${word}", which has no letters`);
      return pieces.map(({ norm, weight }, index) =>
        // In Thai and Chinese the star adds nothing: words are not parted anyway.
        begins && index === pieces.length - 1 && weight === 1 ? { prefix: norm } : { word: norm },
      );
    });
}

/** A word typed without diacritics, where that changes it. */
export function bare(element: Element): string | undefined {
  if ('any' in element) return undefined;
  const text = 'word' in element ? element.word : element.prefix;
  const folded = fold(text);
  return folded === text ? undefined : folded;
}
