import { expect, test } from 'vitest';
import { buildIndex } from '../../../shared/match/build.ts';
import { learn, startLearner } from '../../../shared/match/learn.ts';
import { match } from '../../../shared/match/match.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';

const sop = (id: string, title: string, triggers: string[]): Sop => ({
  id,
  version: 1,
  title: { en: title },
  audience: [],
  markets: [],
  triggers: { en: triggers },
  steps: [{ kind: 'do', text: { en: 'Look it up and tell the customer.' } }],
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: '',
  effectiveFrom: '2000-01-01',
});
const sops = [
  sop('PAY-001', 'Refund not received', ['where is my refund', 'my money is not back']),
  sop('LOG-001', 'Parcel late', ['my parcel is late', 'courier does not deliver']),
  sop('ACC-001', 'Account locked', ['i cannot log in', 'my account is locked']),
];

const ticket = (texts: string[]): Ticket => ({
  console: 'casebook',
  id: '1',
  url: '',
  subject: 'Help',
  tags: [],
  customer: {},
  messages: texts.map((text) => ({ author: 'customer', internal: false, text })),
});

const messages = [
  'hi',
  'My parcel is late, the courier said tomorrow',
  '12345',
  'Kak, uang saya kok belum kembali ya',
  'ok so where is my refnd then??',
  'my money is not back. My money is not back!',
];

test('a ticket that grew is answered as one that was never seen before', () => {
  const index = buildIndex(sops, '2026-01-01');
  const learner = startLearner(index);
  for (let count = 1; count <= messages.length; count++) {
    const grown = ticket(messages.slice(0, count));
    const fresh = buildIndex(sops, '2026-01-01');
    expect(match(index, grown, [], learner)).toEqual(match(fresh, grown, [], startLearner(fresh)));
    expect(match(index, grown)).toEqual(match(fresh, grown));
  }
});

test('what was read before is weighed by what has been learned since', () => {
  const index = buildIndex(sops, '2026-01-01');
  const learner = startLearner(index);
  const asked = ticket(['the rider never rang my bell']);
  const probability = () => {
    const result = match(index, asked, [], learner);
    const first = result.kind === 'fits' ? result.matches[0] : result.closest;
    return first?.id === 'LOG-001' ? first.probability : 0;
  };
  const before = probability();
  const { evidence } = match(index, asked, [], learner);
  if (!evidence) throw new Error('no evidence');
  for (let id = 0; id < 5; id++) {
    const at = Date.UTC(2026, 0, 1 + id);
    learn(learner, { id, at, right: 'LOG-001', version: 1, wrong: [], trust: 1, ...evidence });
  }
  expect(probability()).toBeGreaterThan(before);
});

test('the same messages are answered for their own index', () => {
  const asked = ticket(['my parcel is late']);
  const one = buildIndex(sops, '2026-01-01');
  const other = buildIndex(sops.slice(0, 1), '2026-01-01');
  const first = match(one, asked);
  match(other, asked);
  expect(match(one, asked)).toEqual(first);
  expect(match(other, asked)).toEqual(match(buildIndex(sops.slice(0, 1), '2026-01-01'), asked));
});
