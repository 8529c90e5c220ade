import { describe, expect, test } from 'vitest';
import type { Check } from '../../../shared/model/finding.ts';
import { checkDraft, runChecks } from '../../../shared/quality/check-draft.ts';
import { checks } from '../../../shared/quality/checks/index.ts';
import { cpuTime } from '../cpu.ts';
import { cleanReplies, nearMisses } from './clean.ts';
import { contextOf } from './draft-context.ts';

const check = (id: string, severity: Check['severity'], ...spans: [number, number][]): Check => ({
  id,
  version: 1,
  severity,
  find: (draft) =>
    spans.map(([start, end]) => ({
      params: {},
      span: { start, end, text: draft.slice(start, end) },
    })),
});
const context = contextOf({ lang: 'en', draft: '' });
const run = (
  list: Check[],
  onFailure: (id: string) => void = (id) => expect.unreachable(`${id} failed`),
) =>
  runChecks(list, 'one two three four', context, onFailure).map(
    ({ checkId, span }) => `${checkId} ${span?.text ?? '-'}`,
  );

test('fatal first, then by position; what is missing comes last', () => {
  const missing: Check = {
    id: 'missing',
    version: 1,
    severity: 'fatal',
    find: () => [{ params: {} }],
  };
  expect(
    run([check('minor', 'minor', [0, 3]), missing, check('fatal', 'fatal', [8, 13], [4, 7])]),
  ).toEqual(['fatal two', 'fatal three', 'missing -', 'minor one']);
});

test('the same words are found once; different kinds inside one another both stay', () => {
  expect(run([check('a', 'fatal', [0, 7], [4, 13]), check('b', 'fatal', [0, 7])])).toEqual([
    'a one two',
  ]);
  expect(run([check('a', 'fatal', [0, 13]), check('b', 'fatal', [4, 7])])).toEqual([
    'a one two three',
    'b two',
  ]);
});

test('a check that fails takes nothing from the others, and is heard of', () => {
  const broken: Check = {
    ...check('broken', 'fatal'),
    find: () => {
      throw new Error('no');
    },
  };
  const failed: string[] = [];
  expect(run([broken, check('a', 'fatal', [0, 3])], (id) => failed.push(id))).toEqual(['a one']);
  expect(failed).toEqual(['broken']);
});

test('the story: a card number and a promise stop, each with its fix', () => {
  const draft =
    'Halo Kak Budi. Dana Bapak pasti kembali dalam 24 jam ke kartu 4111 1111 1111 1111. Terima kasih.';
  const found = checkDraft(draft, contextOf({ lang: 'id', name: 'Budi Santoso', draft }));
  expect(
    found.filter(({ severity }) => severity === 'fatal').map(({ checkId }) => checkId),
  ).toEqual(['promise', 'card']);
  for (const { fix } of found) expect(fix).toBeDefined();
});

test('nothing in an empty draft', () => {
  expect(checkDraft(' \n', context)).toEqual([]);
});

describe('good replies are left alone', () => {
  test.each(cleanReplies)('[$lang] $draft', ({ lang, name, customer, draft }) => {
    const given = contextOf({ lang, name, customer: [customer], draft });
    const found = runChecks(checks, draft, given, (id, error) =>
      expect.unreachable(`${id}: ${error}`),
    );
    expect(found.map(({ checkId, span }) => `${checkId}: ${span?.text ?? '-'}`)).toEqual([]);
  });
});

describe('near misses are not stopped', () => {
  test.each(nearMisses)('[$lang] $draft', ({ lang, name, customer, draft }) => {
    const found = checkDraft(draft, contextOf({ lang, name, customer: [customer], draft }));
    const stops = found.filter(({ severity }) => severity === 'fatal');
    expect(stops.map(({ checkId, span }) => `${checkId}: ${span?.text ?? '-'}`)).toEqual([]);
  });
});

test('hostile drafts take no longer than their length', () => {
  const parts = [
    '1 ',
    '1-',
    'x',
    '*',
    'a.',
    '@',
    '{',
    '[A',
    '<',
    '“',
    'คุณ',
    '您',
    'akan ',
    'Ab ',
    '. ',
    '4111 ',
    'https://',
    '!?',
    '_',
    '\n',
    'order ',
    'we will ',
  ];
  for (const part of parts) {
    const time = (length: number) => {
      const draft = part.repeat(Math.ceil(length / part.length));
      const given = contextOf({ lang: 'id', customer: [draft], draft });
      return cpuTime(() =>
        runChecks(checks, draft, given, (id, error) => expect.unreachable(`${id}: ${error}`)),
      );
    };
    time(500);
    // Far above what is linear, far below what backtracking would need.
    expect(time(20_000), `of ${JSON.stringify(part)}`).toBeLessThan(2000);
  }
});

test('speed, as a report', () => {
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    for (const { lang, name, customer, draft } of cleanReplies) {
      const given = contextOf({ lang, name, customer: [customer, customer, customer], draft });
      const from = performance.now();
      checkDraft(draft, given);
      times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2);
  console.info(`checkDraft: median ${at(0.5)} ms, p95 ${at(0.95)} ms over ${times.length} drafts`);
  expect(times).toHaveLength(20 * cleanReplies.length);
});
