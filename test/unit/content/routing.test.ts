import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseRouting } from '../../../backend/content/routing.ts';
import { categories, severities } from '../../../shared/model/names.ts';
import { Policy, Queue, type Route, Route as RouteSchema } from '../../../shared/model/packs.ts';
import { routeFor } from '../../../shared/route.ts';

const text = readFileSync(
  resolve(import.meta.dirname, '../../../backend/starter/routing.yaml'),
  'utf8',
);
const { routing, problems } = parseRouting('routing.yaml', text);
const markets = ['ID', 'MY', 'PH', 'SG', 'TH', 'VN', 'JP', undefined];

test('the starter routing has no problems and fits the schemas', () => {
  expect(problems).toEqual([]);
  for (const queue of routing?.queues ?? []) Queue.parse(queue);
  for (const route of routing?.routes ?? []) RouteSchema.parse(route);
  Policy.parse(routing?.policy);
  expect(routing?.policy).toMatchObject({ brand: 'Kirana', gateDeadline: 400, smallestShare: 20 });
  expect(routing?.policy.learning).toBe('team');
  expect(routing?.rootCauses.map(({ id }) => id)).toContain('process.refund-delay');
});

test('every category, market and severity has a route of its own queue and sensible clocks', () => {
  const routes = routing?.routes ?? [];
  const queues = routing?.queues.map(({ id }) => id);
  for (const category of categories) {
    for (const market of markets) {
      for (const severity of severities) {
        const route = routeFor(routes, category, market, severity);
        expect(queues).toContain(route.queue);
        if (severity === 'critical') expect(route.acknowledgeWithin).toBeLessThanOrEqual(15);
        if (severity === 'critical') expect(route.acknowledgeWithin).toBeGreaterThanOrEqual(5);
      }
      const [critical, high, normal] = severities.map((severity) =>
        routeFor(routes, category, market, severity),
      );
      expect(critical?.resolveWithin).toBeLessThanOrEqual(high?.resolveWithin ?? 0);
      expect(high?.resolveWithin).toBeLessThanOrEqual(normal?.resolveWithin ?? 0);
    }
  }
});

test('every row and every queue is reachable', () => {
  const routes = routing?.routes ?? [];
  const used = new Set<Route>();
  for (const category of categories) {
    for (const market of markets) {
      for (const severity of severities) used.add(routeFor(routes, category, market, severity));
    }
  }
  // `no-sop` is what the last two rows are for; the other queues are named by SOPs.
  expect(routes.filter((route) => !used.has(route))).toEqual([]);
});

test('an encoder is named by its hash, and without a word about it there is none', () => {
  expect(routing?.policy.encoder).toBeUndefined();
  const encoder = '0123456789ABCDEF'.repeat(4);
  const named = text.replace('  learning: team\n', `  learning: team\n  encoder: ${encoder}\n`);
  const { policy } = parseRouting('r.yaml', named).routing ?? {};
  expect(Policy.parse(policy).encoder).toBe(encoder.toLowerCase());
});

test('English replies are read for grammar only where the policy says so', () => {
  expect(routing?.policy.grammar).toBeUndefined();
  const policyWith = (value: string) =>
    parseRouting(
      'r.yaml',
      text.replace('  learning: team\n', `  learning: team\n  grammar: ${value}\n`),
    );
  expect(Policy.parse(policyWith('true').routing?.policy).grammar).toBe(true);
  expect(policyWith('false').routing?.policy.grammar).toBeUndefined();
  expect(policyWith('yes').problems).toMatchObject([{ message: expect.stringMatching(/true/) }]);
});

test('without a word about it, each device learns for itself', () => {
  const older = parseRouting('r.yaml', text.replace('  learning: team\n', ''));
  expect([older.problems, older.routing?.policy.learning]).toEqual([[], 'device']);
  const off = parseRouting('r.yaml', text.replace('learning: team', 'learning: off'));
  expect([off.problems, off.routing?.policy.learning]).toEqual([[], 'off']);
});

test.each<[string, string | RegExp, string, RegExp]>([
  [
    'unknown queue',
    'queue: oncall, ack',
    'queue: oncal, ack',
    /queue`: `oncal` .*did you mean `oncall`/,
  ],
  ['unknown category', 'category: fraud', 'category: frauds', /did you mean `fraud`/],
  ['unknown severity', 'severity: critical', 'severity: worst', /Choose from: \*, critical/],
  ['unknown market', 'market: MY', 'market: Malaysia', /`Malaysia` is not a market/],
  ['time', 'acknowledge: 5m', 'acknowledge: soon', /`soon` is not a time; write it such as 10m/],
  ['endless time', 'resolve: 14d', 'resolve: 9999d', /not a time.*at most 56d/],
  ['times that shrink', 'answer: 15m', 'answer: 2m', /must not shrink/],
  ['queue twice', 'id: payments', 'id: orders', /`orders` is here twice/],
  ['cause twice', 'id: unclear', 'id: gap', /`policy.gap` is here twice/],
  ['cause id', 'id: refund-delay', 'id: Refund Delay', /use small letters/],
  ['missing policy key', 'gateDeadline: 400', '', /`gateDeadline` is missing/],
  ['deadline', 'gateDeadline: 400', 'gateDeadline: 5', /whole number from 50 to 5000/],
  ['learning', 'learning: team', 'learning: teams', /did you mean `team`.* off, device, team/],
  [
    'encoder',
    'learning: team',
    'encoder: potion-base-8M',
    /`potion-base-8M` is not a SHA-256: use the 64 digits/,
  ],
  ['unknown part', 'rootCauses:', 'rootcauses:', /unknown key, did you mean `rootCauses`/],
  [
    'no last row',
    /^.*severity: "\*", queue: supervisors, acknowledge: 4h.*$/m,
    '',
    /the last row must fit everything/,
  ],
  ['syntax', 'queues:', 'queues: [', /YAML syntax/],
])('%s', (_, from, to, expected) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const result = parseRouting('r.yaml', changed);
  expect(result.routing).toBeUndefined();
  expect(result.problems.map(({ message }) => message).join('\n')).toMatch(expected);
  const line = text.split('\n').findIndex((one) => one.match(from)) + 1;
  if (line > 0 && !/missing|last row|twice|syntax/.test(expected.source)) {
    expect(result.problems.map((problem) => problem.line)).toContain(line);
  }
});
