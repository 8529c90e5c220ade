import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { EscalationAction } from '../../../shared/model/escalation-action.ts';
import { RefusedError } from '../../../widget/client.ts';
import { createOutbox, type Kept, type OutboxStore } from '../../../widget/outbox.ts';
import { escalationBody, type House, type PersonName } from '../house.ts';

/** Agents with outboxes on bad lines and specialists at their desks, who all do what they like. */

const agents = ['putri', 'dimas', 'joy'] as const;
const desk = ['rina', 'agus', 'marisol', 'admin'] as const;
/** Up; down; requests arrive and answers are lost; everything arrives twice at once. */
const lines = ['up', 'down', 'deaf', 'twice'] as const;

const words = { text: 'x' };
const reason = { reason: 'x' };
const byAgent = fc.constantFrom<object>(
  { do: 'reply', ...words },
  { do: 'reply', ...words },
  { do: 'reply', ...words },
  { do: 'inform' },
  { do: 'reroute', queue: 'payments' },
  { do: 'watch' },
  { do: 'take' },
);
const byDesk = fc.constantFrom<object>(
  // More often, as most is about what comes after them.
  { do: 'ask', ...words },
  { do: 'ask', ...words },
  { do: 'answer', ...words },
  { do: 'close' },
  { do: 'take' },
  { do: 'take', over: true },
  { do: 'work' },
  { do: 'hand-over', ...words },
  { do: 'ask', ...words },
  { do: 'wait', on: 'bank', ...reason },
  { do: 'wait', on: 'agent', ...reason },
  { do: 'resume' },
  { do: 'update', ...words },
  { do: 'note', ...words },
  { do: 'answer', ...words, words: 'y' },
  { do: 'broadcast', ...words },
  { do: 'return', ...reason },
  { do: 'reroute', queue: 'safety' },
  { do: 'severity', severity: 'critical', ...reason },
  { do: 'inform' },
  { do: 'cause', rootCause: 'phishing', resolution: 'x', disposition: 'valid' },
  { do: 'close' },
  { do: 'reopen', ...reason },
  { do: 'snooze', until: '2030-01-01T00:00:00.000Z', ...reason },
  { do: 'link', kind: 'duplicate' },
  { do: 'link', kind: 'part' },
  { do: 'unlink' },
  { do: 'measure', ...words, owner: 'Ops', due: '2030-01-01' },
);

export const anyStep = fc.oneof(
  { weight: 1, arbitrary: fc.record({ step: fc.constant('raise' as const), who: fc.nat(2) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      step: fc.constant('agent' as const),
      who: fc.nat(2),
      which: fc.nat(3),
      what: byAgent,
      /** Minutes that their clock is wrong. */
      skew: fc.integer({ min: -90, max: 90 }),
      sends: fc.boolean(),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      step: fc.constant('desk' as const),
      who: fc.nat(3),
      which: fc.nat(3),
      other: fc.nat(3),
      what: byDesk,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant('line' as const),
      who: fc.nat(2),
      line: fc.constantFrom(...lines),
    }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('flush' as const), who: fc.nat(2) }) },
  /** Something that was sent before comes in again, much later. */
  { weight: 2, arbitrary: fc.record({ step: fc.constant('again' as const), which: fc.nat(99) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('wait' as const),
      minutes: fc.integer({ min: 1, max: 8 }),
    }),
  },
);
export type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

function memoryStore(): OutboxStore {
  const all = new Map<string, Kept>();
  let order = 0;
  return {
    async add(kept) {
      order += 1;
      if (!all.has(kept.id)) all.set(kept.id, { ...kept, order });
    },
    get: async (id) => all.get(id),
    all: async () => [...all.values()],
    async refuse(id, refused) {
      const kept = all.get(id);
      if (kept) all.set(id, { ...kept, refused });
    },
    async remove(ids) {
      for (const id of ids) all.delete(id);
    },
  };
}

interface Around {
  now: () => number;
  wait: (minutes: number) => void;
}

