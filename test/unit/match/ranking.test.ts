import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSops } from '../../../backend/content/sop-files.ts';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { buildIndex, type Learner, match, startLearner } from '../../../shared/match/index.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { compileRules, findFlags } from '../../../shared/risk/risk.ts';
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
