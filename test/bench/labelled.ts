import { learn } from '../../shared/match/learn.ts';
import { NONE } from '../../shared/match/memory.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Folder, Labelled } from './data.ts';
import { auroc, type Figure, percent, quantile } from './figures.ts';
import { flexSearch, miniSearch } from './libraries.ts';
import { docsOf, few, type Matcher, matcher, sopsOf } from './matcher.ts';
import { folds, random, shuffled } from './random.ts';

export interface Split {
  train: Labelled[];
  test: Labelled[];
}

const foldCount = 5;

/** The test file where there is one, else seeded folds of the train file. */
export function splits(train: Folder, test: Folder, trainFile: string, testFile: string): Split[] {
  const examples = train.lines<Labelled>(trainFile);
  const held = [test, train].find((one) => one.has(testFile) && testFile !== trainFile);
  if (held) return [{ train: examples, test: held.lines<Labelled>(testFile) }];
  if (testFile === trainFile && test.path !== train.path && test.has(testFile)) {
    return [{ train: examples, test: test.lines<Labelled>(testFile) }];
  }
  const parts = folds(examples, foldCount, random(1));
  return parts.map((part) => ({
    train: parts.filter((other) => other !== part).flat(),
    test: part,
  }));
}

interface Shares {
  ours: number;
  mini: number;
  flex: number;
  of: number;
}

/** Top-1 of ours and of the libraries, over all splits together. */
function topOne(
  all: readonly Split[],
  lang: Language,
  english?: (split: number) => Labelled[],
): Shares {
  const right = { ours: 0, mini: 0, flex: 0, of: 0 };
  for (const [at, { train, test }] of all.entries()) {
    const sops = sopsOf(train, lang, english?.(at));
    const ours = matcher(sops, lang);
    const mini = miniSearch(docsOf(sops));
    const flex = flexSearch(docsOf(sops));
    for (const { text, label } of test) {
      right.of++;
      if (ours.ofText(text).order[0]?.id === label) right.ours++;
      if (mini(text)[0]?.id === label) right.mini++;
      if (flex(text)[0]?.id === label) right.flex++;
    }
  }
  const share = (part: number) => percent(part, right.of);
  return {
    ours: share(right.ours),
    mini: share(right.mini),
    flex: share(right.flex),
    of: right.of,
  };
}

/** `count` examples a label, drawn once for each split and seed. */
function drawn(all: readonly Split[], count: number, seeds: number): Split[] {
  return all.flatMap(({ train, test }, at) =>
    Array.from({ length: seeds }, (_, seed) => ({
      train: few(shuffled(train, random(1000 * at + seed + 7)), count),
      test,
    })),
  );
}

export function banking77(train: Folder, test: Folder): Figure[] {
  const all = splits(train, test, 'banking77/train.jsonl', 'banking77/test.jsonl');
  const distinct = all.reduce((sum, split) => sum + split.test.length, 0);
  const seeds = Math.ceil(foldCount / all.length);
  const rows = [
    { name: 'full', splits: all, simple: '91.4', reach: '92.5' },
    { name: 'k10', splits: drawn(all, 10, seeds), simple: '75.8', reach: '80' },
    { name: 'k5', splits: drawn(all, 5, seeds), simple: '64.9', reach: '70' },
  ];
  return rows.map((row) => {
    const { ours, mini, flex } = topOne(row.splits, 'en');
    return {
      name: `banking77.${row.name}`,
      value: ours,
      of: distinct,
      miniSearch: mini,
      flexSearch: flex,
      simple: row.simple,
      reach: row.reach,
    };
  });
}

export function xsid(train: Folder, test: Folder): Figure[] {
  const simple: Record<string, string> = { id: '76.1', zh: '72.7' };
  return (['en', 'id', 'zh'] as const).flatMap((lang) => {
    const file = `xsid/${lang}.jsonl`;
    if (!train.has(file)) return [];
    const all = splits(train, test, file, file);
    // The sets are parallel, so the same folds leave the same requests out in every language.
    const english = splits(train, test, 'xsid/en.jsonl', 'xsid/en.jsonl');
    const { ours, mini, flex, of } = topOne(
      drawn(all, 2, 5),
      lang,
      lang === 'en' ? undefined : (at) => english[Math.floor(at / 5)]?.train ?? [],
    );
    return [
      {
        name: `xsid.${lang}.k2`,
        value: ours,
        of: of / 5,
        miniSearch: mini,
        flexSearch: flex,
        ...(simple[lang] ? { simple: simple[lang], reach: '85' } : {}),
      },
    ];
  });
}

/** Trained on the train file and its out-of-scope queries as "none fits" clicks. */
export function clinc150(train: Folder, test: Folder): Figure[] {
  const held = [test, train].find((one) => one.has('clinc150/test.jsonl'));
  const inScope = held
    ? held.lines<Labelled>('clinc150/test.jsonl').filter(({ label }) => label !== 'oos')
    : train.lines<Labelled>('clinc150/val.jsonl');
  const outside = held
    ? held.lines<Labelled>('clinc150/oos_test.jsonl')
    : train.lines<Labelled>('clinc150/oos_val.jsonl');
  const sops = sopsOf(train.lines<Labelled>('clinc150/train.jsonl'), 'en');
  const ours = matcher(sops, 'en');
  teachNone(ours, train.lines<Labelled>('clinc150/oos_train.jsonl'));
  const mini = miniSearch(docsOf(sops));
  const flex = flexSearch(docsOf(sops));
  const judged = inScope.map(({ text, label }) => {
    const { order, fits } = ours.ofText(text);
    const found = mini(text);
    return {
      right: order[0]?.id === label,
      fits,
      mini: found[0]?.id === label,
      miniScore: found[0]?.score ?? 0,
      flex: flex(text)[0]?.id === label,
    };
  });
  const out = outside.map(({ text }) => ({
    fits: ours.ofText(text).fits,
    mini: mini(text)[0]?.score ?? 0,
  }));
  const caught = (inside: number[], others: number[]) => {
    const threshold = quantile(inside, 0.05);
    return percent(others.filter((score) => score < threshold).length, others.length);
  };
  const fits = judged.map((one) => one.fits);
  const miniScores = judged.map((one) => one.miniScore);
  const outFits = out.map((one) => one.fits);
  const outMini = out.map((one) => one.mini);
  const share = (key: 'right' | 'mini' | 'flex') =>
    percent(judged.filter((one) => one[key]).length, judged.length);
  return [
    {
      name: 'clinc150.in',
      value: share('right'),
      of: judged.length,
      miniSearch: share('mini'),
      flexSearch: share('flex'),
      simple: '90.0',
      reach: '91.5',
    },
    {
      name: 'clinc150.oos',
      value: caught(fits, outFits),
      of: out.length,
      miniSearch: caught(miniScores, outMini),
      simple: '80.0',
      reach: '82',
    },
    {
      name: 'clinc150.auroc',
      value: auroc(fits, outFits),
      miniSearch: auroc(miniScores, outMini),
      simple: '95.5',
      reach: '96.5',
    },
  ];
}

function teachNone({ learner, ofText }: Matcher, queries: readonly Labelled[]): void {
  queries.forEach(({ text }, at) => {
    learn(learner, {
      id: at,
      at: Date.UTC(2026, 0, 1) + at,
      right: NONE,
      version: 1,
      wrong: [],
      trust: 1,
      features: ofText(text).features,
    });
  });
}
