import type { Language } from '../model/language.ts';
import type { Sop } from '../model/sop.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearWords, nearWords } from './near.ts';
import { type Columns, lengthOf, type Rows, rowsOf } from './rows.ts';
import { addTo, empty, setTo, type Tally, tally } from './tally.ts';
import { conceptKey, type Term, termsOf, type WordsRead } from './terms.ts';

/** The SOPs in force, ready to be matched. Built in one pass; holds no state of any ticket. */
export interface MatchIndex {
  sops: readonly Sop[];
  /** What the words of all languages have in common; without it each language stands for itself. */
  lexicon?: Lexicon;
  /** Term → row. */
  vocabulary: Map<string, number>;
  /** How much a term tells, by row. */
  idf: Float32Array;
  /** Term → SOPs, with the BM25 weight of the term there. */
  postings: Rows;
  /** Term → phrases (titles and triggers) that hold it; the weight is the term's share of the phrase. */
  phrases: Rows;
  /** Phrase → SOP. */
  phraseSop: Int32Array;
  /** Phrase → how much all its words tell together. */
  phraseMass: Float32Array;
  /** For misspellings. */
  near: NearWords;
}

const fields = { title: 2.5, triggers: 2, steps: 0.5, escalate: 0.4 };
/** How much the length of a field dampens it, and how soon a repeated word stops counting. */
const lengthNorm = 0.4;
const saturation = 1.2;
/** A word that is only nearly the same for want of diacritics. */
const bareWeight = 0.6;
/** Another word for the same thing. */
const conceptWeight = 0.6;
/** How much of a word in a phrase is said by another word for the same thing. */
const conceptShare = 0.5;
export const smallWeight = 0.2;

/** How often a word is said in an SOP, dampened, and how much of a phrase a word is: whole numbers of these. */
export const steps = { said: (saturation + 1) / 16_383, phrase: 1 / 240 };

/** What is counted in the SOPs; the rest of an index follows from it. Weights are whole numbers of `steps`. */
export interface Counted {
  vocabulary: Map<string, number>;
  said: Rows;
  phrases: Rows;
  phraseSop: Int32Array;
}

/** `today` is an ISO date: SOPs that are not in force are left out. */
export function buildIndex(sops: Sop[], today: string, lexicon?: Lexicon): MatchIndex {
  const now = inForce(sops, today);
  return indexOf(countIn(now, lexicon), now, lexicon);
}

export const inForce = (sops: readonly Sop[], today: string) =>
  sops.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      effectiveFrom <= today && (!effectiveUntil || today <= effectiveUntil),
  );

export function indexOf(
  { vocabulary, said, phrases, phraseSop }: Counted,
  sops: readonly Sop[],
  lexicon?: Lexicon,
): MatchIndex {
  const idf = new Float32Array(vocabulary.size);
  const postings = { ...said, weights: new Float32Array(said.weights.length) };
  const shares = { ...phrases, weights: new Float32Array(phrases.weights.length) };
  const mass = new Float64Array(phraseSop.length);
  for (let term = 0; term < idf.length; term++) {
    const df = lengthOf(said, term);
    idf[term] = Math.log(1 + (sops.length - df + 0.5) / (df + 0.5));
    const tells = idf[term] as number;
    for (let at = said.starts[term] as number; at < (said.starts[term + 1] as number); at++) {
      postings.weights[at] = (said.weights[at] as number) * steps.said * tells;
    }
    for (let at = phrases.starts[term] as number; at < (phrases.starts[term + 1] as number); at++) {
      const own = (phrases.weights[at] as number) * steps.phrase * tells;
      const phrase = phrases.items[at] as number;
      shares.weights[at] = own;
      mass[phrase] = (mass[phrase] as number) + own;
    }
  }
  for (let at = 0; at < shares.items.length; at++) {
    const all = mass[shares.items[at] as number] as number;
    shares.weights[at] = (shares.weights[at] as number) / (all || 1);
  }
  return {
    sops,
    ...(lexicon ? { lexicon } : {}),
    vocabulary,
    idf,
    postings,
    phrases: shares,
    phraseSop,
    phraseMass: Float32Array.from(mass),
    near: nearWords(vocabulary.keys(), vocabulary.size),
  };
}

