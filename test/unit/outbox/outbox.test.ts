import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { RefusedError } from '../../../widget/client.ts';
import { createOutbox, type Outbox, type OutboxAround } from '../../../widget/outbox.ts';
import type { OutboxItem } from '../../../widget/port.ts';
import { openStore } from '../../../widget/store.ts';

let names = 0;
let now = 0;
let store = openStore('none');
beforeEach(() => {
  names += 1;
  now = 1_000_000;
  store = openStore(`outbox-${names}`);
});

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const at = '2026-11-20T02:00:00.000Z';
const raise = (n: number) =>
  ({
    kind: 'raise',
    body: {
      id: uuid(n),
      category: 'legal',
      severity: 'high',
      queue: 'legal',
      ticket: { console: 'casebook', id: '1', url: '', subject: '' },
      summary: 's',
      needs: [],
      evidence: [],
      raisedAt: at,
    },
  }) satisfies OutboxItem;
const action = (n: number, of: number) =>
  ({
    kind: 'action',
    escalation: uuid(of),
    body: { id: uuid(n), at, do: 'reply', text: 't' },
  }) satisfies OutboxItem;
const event = (n: number) =>
  ({
    kind: 'event',
    body: { id: uuid(n), at, kind: 'ticket.read', console: 'casebook', ticket: '1' },
  }) satisfies OutboxItem;

type Client = OutboxAround['client'];
const noReply = undefined as never;
const refusal = (status: number, message = 'no') =>
  new RefusedError(status, { error: 'refused', message });

function outboxWith(client: Partial<Client>, more: Partial<OutboxAround> = {}): Outbox {
  const never = () => Promise.reject(new Error('not expected'));
  return createOutbox({
    store: store.outbox,
    client: {
      ...{ raise: never, act: never, sendEvents: never, sendOverride: never },
      ...{ sendVerdict: never, proposeRule: never, ...client },
    },
    now: () => now,
    who: async () => ({ id: 'ayu', signedIn: true }),
    changed: () => undefined,
    heard: () => undefined,
    ...more,
  });
}

describe('the outbox', () => {
  test('a verdict and a proposed rule go out each by itself, and what is refused stays', async () => {
    const about = {
      console: 'casebook',
      ticket: '1',
      category: 'fraud',
      severity: 'high',
    } as const;
    const got: string[] = [];
    const outbox = outboxWith({
      sendVerdict: async ({ body }) => {
        got.push(body.verdict);
        return { stored: 1 };
      },
      proposeRule: async () => {
        throw refusal(422, 'holds no word');
      },
    });
    await outbox.put({ kind: 'verdict', body: { id: uuid(1), at, ...about, verdict: 'missed' } });
    await outbox.put({
      kind: 'proposal',
      body: { id: uuid(2), at, ...about, words: ['gone'], case: 'It is gone' },
    });
    await outbox.flush();
    expect(got).toEqual(['missed']);
    expect(await outbox.fate(uuid(1))).toBe('sent');
    expect(await outbox.fate(uuid(2))).toEqual({ refused: 'holds no word' });
    expect(await outbox.waiting()).toMatchObject([{ refused: 'holds no word' }]);
  });

  test('sends a raise before its actions, and forgets what was sent', async () => {
    const got: string[] = [];
    const outbox = outboxWith({
      raise: async ({ body }) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        got.push(body.id);
        return noReply;
      },
      act: async ({ body }) => {
        got.push(body.id);
        return noReply;
      },
    });
    await outbox.put(raise(1));
    await outbox.put(action(2, 1));
    await outbox.put(action(3, 1));
    await outbox.flush();
    expect(got).toEqual([uuid(1), uuid(2), uuid(3)]);
    expect(await outbox.pending()).toBe(0);
    expect(await outbox.fate(uuid(1))).toBe('sent');
  });

  test('marks what is refused, with the reason, and goes on with the rest', async () => {
    const got: string[] = [];
    const outbox = outboxWith({
      raise: async ({ body }) => {
        if (body.id === uuid(1)) throw refusal(422, 'There is no queue named legal.');
        got.push(body.id);
        return noReply;
      },
    });
    await outbox.put(raise(1));
    await outbox.put(raise(2));
    await outbox.flush();
    expect(got).toEqual([uuid(2)]);
    expect(await outbox.fate(uuid(1))).toEqual({ refused: 'There is no queue named legal.' });
    expect(await outbox.waiting()).toMatchObject([{ refused: 'There is no queue named legal.' }]);
    await outbox.flush(true);
    expect(got).toEqual([uuid(2)]);
    await outbox.discard(uuid(1));
    expect(await outbox.waiting()).toEqual([]);
  });

  test('a session that ran out refuses nothing; it waits for the same person', async () => {
    let person = { id: 'ayu', signedIn: true };
    const said: string[] = [];
    let answer: () => Promise<never> = () => Promise.reject(refusal(401));
    const outbox = outboxWith(
      { raise: () => answer() },
      { who: async () => person, heard: (what) => said.push(what) },
    );
    await outbox.put(raise(1));
    await outbox.flush();
    expect(said).toEqual(['signed-out']);
    expect(await outbox.fate(uuid(1))).toBe('queued');

    person = { id: 'budi', signedIn: true };
    answer = () => Promise.reject(new Error('budi must not send what ayu wrote'));
    await outbox.flush(true);
    expect(said).toEqual(['signed-out']);
    expect(await outbox.waiting()).toEqual([]);

    person = { id: 'ayu', signedIn: true };
    answer = () => Promise.resolve(noReply);
    await outbox.flush(true);
    expect(await outbox.fate(uuid(1))).toBe('sent');
  });

  test('sends events together, at most 200, and parts a bad one from the good', async () => {
    const sizes: number[] = [];
    const good = new Set<string>();
    const outbox = outboxWith({
      sendEvents: async ({ body: { events } }) => {
        sizes.push(events.length);
        if (events.some(({ id }) => id === uuid(7))) throw refusal(400, 'bad event');
        for (const { id } of events) good.add(id);
        return noReply;
      },
    });
    for (let n = 0; n < 250; n += 1) await outbox.put(event(n));
    await outbox.flush();
    expect(sizes[0]).toBe(200);
    expect(good.size).toBe(249);
    expect(await outbox.pending()).toBe(0);
    expect(await outbox.fate(uuid(7))).toEqual({ refused: 'bad event' });
  });

  test('waits longer after every failure, unless it is told to try now', async () => {
    let calls = 0;
    const outbox = outboxWith({
      raise: async () => {
        calls += 1;
        throw new Error('no line');
      },
    });
    await outbox.put(raise(1));
    await outbox.flush();
    await outbox.flush();
    expect(calls).toBe(1);
    now += 1000;
    await outbox.flush();
    await outbox.flush();
    now += 1000;
    await outbox.flush();
    expect(calls).toBe(2);
    await outbox.flush(true);
    expect(calls).toBe(3);
    now += 24 * 60 * 60_000;
    await outbox.flush();
    expect(calls).toBe(4);
    expect(await outbox.fate(uuid(1))).toBe('queued');
  });

  test('the same item put twice is kept once', async () => {
    const outbox = outboxWith({});
    await Promise.all([outbox.put(raise(1)), outbox.put(raise(1))]);
    expect(await outbox.pending()).toBe(1);
  });
});

