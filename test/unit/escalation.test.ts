import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/escalation/apply.ts';
import { runningClocks } from '../../shared/escalation/clocks.ts';
import { raise } from '../../shared/escalation/raise.ts';
import type { Me, Role } from '../../shared/model/account.ts';
import type { Escalation, RaiseEscalation } from '../../shared/model/escalation.ts';
import type { EscalationAction } from '../../shared/model/escalation-action.ts';
import type { Route } from '../../shared/model/packs.ts';
import { maySee } from '../../shared/scope.ts';

const person = (id: string, role: Role, site = 'Yogyakarta', team = 'Payments'): Me => ({
  id,
  name: id,
  email: `${id}@kirana.example`,
  role,
  workspace: { id: 'kirana', name: 'Kirana' },
  site,
  team,
  sites: [],
  queues: [],
});
const putri = person('putri', 'agent');
const dimas = person('dimas', 'agent');
const joy = person('joy', 'agent', 'Cebu', 'Trust');
const rina = person('rina', 'specialist', 'Jakarta', 'Safety');
const marco = person('marco', 'specialist', 'Jakarta', 'Safety');

const route: Route = {
  category: 'fraud',
  market: '*',
  severity: '*',
  queue: 'safety',
  acknowledgeWithin: 5,
  answerWithin: 15,
  informWithin: 60,
  resolveWithin: 480,
};
const now = new Date('2026-11-20T14:13:00.000Z');
const body: RaiseEscalation = {
  id: '0b1f6a0e-6f0e-4a51-9f6e-000000000001',
  category: 'fraud',
  severity: 'critical',
  queue: 'safety',
  ticket: { console: 'casebook', id: '48231', url: 'https://c.example/48231', subject: 'Saldo' },
  summary: 'Balance gone after a call.',
  needs: ['Freeze the account'],
  evidence: [],
  raisedAt: '2026-11-20T14:13:00.000Z',
};
const raised = () => raise(body, { by: putri, route, number: 'E-1', now });

let count = 0;
type Do<K extends EscalationAction['do']> = Omit<
  Extract<EscalationAction, { do: K }>,
  'id' | 'at' | 'do'
>;
const action = <K extends EscalationAction['do']>(
  name: K,
  rest: Do<K>,
  at = now,
): EscalationAction =>
  ({
    id: `0b1f6a0e-6f0e-4a51-9f6e-1${String(++count).padStart(11, '0')}`,
    at: at.toISOString(),
    do: name,
    ...rest,
  }) as EscalationAction;
