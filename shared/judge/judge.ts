import {
  bucketCount,
  commonness,
  type Features,
  featuresOf,
  type Shares,
} from '../match/features.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { type Term, termsOf, type WordsRead } from '../match/terms.ts';
import type { Language } from '../model/language.ts';
import { languages } from '../model/names.ts';

/** What was learned, for any number of labels up to 16. */
export interface Weights {
  labels: readonly string[];
  /** Ascending. */
  buckets: Int32Array;
  /** For each bucket a weight per label, in steps of `step`. */
  weights: Int8Array;
  step: number;
  /** Per label: the score of a text that says nothing. */
  bias: Float32Array;
  /** Per label and language (label by label): what a score must exceed, so that few harmless texts do. */
  enough: Float32Array;
}

/** A linear model over hashed words, pieces of words, concepts and signs, a sentence at a time. */
export interface Judge extends Weights {
  lexicon: Lexicon;
  read: WordsRead;
  /** Scores of sentences seen before: of a draft that is typed, all but the last one stay as they are. */
  seen: Map<string, Float32Array>;
}

export const judgeOf = (weights: Weights, lexicon: Lexicon): Judge => ({
  ...weights,
  lexicon,
  read: new Map(),
  seen: new Map(),
});

/** What else is known of a place in the text. */
export interface Sign {
  /** UTF-16 units. */
  start: number;
  /** Which one, from 0. */
  sign: number;
  /** How much it counts beside all words of the sentence together, which count 1. */
  weight: number;
}

export interface Verdict {
  label: string;
  score: number;
  /** UTF-16 units. */
  start: number;
  end: number;
}

/** Sentences kept; then it begins anew. */
const mostSeen = 1000;
/** Sentences longer than this hold more than one matter. Words. */
const longest = 60;
/** One shorter than this may need its neighbour to be understood. Words. */
const short = 5;
/** Of fewer telling words nothing can be said: "that will be all". */
const fewest = 5;
const tells = ({ small, token }: Term) => !small && !/\d/.test(token.norm);
/** All words count alike: what is common is known from the weights. */
const plain = commonness();
const sentenceEnd = /[.!?。！？\n]/;
/** Thai ends a polite sentence with one of these and a space. */
const thaiEnd = /^(?:ครับ|คับ|ค่ะ|คะ|ค่า|จ้ะ|จ้า)$/;

/** The best sentence of each label that says enough. */
export function judge(
  judge: Judge,
  text: string,
  lang: Language | undefined,
  signs: readonly Sign[] = [],
): Verdict[] {
  const { labels, enough } = judge;
  const column = Math.max(0, lang ? languages.indexOf(lang) : 0);
  const best: (Verdict | undefined)[] = [];
  for (const terms of windowsOf(text, termsOf(text, lang, judge.lexicon, judge.read))) {
    if (terms.filter(tells).length < fewest) continue;
    const start = terms[0]?.token.start ?? 0;
    const end = terms.at(-1)?.token.end ?? start;
    const scores = scoresOfSentence(
      judge,
      text.slice(start, end),
      terms,
      lang,
      signsIn(signs, start, end),
    );
    for (let at = 0; at < labels.length; at++) {
      const score = scores[at] as number;
      const least = enough[at * languages.length + column] as number;
      if (score <= (best[at]?.score ?? least)) continue;
      best[at] = { label: labels[at] as string, score, start, end };
    }
  }
  return best.filter((one) => one !== undefined);
}

/** What is meant counts more than for SOPs: one language learns from the texts of the others. */
const shares: Shares = { words: 1, pieces: 1.2, near: 0.7, concepts: 1.2 };

export const sentenceFeatures = (terms: Term[]) =>
  featuresOf([{ weight: 1, terms }], plain, shares);

function scoresOfSentence(
  judge: Judge,
  text: string,
  terms: Term[],
  lang: Language | undefined,
  signs: SignsOnce,
): Float32Array {
  const name = `${lang} ${signs.map(([sign]) => sign)} ${text}`;
  const known = judge.seen.get(name);
  if (known) return known;
  const scores = scoresOf(judge, withSigns(sentenceFeatures(terms), signs));
  if (judge.seen.size >= mostSeen) judge.seen.clear();
  judge.seen.set(name, scores);
  return scores;
}

/** Each sign once, ascending, with its weight. */
type SignsOnce = (readonly [sign: number, weight: number])[];

export function signsIn(signs: readonly Sign[], start: number, end: number): SignsOnce {
  const own = new Map<number, number>();
  for (const one of signs) if (one.start >= start && one.start < end) own.set(one.sign, one.weight);
  return [...own].sort(([a], [b]) => a - b);
}

/** The length of the whole is 1 again. */
export function withSigns({ buckets, weights }: Features, added: SignsOnce): Features {
  if (!added.length) return { buckets, weights };
  const scale = 1 / Math.sqrt(added.reduce((sum, [, weight]) => sum + weight * weight, 1));
  const all = {
    buckets: new Int32Array(buckets.length + added.length),
    weights: new Float32Array(0),
  };
  all.buckets.set(buckets);
  all.weights = new Float32Array(all.buckets.length);
  weights.forEach((weight, at) => {
    all.weights[at] = weight * scale;
  });
  added.forEach(([sign, weight], at) => {
    all.buckets[buckets.length + at] = bucketCount + sign;
    all.weights[buckets.length + at] = weight * scale;
  });
  return all;
}

/** Each sentence, and each with the one after it: "I have no such card. And yet you took the money from it." */
function windowsOf(text: string, terms: readonly Term[]): Term[][] {
  const sentences: Term[][] = [];
  let before = -1;
  for (const term of terms) {
    const { start, end } = term.token;
    const last = sentences.at(-1);
    const gap = text.slice(before, start);
    const polite = gap.includes(' ') && thaiEnd.test(last?.at(-1)?.token.norm ?? '');
    if (last && last.length < longest && !polite && !sentenceEnd.test(gap)) last.push(term);
    else sentences.push([term]);
    before = end;
  }
  // A long sentence says what it says by itself.
  const pairs = sentences.slice(1).flatMap((sentence, at) => {
    const first = sentences[at] ?? [];
    return Math.min(first.length, sentence.length) <= short ? [[...first, ...sentence]] : [];
  });
  return [...sentences, ...pairs];
}

/** By label. */
export function scoresOf(
  { buckets, weights, step, bias }: Pick<Weights, 'buckets' | 'weights' | 'step' | 'bias'>,
  features: Features,
): Float32Array {
  const scores = bias.slice();
  const labels = bias.length;
  // Both ascend: one walk over the text's buckets, each looked up in what is left of the model's.
  let from = 0;
  for (let k = 0; k < features.buckets.length; k++) {
    const bucket = features.buckets[k] as number;
    from = firstFrom(buckets, bucket, from);
    if (buckets[from] !== bucket) continue;
    const value = (features.weights[k] as number) * step;
    for (let at = 0; at < labels; at++) {
      scores[at] = (scores[at] as number) + value * (weights[from * labels + at] as number);
    }
  }
  return scores;
}

function firstFrom(buckets: Int32Array, wanted: number, from: number): number {
  let low = from;
  let high = buckets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((buckets[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
