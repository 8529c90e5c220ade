import { describe, expect, test } from 'vitest';
import {
  buildIndex,
  type Click,
  emptyMemory,
  type Learner,
  learn,
  match,
  NONE,
  remember,
  startLearner,
} from '../../../shared/match/index.ts';
import { startSureness, sure, weighSureness } from '../../../shared/match/sureness.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';

const sop = (id: string, title: string, triggers: string[], more: Partial<Sop> = {}): Sop => ({
  id,
  version: 1,
  title: { en: title },
  audience: [],
  markets: [],
  triggers: { en: triggers },
  steps: [{ kind: 'do', text: { en: 'Open the case.' } }],
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: 'desk',
  effectiveFrom: '2026-01-01',
  ...more,
});

const sops = [
  sop('PAY-001', 'Refund not received', ['my refund has not arrived', 'where is my refund']),
  sop('LOG-001', 'Parcel is late', ['my parcel is late', 'where is my parcel']),
  sop('ACC-001', 'Cannot log in', ['I cannot log in', 'forgot my password']),
  sop('RET-001', 'Item came damaged', ['the item is broken', 'it arrived damaged']),
];
const today = '2026-06-01';
const index = buildIndex(sops, today);

const ticketOf = (text: string): Ticket => ({
  console: 'demo',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: [{ author: 'customer', internal: false, text }],
});

const ask = (text: string, learner: Learner, on = index) => match(on, ticketOf(text), [], learner);
const top = (text: string, learner: Learner, on = index) => {
  const result = ask(text, learner, on);
  return result.kind === 'fits' ? result.matches[0]?.id : undefined;
};

let clicks = 0;
function clickOn(learner: Learner, text: string, right: string | undefined, on = index): Click {
  const { evidence } = ask(text, learner, on);
  if (!evidence) throw new Error('A learner gives evidence.');
  clicks++;
  return {
    id: clicks,
    at: Date.parse('2026-06-01') + clicks,
    ...(right ? { right } : {}),
    version: 1,
    wrong: right ? [] : ['PAY-001', 'LOG-001'],
    trust: 1,
    features: evidence.features,
  };
}

describe('a learner', () => {
  test('knows the SOPs from their phrases, before any click', () => {
    const learner = startLearner(index);
    expect(top('hello, where is my refund??', learner)).toBe('PAY-001');
    expect(top('i forgot my pasword', learner)).toBe('ACC-001');
  });

  test('shows after one click on a ticket what it did not know, on the next similar one', () => {
    const learner = startLearner(index);
    expect(top('the rider never rang my bell', learner)).not.toBe('LOG-001');
    learn(learner, clickOn(learner, 'the rider never rang my bell', 'LOG-001'));
    expect(top('rider never rang the bell today', learner)).toBe('LOG-001');
    expect(top('where is my refund', learner)).toBe('PAY-001');
  });

  test('comes back from its memory as it was', () => {
    const learner = startLearner(index);
    const click = clickOn(learner, 'the rider never rang my bell', 'LOG-001');
    const memory = remember(emptyMemory, click);
    expect(top('rider never rang the bell today', startLearner(index, memory))).toBe('LOG-001');
  });

  test('learns that none fits, and still finds what fits', () => {
    const learner = startLearner(index);
    const odd = 'please send me a parcel catalogue of your office chairs';
    for (let time = 0; time < 3; time++) learn(learner, clickOn(learner, odd, NONE));
    expect(ask('send me the catalogue of office chairs', learner).kind).toBe('none');
    expect(top('my parcel is late', learner)).toBe('LOG-001');
  });

  test('survives wrong clicks', () => {
    const learner = startLearner(index);
    for (let time = 0; time < 10; time++) {
      const right = time % 5 === 4 ? 'RET-001' : 'LOG-001';
      learn(learner, clickOn(learner, 'the rider never rang my bell', right));
    }
    expect(top('rider never rang my bell', learner)).toBe('LOG-001');
  });

  test('earlier clicks say nothing against an SOP that was not there', () => {
    const before = startLearner(index);
    let memory = emptyMemory;
    for (let time = 0; time < 20; time++) {
      const click = clickOn(before, `rider never rang my bell ${time}`, 'LOG-001');
      memory = remember(memory, click);
      learn(before, click);
    }
    const fresh = sop('LOG-009', 'Rider did not ring', ['the rider never rang the bell'], {
      effectiveFrom: '2026-07-01',
    });
    const later = buildIndex([...sops, fresh], '2026-08-01');
    const result = ask('the rider never rang the bell', startLearner(later, memory), later);
    expect(result.kind === 'fits' && result.matches.map(({ id }) => id)).toContain('LOG-009');
  });

  test('clicks on an SOP that is gone do no harm', () => {
    const learner = startLearner(index);
    const memory = remember(emptyMemory, clickOn(learner, 'the rider never rang', 'OLD-001'));
    expect(top('where is my parcel', startLearner(index, memory))).toBe('LOG-001');
  });
});

test('an index kept as a structured clone matches as it did', () => {
  const restored = structuredClone(index);
  const text = 'where is my refund, it has not arrived';
  expect(match(restored, ticketOf(text))).toEqual(match(index, ticketOf(text)));
  expect(top(text, startLearner(restored), restored)).toBe('PAY-001');
});

describe('sureness', () => {
  test('follows what the clicks say of such tickets', () => {
    const state = startSureness();
    const before = sure(state, 1);
    for (let at = 0; at < 200; at++) weighSureness(state, { logit: 1, hit: at % 2 === 0 });
    expect(sure(state, 1)).toBeLessThan(before);
    expect(sure(state, 1)).toBeCloseTo(0.52, 1);
  });

  test('stays what it was believed to be after a few clicks', () => {
    const state = startSureness();
    weighSureness(state, { logit: 2, hit: false });
    expect(Math.abs(sure(state, 2) - sure(startSureness(), 2))).toBeLessThan(0.1);
  });
});