type Step = 'raise' | 'action' | 'event' | 'flush' | 'kill';
type Luck = 'ok' | 'lost-before' | 'lost-after' | 'hang';

test('whatever fails and whenever it is killed: all arrives, once as the backend sees it, in order', async () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom<Step>('raise', 'action', 'action', 'event', 'flush', 'kill'),
      fc.nat(3),
    ),
    { maxLength: 30 },
  );
  const lucks = fc.array(fc.constantFrom<Luck>('ok', 'ok', 'lost-before', 'lost-after', 'hang'), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(steps, lucks, async (plan, luck) => {
      names += 1;
      store = openStore(`random-${names}`);
      const kept = new Map<string, OutboxItem>();
      const arrived: string[] = [];
      const left = [...luck];

      /** Idempotent by id, as the backend is; the line may break on either side of it. */
      async function backend(ids: string[]): Promise<never> {
        const fate = left.shift() ?? 'ok';
        if (fate === 'lost-before') throw new Error('lost on the way');
        if (fate === 'hang') await new Promise((resolve) => setTimeout(resolve, 3));
        for (const id of ids) if (!arrived.includes(id)) arrived.push(id);
        if (fate === 'lost-after') throw new Error('lost on the way back');
        return noReply;
      }
      const client: Client = {
        raise: ({ body }) => backend([body.id]),
        act: ({ params, body }) => {
          if (!arrived.includes(params.id)) throw refusal(404, 'no such escalation');
          return backend([body.id]);
        },
        sendEvents: ({ body }) => backend(body.events.map(({ id }) => id)),
        sendOverride: ({ body }) => backend([body.id]),
        sendVerdict: ({ body }) => backend([body.id]),
        proposeRule: ({ body }) => backend([body.id]),
      };

      let outbox = outboxWith(client);
      const raised: number[] = [];
      let n = 0;
      for (const [step, pick] of plan) {
        n += 1;
        if (step === 'flush') void outbox.flush(true).catch(() => undefined);
        // A new worker finds only what is on the disk; the old one's calls may still arrive.
        if (step === 'kill') outbox = outboxWith(client);
        if (step === 'flush' || step === 'kill') {
          await new Promise((resolve) => setTimeout(resolve, pick));
          continue;
        }
        const of = raised[pick % Math.max(1, raised.length)];
        const item =
          step === 'event' ? event(n) : step === 'action' && of ? action(n, of) : raise(n);
        if (item.kind === 'raise') raised.push(n);
        kept.set(item.body.id, item);
        await outbox.put(item);
      }
      for (let tries = 0; (await outbox.pending()) > 0 && tries < 60; tries += 1) {
        await outbox.flush(true);
      }

      expect(arrived.toSorted()).toEqual([...kept.keys()].toSorted());
      const lanes = new Map<string, string[]>();
      for (const [id, item] of kept) {
        if (item.kind === 'event') continue;
        const lane = item.kind === 'action' ? item.escalation : id;
        lanes.set(lane, [...(lanes.get(lane) ?? []), id]);
      }
      for (const lane of lanes.values()) {
        expect(arrived.filter((id) => lane.includes(id))).toEqual(lane);
      }
    }),
    { numRuns: 60 },
  );
});
