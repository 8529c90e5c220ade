import { expect, test } from 'vitest';
import { commonness } from '../../../shared/match/features.ts';
import { begin, machine, scoresOf, teach } from '../../../shared/match/machine.ts';
import { type Progress, progressFeatures } from '../../../shared/match/progress.ts';

const common = commonness();
const steps = ['find-order', 'check-status', 'offer-refund'];
const progress = (done: string[], text: string): Progress => ({
  done,
  said: [{ author: 'agent', text, sinceLastStep: true }],
  likely: [{ sop: 'PAY-001', probability: 0.9, steps }],
});

const next = (taught: ReturnType<typeof machine>, at: Progress) => {
  const scores = scoresOf(taught, progressFeatures(at, common));
  return taught.labels[scores.indexOf(Math.max(...scores))];
};

test('the next step follows the order of the SOP and what is said', () => {
  const taught = machine();
  const lessons = [
    [[], 'may I have your order number', 'find-order'],
    [['find-order'], 'let me look at where it is', 'check-status'],
    [['find-order', 'check-status'], 'I can give you your money back', 'offer-refund'],
  ].map(([done, text, right]) =>
    begin({
      features: progressFeatures(progress(done as string[], text as string), common),
      right: right as string,
      wrong: [],
      trust: 1,
    }),
  );
  for (let pass = 0; pass < 5; pass++) for (const lesson of lessons) teach(taught, lesson);
  expect(next(taught, progress([], 'your order number please'))).toBe('find-order');
  expect(next(taught, progress(['find-order'], 'one moment'))).toBe('check-status');
  expect(next(taught, progress(['find-order', 'check-status'], 'one moment'))).toBe('offer-refund');
});

test('what the agent says and what the customer says are not the same', () => {
  const said = (author: 'agent' | 'customer') =>
    progressFeatures(
      { done: [], said: [{ author, text: 'refund', sinceLastStep: true }], likely: [] },
      common,
    ).buckets;
  expect([...said('agent')]).not.toEqual([...said('customer')]);
});
