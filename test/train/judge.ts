import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type Judge,
  judge,
  judgeOf,
  type Sign,
  sentenceFeatures,
  signsIn,
  type Weights,
  withSigns,
} from '../../shared/judge/judge.ts';
import { packWeights } from '../../shared/judge/judge-bytes.ts';
import {
  begin,
  type Lesson,
  machine,
  scoresOf as machineScores,
  type Taught,
  teach,
} from '../../shared/match/machine.ts';
import { termsOf } from '../../shared/match/terms.ts';
import type { Language } from '../../shared/model/language.ts';
import { languages } from '../../shared/model/names.ts';
import { fold } from '../../shared/text/normalise.ts';
import { lexicon } from '../bench/lexicon.ts';
import { random, shuffled } from '../bench/random.ts';

/** A text to learn from; `none` is harmless for all labels. */
export interface Text {
  lang: Language;
  label: string;
  /** Of its label, or a near miss of it. */
  yes: boolean;
  text: string;
}

export interface Course {
  labels: readonly string[];
  texts: readonly Text[];
  /** Labels that a text of this one may have too, so it says nothing about them. */
  near: Partial<Record<string, readonly string[]>>;
  signsOf(text: Text): Sign[];
  /** Alarms that are borne, as shares: of near misses of the label, and of all other harmless texts. */
  budget(label: string): { near: number; others: number };
}

const passes = 8;
/** A near miss says more than one of many texts of another label. */
const trust = { yes: 3, no: 9 };
/** Smaller weights change nothing that is seen; they only take room. Steps of 127. */
const leastSteps = 5;
/** What is enough is measured on texts that were not learned from. */
const folds = 4;

/** `label<TAB>+|-<TAB>text`, a file a language: its name begins with it. */
export const textsIn = (folder: string): Text[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Text => {
          const [label = 'none', sign, text = ''] = line.split('\t');
          return { lang: name.slice(0, 2) as Language, label, yes: sign === '+', text };
        }),
    );

/** With what is Vietnamese once more as it is typed on a bare keyboard: half of it is. */
export const alsoBare = (texts: readonly Text[]): Text[] => [
  ...texts,
  ...texts.flatMap((one) =>
    one.lang === 'vi' && fold(one.text) !== one.text ? [{ ...one, text: fold(one.text) }] : [],
  ),
];

interface Prepared extends Text {
  taught: Taught;
  signs: Sign[];
}

/** Learns, sets what is enough by the budget, and writes the packed weights to `target`. */
export function learn(course: Course, target: string, what: string): void {
  const { labels } = course;
  const prepared = course.texts.map((text): Prepared => {
    const signs = course.signsOf(text);
    return { ...text, signs, taught: begin(lessonOf(course, text, signs)) };
  });
  const enough = enoughFor(course, prepared);
  const packed = packWeights({ ...weightsOf(labels, prepared), enough });
  writeFileSync(
    target,
    `/** Made by \`npm run train -- ${what}\` from our own texts (test/train/${what}); not to be edited. */\nexport const weights =\n  '${Buffer.from(packed).toString('base64')}';\n`,
  );
  const size = gzipSync(packed, { level: 9 }).length / 1024;
  console.log(`${prepared.length} texts, ${size.toFixed(0)} KB gzip`);
}

function lessonOf(
  { labels, near }: Course,
  { lang, label, yes, text }: Text,
  signs: Sign[],
): Lesson {
  const words = sentenceFeatures(termsOf(text, lang, lexicon));
  const features = withSigns(words, signsIn(signs, 0, text.length));
  if (label === 'none') return { features, wrong: labels, trust: trust.yes };
  if (!yes) return { features, wrong: [label], trust: trust.no };
  return { features, right: label, wrong: [], silent: new Set(near[label]), trust: trust.yes };
}

/** In steps of one byte, small ones left out. */
function weightsOf(labels: readonly string[], texts: readonly Prepared[]): Weights {
  const learned = machine([...labels]);
  const lessons = texts.map(({ taught }) => begin(taught.lesson));
  const next = random(1);
  for (let pass = 0; pass < passes; pass++) {
    for (const lesson of shuffled(lessons, next)) teach(learned, lesson);
  }
  const { rowOf, width, weights } = learned;
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const buckets: number[] = [];
  const kept: number[] = [];
  rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    const steps = Array.from(
      weights.subarray(row * width, row * width + labels.length),
      (weight) => {
        const size = Math.round(weight / step);
        return Math.abs(size) < leastSteps ? 0 : size;
      },
    );
    if (!steps.some(Boolean)) return;
    buckets.push(bucket);
    kept.push(...steps);
  });
  return {
    labels,
    buckets: Int32Array.from(buckets),
    weights: Int8Array.from(kept),
    step,
    bias: biasOf(learned, labels.length),
    enough: new Float32Array(labels.length * languages.length).fill(Number.NEGATIVE_INFINITY),
  };
}

const biasOf = (learned: ReturnType<typeof machine>, count: number) =>
  machineScores(learned, { buckets: new Int32Array(0), weights: new Float32Array(0) }).slice(
    0,
    count,
  );

/** By label and language, from what judges that did not see them make of harmless texts. */
function enoughFor(course: Course, texts: readonly Prepared[]): Float32Array {
  const { labels, near } = course;
  const foldOf = texts.map(({ text }) => hash(fold(text)) % folds);
  const scores = Array.from({ length: folds }, (_, part) => {
    const weights = weightsOf(
      labels,
      texts.filter((_, at) => foldOf[at] !== part),
    );
    const judge = judgeOf(weights, lexicon);
    return texts.map((one, at) => (foldOf[at] === part ? scoresIn(judge, one) : undefined));
  });
  const ofText = texts.map((text, at) => ({ ...text, scores: scores[foldOf[at] as number]?.[at] }));
  const enough = new Float32Array(labels.length * languages.length);
  labels.forEach((label, row) => {
    const budget = course.budget(label);
    languages.forEach((lang, column) => {
      const harmless = ofText.filter((one) => one.lang === lang && !one.yes);
      const misses = harmless.filter((one) => one.label === label);
      const others = harmless.filter(
        (one) => one.label !== label && !near[label]?.includes(one.label),
      );
      const least = (of: typeof harmless, share: number) =>
        quantile(
          of.map((one) => one.scores?.[row] ?? Number.NEGATIVE_INFINITY),
          1 - share,
        );
      enough[row * languages.length + column] = Math.max(
        least(misses, budget.near),
        least(others, budget.others),
      );
    });
    const own = ofText.filter((one) => one.yes && one.label === label);
    const found = own.filter(
      (one) =>
        (one.scores?.[row] ?? Number.NEGATIVE_INFINITY) >
        (enough[row * languages.length + languages.indexOf(one.lang)] as number),
    );
    console.log(
      `${label}: ${((100 * found.length) / own.length).toFixed(1)} % of unseen texts found`,
    );
  });
  return enough;
}

/** The best score of each label over the sentences. */
function scoresIn(by: Judge, { text, lang, signs }: Prepared): number[] {
  const scores: number[] = by.labels.map(() => Number.NEGATIVE_INFINITY);
  for (const { label, score } of judge(by, text, lang, signs))
    scores[by.labels.indexOf(label)] = score;
  return scores;
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    Number.POSITIVE_INFINITY
  );
}

function hash(text: string): number {
  let sum = 2_166_136_261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16_777_619);
  return (sum ^ (sum >>> 15)) >>> 0;
}
