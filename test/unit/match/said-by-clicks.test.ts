import { expect, test } from 'vitest';
import {
  buildIndex,
  learn,
  match,
  NONE,
  startingLearner,
  startLearner,
} from '../../../shared/match/index.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';

const sop = (id: string, title: string, triggers: string[]): Sop => ({
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
});

const index = buildIndex(
  [
    sop('PAY-001', 'Refund not received', ['my refund has not arrived', 'where is my refund']),
    sop('LOG-001', 'Parcel is late', ['my parcel is late', 'where is my parcel']),
    sop('ACC-001', 'Cannot log in', ['I cannot log in', 'forgot my password']),
  ],
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

let clicks = 0;
function click(learner: ReturnType<typeof startLearner>, text: string, right: string) {
  const { evidence } = match(index, ticketOf(text), [], learner);
  if (!evidence) throw new Error('A learner gives evidence.');
  clicks += 1;
  const at = Date.parse('2026-06-01') + clicks;
  learn(learner, {
    id: clicks,
    at,
    right,
    version: 1,
    wrong: [],
    trust: 1,
    features: evidence.features,
  });
}

test('an SOP on top because of clicks says so, and shows the words that they taught', () => {
  const learner = startLearner(index);
  for (let time = 0; time < 3; time++) click(learner, 'the rider never rang my bell', 'LOG-001');
  const result = match(index, ticketOf('hello, rider never rang the bell'), [], learner);
  if (result.kind !== 'fits') throw new Error('It was clicked three times.');
  expect(result.matches[0]?.id).toBe('LOG-001');
  expect(result.byClicks).toBe(true);
  expect(result.matches[0]?.reasons.map(({ text }) => text).join(' ')).toContain('rider');
});

test('what would be on top anyway says nothing of clicks', () => {
  const learner = startLearner(index);
  for (let time = 0; time < 3; time++) click(learner, 'where is my parcel', 'LOG-001');
  const result = match(index, ticketOf('where is my parcel'), [], learner);
  expect(result.kind).toBe('fits');
  expect(result.byClicks).toBeUndefined();
});

test('"none fits" by clicks says so too', () => {
  const learner = startLearner(index);
  const text = 'please send me a parcel catalogue of your office chairs, my parcel is late';
  expect(match(index, ticketOf(text), [], learner).kind).toBe('fits');
  for (let time = 0; time < 5; time++) click(learner, text, NONE);
  const result = match(index, ticketOf(text), [], learner);
  expect(result).toMatchObject({ kind: 'none', byClicks: true });
});

test('a learner started in pieces knows what one started at once knows', () => {
  const work = startingLearner(index);
  let pieces = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pieces += 1;
  expect(pieces).toBeGreaterThan(20);
  expect(step.value.machine.weights).toEqual(startLearner(index).machine.weights);
});
