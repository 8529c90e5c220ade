import type { Language } from '../model/language.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** Words of all our languages that mean the same, ready to be found in a text. */
export interface Lexicon {
  /** Normal form of one to four words → the concepts it may stand for, in the languages it is said in. */
  entries: Map<string, Entry[]>;
  /** First words of entries that have more than one. */
  begins: Set<string>;
  concepts: number;
}

interface Entry {
  concept: number;
  lang: Language;
}

/** Concepts that a text holds: `tokens[from]` up to, not including, `tokens[to]`. */
export interface Sense {
  from: number;
  to: number;
  concepts: readonly number[];
}

/** Columns of the tables in shared/lexicon, in this order. */
export const columns = ['en', 'id', 'ms', 'th', 'vi', 'tl', 'zh'] as const;
const mostWords = 4;
/** A word that stands for more things than this tells nothing. */
const mostConcepts = 3;
/** Indonesian and Malay are too near for a short text to say which of them it is. */
const kin: Partial<Record<Language, Language>> = { id: 'ms', ms: 'id' };

/** `tables`: a concept a line, its words by language between bars, alternatives between commas. */
export function compileLexicon(tables: readonly string[]): Lexicon {
  const lexicon: Lexicon = { entries: new Map(), begins: new Set(), concepts: 0 };
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    row.split('|').forEach((cell, at) => {
      const lang = columns[at];
      if (lang) for (const words of cell.split(',')) addEntry(lexicon, words, lang);
    });
    lexicon.concepts++;
  }
  return lexicon;
}

function addEntry({ entries, begins, concepts }: Lexicon, words: string, lang: Language): void {
  const tokens = tokenise(words, lang);
  if (tokens.length === 0 || tokens.length > mostWords) return;
  const keys = [tokens.map(keyOf).join(' ')];
  // One bare syllable is many words; several together are not.
  if (tokens.length > 1) keys.push(tokens.map(({ folded }) => stem(folded)).join(' '));
  for (const key of new Set(keys)) {
    const known = entries.get(key);
    if (!known) entries.set(key, [{ concept: concepts, lang }]);
    else if (!known.some((one) => one.concept === concepts && one.lang === lang)) {
      known.push({ concept: concepts, lang });
    }
    if (tokens.length > 1) begins.add(key.slice(0, key.indexOf(' ')));
  }
}

const keyOf = ({ norm }: Token) => stem(norm);

/** The longest entries from left to right. In a text of a known language its own words go before other languages'. */
export function sensesOf(lexicon: Lexicon, tokens: readonly Token[], lang?: Language): Sense[] {
  const senses: Sense[] = [];
  let from = 0;
  while (from < tokens.length) {
    const found = longestAt(lexicon, tokens, from, lang);
    if (found) senses.push(found);
    from = found?.to ?? from + 1;
  }
  return senses;
}

function longestAt(
  { entries, begins }: Lexicon,
  tokens: readonly Token[],
  from: number,
  lang: Language | undefined,
): Sense | undefined {
  const first = keyOf(tokens[from] as Token);
  const most = begins.has(first) ? Math.min(tokens.length, from + mostWords) : from + 1;
  for (let to = most; to > from; to--) {
    const key = to === from + 1 ? first : tokens.slice(from, to).map(keyOf).join(' ');
    const concepts = meant(entries.get(key), lang);
    if (concepts.length > 0 && concepts.length <= mostConcepts) return { from, to, concepts };
  }
  return undefined;
}

function meant(entries: readonly Entry[] | undefined, lang: Language | undefined): number[] {
  if (!entries) return [];
  const own = lang && entries.filter((entry) => entry.lang === lang || entry.lang === kin[lang]);
  return [...new Set((own?.length ? own : entries).map(({ concept }) => concept))];
}