function countIn(sops: readonly Sop[], lexicon: Lexicon | undefined): Counted {
  const vocabulary = new Map<string, number>();
  const row = (key: string) => {
    const known = vocabulary.get(key);
    if (known !== undefined) return known;
    vocabulary.set(key, vocabulary.size);
    return vocabulary.size - 1;
  };
  const read: WordsRead = new Map();
  const texts = sops.map((sop) => fieldsOf(sop, lexicon, read));
  const lengths = averageLengths(texts);
  const said: Columns = { ends: [], terms: [], weights: [] };
  const phrases: Columns = { ends: [], terms: [], weights: [] };
  const phraseSop: number[] = [];
  const sums = tally(1024);
  texts.forEach((text, sop) => {
    empty(sums);
    addFields(sums, text, lengths, row);
    addColumn(said, sums, (tf) => ((saturation + 1) * tf) / (tf + saturation) / steps.said);
    for (const terms of text.phrases) {
      empty(sums);
      addPhrase(sums, terms, row);
      addColumn(phrases, sums, (weight) => weight / steps.phrase);
      phraseSop.push(sop);
    }
  });
  return {
    vocabulary,
    said: rowsOf(said, vocabulary.size),
    phrases: rowsOf(phrases, vocabulary.size),
    phraseSop: Int32Array.from(phraseSop),
  };
}

interface SopText {
  title: Term[];
  triggers: Term[];
  steps: Term[];
  escalate: Term[];
  phrases: Term[][];
}

function fieldsOf(sop: Sop, lexicon: Lexicon | undefined, read: WordsRead): SopText {
  const localTerms = (text: Partial<Record<Language, string | undefined>>) =>
    Object.entries(text).map(([lang, words]) =>
      termsOf(words ?? '', lang as Language, lexicon, read),
    );
  const titles = localTerms(sop.title);
  const triggers = Object.entries(sop.triggers).flatMap(([lang, phrases]) =>
    (phrases ?? []).map((phrase) => termsOf(phrase, lang as Language, lexicon, read)),
  );
  return {
    title: titles.flat(),
    triggers: triggers.flat(),
    steps: sop.steps.flatMap(({ text, more }) =>
      [...localTerms(text), ...(more ? localTerms(more) : [])].flat(),
    ),
    escalate: sop.escalate.flatMap(({ when }) => localTerms(when).flat()),
    phrases: [...titles, ...triggers].filter((terms) => terms.length > 0),
  };
}

type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

function averageLengths(texts: SopText[]): Record<Field, number> {
  const average = (field: Field) =>
    texts.reduce((sum, text) => sum + text[field].length, 0) / (texts.length || 1);
  return {
    title: average('title'),
    triggers: average('triggers'),
    steps: average('steps'),
    escalate: average('escalate'),
  };
}

function addFields(
  sums: Tally,
  text: SopText,
  lengths: Record<Field, number>,
  row: (key: string) => number,
): void {
  for (const field of fieldNames) {
    const norm = 1 - lengthNorm + (lengthNorm * text[field].length) / (lengths[field] || 1);
    for (const { key, bare, small, concepts } of text[field]) {
      const weight = (fields[field] * (small ? smallWeight : 1)) / norm;
      for (const concept of concepts ?? []) {
        addTo(sums, row(conceptKey(concept)), weight * conceptWeight);
      }
      addTo(sums, row(key), weight);
      if (bare) addTo(sums, row(bare), weight * bareWeight);
    }
  }
}

/** A phrase's words, each once; the form without diacritics stands for the word, so it must not weigh twice. */
function addPhrase(words: Tally, terms: Term[], row: (key: string) => number): void {
  for (const { key, small, concepts } of terms) {
    const weight = small ? smallWeight : 1;
    setTo(words, row(key), concepts ? weight * (1 - conceptShare) : weight);
    for (const concept of concepts ?? []) {
      setTo(words, row(conceptKey(concept)), (weight * conceptShare) / (concepts?.length ?? 1));
    }
  }
}

function addColumn(
  into: Columns,
  { keys, sums, size }: Tally,
  steps: (sum: number) => number,
): void {
  for (let at = 0; at < size; at++) {
    into.terms.push(keys[at] as number);
    into.weights.push(Math.max(1, Math.round(steps(sums[at] as number))));
  }
  into.ends.push(into.terms.length);
}
