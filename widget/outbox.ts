/** Written down first, sent after: nothing that must reach the backend is lost, in order per escalation. */
import type { PanelClient } from '../shared/api-panel.ts';
import { RefusedError } from './calls.ts';
import type { OutboxItem, Waiting } from './port.ts';

export interface Kept {
  /** Order of writing; given by the store. */
  order: number;
  id: string;
  item: OutboxItem;
  queuedAt: string;
  /** Whose it is: another person on the same device must not send it in their name. Absent: anybody's. */
  owner?: string;
  refused?: string;
}

/** Where items wait. Every promise resolves when the change is durable. */
export interface OutboxStore {
  /** The same id again changes nothing. */
  add(kept: Omit<Kept, 'order'>): Promise<void>;
  get(id: string): Promise<Kept | undefined>;
  /** In order of writing. */
  all(): Promise<Kept[]>;
  refuse(id: string, reason: string): Promise<void>;
  remove(ids: string[]): Promise<void>;
}

type OutboxClient = Pick<
  PanelClient,
  'raise' | 'act' | 'sendEvents' | 'sendOverride' | 'sendVerdict' | 'proposeRule'
>;

export interface OutboxAround {
  store: OutboxStore;
  client: OutboxClient;
  /** Epoch ms. */
  now: () => number;
  /** From 0 to 1; absent: pauses are as long as they can be. */
  random?: () => number;
  /** Who works here, also when their session has run out; and is it good now? Without that everything waits. */
  who: () => Promise<{ id: string | undefined; signedIn: boolean }>;
  changed: () => void;
  /** After every round: did the backend answer? */
  heard: (answered: 'online' | 'offline' | 'signed-out') => void;
}

export interface Outbox {
  /** Resolves when the item is written down. */
  put(item: OutboxItem): Promise<void>;
  /** One round over everything that waits; rounds never overlap. Failures wait longer and longer, unless `now`. */
  flush(now?: boolean): Promise<void>;
  waiting(): Promise<Waiting[]>;
  /** How many wait that were not refused, events included. */
  pending(): Promise<number>;
  /** What became of an item that was put. */
  fate(id: string): Promise<'sent' | 'queued' | { refused: string }>;
  discard(id: string): Promise<void>;
}

const BATCH = 200;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** Items of one key go out one after another, in order; keys do not wait for each other. */
const keyOf = ({ item }: Kept): string => {
  if (item.kind === 'raise') return item.body.id;
  if (item.kind === 'action') return item.escalation;
  return item.kind === 'event' ? 'events' : item.body.id;
};

const isOf = ({ owner }: Kept, person: string | undefined) => !owner || owner === person;

export function createOutbox(around: OutboxAround): Outbox {
  const { store, client, now, random = () => 1, who, changed, heard } = around;
  let round: Promise<void> | undefined;
  let again = false;
  let failures = 0;
  let notBefore = 0;

  function send({ item }: Kept): Promise<unknown> {
    if (item.kind === 'raise') return client.raise({ body: item.body });
    if (item.kind === 'override') return client.sendOverride({ body: item.body });
    if (item.kind === 'verdict') return client.sendVerdict({ body: item.body });
    if (item.kind === 'proposal') return client.proposeRule({ body: item.body });
    if (item.kind === 'event') return client.sendEvents({ body: { events: [item.body] } });
    return client.act({ params: { id: item.escalation }, body: item.body });
  }

  /** Sent or refused when it resolves; rejects when the items must wait. */
  async function settle(batch: Kept[], sending: () => Promise<unknown>): Promise<void> {
    const ids = batch.map(({ id }) => id);
    try {
      await sending();
      await store.remove(ids);
    } catch (error) {
      // Signed out is not a refusal: the same item is welcome after the next sign-in.
      if (!(error instanceof RefusedError) || error.status === 401) throw error;
      const [only, ...others] = batch;
      if (only && others.length === 0) await store.refuse(only.id, error.refusal.message);
      else {
        // One bad event must not hold back its neighbours.
        const half = Math.ceil(batch.length / 2);
        await sendEvents(batch.slice(0, half));
        await sendEvents(batch.slice(half));
        return;
      }
    }
    changed();
  }

  async function sendEvents(batch: Kept[]): Promise<void> {
    const events = batch.flatMap(({ item }) => (item.kind === 'event' ? [item.body] : []));
    await settle(batch, () => client.sendEvents({ body: { events } }));
  }

  async function sendLane(lane: Kept[]): Promise<void> {
    if (lane[0]?.item.kind === 'event') {
      for (let at = 0; at < lane.length; at += BATCH) await sendEvents(lane.slice(at, at + BATCH));
      return;
    }
    for (const kept of lane) await settle([kept], () => send(kept));
  }

  async function run(): Promise<void> {
    const person = await who();
    if (!person.signedIn) return;
    const lanes = new Map<string, Kept[]>();
    for (const kept of await store.all()) {
      if (kept.refused !== undefined || !isOf(kept, person.id)) continue;
      const key = keyOf(kept);
      lanes.set(key, [...(lanes.get(key) ?? []), kept]);
    }
    if (lanes.size === 0) return;
    const results = await Promise.allSettled([...lanes.values()].map(sendLane));
    const errors = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    if (errors.length === 0) {
      failures = 0;
      return heard('online');
    }
    failures += 1;
    // Not all agents of a company at the same moment.
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
    notBefore = now() + pause * (0.5 + random() / 2);
    const out = errors.some((error) => error instanceof RefusedError && error.status === 401);
    heard(out ? 'signed-out' : 'offline');
  }

  async function flush(force = false): Promise<void> {
    if (force) notBefore = 0;
    if (round) {
      again = true;
      return round;
    }
    if (now() < notBefore) return;
    round = (async () => {
      do {
        again = false;
        await run();
      } while (again && now() >= notBefore);
    })().finally(() => {
      round = undefined;
    });
    return round;
  }

  return {
    async put(item) {
      const queuedAt = new Date(now()).toISOString();
      const { id: owner } = await who();
      await store.add({ id: item.body.id, item, queuedAt, ...(owner ? { owner } : {}) });
      if (item.kind !== 'event') changed();
    },
    flush,
    async waiting() {
      const { id } = await who();
      const mine = (await store.all()).filter((kept) => isOf(kept, id));
      return mine.flatMap(({ item, queuedAt, refused }) =>
        item.kind === 'event'
          ? []
          : [{ item, queuedAt, ...(refused === undefined ? {} : { refused }) }],
      );
    },
    async pending() {
      return (await store.all()).filter(({ refused }) => refused === undefined).length;
    },
    async fate(id) {
      const kept = await store.get(id);
      if (!kept) return 'sent';
      return kept.refused === undefined ? 'queued' : { refused: kept.refused };
    },
    async discard(id) {
      await store.remove([id]);
      changed();
    },
  };
}
