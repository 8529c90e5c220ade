import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSops } from '../../../backend/content/sop-files.ts';
import { unanswered } from '../../../backend/demo-tickets.ts';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import {
  buildIndex,
  type Learner,
  learn,
  match,
  NONE,
  startLearner,
} from '../../../shared/match/index.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import { demoTickets } from './demo-tickets.ts';

const root = new URL('../../../', import.meta.url);
const folder = new URL('backend/starter/sops/', root);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
const expected: Record<string, { sop: string | null; flags: string[] }> = JSON.parse(
  readFileSync(new URL('test/console/expected.json', root), 'utf8'),
);

const { sops } = parseSops(files);
const index = buildIndex(sops, '2026-11-22', compileLexicon(lexiconTables));
const compiled = compileRules(rules, lists);
const known = new Set(sops.map(({ id }) => id));

const resultsWith = (learner?: Learner) =>
  demoTickets.map((ticket) => {
    const flags: RiskFlag[] = findFlags(compiled, ticket);
    const result = match(index, ticket, flags, learner);
    const want = expected[ticket.id] ?? { sop: null, flags: [] };
    return {
      ticket,
      want,
      flags: flags.map(({ category }) => category).sort(),
      shown: result.kind === 'fits' ? result.matches.map(({ id }) => id) : [],
    };
  });

const share = (part: unknown[], whole: unknown[]) => part.length / whole.length;

describe.each([
  ['by words alone', resultsWith()],
  ['with what the phrases teach', resultsWith(startLearner(index))],
])('the demo tickets, %s,', (_, results) => {
  const fitting = results.filter(({ want }) => want.sop && known.has(want.sop));
  const top1 = fitting.filter(({ want, shown }) => shown[0] === want.sop);
  const top3 = fitting.filter(({ want, shown }) => want.sop && shown.includes(want.sop));

  test('find their SOP', () => {
    const missed = fitting
      .filter((one) => !top1.includes(one))
      .map(({ ticket, want, shown }) => `${ticket.id} ${want.sop}: ${shown.join(' ') || 'none'}`);
    console.info(
      `ranking: top-1 ${top1.length}, top-3 ${top3.length} of ${fitting.length}; not on top:\n${missed.join('\n')}`,
    );
    expect(share(top1, fitting)).toBeGreaterThanOrEqual(0.8);
    expect(share(top3, fitting)).toBeGreaterThanOrEqual(0.95);
  });

  test('that no SOP fits get none', () => {
    const wrong = results
      .filter(({ want, shown }) => want.sop === null && shown.length > 0)
      .map(({ ticket, shown }) => `${ticket.id}: ${shown.join(' ')}`);
    expect(wrong).toEqual([]);
  });

  test('raise the flags they should', () => {
    const wrong = results
      .filter(({ want, flags }) => want.flags.toSorted().join() !== flags.join())
      .map(
        ({ ticket, want, flags }) =>
          `${ticket.id}: ${flags.join() || '-'}, not ${want.flags.join() || '-'}`,
      );
    expect(wrong).toEqual([]);
  });
});

test('many tickets without an SOP do not swallow those that have one', () => {
  const learner = startLearner(index);
  Object.values(unanswered)
    .flat()
    .slice(0, 44)
    .forEach(({ text }, id) => {
      const messages = [{ author: 'customer' as const, internal: false, text }];
      const ticket = { ...demoTickets[0], subject: '', messages } as (typeof demoTickets)[number];
      const features = match(index, ticket, [], learner).evidence?.features;
      if (!features) throw new Error('nothing was learned');
      const at = Date.UTC(2026, 10, 1) + id;
      learn(learner, { id, at, right: NONE, version: 0, wrong: [], trust: 1, features });
    });
  const fitting = resultsWith(learner).filter(({ want }) => want.sop && known.has(want.sop));
  const top = fitting.filter(({ want, shown }) => shown[0] === want.sop);
  expect(share(top, fitting)).toBeGreaterThanOrEqual(0.92);
});
