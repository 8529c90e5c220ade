import type { Language } from '../model/language.ts';
import type { Sop } from '../model/sop.ts';
import { commonness, type Features, featuresOf } from './features.ts';
import { columns } from './lexicon.ts';
import type { MatchIndex } from './match-index.ts';
import { type Term, termsOf } from './terms.ts';

/** A word of our own content by which a group of tickets may be called, and how to tell by numbers that it is there. */
export interface GapWord {
  text: string;
  lang: Language;
  /** Buckets of the word as it is written. */
  written: readonly number[];
  /** Buckets of what it means in any language; none for a word that the lexicon does not know. */
  meant: readonly number[];
  /** All words for it, of all languages: where it is meant, one of them is written. */
  spellings?: () => readonly GapWord[];
}

/** What tickets without an SOP are held against. */
export interface GapContent {
  words: readonly GapWord[];
  /** All buckets that mean the same in every language. */
  meanings: ReadonlySet<number>;
  /** Titles and trigger phrases. */
  phrases: readonly { sop: string; features: Features }[];
}

/** Shorter ones say little. Where words are not divided by spaces two signs are a word. */
const shortest = 4;
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;
/** How common a word is stays open here: it is weighed by what the clicks say. */
const plain = commonness();

/**
 * The words of the SOPs' titles, trigger phrases and steps, and the first English word of every row of `tables`
 * (shared/lexicon). Some tenths of a second for some thousand words: keep it as long as the content is the same.
 */
export function gapContent(index: MatchIndex, tables: readonly string[] = []): GapContent {
  const { sops, lexicon } = index;
  const known = new Map<string, GapWord>();
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const all = row.split('|').flatMap((cell, at) => cellOf(cell, columns[at]));
    const [first] = all;
    if (!first || termsOf(first.text, 'en').every(({ small }) => small)) continue;
    known.set(first.text, {
      ...wordOf(first.text, 'en', termsOf(first.text, 'en', lexicon)),
      spellings: () => all.map(({ text, lang }) => wordOf(text, lang, termsOf(text, lang))),
    });
  }
  for (const [lang, text] of sops.flatMap((sop) => [...phrasesOf(sop), ...stepsOf(sop)])) {
    for (const { token, small } of termsOf(text, lang)) {
      const { norm } = token;
      const long = norm.length >= (unspaced.test(norm) ? 2 : shortest);
      if (small || !long || /\d/.test(norm) || known.has(norm)) continue;
      known.set(norm, wordOf(norm, lang, termsOf(norm, lang, lexicon)));
    }
  }
  const words = [...known.values()];
  return {
    words,
    meanings: new Set(words.flatMap(({ meant }) => meant)),
    phrases: sops.flatMap((sop) =>
      phrasesOf(sop).map(([lang, text]) => ({
        sop: sop.id,
        features: featuresOf([{ weight: 1, terms: termsOf(text, lang, lexicon) }], plain),
      })),
    ),
  };
}

const cellOf = (cell: string, lang: Language | undefined) =>
  lang ? cell.split(',').map((words) => ({ text: words.trim(), lang })) : [];

function wordOf(text: string, lang: Language, terms: Term[]): GapWord {
  const bare = terms.map(({ concepts: _, ...term }) => term);
  const written = [...featuresOf([{ weight: 1, terms: bare }], plain).buckets];
  if (!terms.some(({ concepts }) => concepts)) return { text, lang, written, meant: [] };
  const { buckets } = featuresOf([{ weight: 1, terms }], plain);
  return { text, lang, written, meant: [...buckets].filter((bucket) => !written.includes(bucket)) };
}

type Said = readonly [Language, string];
const local = (text: Partial<Record<Language, string | undefined>>): Said[] =>
  Object.entries(text).map(([lang, words]) => [lang as Language, words ?? '']);

const phrasesOf = ({ title, triggers }: Sop): Said[] => [
  ...local(title),
  ...Object.entries(triggers).flatMap(([lang, phrases]) =>
    (phrases ?? []).map((phrase): Said => [lang as Language, phrase]),
  ),
];
const stepsOf = ({ steps }: Sop): Said[] => steps.flatMap(({ text }) => local(text));