export function openWorld(house: House, { now, wait }: Around) {
  const raised: string[] = [];
  const sent: (() => Promise<unknown>)[] = [];
  const acknowledged = { raises: new Set<string>(), actions: new Map<string, Set<string>>() };
  const refused = new Map<string, Set<string>>();
  const faults: string[] = [];
  const count = { refused: 0, lost: 0 };
  const add = (to: Map<string, Set<string>>, of: string, id: string) =>
    to.set(of, (to.get(of) ?? new Set()).add(id));

  /** One request, as it arrives. @throws what a client throws. */
  async function request(
    by: PersonName,
    name: 'raise' | 'act',
    of: string,
    body: { id: string },
  ): Promise<never> {
    const params = { id: of };
    const answer = await house.call(name, by, name === 'act' ? { params, body } : { body });
    if (answer.status === 200) {
      if (name === 'raise') acknowledged.raises.add(body.id);
      else {
        add(acknowledged.actions, of, body.id);
        if (answer.body.id !== of) faults.push(`${of} was answered with ${answer.body.id}`);
      }
      return answer.body as never;
    }
    // Refusals are words for people; anything else is a fault, which an outbox would only try again.
    if (![403, 404, 409].includes(answer.status)) {
      faults.push(`${name} ${answer.status} ${JSON.stringify(answer.body)}`);
      throw new TypeError('Failed to fetch');
    }
    count.refused += 1;
    if (name === 'act') add(refused, of, body.id);
    throw new RefusedError(answer.status, answer.body);
  }

  const people = agents.map((name) => {
    const person = { name, line: 'up' as (typeof lines)[number], own: [] as string[] };
    const travel = async (kind: 'raise' | 'act', of: string, body: { id: string }) => {
      if (person.line === 'down') throw new TypeError('Failed to fetch');
      const once = () => request(name, kind, of, body);
      sent.push(once);
      const [answer] = await Promise.all(
        person.line === 'twice' ? [once(), once().catch(() => undefined)] : [once()],
      );
      if (person.line !== 'deaf') return answer as never;
      count.lost += 1;
      throw new TypeError('Failed to fetch');
    };
    const none = () => Promise.reject(new Error('not used here'));
    const outbox = createOutbox({
      store: memoryStore(),
      client: {
        raise: ({ body }) => travel('raise', body.id, body),
        act: ({ params, body }) => travel('act', params.id, body),
        sendEvents: none,
        sendOverride: none,
        sendVerdict: none,
        proposeRule: none,
      },
      now,
      who: async () => ({ id: name, signedIn: true }),
      changed: () => undefined,
      heard: () => undefined,
    });
    return Object.assign(person, { outbox });
  });

  const caseAt = (which: number) => raised[which % Math.max(1, raised.length)];

  async function take(step: Step): Promise<void> {
    if (step.step === 'wait') return wait(step.minutes);
    if (step.step === 'again') {
      await sent[step.which % Math.max(1, sent.length)]?.().catch(heardNo);
      return;
    }
    if (step.step === 'desk') {
      const of = caseAt(step.which);
      if (!of) return;
      const by = desk[step.who] ?? 'rina';
      const to = 'kind' in step.what ? { to: caseAt(step.other) } : {};
      const body = { id: randomUUID(), at: new Date(now()).toISOString(), ...step.what, ...to };
      const once = () => request(by, 'act', of, body);
      sent.push(once);
      await once().catch(heardNo);
      return;
    }
    const person = people[step.who];
    if (!person) return;
    if (step.step === 'line') person.line = step.line;
    if (step.step === 'flush') await person.outbox.flush(true);
    if (step.step === 'raise') {
      const body = escalationBody({ raisedAt: new Date(now()).toISOString() });
      raised.push(body.id);
      person.own.push(body.id);
      await person.outbox.put({ kind: 'raise', body });
      await person.outbox.flush(true);
    }
    if (step.step === 'agent') {
      const escalation = person.own[step.which % Math.max(1, person.own.length)];
      if (!escalation) return;
      const at = new Date(now() + step.skew * 60_000).toISOString();
      const body = { id: randomUUID(), at, ...step.what } as EscalationAction;
      await person.outbox.put({ kind: 'action', escalation, body });
      // Pressed while others press too: what is sent may wait for the next try.
      if (step.sends) await person.outbox.flush(true);
    }
  }

  return {
    take,
    count,
    raised: () => [...raised],
    acknowledgedRaises: () => [...acknowledged.raises],
    acknowledgedActions: (of: string) => [...(acknowledged.actions.get(of) ?? [])],
    /** Each time that they were sent. */
    refusedActions: (of: string) =>
      [...(refused.get(of) ?? [])].filter((id) => !acknowledged.actions.get(of)?.has(id)),
    /** Until nothing waits any more. */
    async everybodyOnline() {
      expect(faults).toEqual([]);
      for (const person of people) {
        person.line = 'up';
        await person.outbox.flush(true);
        expect(faults).toEqual([]);
        expect(await person.outbox.pending()).toBe(0);
      }
    },
  };
}

function heardNo(error: unknown) {
  if (!(error instanceof RefusedError || error instanceof TypeError)) throw error;
}
