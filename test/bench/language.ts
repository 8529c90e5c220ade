import type { Language } from '../../shared/model/language.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import { type LanguageModel, languageModel } from '../../shared/text/language-model.ts';
import { languageWeights } from '../../shared/text/language-weights.ts';
import { type PackedModel, sizeOf, trained } from '../train/language.ts';
import { latin, type Text } from '../train/language-texts.ts';
import { BadData, type Folder } from './data.ts';
import { calibrationError, type Figure, mean, percent, quantile } from './figures.ts';
import { folds, random } from './random.ts';
import { runSuite, type Task } from './suite.ts';

const languages = ['en', 'id', 'ms', 'th', 'tl', 'vi', 'zh'] as const satisfies Language[];
const unspaced = new Set<Language>(['th', 'zh']);

/** Sentences of each language, the same line in all being the same sentence. */
type Sentences = Map<Language, string[]>;

function sentencesIn(folder: Folder): Sentences {
  const all: Sentences = new Map(
    languages.map((lang) => [
      lang,
      folder.lines<{ text: string }>(`sib200/${lang}.jsonl`).map(({ text }) => text),
    ]),
  );
  const counts = new Set([...all.values()].map(({ length }) => length));
  if (counts.size !== 1)
    throw new BadData('sib200: the languages differ in their number of lines.');
  return all;
}

const beginning = (lang: Language, text: string) =>
  unspaced.has(lang) ? [...text].slice(0, 12).join('') : text.split(/\s+/).slice(0, 5).join(' ');

interface Answer {
  lang: Language;
  right: boolean;
  short: boolean;
  sure: number;
  simple: boolean;
  simpleShort: boolean;
}

function answers(model: LanguageModel, all: Sentences, lines: readonly number[]): Answer[] {
  return languages.flatMap((lang) =>
    lines.map((line) => {
      const text = all.get(lang)?.[line] ?? '';
      const short = beginning(lang, text);
      const found = detectLanguage(text, model);
      return {
        lang,
        right: found?.lang === lang,
        sure: found?.sure ?? 0,
        short: detectLanguage(short, model)?.lang === lang,
        simple: detectLanguage(text)?.lang === lang,
        simpleShort: detectLanguage(short)?.lang === lang,
      };
    }),
  );
}

const learnedFrom = (all: Sentences, lines: readonly number[]): PackedModel =>
  trained(
    latin.flatMap((lang) =>
      lines.map((line): Text => ({ lang, text: all.get(lang)?.[line] ?? '', trust: 1 })),
    ),
  );

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** One folder: five parts by line, each told by what the others teach. Two: learned in the one, told in the other. */
function language(train: Folder, test: Folder): Figure[] {
  const has = (folder: Folder) => languages.every((lang) => folder.has(`sib200/${lang}.jsonl`));
  if (!has(train) && !has(test)) return [];
  if (!has(train) || !has(test) || train.path === test.path) {
    const all = sentencesIn(has(test) ? test : train);
    const lines = numbers(all.get('en')?.length ?? 0);
    const parts = folds(lines, 5, random(5));
    const models = parts.map((part) => {
      const out = new Set(part);
      return learnedFrom(
        all,
        lines.filter((line) => !out.has(line)),
      );
    });
    return [
      ...figures(
        models.flatMap((model, at) => answers(languageModel(model), all, parts[at] ?? [])),
      ),
      ...size(Math.max(...models.map(sizeOf))),
      ...speed(all),
    ];
  }
  const known = sentencesIn(train);
  const all = sentencesIn(test);
  const model = learnedFrom(known, numbers(known.get('en')?.length ?? 0));
  const lines = numbers(all.get('en')?.length ?? 0);
  return [
    ...figures(answers(languageModel(model), all, lines)),
    ...figures(answers(languageModel(languageWeights), all, lines)).map((figure) => ({
      ...figure,
      name: figure.name.replace('language.', 'language.shipped.'),
    })),
    ...size(sizeOf(model)),
    ...speed(all),
  ];
}

function figures(all: readonly Answer[]): Figure[] {
  const share = (of: readonly Answer[], key: 'right' | 'short' | 'simple' | 'simpleShort') =>
    percent(of.filter((answer) => answer[key]).length, of.length);
  const by = new Map(languages.map((lang) => [lang, all.filter((answer) => answer.lang === lang)]));
  const near = ['id', 'ms'].map((lang) => by.get(lang as Language) ?? []);
  const simple = (value: number) => value.toFixed(1);
  const meanOf = (key: 'right' | 'short' | 'simple' | 'simpleShort') =>
    mean([...by.values()].map((of) => share(of, key)));
  // Who says it is Malay and is held to it should be right: `sure` from 0.8 counts as clear.
  const held = near.flat().filter(({ sure }) => sure >= 0.8);
  return [
    {
      name: 'language.sentence',
      value: meanOf('right'),
      of: all.length,
      simple: simple(meanOf('simple')),
      reach: '≥ 98.5',
    },
    {
      name: 'language.short5',
      value: meanOf('short'),
      of: all.length,
      simple: simple(meanOf('simpleShort')),
      reach: '≥ 95.5',
    },
    {
      name: 'language.idms',
      value: mean(near.map((of) => share(of, 'right'))),
      of: near.flat().length,
      simple: simple(mean(near.map((of) => share(of, 'simple')))),
      reach: '≥ 95',
    },
    {
      name: 'language.idms.clear',
      value: percent(held.filter(({ right }) => right).length, held.length),
      of: held.length,
    },
    { name: 'language.idms.clear.share', value: percent(held.length, near.flat().length) },
    { name: 'language.sure.ece', value: calibrationError(all), unit: 'fraction' },
    ...[...by].flatMap(([lang, of]): Figure[] => [
      {
        name: `language.sentence.${lang}`,
        value: share(of, 'right'),
        of: of.length,
        simple: simple(share(of, 'simple')),
      },
      {
        name: `language.short5.${lang}`,
        value: share(of, 'short'),
        of: of.length,
        simple: simple(share(of, 'simpleShort')),
      },
    ]),
  ];
}

const size = (bytes: number): Figure[] => [
  { name: 'language.size', value: bytes / 1024, unit: 'KB', simple: '112 KB', reach: '≤ 120 KB' },
];

function speed(all: Sentences): Figure[] {
  const model = languageModel(languageWeights);
  const texts = [...all.values()].flat();
  for (const text of texts) detectLanguage(text, model);
  const times = texts.map((text) => {
    const from = performance.now();
    detectLanguage(text, model);
    return performance.now() - from;
  });
  return [
    { name: 'speed.language.p95', value: quantile(times, 0.95), unit: 'ms', reach: '≤ 0.10 ms' },
  ];
}

const tasks: Task[] = [{ name: 'language', needs: [], run: language }];

export const main = (args: string[], options: { sharedData: string }) =>
  runSuite(tasks, args, options);
