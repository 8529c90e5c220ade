import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseRouting } from '../../../backend/content/routing.ts';
import { categories, severities } from '../../../shared/model/names.ts';
import {
  Calendar,
  Policy,
  Queue,
  Rota,
  type Route,
  Route as RouteSchema,
} from '../../../shared/model/packs.ts';
import { routeFor } from '../../../shared/route.ts';

const text = readFileSync(
  resolve(import.meta.dirname, '../../../backend/starter/routing.yaml'),
  'utf8',
);
const { routing, problems } = parseRouting('routing.yaml', text);
const always = () => true;
const markets = ['ID', 'MY', 'PH', 'SG', 'TH', 'VN', 'JP', undefined];

test('the starter routing has no problems and fits the schemas', () => {
  expect(problems).toEqual([]);
  for (const queue of routing?.queues ?? []) Queue.parse(queue);
  for (const calendar of routing?.calendars ?? []) Calendar.parse(calendar);
  for (const rota of routing?.rotas ?? []) Rota.parse(rota);
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
        const route = routeFor(routes, category, market, severity, always);
        expect(queues).toContain(route.queue);
        if (severity === 'critical') expect(route.acknowledgeWithin).toBeLessThanOrEqual(15);
        if (severity === 'critical') expect(route.acknowledgeWithin).toBeGreaterThanOrEqual(5);
      }
      const [critical, high, normal] = severities.map((severity) =>
        routeFor(routes, category, market, severity, always),
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
      for (const severity of severities) {
        for (const isOpen of [always, () => false]) {
          used.add(routeFor(routes, category, market, severity, isOpen));
        }
      }
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
  [
    'time zone',
    'timeZone: Asia/Manila',
    'timeZone: Asia/Manilla',
    /`Asia\/Manilla` is not a time zone/,
  ],
  ['day', 'days: mon-sat', 'days: mon-son', /`mon-son` is no day; write mon, tue/],
  ['hour', 'to: "19:00"', 'to: "25:00"', /`25:00` is not a time of day; write it such as 09:00/],
  [
    'night',
    'from: "08:30"',
    'from: "22:00"',
    /22:00 to 19:00 ends before it begins; write a night/,
  ],
  ['hours twice', 'days: [sat, sun]', 'days: [fri, sun]', /two rows hold the same hour/],
  ['holiday', '"2026-11-30"', '"2026-11-31"', /`2026-11-31` is not a day; write it such as/],
  ['calendar twice', 'id: manila-office', 'id: bangkok-office', /`bangkok-office` is here twice/],
  ['unknown calendar', 'calendar: bangkok-office', 'calendar: bangkok', /`bangkok` is not known/],
  ['nobody on call', /people: .*$/m, 'people: []', /name at least one/],
  ['turns of a rota', 'every: 7', 'every: 0', /whole number from 1 to 90/],
  ['unknown rota', 'rota: engineering', 'rota: engineers', /did you mean `engineering`/],
  ['on call without a rota', '    rota: engineering\n', '', /say which: add `rota:`/],
  ['assignment', 'assign: turns', 'assign: turn', /did you mean `turns`.* pull, turns, on-call/],
  [
    'whom to tell',
    'after: 30m, tell: legal',
    'after: 30m, tell: lawyers',
    /`lawyers` is not known/,
  ],
  [
    'telling nobody',
    'after: 30m, tell: legal',
    'after: 30m, tell: on-call',
    /this queue has nobody on call/,
  ],
  ['which clock', 'clock: answer', 'clock: answers', /did you mean `answer`/],
  ['hours of a row', 'hours: open', 'hours: opened', /did you mean `open`/],
  ['time of an update', 'update: 30m', 'update: often', /`often` is not a time/],
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
  if (line > 0 && !/missing|last row|twice|syntax|say which|same hour/.test(expected.source)) {
    expect(result.problems.map((problem) => problem.line)).toContain(line);
  }
});

test('a swap has its zone and its order', () => {
  const swap = (from: string, to: string) =>
    parseRouting(
      'r.yaml',
      text.replace(
        '    every: 7\n',
        `    every: 7\n    instead: [{ person: rina@kirana.example, from: ${from}, to: ${to} }]\n`,
      ),
    );
  const good = swap('2026-12-24T09:00+07:00', '2026-12-26T09:00+07:00');
  expect(good.problems).toEqual([]);
  expect(good.routing?.rotas?.[0]?.instead[0]?.from).toBe('2026-12-24T02:00:00.000Z');
  const messages = (from: string, to: string) => swap(from, to).problems.map((one) => one.message);
  expect(messages('2026-12-24', '2026-12-26T09:00Z')[0]).toMatch(
    /not a time; write it with its zone/,
  );
  expect(messages('2026-12-26T09:00Z', '2026-12-24T09:00Z')[0]).toMatch(/ends before it begins/);
});

test('desks that are not always open: what is critical goes to somebody who is there', () => {
  const { routes = [] } = routing ?? {};
  const closed = new Set(routing?.queues.filter(({ calendar }) => calendar).map(({ id }) => id));
  for (const category of ['legal', 'exposure', 'privacy', 'safety', 'fraud', 'outage'] as const) {
    const night = routeFor(routes, category, 'ID', 'critical', (queue) => !closed.has(queue));
    expect(closed).not.toContain(night.queue);
  }
});
