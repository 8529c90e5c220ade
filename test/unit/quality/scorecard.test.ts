import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRouting } from '../../../backend/content/routing.ts';
import { Policy, type Scorecard } from '../../../shared/model/packs.ts';
import { checkDraft } from '../../../shared/quality/check-draft.ts';
import { score } from '../../../shared/quality/scorecard.ts';
import { drafts } from '../../drafts/index.ts';
import { contextOf } from './draft-context.ts';

const file = resolve(import.meta.dirname, '../../../backend/starter/routing.yaml');
const yaml = readFileSync(file, 'utf8');
const { routing, problems } = parseRouting('routing.yaml', yaml);
const starter = routing?.policy.scorecard as Scorecard;

const card: Scorecard = {
  parts: [
    { id: 'safe', name: { en: 'Safe' }, critical: true, weight: 3, checks: ['card', 'promise'] },
    {
      id: 'polite',
      name: { en: 'Polite' },
      critical: false,
      weight: 1,
      checks: ['greeting', 'tone'],
    },
  ],
};

test('the starter’s scorecard parses, fits the schema, and has every check in one part', () => {
  expect(problems).toEqual([]);
  Policy.parse(routing?.policy);
  expect(starter.parts.map(({ critical }) => critical)).toEqual([true, true, false, false]);
});

test('nothing found is 100; a part loses the share of its checks that failed', () => {
  expect(score([], card)).toMatchObject({ score: 100 });
  const twice = [
    { checkId: 'tone', severity: 'minor' },
    { checkId: 'tone', severity: 'minor' },
  ] as const;
  const { score: points, parts } = score(twice, card);
  expect(points).toBe(87.5);
  expect(parts[1]).toEqual({
    id: 'polite',
    critical: false,
    weight: 1,
    score: 50,
    failed: ['tone'],
  });
});

test('a fatal finding in a critical part leaves nothing; a lesser one there, or a fatal one elsewhere, does', () => {
  expect(score([{ checkId: 'promise', severity: 'fatal' }], card).score).toBe(0);
  expect(score([{ checkId: 'promise', severity: 'major' }], card).score).toBe(62.5);
  expect(score([{ checkId: 'tone', severity: 'fatal' }], card).score).toBe(87.5);
  expect(score([{ checkId: 'unheard-of', severity: 'fatal' }], card).score).toBe(100);
});

test('the same reply has the same verdict on every run, in any order of its findings', () => {
  for (const { lang, people, replies, wordings } of drafts) {
    for (const { asks, reply } of replies.slice(0, 4)) {
      const draft = `${reply.replace('{n}', people[0]?.[1] ?? '')} ${wordings.promise[0]}`;
      const given = contextOf({ lang, name: people[0]?.[0] ?? '', customer: [asks], draft });
      const verdict = score(checkDraft(draft, given), starter);
      const again = score(checkDraft(draft, given).toReversed(), starter);
      expect(again).toEqual(verdict);
    }
  }
});

const findings = fc.array(
  fc.record({
    checkId: fc.constantFrom(...starter.parts.flatMap((part) => part.checks), 'unheard-of'),
    severity: fc.constantFrom('fatal', 'major', 'minor'),
  }),
  { maxLength: 12 },
);

test('whatever is found: the same verdict on every run, in any order, found once or twice', () => {
  const found = findings.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length }),
    ),
  );
  fc.assert(
    fc.property(found, ([list, twice]) => {
      const given = structuredClone(list);
      const verdict = score(list, starter);
      expect(list).toEqual(given);
      expect(score(list, starter)).toEqual(verdict);
      expect(score(twice, starter)).toEqual(verdict);
    }),
    { numRuns: 1000 },
  );
});

test('whatever is found: a share of 100 to one decimal, and one finding more never raises it', () => {
  fc.assert(
    fc.property(findings, (list) => {
      let before = 100;
      for (let n = 0; n <= list.length; n++) {
        const { score: points, parts } = score(list.slice(0, n), starter);
        expect(points).toBeLessThanOrEqual(before);
        for (const one of [points, ...parts.map((part) => part.score)]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(Math.round(one * 10) / 10).toBe(one);
        }
        before = points;
      }
    }),
    { numRuns: 300 },
  );
});

test('what is wrong with a scorecard is said with its line', () => {
  const wrong = yaml.replace(
    'checks: [greeting, acknowledgement, closing, tone, brand-spelling]',
    'checks: [greting, promise]',
  );
  const messages = parseRouting('routing.yaml', wrong).problems.map(({ message }) => message);
  expect(messages.some((text) => /greting.*greeting/.test(text))).toBe(true);
  expect(messages.some((text) => /promise.*twice/.test(text))).toBe(true);
});
