import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commonness, featuresOf } from '../../shared/match/features.ts';
import {
  begin,
  type Lesson,
  machine,
  scoresOf,
  type Taught,
  teach,
} from '../../shared/match/machine.ts';
import { termsOf } from '../../shared/match/terms.ts';
import type { RiskCategory } from '../../shared/model/category.ts';
import type { Language } from '../../shared/model/language.ts';
import { riskCategories } from '../../shared/model/names.ts';
import { rules } from '../../shared/packs/index.ts';
import { packWeights } from '../../shared/risk/second-opinion-bytes.ts';
import { fold } from '../../shared/text/normalise.ts';
import { lexicon } from '../bench/lexicon.ts';
import { random, shuffled } from '../bench/random.ts';
import { riskCases } from '../riskcheck/suite.ts';

interface Text {
  lang: Language;
  /** `none` is harmless for all. */
  category: RiskCategory | 'none';
  risky: boolean;
  text: string;
}

const passes = 8;
/** Smaller weights change nothing that is seen; they only take room. Steps of 127. */
const leastSteps = 5;
/** A text of the first may be one of the others too, so it says nothing about them. */
const near: Partial<Record<RiskCategory, RiskCategory[]>> = {
  fraud: ['dispute', 'governance', 'privacy'],
  dispute: ['fraud'],
  legal: ['exposure'],
  exposure: ['legal'],
  repeat: ['manager'],
  manager: ['repeat'],
  safety: ['abuse', 'minors'],
  abuse: ['safety'],
  minors: ['fraud', 'safety'],
  governance: ['fraud', 'ipr'],
  ipr: ['governance', 'fraud'],
  privacy: ['fraud'],
};

/** Written for it, the part of the suite that may be looked at, and the cases beside the rules. All our own. */
function texts(folder: string): Text[] {
  const written = readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Text => {
          const [category, sign, text = ''] = line.split('\t');
          const lang = name.slice(0, 2) as Language;
          return { lang, category: category as Text['category'], risky: sign === '+', text };
        }),
    );
  const suite = riskCases('dev').flatMap(
    ({ lang, category, author, expect, text, functionality }) =>
      author === 'customer' && !functionality.includes(' ')
        ? [{ lang, category, risky: expect === 'flag', text }]
        : [],
  );
  const beside = rules.flatMap(({ lang, category, from, flags, ignores }) =>
    lang && (from ?? 'customer') === 'customer'
      ? [
          ...flags.map((text) => ({ lang, category, risky: true, text })),
          ...ignores.map((text) => ({ lang, category, risky: false, text })),
        ]
      : [],
  );
  const all = [...written, ...suite, ...beside];
  // Half of Vietnamese chat is typed on a bare keyboard.
  const bare = all.flatMap((one) =>
    one.lang === 'vi' && fold(one.text) !== one.text ? [{ ...one, text: fold(one.text) }] : [],
  );
  return [...all, ...bare];
}

function lessonOf({ lang, category, risky, text }: Text): Lesson {
  const features = featuresOf([{ weight: 1, terms: termsOf(text, lang, lexicon) }], commonness());
  if (category === 'none') return { features, wrong: riskCategories, trust: 1 };
  if (!risky) return { features, wrong: [category], trust: 1 };
  return { features, right: category, wrong: [], silent: new Set(near[category]), trust: 1 };
}

export function main(_: string[], { root }: { root: string }): void {
  const all = texts(join(root, 'test/train/risk'));
  const learned = machine([...riskCategories]);
  const lessons: Taught[] = all.map((text) => begin(lessonOf(text)));
  const next = random(1);
  for (let pass = 0; pass < passes; pass++) {
    for (const lesson of shuffled(lessons, next)) teach(learned, lesson);
  }
  const packed = packWeights(weightsOf(learned));
  const target = join(root, 'shared/risk/second-opinion-weights.ts');
  writeFileSync(
    target,
    `/** Made by \`npm run train -- risk\` from our own texts (test/train/risk); not to be edited. */\nexport const weights =\n  '${Buffer.from(packed).toString('base64')}';\n`,
  );
  const size = gzipSync(readFileSync(target), { level: 9 }).length / 1024;
  console.log(`${all.length} texts, ${learned.rows} buckets, ${size.toFixed(0)} KB gzip`);
}

/** In steps of one byte, small ones left out. */
function weightsOf(learned: ReturnType<typeof machine>) {
  const { rowOf, width, weights } = learned;
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const count = riskCategories.length;
  const buckets: number[] = [];
  const kept: number[] = [];
  rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    const steps = Array.from(weights.subarray(row * width, row * width + count), (weight) => {
      const size = Math.round(weight / step);
      return Math.abs(size) < leastSteps ? 0 : size;
    });
    if (!steps.some(Boolean)) return;
    buckets.push(bucket);
    kept.push(...steps);
  });
  return {
    buckets: Int32Array.from(buckets),
    weights: Int8Array.from(kept),
    step,
    // The scores of a text without any known bucket.
    bias: scoresOf(learned, { buckets: new Int32Array(0), weights: new Float32Array(0) }),
  };
}
