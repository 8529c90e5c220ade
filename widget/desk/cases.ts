import { computed, signal } from '@preact/signals';
import type { Client, LiveEvent } from '../../shared/api.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { EscalationAction } from '../../shared/model/escalation-action.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { type ClientOptions, listen, RefusedError } from '../client.ts';
import type { Stop } from '../port.ts';

export type Group = 'raised' | 'accepted' | 'waiting' | 'resolved' | 'returned';
export const groups: Group[] = ['raised', 'accepted', 'waiting', 'resolved', 'returned'];

const groupsOf: Record<Exclude<Escalation['state'], 'closed'>, Group> = {
  raised: 'raised',
  returned: 'returned',
  accepted: 'accepted',
  working: 'accepted',
  waiting: 'waiting',
  resolved: 'resolved',
  informed: 'resolved',
  recorded: 'resolved',
};
/** Where it stands in the queue; what is closed stands where it stood last. */
export const groupOf = ({ state }: Escalation): Group =>
  state === 'closed' ? 'resolved' : groupsOf[state];

/** The moment that burns for a case in this state. */
export const dueOf = ({ state, due, informedAt }: Escalation): string =>
  state === 'raised'
    ? due.acknowledge
    : state === 'accepted' || state === 'working' || state === 'waiting'
      ? due.answer
      : state === 'resolved' && !informedAt
        ? due.inform
        : due.resolve;

/** A body for `act` without what is the same for all of them. */
export type ActionInput = EscalationAction extends infer A
  ? A extends EscalationAction
    ? Omit<A, 'id' | 'at'>
    : never
  : never;

export type Cases = ReturnType<typeof openCases>;

/** The live queue: everything open, kept up to date by the stream, read anew whenever the stream comes back. */
export function openCases(client: Client, options: ClientOptions, me: string, clock: () => number) {
  const all = signal<ReadonlyMap<string, Escalation>>(new Map());
  const closedToday = signal<Escalation[]>([]);
  const packs = signal<Packs | undefined>(undefined);
  const chosen = signal<string | undefined>(undefined);
  const onlyMine = signal(false);
  const showClosed = signal(false);
  /** ISO time since when nothing is heard; undefined while live. */
  const silentSince = signal<string | undefined>(undefined);
  const loaded = signal(false);
  const now = signal(clock());

  const put = (escalation: Escalation) => {
    const before = all.value.get(escalation.id);
    // An answer to an older question can arrive after a newer live event.
    if (before && before.revision > escalation.revision) return;
    const next = new Map(all.value).set(escalation.id, escalation);
    all.value = next;
    if (escalation.state === 'closed') {
      closedToday.value = [
        escalation,
        ...closedToday.value.filter(({ id }) => id !== escalation.id),
      ];
    } else {
      closedToday.value = closedToday.value.filter(({ id }) => id !== escalation.id);
    }
  };

  async function load() {
    const [open, closed, content] = await Promise.all([
      client.escalations({ query: { view: 'open' } }),
      client.escalations({ query: { view: 'closed' } }),
      packs.value ?? client.packs(),
    ]);
    all.value = new Map(open.escalations.map((escalation) => [escalation.id, escalation]));
    closedToday.value = closed.escalations;
    packs.value = content;
    loaded.value = true;
  }

  const refresh = async (id: string) => put(await client.escalation({ params: { id } }));

  /** @throws what the backend said, in words. */
  async function act(escalation: Escalation, input: ActionInput): Promise<void> {
    const body = { ...input, id: crypto.randomUUID(), at: new Date(clock()).toISOString() };
    try {
      put(await client.act({ params: { id: escalation.id }, body: body as EscalationAction }));
    } catch (error) {
      // Somebody else was quicker: show what is true now beside the reason.
      if (error instanceof RefusedError) await refresh(escalation.id).catch(() => undefined);
      throw error;
    }
  }

  function start(): Stop {
    const abort = new AbortController();
    const tick = setInterval(() => {
      now.value = clock();
    }, 1000);
    const heard = (event: LiveEvent | 'open' | 'beat') => {
      if (event === 'beat') return;
      if (event === 'open' || event.kind === 'resync') {
        silentSince.value = undefined;
        // What happened while nobody listened.
        load().catch(() => undefined);
      } else if (event.kind === 'escalation') {
        refresh(event.id).catch(() => undefined);
      }
    };
    (async () => {
      let pause = 1000;
      while (!abort.signal.aborted) {
        await listen(options, abort.signal, (event) => {
          pause = 1000;
          heard(event);
        }).catch(() => undefined);
        if (abort.signal.aborted) return;
        silentSince.value ??= new Date(clock()).toISOString();
        await new Promise((resolve) => setTimeout(resolve, pause));
        pause = Math.min(pause * 2, 15_000);
      }
    })();
    return () => {
      abort.abort();
      clearInterval(tick);
    };
  }

  const shown = computed(() =>
    groups.map((group) => ({
      group,
      cases: [...all.value.values()]
        .filter((one) => one.state !== 'closed' && groupOf(one) === group)
        .filter(({ owner }) => !onlyMine.value || owner?.id === me)
        .sort((a, b) => dueOf(a).localeCompare(dueOf(b))),
    })),
  );
  const open = computed(() => [...all.value.values()].filter(({ state }) => state !== 'closed'));
  const mine = computed(() => open.value.filter(({ owner }) => owner?.id === me));
  const late = computed(() => open.value.filter((one) => Date.parse(dueOf(one)) < now.value));
  const listed = computed(() =>
    showClosed.value ? closedToday.value : shown.value.flatMap(({ cases }) => cases),
  );
  const current = computed(() => {
    const id = chosen.value;
    return id ? (all.value.get(id) ?? closedToday.value.find((one) => one.id === id)) : undefined;
  });

  /** Chooses the next or previous case of the list. */
  function move(by: 1 | -1) {
    const list = listed.value;
    const at = list.findIndex(({ id }) => id === chosen.value);
    const next = list[at === -1 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)];
    if (next) chosen.value = next.id;
  }

  return {
    ...{ shown, open, mine, late, closedToday, current, chosen, onlyMine, showClosed, listed },
    ...{ silentSince, loaded, packs, now, load, act, move, start },
  };
}
