import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../../shared/model/finding.ts';
import type { Cases } from '../../../shared/quality/case.ts';
import { checks } from '../../../shared/quality/checks/index.ts';
import * as en from '../../../widget/words/en/index.ts';
import * as indonesian from '../../../widget/words/id/index.ts';
import { contextOf } from './draft-context.ts';

const folder = join(import.meta.dirname, '../../../shared/quality/checks');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const ids = files.filter((name) => !name.endsWith('.cases.ts')).map((name) => name.slice(0, -3));

const modules = import.meta.glob<{ default: unknown }>('../../../shared/quality/checks/*.ts', {
  eager: true,
});
const load = <T>(name: string) =>
  modules[`../../../shared/quality/checks/${name}.ts`]?.default as T;

test('every file of the folder is a check with its cases, and is registered', () => {
  expect(
    files.filter((name) => name.endsWith('.cases.ts')).map((name) => name.slice(0, -9)),
  ).toEqual(ids);
  expect(checks.map((check) => check.id).toSorted()).toEqual(ids.toSorted());
});

describe.each(ids)('%s', (id) => {
  const check = load<Check>(id);
  const cases = load<Cases>(`${id}.cases`);

  test('is called as its file is, and has words in every interface language', () => {
    expect(check.id).toBe(id);
    for (const words of [en, indonesian]) expect(words.findings[id]).toBeTypeOf('function');
    expect(cases.flags.length).toBeGreaterThan(0);
    expect(cases.ignores.length).toBeGreaterThan(0);
  });

  test.each(cases.flags)('flags [$lang] $draft', (given) => {
    const context = contextOf(given);
    const found = check.find(given.draft, context);
    expect(found.length).toBeGreaterThan(0);
    const [first] = found;
    for (const { span, params } of found) {
      if (span) expect(given.draft.slice(span.start, span.end)).toBe(span.text);
      for (const words of [en, indonesian]) {
        const sentence = words.findings[id]?.(params) ?? '';
        expect(sentence).toMatch(/\S/);
        expect(sentence).not.toMatch(/undefined|!/);
      }
    }
    if (given.span !== undefined) expect(first?.span?.text).toBe(given.span);
    if (given.fixed !== undefined) {
      const { start, end, text } = first?.fix ?? { start: 0, end: 0, text: '(no fix)' };
      const fixed = given.draft.slice(0, start) + text + given.draft.slice(end);
      expect(fixed).toBe(given.fixed);
      // A fix mends what it says it mends: one finding fewer.
      expect(check.find(fixed, context).length).toBe(found.length - 1);
    }
  });

  test.each(cases.ignores)('ignores [$lang] $draft', (given) => {
    expect(check.find(given.draft, contextOf(given))).toEqual([]);
  });
});
