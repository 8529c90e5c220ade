import { join } from 'node:path';
import type { RiskCategory } from '../../shared/model/category.ts';
import { riskCategories } from '../../shared/model/names.ts';
import { lists, rules } from '../../shared/packs/index.ts';
import { compileRules } from '../../shared/risk/compile.ts';
import { readingOf } from '../../shared/risk/reading.ts';
import { signsOf } from '../../shared/risk/second-opinion.ts';
import { riskCases } from '../riskcheck/suite.ts';
import { alsoBare, learn, type Text, textsIn } from './judge.ts';

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

/** What harmless messages speak of most. */
const ofMoney = new Set(['dispute', 'fraud']);

/** Written for it, the part of the suite that may be looked at, and the cases beside the rules. All our own. */
function texts(folder: string): Text[] {
  const suite = riskCases('dev').flatMap(
    ({ lang, category, author, expect, text, functionality }) =>
      author === 'customer' && !functionality.includes(' ')
        ? [{ lang, label: category, yes: expect === 'flag', text }]
        : [],
  );
  const beside = rules.flatMap(({ lang, category, from, flags, ignores }) =>
    lang && (from ?? 'customer') === 'customer'
      ? [
          ...flags.map((text) => ({ lang, label: category, yes: true, text })),
          ...ignores.map((text) => ({ lang, label: category, yes: false, text })),
        ]
      : [],
  );
  return alsoBare([...textsIn(folder), ...suite, ...beside]);
}

export function main(_: string[], { root }: { root: string }): void {
  const compiled = compileRules(rules, lists);
  const course = {
    labels: riskCategories,
    texts: texts(join(root, 'test/train/risk')),
    near,
    signsOf: ({ text }: Text) => signsOf(readingOf(compiled, text, 0, 'customer'), rules),
    budget: (label: string) => ({ near: ofMoney.has(label) ? 0.01 : 0.05, others: 0.0008 }),
  };
  learn(course, join(root, 'shared/risk/second-opinion-weights.ts'), 'risk');
}
