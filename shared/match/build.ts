import type { Language } from '../model/language.ts';
import type { Sop } from '../model/sop.ts';
import type { Lexicon } from './lexicon.ts';
import {
  type Counted,
  indexOf,
  inForce,
  type MatchIndex,
  saturation,
  smallWeight,
  steps,
} from './match-index.ts';
import { type Columns, rowsOf } from './rows.ts';
import { addTo, empty, setTo, type Tally, tally } from './tally.ts';
import { conceptKey, type Term, termsOf, type WordsRead } from './terms.ts';

const fields = { title: 2.5, triggers: 2, steps: 0.5, escalate: 0.4 };
/** How much the length of a field dampens it. */
const lengthNorm = 0.4;
/** A word that is only nearly the same for want of diacritics. */
const bareWeight = 0.6;
/** Another word for the same thing. */
const conceptWeight = 0.6;
/** How much of a word in a phrase is said by another word for the same thing. */
const conceptShare = 0.5;

/** `today` is an ISO date: SOPs that are not in force are left out. */
export function buildIndex(sops: Sop[], today: string, lexicon?: Lexicon): MatchIndex {
  const now = inForce(sops, today);
  return indexOf(countIn(now, lexicon), now, lexicon);
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
