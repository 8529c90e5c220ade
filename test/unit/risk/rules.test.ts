import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, riskCategories } from '../../../shared/model/names.ts';
import { RiskRule } from '../../../shared/model/risk.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { failedCases, validateRules } from '../../../shared/risk/validate.ts';

describe('rules of the packs', () => {
  test('are what the schema asks for', () => {
    for (const rule of rules) expect(() => RiskRule.parse(rule), rule.id).not.toThrow();
  });

  test('are valid', () => {
    expect(validateRules(rules, lists)).toEqual([]);
  });

  test('are called by category, matter and language', () => {
    for (const { id, category, lang } of rules) {
      expect(id.startsWith(category), id).toBe(true);
      if (lang) expect(id.endsWith(`-${lang}`), id).toBe(true);
    }
  });

  test('come out as their own cases say', () => {
    expect(failedCases(rules, lists)).toEqual([]);
  });

  test.each(languages)('cover every category in %s', (lang) => {
    const covered = new Set(
      rules.filter((rule) => rule.lang === lang).map((rule) => rule.category),
    );
    expect(riskCategories.filter((category) => !covered.has(category))).toEqual([]);
  });
});

describe('lists of the packs', () => {
  const folder = new URL('../../../shared/packs/lists/', import.meta.url);
  // A file's list takes the place of one so named in another: what that one holds would have no effect.
  test.each(readdirSync(folder))('all have an effect: %s', async (file) => {
    const { lists: own }: { lists: Record<string, string[]> } = await import(
      new URL(file, folder).href
    );
    const lost = Object.entries(own).flatMap(([name, phrases]) =>
      phrases.filter((one) => !lists[name]?.includes(one)).map((one) => `${name}: ${one}`),
    );
    expect(lost).toEqual([]);
  });
});
