import { expect, test } from 'vitest';
import { commonness } from '../../../shared/match/features.ts';
import { begin, machine, scoresOf, teach } from '../../../shared/match/machine.ts';
import { nextLearner, nextLesson, nextSteps, teachNext } from '../../../shared/match/next.ts';
import { type Progress, progressFeatures, walk } from '../../../shared/match/progress.ts';

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

test('an SOP that nobody has worked by yet is followed in its own order', () => {
  const words = ['your order number', 'where it is', 'your money back'];
  const lessons = walk(
    'PAY-001',
    steps.map((id, at) => ({ id, text: words[at] ?? '' })),
  );
  const learner = nextLearner(steps, common);
  const taught = lessons.map((one) => nextLesson(learner, { ...one, trust: 1 }));
  for (let pass = 0; pass < 5; pass++) for (const lesson of taught) teachNext(learner, lesson);
  expect(nextSteps(learner, progress([], 'hello'))[0]).toBe('find-order');
  expect(nextSteps(learner, progress(['find-order'], 'one moment'))[0]).toBe('check-status');
  expect(nextSteps(learner, progress(['find-order', 'check-status'], ''))).toEqual([
    'offer-refund',
    ...nextSteps(learner, progress(['find-order', 'check-status'], '')).slice(1),
  ]);
});

test('what a customer gives tells which form is filled in, whatever the digits are', () => {
  const lessons = [
    { text: 'KR12345678', right: 'find-order' },
    { text: 'rina@example.com', right: 'offer-refund' },
  ].map(({ text, right }) => ({
    right,
    trust: 1,
    progress: {
      done: [],
      said: [{ author: 'customer' as const, text, sinceLastStep: true }],
      likely: [],
    },
  }));
  const learner = nextLearner(steps, common);
  const taught = lessons.map((one) => nextLesson(learner, one));
  for (let pass = 0; pass < 5; pass++) for (const lesson of taught) teachNext(learner, lesson);
  const given = (text: string) =>
    nextSteps(learner, {
      done: [],
      said: [{ author: 'customer', text, sinceLastStep: true }],
      likely: [],
    })[0];
  expect(given('ZX98765432')).toBe('find-order');
  expect(given('tom.b@example.org')).toBe('offer-refund');
});
