import { describe, expect, test } from 'vitest';
import { readEncoder } from '../../../shared/match/encoder/encoder.ts';
import { isEncoded, readableBy, withEncoding } from '../../../shared/match/encoding.ts';
import { commonness, featuresOf } from '../../../shared/match/features.ts';
import {
  buildIndex,
  type Click,
  type Learner,
  learn,
  match,
  NONE,
  pack,
  remember,
  startLearner,
  unpack,
} from '../../../shared/match/index.ts';
import { termsOf } from '../../../shared/match/terms.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { config, safetensors, table, wordPieceJson } from './tiny-encoder.ts';

/** Words of no language, so that neither letters nor the dictionary can help: `zuvo` means what `krelp` means. */
const meanings: Record<string, number[]> = {
  '[UNK]': [0, 0, 0, 0],
  krelp: [1, 0, 0, 0.1],
  zuvo: [0.95, 0.1, 0, 0.1],
  mibbo: [0, 1, 0, 0.1],
  fanquay: [0.05, 0.9, 0, 0.1],
  dostry: [0, 0, 1, 0.1],
  hexolum: [0, 0.1, 0.9, 0.1],
};
const encoderOf = (name: string, rows: Record<string, number[]>) =>
  readEncoder({
    name,
    config,
    tokenizer: JSON.stringify(wordPieceJson(Object.keys(rows))),
    model: safetensors({ embeddings: table(Object.values(rows)) }),
  });
const encoder = encoderOf('one', meanings);

const sop = (id: string, phrase: string): Sop => ({
  id,
  version: 1,
  title: { en: phrase },
  audience: [],
  markets: [],
  triggers: { en: [`${phrase} ${phrase}`] },
  steps: [{ kind: 'do', text: { en: 'Open the case.' } }],
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: 'desk',
  effectiveFrom: '2026-01-01',
});
const index = buildIndex(
  [sop('PAY-001', 'krelp'), sop('LOG-001', 'mibbo'), sop('ACC-001', 'dostry')],
  '2026-06-01',
);
const ticketOf = (text: string): Ticket => ({
  console: 'demo',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: [{ author: 'customer', internal: false, text }],
});
const ask = (text: string, learner: Learner) => match(index, ticketOf(text), [], learner);
const top = (text: string, learner: Learner) => {
  const result = ask(text, learner);
  return result.kind === 'fits' ? result.matches[0]?.id : 'none';
};
const clickOn = (learner: Learner, text: string, right: string): Click => ({
  id: 1,
  at: Date.parse('2026-06-02'),
  right,
  version: 1,
  wrong: [],
  trust: 1,
  features: ask(text, learner).evidence?.features as Click['features'],
});

describe('a learner with an encoder', () => {
  test('finds the SOP of which a ticket shares no letter, and only with it', () => {
    const with_ = startLearner(index, undefined, encoder);
    const without = startLearner(index);
    for (const [word, id] of [
      ['zuvo', 'PAY-001'],
      ['fanquay', 'LOG-001'],
      ['hexolum', 'ACC-001'],
    ] as const) {
      expect(top(word, with_)).toBe(id);
      expect(top(word, without)).toBe('none');
    }
  });

  test('still says that nothing fits where neither words nor encoder know anything', () => {
    expect(top('wobblet', startLearner(index, undefined, encoder))).toBe('none');
  });

  test('learns from a click what a ticket of other words means, also after a restart', () => {
    const learner = startLearner(index, undefined, encoder);
    expect(top('zuvo', learner)).toBe('PAY-001');
    const click = clickOn(learner, 'krelp', 'LOG-001');
    learn(learner, click);
    learn(learner, { ...click, id: 2 });
    expect(top('zuvo', learner)).toBe('LOG-001');
    const memory = remember(remember({ clicks: [] }, click), { ...click, id: 2 });
    const again = startLearner(index, unpack(pack(memory)), encoder);
    expect(top('zuvo', again)).toBe('LOG-001');
  });

  test('takes nothing from what another encoder taught', () => {
    const turned = Object.fromEntries(
      Object.entries(meanings).map(([word, [a = 0, b = 0, c = 0, d = 0]]) => [word, [b, c, a, d]]),
    );
    const other = encoderOf('two', turned);
    const learner = startLearner(index, undefined, other);
    const click = clickOn(learner, 'wobblet krelp', NONE);
    const memory = remember({ clicks: [] }, click);
    const here = startLearner(index, memory, encoder);
    for (const bucket of memory.clicks[0]?.features.buckets ?? []) {
      if (!isEncoded(bucket)) continue;
      expect([...(ask('zuvo', here).evidence?.features.buckets ?? [])]).not.toContain(bucket);
    }
    expect(top('zuvo', here)).toBe('PAY-001');
    // What it made of the ticket is gone; its words count as if there had been none.
    for (const used of [undefined, encoder]) {
      const left = readableBy(used, memory.clicks[0]?.features as Click['features']);
      expect([...left.buckets].some(isEncoded)).toBe(false);
      expect(Math.hypot(...left.weights)).toBeCloseTo(1, 5);
    }
    expect(readableBy(other, click.features)).toBe(click.features);
  });
});

describe('the features of a text', () => {
  const passage = (text: string, weight = 1) => ({ weight, terms: termsOf(text, 'en') });
  const features = (...passages: ReturnType<typeof passage>[]) =>
    withEncoding(featuresOf(passages, commonness()), passages, encoder);

  test('have length 1, with words, without, and with nothing known', () => {
    for (const text of ['zuvo my order', 'zuvo', 'my order']) {
      expect(Math.hypot(...features(passage(text)).weights)).toBeCloseTo(1, 5);
    }
    expect(features(passage('')).buckets).toHaveLength(0);
    expect([...features(passage('my order')).buckets].some(isEncoded)).toBe(false);
  });

  test('are in order, and weigh each message as much as it counts', () => {
    const { buckets, weights } = features(passage('krelp', 1), passage('mibbo', 0.5));
    expect([...buckets]).toEqual([...buckets].toSorted((a, b) => a - b));
    const [first = 0, second = 0] = [...weights].slice(-4);
    expect(second / first).toBeCloseTo(0.5, 2);
  });

  test('leave numbers out: an order number is nobody else’s', () => {
    const one = features(passage('zuvo 483920184'));
    const other = features(passage('zuvo 119284756'));
    expect(one.weights.slice(-4)).toEqual(other.weights.slice(-4));
  });
});
