import type { Language } from '../model/language.ts';
import { atoms } from '../text/atoms.ts';
import { fold } from '../text/normalise.ts';

/** One word of a phrase: any of these words, or of these beginnings; with neither, any word at all. */
export interface Element {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
}

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
  const filled = variants.filter((variant) => variant.some((element) => !isAny(element)));
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
  const options = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
  return together(
    options.flatMap((option) => {
      let variants: Element[][] = [[]];
      for (const word of option.split(' ').filter(Boolean)) {
        const choice = expandWord(word, lists, lang);
        variants = variants.flatMap((start) => choice.map((end) => [...start, ...end]));
      }
      return variants;
    }),
  );
}

/** Options of one word become one element, so that a phrase of many choices stays one phrase. */
function together(options: Choice): Choice {
  const single = options.flatMap((option) =>
    option.length === 1 && option[0] && !isAny(option[0]) ? [option[0]] : [],
  );
  const seen = new Set<string>();
  const others = options.filter((option) => {
    if (option.length === 1 && option[0] && !isAny(option[0])) return false;
    const key = option.map(({ words, prefixes }) => [...words, '/', ...prefixes].join()).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (!single.length) return others;
  const one = {
    words: new Set(single.flatMap(({ words }) => [...words])),
    prefixes: [...new Set(single.flatMap(({ prefixes }) => prefixes))],
  };
  return [[one], ...others];
}

function expandWord(word: string, lists: Record<string, string[]>, lang?: Language): Choice {
  if (word === '_') return [[{ words: new Set(), prefixes: [] }]];
  if (word.startsWith('@')) {
    const list = lists[word.slice(1)];
    if (!list?.length) throw new PhraseError(`names a list that is not there: ${word}`);
    // An entry may hold choices, but no list: lists in lists could go round in circles.
    return list.flatMap((entry) => expandPhrase(entry, {}, lang));
  }
  // Informal spellings are resolved only where the message's language is known, so a phrase holds both forms.
  return lang ? [elements(word, lang), elements(word)] : [elements(word)];
}

function elements(word: string, lang?: Language): Element[] {
  const begins = word.endsWith('*');
  const pieces = atoms(begins ? word.slice(0, -1) : word, lang);
  if (!pieces.length) throw new PhraseError(`holds "${word}", which has no letters`);
  return pieces.map(({ norm, weight }, index) =>
    // In Thai and Chinese the star adds nothing: words are not parted anyway.
    begins && index === pieces.length - 1 && weight === 1
      ? { words: new Set<string>(), prefixes: [norm] }
      : { words: new Set([norm]), prefixes: [] },
  );
}

export const isAny = ({ words, prefixes }: Element) => words.size === 0 && prefixes.length === 0;

/** The words of an element as typed without diacritics, where that changes them. */
export function bareWords({ words }: Element): string[] {
  return [...words].flatMap((word) => {
    const folded = fold(word);
    return folded === word ? [] : [folded];
  });
}
