import { computed, signal } from '@preact/signals';
import type { Client, LiveEvent } from '../../shared/api.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { EscalationAction } from '../../shared/model/escalation-action.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { type ClientOptions, listen, RefusedError } from '../client.ts';
import type { Stop } from '../port.ts';
import { inOrder } from './order.ts';

/** A body for `act` without what is the same for all of them. */
export type ActionInput = EscalationAction extends infer A
  ? A extends EscalationAction
    ? Omit<A, 'id' | 'at'>
    : never
  : never;

export interface Around {
  client: Client;
  options: ClientOptions;
  me: Me;
  clock: () => number;
  /** The session has ended. */
  ended: () => void;
}

export type Cases = ReturnType<typeof openCases>;

/** Pages of the queue that are read; more would not fit a screen or a day. */
const mostPages = 10;
const day = 24 * 60 * 60_000;
/** ms */
const gather = 100;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The cases of this person's queues, kept up to date by the stream, read anew whenever it comes back. */
export function openCases({ client, options, me, clock, ended }: Around) {
  const all = signal<ReadonlyMap<string, Escalation>>(new Map());
  const packs = signal<Packs | undefined>(undefined);
  /** ISO time since when nothing is heard; undefined while live. */
  const silentSince = signal<string | undefined>(undefined);
  const loaded = signal(false);
  /** Why nothing could be read. */
  const failed = signal<unknown>(undefined);
  const now = signal(clock());
  /** Ids of what was read on its own. */
  const looked = new Set<string>();

  const put = (...news: Escalation[]) => {
    const next = new Map(all.value);
    for (const one of news) {
      // An answer to an older question can arrive after a newer live event.
      if ((next.get(one.id)?.revision ?? 0) <= one.revision) next.set(one.id, one);
    }
    all.value = next;
  };

  /** What ended the session is no failure of the desk. */
  const heardNo = (error: unknown) => {
    if (error instanceof RefusedError && error.status === 401) ended();
    else return error;
  };

  /** Everything of a view, page by page. */
  async function read(view: 'open' | 'closed', page: (list: Escalation[]) => void) {
    let after: string | undefined;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const { escalations, next } = await client.escalations({
        query: { view, ...(after ? { after } : {}) },
      });
      page(escalations);
      if (!next) return;
      after = next;
    }
  }

  async function load() {
    try {
      packs.value ??= await client.packs();
      const seen = new Map<string, Escalation>();
      const page = (list: Escalation[]) => {
        for (const one of list) seen.set(one.id, one);
        // The first time each page is shown at once; later, what is on screen stays until all is read.
        if (!loaded.value) put(...list);
      };
      await read('open', page);
      await read('closed', page);
      const before = all.value;
      all.value = new Map();
      // What came by the stream meanwhile is newer, and what was looked up stays open.
      const kept = [...before.values()].filter(({ id }) => !seen.has(id) && looked.has(id));
      put(...seen.values(), ...kept);
      for (const one of before.values()) if (seen.has(one.id)) put(one);
      failed.value = undefined;
      loaded.value = true;
    } catch (error) {
      failed.value = heardNo(error);
    }
  }

  /** Also those that are not in the queue: of other desks, and closed long ago. */
  async function look(text: string): Promise<string[]> {
    const { escalations } = await client.escalations({ query: { text, limit: '50' } });
    for (const { id } of escalations) looked.add(id);
    put(...escalations);
    return escalations.map(({ id }) => id);
  }

  async function refresh(id: string) {
    looked.add(id);
    put(await client.escalation({ params: { id } }));
  }

  /** @throws what the backend said, in words; what is shown is true by then. */
  async function act(escalation: Escalation, input: ActionInput): Promise<Escalation> {
    const body = { ...input, id: crypto.randomUUID(), at: new Date(clock()).toISOString() };
    try {
      const after = await client.act({
        params: { id: escalation.id },
        body: body as EscalationAction,
      });
      put(after);
      return after;
    } catch (error) {
      // Somebody else was quicker: show what is true now beside the reason.
      if (error instanceof RefusedError) {
        if (error.status === 401) ended();
        await refresh(escalation.id).catch(() => undefined);
      }
      throw error;
    }
  }

  /** Of many changes of one case in a moment the last one is read. */
  const changed = new Set<string>();
  function readSoon(id: string) {
    if (changed.has(id)) return;
    changed.add(id);
    setTimeout(() => {
      changed.delete(id);
      refresh(id).catch(() => undefined);
    }, gather);
  }

  function heard(event: LiveEvent | 'open' | 'beat') {
    if (event === 'beat') return;
    if (event === 'open' || event.kind === 'resync') {
      silentSince.value = undefined;
      // What happened while nobody listened.
      void load();
    } else if (event.kind === 'escalation') {
      readSoon(event.id);
    } else {
      client.packs().then(
        (content) => {
          packs.value = content;
        },
        () => undefined,
      );
    }
  }

  function start(): Stop {
    const abort = new AbortController();
    const tick = setInterval(() => {
      now.value = clock();
    }, 1000);
    (async () => {
      let pause = 1000;
      while (!abort.signal.aborted) {
        await listen(options, abort.signal, (event) => {
          pause = 1000;
          heard(event);
        }).catch((error) => {
          if (error instanceof RefusedError && error.status === 401) ended();
        });
        if (abort.signal.aborted) return;
        silentSince.value ??= new Date(clock()).toISOString();
        if (!loaded.value) await load();
        await wait(pause);
        pause = Math.min(pause * 2, 15_000);
      }
    })();
    return () => {
      abort.abort();
      clearInterval(tick);
    };
  }

  /** A specialist sees the queues they work on, what a ladder told these, and what is theirs or watched. */
  const concerns = ({ queue, told = [], owner, watchers }: Escalation) =>
    me.role !== 'specialist' ||
    me.queues.length === 0 ||
    [queue, ...told].some((one) => me.queues.includes(one)) ||
    owner?.id === me.id ||
    watchers.some(({ id }) => id === me.id);
  const ours = computed(() => [...all.value.values()].filter(concerns));
  /** What burns first. */
  const open = computed(() => inOrder(ours.value.filter(({ state }) => state !== 'closed')));
  /** The last one first. */
  const closedToday = computed(() =>
    ours.value
      .filter(({ state }) => state === 'closed')
      .filter(({ closedAt = '' }) => Date.parse(closedAt) > now.value - day)
      .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? '')),
  );

  return {
    ...{ all, open, closedToday, packs, silentSince, loaded, failed, now },
    ...{ put, load, look, refresh, act, start },
  };
}
