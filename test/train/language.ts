import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  eachFeature,
  families,
  familyBuckets,
  type PackedWeights,
  packWeights,
  pairBuckets,
} from '../../shared/text/language-model.ts';
import { folder } from '../bench/data.ts';
import { random } from '../bench/random.ts';
import { bare, latin, ownTexts, pieces, type Text } from './language-texts.ts';
import { type Example, rounded, support } from './machine.ts';

/** Weights that are kept. Errors rise slowly with fewer. */
const mostOfFamily = 6000;
const mostOfPair = 140_000;
const steps = { family: 15, pair: 12 };
const pieceTrust = 0.5;
const familyOf = (lang: string) => (lang === 'id' || lang === 'ms' ? 'malayic' : lang);

export interface PackedModel {
  families: PackedWeights;
  pair: PackedWeights;
}

/** Learns from sentences of the languages in Latin letters, beside our own texts. The same for the same sentences. */
export function trained(sentences: readonly Text[]): PackedModel {
  const own = ownTexts();
  const long = [...own.filter(({ text }) => text.split(/\s+/).length > 6), ...sentences];
  const wide = [...own, ...sentences, ...long.flatMap((of) => cut(of, 4))].flatMap((of) =>
    of.lang === 'vi' ? [of, { ...of, text: bare(of.text), trust: of.trust / 2 }] : [of],
  );
  const near = [
    ...own,
    ...sentences,
    ...long.flatMap((of) => [...cut(of, 1), ...cut(of, 2)]),
  ].filter(({ lang }) => familyOf(lang) === 'malayic');
  const read = examples(wide, familyBuckets);
  const learned = families.map((family) =>
    support(
      read.map((example, at) => ({
        ...example,
        positive: familyOf(wide[at]?.lang ?? '') === family,
      })),
      familyBuckets,
      random(1),
    ),
  );
  // One scale for all, or their margins could not be compared.
  const table = new Float32Array(familyBuckets * families.length);
  learned.forEach((weights, column) => {
    weights.forEach((weight, at) => {
      table[at * families.length + column] = weight;
    });
  });
  const family = rounded(table, mostOfFamily * families.length, steps.family);
  const pair = rounded(
    support(examples(near, pairBuckets), pairBuckets, random(2)),
    mostOfPair,
    steps.pair,
  );
  return {
    families: packWeights(family.weights, family.scale),
    pair: packWeights(pair.weights, pair.scale),
  };
}

const cut = (of: Text, words: number): Text[] =>
  pieces(of.text, words).map((text) => ({ ...of, text, trust: of.trust * pieceTrust }));

function examples(texts: readonly Text[], buckets: number): Example[] {
  return texts.map(({ lang, text, trust }) => {
    const found = new Map<number, number>();
    eachFeature(text, (hash, weight) => {
      const at = hash & (buckets - 1);
      found.set(at, (found.get(at) ?? 0) + weight);
    });
    const length = Math.hypot(...found.values()) || 1;
    return {
      at: Int32Array.from(found.keys()),
      by: Float32Array.from(found.values(), (value) => value / length),
      positive: lang === 'id',
      trust,
    };
  });
}

export const sizeOf = (model: PackedModel) => gzipSync(written(model), { level: 9 }).length;

/** npm run train -- language [--train DIR] */
export async function main(args: string[], { root }: { root: string }): Promise<void> {
  const { values } = parseArgs({ args, options: { train: { type: 'string' } } });
  const data = folder(values.train ?? join(root, '../shared/data'));
  const sentences = latin.flatMap((lang) =>
    data
      .lines<{ text: string }>(`sib200/${lang}.jsonl`)
      .map(({ text }): Text => ({ lang, text, trust: 1 })),
  );
  const model = trained(sentences);
  const file = join(root, 'shared/text/language-weights.ts');
  writeFileSync(file, written(model));
  console.log(`${file}: ${(sizeOf(model) / 1024).toFixed(1)} KB gzip`);
}

function written({ families, pair }: PackedModel): string {
  const of = ({ gaps, weights, scale }: PackedWeights) => `{
    scale: ${scale},
    gaps: '${gaps}',
    weights:
      '${weights}',
  }`;
  return `// Made by \`npm run train -- language\`; not to be edited. Weights of the language model (language-model.ts).
// Trained on our own texts (test/train/language-texts.ts) and on sentences of SIB-200 (Adelani et al. 2024), which
// come from FLORES-200 (NLLB Team 2022), both CC BY-SA 4.0: https://creativecommons.org/licenses/by-sa/4.0/
// These weights are therefore offered under CC BY-SA 4.0 too.
export const languageWeights = {
  families: ${of(families)},
  pair: ${of(pair)},
};
`;
}