const done = (result: ReturnType<typeof apply>): Escalation => {
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
const refused = (result: ReturnType<typeof apply>) => 'refused' in result && result.refused;
/** All of these, one after the other, by these people. */
const having = (...steps: [Me, EscalationAction][]) =>
  steps.reduce((all, [by, what]) => done(apply(all, what, by, now)), raised());

describe('raise', () => {
  it('counts the clocks from when the agent pressed the key', () => {
    const late = raise(
      { ...body, raisedAt: '2026-11-20T13:13:00Z' },
      { by: putri, route, number: 'E-1', now },
    );
    expect(late.due).toEqual({
      acknowledge: '2026-11-20T13:18:00.000Z',
      answer: '2026-11-20T13:28:00.000Z',
      inform: '2026-11-20T14:13:00.000Z',
      resolve: '2026-11-20T21:13:00.000Z',
    });
    expect(late.receivedAt).toBe(now.toISOString());
  });

  it('does not believe a clock that is ahead', () => {
    const early = raise(
      { ...body, raisedAt: '2026-11-21T09:00:00Z' },
      { by: putri, route, number: 'E-1', now },
    );
    expect(early.raisedAt).toBe(now.toISOString());
    expect(early.due.acknowledge).toBe('2026-11-20T14:18:00.000Z');
  });

  it('starts the timeline with itself', () => {
    expect(raised()).toMatchObject({
      state: 'raised',
      revision: 1,
      raisedBy: { id: 'putri', site: 'Yogyakarta', team: 'Payments' },
      events: [{ id: body.id, do: 'raise', by: { id: 'putri' }, queue: 'safety' }],
    });
  });
});

describe('the way to the end', () => {
  it('goes raised, accepted, waiting, working, resolved, informed, recorded, closed', () => {
    const states: string[] = [];
    let all = raised();
    const step = (by: Me, what: EscalationAction) => {
      all = done(apply(all, what, by, now));
      states.push(all.state);
    };
    step(rina, action('take', {}));
    step(rina, action('ask', { text: 'When did they call?' }));
    step(putri, action('reply', { text: 'At 13:20.' }));
    step(rina, action('answer', { text: 'Frozen.', words: 'Akun sudah kami bekukan.' }));
    step(putri, action('inform', {}));
    step(rina, action('cause', { rootCause: 'phishing', resolution: 'Frozen and returned' }));
    step(rina, action('close', {}));
    expect(states).toEqual([
      'accepted',
      'waiting',
      'working',
      'resolved',
      'informed',
      'recorded',
      'closed',
    ]);
    expect(all).toMatchObject({
      owner: { id: 'rina' },
      acknowledgedAt: now.toISOString(),
      answeredAt: now.toISOString(),
      informedAt: now.toISOString(),
      closedAt: now.toISOString(),
      revision: 8,
    });
    expect(all.events.map((event) => event.do)).toEqual([
      'raise',
      'take',
      'ask',
      'reply',
      'answer',
      'inform',
      'cause',
      'close',
    ]);
  });

  it('keeps the first acknowledgement when a colleague takes over', () => {
    const first = done(apply(raised(), action('take', {}), rina, now));
    const later = new Date(now.getTime() + 60_000);
    expect(apply(first, action('take', {}), marco, later)).toHaveProperty('refused');
    const second = done(apply(first, action('take', { over: true }), marco, later));
    expect(second.owner?.id).toBe('marco');
    expect(second.acknowledgedAt).toBe(now.toISOString());
  });

  it('lets the clock to acknowledge run on after a hand-back, until the next desk has it', () => {
    const back = having(
      [rina, action('take', {})],
      [rina, action('return', { reason: 'Not ours', queue: 'payments' })],
    );
    expect(back).toMatchObject({ state: 'returned', queue: 'safety' });
    expect(back.owner).toBeUndefined();
    expect(back.acknowledgedAt).toBeUndefined();
    const sent = done(apply(back, action('reroute', { queue: 'payments' }), putri, now));
    expect(sent).toMatchObject({ state: 'raised', queue: 'payments', due: raised().due });
  });

  it('asks nobody for a next word after a hand-back, and the next desk from when it has it', () => {
    const taken = having([rina, action('take', {})]);
    expect(runningClocks(taken)).toContain('update');
    const back = done(apply(taken, action('return', { reason: 'Not ours' }), rina, now));
    expect(runningClocks(back)).not.toContain('update');
    const later = new Date(now.getTime() + 60_000);
    const again = [
      [putri, action('reroute', { queue: 'payments' }, later)],
      [marco, action('take', {}, later)],
    ] as const;
    const { due } = again.reduce((all, [by, what]) => done(apply(all, what, by, later)), back);
    expect(due.update && Date.parse(due.update)).toBe(Date.parse(taken.due.update ?? '') + 60_000);
  });

  it('asks for a new end after it was reopened', () => {
    const closed = having(
      [rina, action('inform', {})],
      [rina, action('cause', { rootCause: 'x', resolution: 'y' })],
      [rina, action('close', {})],
    );
    const open = done(apply(closed, action('reopen', { reason: 'Again' }), rina, now));
    expect(open.state).toBe('accepted');
    expect(open.closedAt).toBeUndefined();
    expect(refused(apply(open, action('close', {}), rina, now))).toMatch(/customer was told/);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', [], /that the customer was told, the root cause and the resolution/],
    ['only the cause', ['cause'], /record that the customer was told\./],
    ['only the customer', ['inform'], /record the root cause and the resolution\./],
  ] as const)('closing with %s recorded', (_name, steps, message) => {
    const known = { cause: { rootCause: 'x', resolution: 'y' }, inform: {} };
    const open = steps.reduce(
      (all, step) => done(apply(all, action(step, known[step]), rina, now)),
      raised(),
    );
    expect(refused(apply(open, action('close', {}), rina, now))).toMatch(message);
  });

  it.each([
    action('take', {}),
    action('ask', { text: 'x' }),
    action('answer', { text: 'x' }),
    action('return', { reason: 'x' }),
    action('cause', { rootCause: 'x', resolution: 'y' }),
    action('close', {}),
    action('reopen', { reason: 'x' }),
  ])('an agent who wants to $do', (what) => {
    expect(refused(apply(raised(), what, putri, now))).toMatch(/Only a specialist/);
  });

  it('an agent of another team, whatever it is', () => {
    expect(refused(apply(raised(), action('reply', { text: 'x' }), joy, now))).toMatch(
      /another team/,
    );
    expect(refused(apply(raised(), action('reply', { text: 'x' }), dimas, now))).toBe(false);
  });

  it('an agent who reroutes what was not handed back', () => {
    expect(refused(apply(raised(), action('reroute', { queue: 'q' }), putri, now))).toMatch(
      /after it was handed back/,
    );
  });

  it('work on what was handed back', () => {
    const back = having([rina, action('return', { reason: 'Not ours' })]);
    expect(refused(apply(back, action('take', {}), rina, now))).toMatch(/send it to a queue/);
  });

  it('anything but reopening once it is closed', () => {
    const closed = having(
      [rina, action('inform', {})],
      [rina, action('cause', { rootCause: 'x', resolution: 'y' })],
      [rina, action('close', {})],
    );
    for (const what of [action('take', {}), action('reply', { text: 'x' }), action('close', {})]) {
      expect(refused(apply(closed, what, rina, now))).toMatch(/closed/);
    }
  });
});

describe('times', () => {
  it("believes an agent's clock, but not before the raise and not in the future", () => {
    const at = (time: string) =>
      done(
        apply(raised(), action('inform', {}, new Date(time)), putri, new Date('2026-11-20T15:00Z')),
      ).informedAt;
    expect(at('2026-11-20T14:30:00Z')).toBe('2026-11-20T14:30:00.000Z');
    expect(at('2026-11-20T10:00:00Z')).toBe('2026-11-20T14:13:00.000Z');
    expect(at('2026-11-22T10:00:00Z')).toBe('2026-11-20T15:00:00.000Z');
  });

  it("stamps a specialist's work when it arrives", () => {
    const early = new Date(now.getTime() - 3_600_000);
    expect(done(apply(raised(), action('take', {}, early), rina, now)).acknowledgedAt).toBe(
      now.toISOString(),
    );
  });
});

describe('another severity', () => {
  const limits = { acknowledge: 5, answer: 15, update: 15, inform: 60, resolve: 480 };
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const iso = (minutes: number) => at(minutes).toISOString();
  const become = (before: Escalation, change: object, minutes: number) =>
    done(
      apply(before, action('severity', { severity: 'high', reason: 'x' }), rina, at(minutes), {
        limits: { ...limits, ...change },
      }),
    );

  it('lengthens and shortens its clocks by the difference, and leaves those that are over', () => {
    const taken = done(apply(raised(), action('take', {}), rina, at(2)));
    const after = become(taken, { acknowledge: 1, answer: 45, resolve: 240 }, 10);
    expect(after.due).toMatchObject({
      acknowledge: iso(5),
      answer: iso(45),
      inform: iso(60),
      resolve: iso(240),
    });
    expect(after.limits).toMatchObject({ answer: 45, resolve: 240 });
    expect(become(raised(), { acknowledge: 2 }, 4).due.acknowledge).toBe(iso(2));
  });

  it('takes away nothing of the time for which they stood still', () => {
    const wait = action('wait', { on: 'bank', reason: 'x' });
    const waiting = done(apply(raised(), wait, rina, at(10)));
    const during = become(waiting, { resolve: 240 }, 40);
    expect(during.left).toEqual({ resolve: 230 });
    expect(done(apply(during, action('resume', {}), rina, at(70))).due.resolve).toBe(iso(300));
    const gone = done(apply(waiting, action('resume', {}), rina, at(70)));
    expect(become(gone, { resolve: 240 }, 80).due.resolve).toBe(iso(300));
  });
});

describe('who sees it', () => {
  it('agents of the team and everybody of the desk', () => {
    expect([putri, dimas, joy, rina].map((me) => maySee(raised(), me))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

const anyAction = fc.oneof(
  fc.constant(action('take', {})),
  fc.constant(action('ask', { text: 'x' })),
  fc.constant(action('reply', { text: 'x' })),
  fc.constant(action('answer', { text: 'x' })),
  fc.constant(action('return', { reason: 'x' })),
  fc.constant(action('reroute', { queue: 'q' })),
  fc.constant(action('inform', {})),
  fc.constant(action('cause', { rootCause: 'x', resolution: 'y' })),
  fc.constant(action('close', {})),
  fc.constant(action('reopen', { reason: 'x' })),
);
const anyStep = fc.record({
  what: anyAction,
  id: fc.integer({ min: 0, max: 30 }),
  by: fc.constantFrom(putri, dimas, joy, rina, marco),
  minutes: fc.integer({ min: -2000, max: 2000 }),
});

describe('any sequence of actions by anybody', () => {
  it('keeps the promises of a record', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        let all = raised();
        let clock = now.getTime();
        for (const { what, id, by, minutes } of steps) {
          clock += Math.abs(minutes) * 1000;
          const sent: EscalationAction = {
            ...what,
            id: `0b1f6a0e-6f0e-4a51-9f6e-2${String(id).padStart(11, '0')}`,
            at: new Date(clock + minutes * 60_000).toISOString(),
          };
          const result = apply(all, sent, by, new Date(clock));
          if ('refused' in result) continue;
          // Done already: the very same; else one more revision and one more line.
          const known = all.events.some((event) => event.id === sent.id);
          expect(result.revision).toBe(all.revision + (known ? 0 : 1));
          expect(result.events.slice(0, all.events.length)).toEqual(all.events);
          expect(apply(result, sent, by, new Date(clock))).toBe(result);
          all = result;

          expect(all.events).toHaveLength(all.revision);
          expect(all.state === 'closed').toBe(all.closedAt !== undefined);
          if (all.state === 'closed') {
            expect(all.informedAt && all.rootCause && all.resolution).toBeTruthy();
          }
          if (['accepted', 'waiting', 'resolved', 'closed'].includes(all.state)) {
            expect(all.owner && all.acknowledgedAt).toBeTruthy();
          }
          for (const time of [all.acknowledgedAt, all.answeredAt, all.informedAt, all.closedAt]) {
            if (!time) continue;
            expect(Date.parse(time)).toBeGreaterThanOrEqual(Date.parse(all.raisedAt));
            expect(Date.parse(time)).toBeLessThanOrEqual(clock);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
