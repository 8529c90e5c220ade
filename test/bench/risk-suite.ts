import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/model/language.ts';
import { type Part, type RiskCase, riskCases, seeds } from '../riskcheck/suite.ts';
import type { Folder } from './data.ts';
import { type Figure, mean, percent } from './figures.ts';
import { flagsOf, listed, raised } from './flags.ts';

/** Cases of others, `riskcheck/*.jsonl` in the test folder. */
export function riskcheckFiles(_: Folder, test: Folder): Figure[] {
  if (!test.has('riskcheck')) return [];
  const files = readdirSync(join(test.path, 'riskcheck')).filter((name) => name.endsWith('.jsonl'));
  const cases = files.toSorted().flatMap((name) => test.lines<RiskCase>(`riskcheck/${name}`));
  return figuresOf('risk.riskcheck', cases);
}

/** Our own. `LANG` limits the part that is looked at while rules are written to some languages. */
export function ownSuite(part: Part): Figure[] {
  const wanted = part === 'dev' ? process.env.LANGS?.split(',') : undefined;
  const langs = (Object.keys(seeds) as Language[]).filter((lang) => wanted?.includes(lang) ?? true);
  return figuresOf(part === 'dev' ? 'dev' : 'risk.own', riskCases(part, langs), part === 'dev');
}

function figuresOf(name: string, cases: readonly RiskCase[], all = false): Figure[] {
  const judged = cases.map((one) => ({
    ...one,
    right: raised(flagsOf(one.text, one.author), [one.category]) === (one.expect === 'flag'),
  }));
  const share = (of: typeof judged) => percent(of.filter(({ right }) => right).length, of.length);
  const both = (of: typeof judged) => {
    const parts = ['flag', 'ignore'].map((expect) => of.filter((one) => one.expect === expect));
    return mean(parts.filter((part) => part.length).map(share));
  };
  const by = (key: 'lang' | 'functionality' | 'category') =>
    [...new Set(judged.map((one) => one[key]))].map((value) => ({
      value,
      of: judged.filter((one) => one[key] === value),
    }));
  const kinds = by('functionality').map(({ value, of }) => ({ value, share: share(of), of }));
  const wrong = judged.filter(({ right }) => !right);
  // Held-out cases are not shown: whoever writes rules reads this output.
  if (name !== 'risk.own') {
    listed(
      `${name}, wrong`,
      wrong.map(
        (one) => `${one.lang} ${one.category} ${one.functionality}, ${one.expect}: ${one.text}`,
      ),
      all ? 5000 : 40,
    );
  }
  return [
    ...by('lang').map(({ value, of }) => ({
      name: `${name}.${value}`,
      value: both(of),
      of: of.length,
      reach: '97',
    })),
    {
      name: `${name}.worst`,
      value: Math.min(...kinds.map((kind) => kind.share)),
      reach: '90',
    },
    ...kinds.map(({ value, share, of }) => ({
      name: `${name}.kind.${value.replaceAll(' ', '-')}`,
      value: share,
      of: of.length,
    })),
    ...by('category').map(({ value, of }) => ({
      name: `${name}.category.${value}`,
      value: both(of),
      of: of.length,
    })),
  ];
}
