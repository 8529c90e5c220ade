import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/model/names.ts';
import type { RiskRule } from '../../../shared/model/risk.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import { caseTicket, validateRules } from '../../../shared/risk/validate.ts';

/** Which flags no agent can take down. */
const ids = (some: RiskRule[]) => some.map(({ id }) => id).sort();
const compiled = compileRules(rules, lists);
const flagsIn = (text: string) => findFlags(compiled, caseTicket({}, text));

test('the rules about self-harm last, one in every language, and no others but those of the law', () => {
  expect(ids(rules.filter(({ lasting }) => lasting))).toEqual(
    languages.map((lang) => `safety-self-harm-${lang}`).sort(),
  );
});

describe.each(languages)('in %s', (lang) => {
  const own = rules.filter((rule) => rule.lang === lang);

  test('each case of self-harm raises a flag that lasts, and says why', () => {
    const [rule] = own.filter(({ lasting }) => lasting);
    for (const text of rule?.flags ?? []) {
      const flag = flagsIn(text).find(({ category }) => category === 'safety');
      expect(flag, text).toMatchObject({
        ruleId: expect.stringMatching(/^safety-self-harm-/),
        lasting: true,
      });
    }
  });

  test('each case of the law raises a flag that lasts', () => {
    const cases = own.filter(({ category }) => category === 'legal').flatMap(({ flags }) => flags);
    expect(cases.length).toBeGreaterThan(0);
    for (const text of cases) {
      const flag = flagsIn(text).find(({ category }) => category === 'legal');
      expect(flag, text).toMatchObject({ lasting: true });
    }
  });

  test('a threat or an injury raises one that may be taken down', () => {
    const others = own.filter(({ category, lasting }) => category === 'safety' && !lasting);
    const cases = others.flatMap(({ flags }) => flags);
    expect(cases.length).toBeGreaterThan(0);
    for (const text of cases) {
      const flag = flagsIn(text).find(({ category }) => category === 'safety');
      expect(flag?.lasting, text).toBeUndefined();
    }
  });
});

const rule = (part: Partial<RiskRule> & Pick<RiskRule, 'id'>): RiskRule => ({
  version: 1,
  category: 'safety',
  severity: 'critical',
  title: { en: part.id },
  any: ['apple'],
  flags: ['apple', 'an apple', 'apples? apple'],
  ignores: ['pear', 'plum', 'fig'],
  ...part,
});

test('a category lasts when one of its rules does, also when a worse one is shown', () => {
  const two = [
    rule({ id: 'safety-worse', any: ['knife'] }),
    rule({ id: 'safety-lasting', severity: 'high', lasting: true }),
  ];
  const found = (text: string) => findFlags(compileRules(two, {}), caseTicket({}, text));
  expect(found('the knife')).toMatchObject([{ ruleId: 'safety-worse' }]);
  expect(found('the knife')[0]?.lasting).toBeUndefined();
  expect(found('the knife, then the apple')).toMatchObject([
    { ruleId: 'safety-worse', lasting: true },
  ]);
});

test('between equals the one that lasts is shown, however much the other has to show', () => {
  const two = [
    rule({ id: 'safety-loud', any: ['knife', 'gun'] }),
    rule({ id: 'safety-lasting', lasting: true }),
  ];
  const found = findFlags(compileRules(two, {}), caseTicket({}, 'A knife. A gun. An apple.'));
  expect(found).toMatchObject([{ ruleId: 'safety-lasting', lasting: true }]);
});

test('what is wrong with the field is said by rule and field', () => {
  const problems = validateRules(
    [
      rule({ id: 'legal-off', category: 'legal', lasting: false }),
      rule({ id: 'safety-quiet', severity: 'normal', lasting: true }),
    ],
    {},
  );
  expect(problems.map(({ rule: id, field }) => [id, field])).toEqual([
    ['legal-off', 'lasting'],
    ['safety-quiet', 'lasting'],
  ]);
});
