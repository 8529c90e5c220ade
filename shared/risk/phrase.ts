import type { Language } from '../model/language.ts';
import { type EntityKind, entityKinds } from '../model/names.ts';
import { atoms } from '../text/atoms.ts';

/**
 * One word of a phrase: this word, a word that begins so, a number of at least so much, or an entity (which may be
 * several atoms); with none of these, any word at all.
 */
export interface Element {
  word?: string;
  prefix?: string;
  least?: number;
  entity?: EntityKind;
}

/** What is wrong with a phrase, in words that name the next step. */
export class PhraseError extends Error {}

/** A phrase may not offer more options than this, all choices together. */
const mostOptions = 3000;

type Option = Element[];

/** One place in a phrase: any of these options fills it. */
export interface Slot {
  /** It may stay empty: `(the|)`. */
  empty: boolean;
  /** Options by their first word, so that a long list costs one look. */
  byWord: ReadonlyMap<string, Option[]>;
  /** Options that begin with a beginning or with any word. */
  others: Option[];
}

/** What was read before, by language and part: rules repeat each other's words and lists. */
export type ReadParts = Map<string, Slot>;

/** Reads a written phrase. Throws PhraseError. */
export function readPhrase(
  phrase: string,
  lists: Record<string, string[]>,
  lang?: Language,
  known: ReadParts = new Map(),
): Slot[] {
  const slots = split(phrase).map((part) => {
    const name = `${lang} ${part}`;
    const slot = known.get(name) ?? slotOf(optionsOf(part, lists, lang));
    known.set(name, slot);
    return slot;
  });
  const filled = slots.filter(({ empty, byWord, others }) => {
    const words = byWord.size > 0 || others.some((option) => !option.every(isAny));
    return words && !empty;
  });
  if (!filled.length) throw new PhraseError('holds no word that must be there; write at least one');
  return slots;
}

function slotOf(options: Option[]): Slot {
  if (options.length > mostOptions) {
    throw new PhraseError(`offers more than ${mostOptions} options; use a shorter list`);
  }
  const byWord = new Map<string, Option[]>();
  const others: Option[] = [];
  const seen = new Set<string>();
  for (const option of options) {
    const first = option[0];
    const key = option
      .map(({ word, prefix, least, entity }) => [word, prefix, least, entity].join('/'))
      .join(' ');
    if (!first || seen.has(key)) continue;
    seen.add(key);
    if (first.word === undefined) others.push(option);
    else {
      const same = byWord.get(first.word);
      if (same) same.push(option);
      else byWord.set(first.word, [option]);
    }
  }
  return { empty: options.some((option) => option.length === 0), byWord, others };
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

function optionsOf(part: string, lists: Record<string, string[]>, lang?: Language): Option[] {
  const written = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
  return written.flatMap((option) => {
    if (option.includes('{') && option.split(' ').includes('_')) {
      throw new PhraseError(
        `has a gap and an entity in one choice: "${option}"; write the gap outside`,
      );
    }
    if (option && option !== '_' && !option.includes(' ')) return wordOptions(option, lists, lang);
    let variants: Option[] = [[]];
    for (const word of option.split(' ').filter(Boolean)) {
      const choice = wordOptions(word, lists, lang);
      variants = variants.flatMap((start) => choice.map((end) => [...start, ...end]));
      if (word === '_') variants = eachLengthOnce(variants);
      if (variants.length > mostOptions) {
        throw new PhraseError(`offers more than ${mostOptions} options; use a shorter list`);
      }
    }
    return variants;
  });
}

/** Gaps of one length are one gap: three words of Thai would be 64. */
function eachLengthOnce(variants: Option[]): Option[] {
  if (!variants.every((option) => option.every(isAny))) return variants;
  return [...new Map(variants.map((option) => [option.length, option])).values()];
}

function wordOptions(word: string, lists: Record<string, string[]>, lang?: Language): Option[] {
  if (word === '_')
    return Array.from({ length: longestWord(lang) }, (_, more) => Array(more + 1).fill({}));
  if (/^#\d*$/.test(word)) return [[{ least: Number(word.slice(1)) }]];
  if (word.startsWith('{')) {
    const entity = entityKinds.find((kind) => word === `{${kind}}`);
    if (entity) return [[{ entity }]];
    throw new PhraseError(`names no entity: ${word}; there are ${entityKinds.join(', ')}`);
  }
  if (word.startsWith('@')) {
    const list = lists[word.slice(1)];
    if (!list?.length) throw new PhraseError(`names a list that is not there: ${word}`);
    // An entry may hold choices, but no list: lists in lists could go round in circles.
    return list.flatMap((entry) =>
      split(entry).reduce<Option[]>(
        (starts, piece) => {
          const ends = optionsOf(piece, {}, lang);
          return starts.flatMap((start) => ends.map((end) => [...start, ...end]));
        },
        [[]],
      ),
    );
  }
  let known = read.get(lang);
  if (!known) {
    known = new Map();
    read.set(lang, known);
  }
  let options = known.get(word);
  if (!options) {
    options = bothForms(word, lang);
    known.set(word, options);
  }
  return options;
}

/** Rules use the same words over and over. */
const read = new Map<Language | undefined, Map<string, Option[]>>();

/** Informal spellings are resolved only where the message's language is known, so a phrase holds both forms. */
function bothForms(word: string, lang?: Language): Option[] {
  const form = elementsOf(word);
  if (!lang) return [form];
  const own = elementsOf(word, lang);
  return own.length === form.length && own.every((one, at) => same(one, form[at]))
    ? [form]
    : [own, form];
}

const same = (one: Element, other: Element | undefined) =>
  one.word === other?.word && one.prefix === other?.prefix;

function elementsOf(word: string, lang?: Language): Option {
  const begins = word.endsWith('*');
  const pieces = atoms(begins ? word.slice(0, -1) : word, lang);
  if (!pieces.length) throw new PhraseError(`holds "${word}", which has no letters`);
  return pieces.map(({ norm, weight }, index) =>
    // In Thai and Chinese the star adds nothing: words are not parted anyway.
    begins && index === pieces.length - 1 && weight === 1 ? { prefix: norm } : { word: norm },
  );
}

/** In atoms; `_` is a word, and in Thai and Chinese a word is several. */
function longestWord(lang?: Language): number {
  if (lang === 'th') return 4;
  return lang === 'zh' ? 2 : 1;
}

export const isAny = (element: Element) =>
  element.word === undefined &&
  element.prefix === undefined &&
  element.least === undefined &&
  element.entity === undefined;
