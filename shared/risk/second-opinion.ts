import { commonness, featuresOf } from '../match/features.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { type Term, termsOf } from '../match/terms.ts';
import type { RiskCategory } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import { riskCategories } from '../model/names.ts';
import type { Span } from '../model/span.ts';

/**
 * A linear model over hashed words, pieces of words and concepts, for what phrase rules miss. It may only suggest.
 * Learned from texts written for it (test/train/risk), by test/train/risk.ts.
 */
export interface SecondOpinion {
  /** Ascending. */
  buckets: Int32Array;
  /** For each bucket a weight per category, in steps of `step`. */
  weights: Int8Array;
  step: number;
  bias: Float32Array;
  lexicon: Lexicon;
}

export interface Suggestion {
  category: RiskCategory;
  /** Above 0 it is more likely than not in the texts it was learned from. */
  score: number;
  span: Span;
}

/**
 * Set so that few everyday texts reach it: an alarm budget, not the best balance. Money is what harmless messages speak
 * of most, and the rules know it well.
 */
const enough: Record<RiskCategory, number> = {
  legal: -0.1,
  exposure: 0.1,
  safety: 0,
  fraud: 0.9,
  dispute: 0.8,
  ipr: 0.1,
  governance: 0,
  privacy: 0.4,
  abuse: 0.15,
  minors: 0.2,
  manager: 0.1,
  repeat: 0.3,
  vip: 0.25,
  outage: 0.05,
};
/** Sentences longer than this hold more than one matter. Words. */
const longest = 60;
/** One shorter than this may need its neighbour to be understood. Words. */
const short = 5;
const categories = riskCategories.length;
/** Of fewer telling words nothing can be said: "that will be all". */
const fewest = 3;
const tells = ({ small, token }: Term) => !small && !/\d/.test(token.norm);
/** All words count alike: what is common is known from the weights. */
const plain = commonness();
const sentenceEnd = /[.!?。！？\n]/;

/** What one message of a customer may be about, the best sentence of each category. */
export function secondOpinionOn(
  opinion: SecondOpinion,
  text: string,
  message: number,
  lang: Language | undefined,
): Suggestion[] {
  const best: (Suggestion | undefined)[] = [];
  for (const terms of windowsOf(text, termsOf(text, lang, opinion.lexicon))) {
    if (terms.filter(tells).length < fewest) continue;
    const scores = scoresOf(opinion, terms);
    for (let at = 0; at < categories; at++) {
      const score = scores[at] as number;
      const category = riskCategories[at] as RiskCategory;
      if (score <= (best[at]?.score ?? enough[category])) continue;
      const start = terms[0]?.token.start ?? 0;
      const end = terms.at(-1)?.token.end ?? start;
      const span = { message, start, end, text: text.slice(start, end) };
      best[at] = { category, score, span };
    }
  }
  return best.filter((one) => one !== undefined);
}

/** Each sentence, and each with the one after it: "I have no such card. And yet you took the money from it." */
function windowsOf(text: string, terms: readonly Term[]): Term[][] {
  const sentences: Term[][] = [];
  let before = -1;
  for (const term of terms) {
    const { start, end } = term.token;
    const last = sentences.at(-1);
    if (last && last.length < longest && !sentenceEnd.test(text.slice(before, start))) {
      last.push(term);
    } else sentences.push([term]);
    before = end;
  }
  // A long sentence says what it says by itself.
  const pairs = sentences.slice(1).flatMap((sentence, at) => {
    const first = sentences[at] ?? [];
    return Math.min(first.length, sentence.length) <= short ? [[...first, ...sentence]] : [];
  });
  return [...sentences, ...pairs];
}

export function scoresOf(
  { buckets, weights, step, bias }: Omit<SecondOpinion, 'lexicon'>,
  terms: Term[],
): Float32Array {
  const scores = bias.slice();
  const features = featuresOf([{ weight: 1, terms }], plain);
  // Both ascend: one walk over the text's buckets, each looked up in what is left of the model's.
  let from = 0;
  for (let k = 0; k < features.buckets.length; k++) {
    const bucket = features.buckets[k] as number;
    from = firstFrom(buckets, bucket, from);
    if (buckets[from] !== bucket) continue;
    const value = (features.weights[k] as number) * step;
    for (let at = 0; at < categories; at++) {
      scores[at] = (scores[at] as number) + value * (weights[from * categories + at] as number);
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
