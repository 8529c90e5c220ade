import { expect, test } from 'vitest';
import type { Route } from '../../../shared/model/packs.ts';
import { routeFor } from '../../../shared/route.ts';

const row = (
  category: Route['category'],
  market: string,
  severity: Route['severity'],
  queue: string,
) => ({
  ...{ category, market, severity, queue },
  ...{ acknowledgeWithin: 5, answerWithin: 10, informWithin: 20, resolveWithin: 30 },
});
const routes: Route[] = [
  row('legal', 'MY', 'high', 'legal-my'),
  row('legal', '*', 'high', 'legal'),
  row('legal', '*', '*', 'legal-slow'),
  row('*', 'TH', '*', 'thailand'),
  row('*', '*', '*', 'supervisors'),
];

test('the first row that fits wins', () => {
  const queue = (
    ...of: [Parameters<typeof routeFor>[1], string | undefined, 'critical' | 'high']
  ) => routeFor(routes, ...of, () => true).queue;
  expect(queue('legal', 'MY', 'high')).toBe('legal-my');
  expect(queue('legal', 'ID', 'high')).toBe('legal');
  expect(queue('legal', undefined, 'high')).toBe('legal');
  expect(queue('legal', 'MY', 'critical')).toBe('legal-slow');
  expect(queue('bug', 'TH', 'critical')).toBe('thailand');
  expect(queue('bug', undefined, 'critical')).toBe('supervisors');
});

test('no row fits', () => {
  expect(() => routeFor(routes.slice(0, 1), 'bug', 'MY', 'high', () => true)).toThrow(
    'no route for bug, high',
  );
});

test('by the hours of the queue that a row names', () => {
  const hours: Route[] = [
    { ...row('legal', '*', 'high', 'legal'), hours: 'open' },
    { ...row('legal', '*', '*', 'night-desk'), hours: 'closed' },
    row('*', '*', '*', 'supervisors'),
  ];
  const queue = (...open: string[]) =>
    routeFor(hours, 'legal', 'ID', 'high', (one) => open.includes(one)).queue;
  expect(queue('legal')).toBe('legal');
  expect(queue()).toBe('night-desk');
  expect(queue('night-desk')).toBe('supervisors');
});
