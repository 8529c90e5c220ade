import { describe, expect, test } from 'vitest';
import { judgeOf } from '../../../shared/judge/judge.ts';
import { packWeights, unpackWeights } from '../../../shared/judge/judge-bytes.ts';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import { riskCategories } from '../../../shared/model/names.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import { weights } from '../../../shared/risk/second-opinion-weights.ts';

const packed = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
const lexicon = compileLexicon(lexiconTables);
// Without what rules say of one category there is something to suggest, whatever the rules learn to see.
const compiled = {
  ...compileRules(
    rules.map((rule) => (rule.category === 'manager' ? { ...rule, any: [] } : rule)),
    lists,
  ),
  opinion: judgeOf(unpackWeights(packed, riskCategories), lexicon),
};
const ticket = (...texts: string[]): Ticket => ({
  console: 'x',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: texts.map((text, at) => ({
    author: at % 2 ? ('agent' as const) : ('customer' as const),
    internal: false,
    text,
  })),
});
const suggested = (...texts: string[]) =>
  findFlags(compiled, ticket(...texts)).filter((flag) => flag.suggested);

describe('the second opinion', () => {
  test('is kept as it was learned', () => {
    const read = unpackWeights(packed, riskCategories);
    expect(packWeights(read)).toEqual(packed);
    expect(read.weights.length).toBe(read.buckets.length * riskCategories.length);
    expect(
      read.buckets.every((bucket, at) => at === 0 || bucket > (read.buckets[at - 1] ?? 0)),
    ).toBe(true);
  });

  test('suggests, with the sentence, what no rule saw', () => {
    const text =
      'Hi. Is there anybody more senior in your office with the power to decide about refunds? Thanks.';
    const [flag] = suggested(text);
    expect(flag).toMatchObject({ category: 'manager', severity: 'normal', suggested: true });
    expect(flag?.evidence[0]?.text).toContain('more senior');
    expect(text).toContain(flag?.evidence[0]?.text);
  });

  test('is never urgent, never of a category that a rule has flagged, and not of agents’ words', () => {
    const flags = findFlags(compiled, ticket('I will sue you, my lawyer will see you in court.'));
    expect(flags.filter(({ category }) => category === 'legal')).toHaveLength(1);
    expect(flags.find(({ category }) => category === 'legal')?.suggested).toBeUndefined();
    expect(
      suggested(
        'hello',
        'Is there anybody more senior in your office with the power to decide about refunds?',
      ),
    ).toEqual([]);
  });

  test.each(['', 'ok', 'That will be all. Thanks', 'Yes please do that', '12345 67890', '😀😀😀'])(
    'has none on %j',
    (text) => {
      expect(suggested(text)).toEqual([]);
    },
  );
});
