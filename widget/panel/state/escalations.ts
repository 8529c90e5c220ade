import { computed, signal } from '@preact/signals';
import { openAt } from '../../../shared/clocks/hours.ts';
import type { Category, Severity } from '../../../shared/model/category.ts';
import type { Escalation, RaiseEscalation } from '../../../shared/model/escalation.ts';
import type { EscalationAction } from '../../../shared/model/escalation-action.ts';
import type { LocalText } from '../../../shared/model/language.ts';
import type { Route } from '../../../shared/model/packs.ts';
import { routeFor } from '../../../shared/route.ts';
import type { Waiting } from '../../port.ts';
import type { Assist } from './assist.ts';
import { ruleRef } from './flags.ts';
import type { Later } from './later.ts';
import type { Session } from './session.ts';
import { keyOf, type TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

export type Action = EscalationAction extends infer A
  ? A extends EscalationAction
    ? Omit<A, 'id' | 'at'>
    : never
  : never;
type WaitingFor<K> = Waiting & { item: Extract<Waiting['item'], { kind: K }> };

const isRaise = (waiting: Waiting): waiting is WaitingFor<'raise'> => waiting.item.kind === 'raise';
const isAction = (waiting: Waiting): waiting is WaitingFor<'action'> =>
  waiting.item.kind === 'action';

/** Escalations of the ticket on screen, sent and still waiting here. */
export function createEscalations(
  world: World,
  session: Session,
  ticket: TicketState,
  assist: Assist,
  usage: Usage,
  later: Later,
) {
  const { backend } = world.port;
  const known = signal<{ ticket: string; list: Escalation[] }>({ ticket: '', list: [] });

  const sent = computed<Escalation[]>(() =>
    ticket.key.value && known.value.ticket === keyOf(ticket.key.value) ? known.value.list : [],
  );
  const waiting = computed(() => session.connection.value?.waiting ?? []);
  const raises = computed(() => waiting.value.filter(isRaise));
  const actions = computed(() => waiting.value.filter(isAction));
  /** Raised on this ticket, not yet known to the backend. */
  const queued = computed(() =>
    raises.value.filter(
      ({ item: { body } }) =>
        body.ticket.console === ticket.key.value?.console &&
        body.ticket.id === ticket.key.value.id &&
        !sent.value.some(({ id }) => id === body.id),
    ),
  );
  const open = computed(() => sent.value.filter(({ state }) => state !== 'closed'));
  const closed = computed(() => sent.value.filter(({ state }) => state === 'closed'));
  /** What specialists were told of this ticket and did not hand back. */
  const told = computed(() => [
    ...sent.value.filter(({ state }) => state !== 'returned'),
    ...queued.value.filter(({ refused }) => refused === undefined).map(({ item }) => item.body),
  ]);
  const categories = computed(() => [
    ...sent.value.map(({ category }) => category),
    ...queued.value.map(({ item }) => item.body.category),
  ]);

  /** Where a case of this kind goes, and by when. `undefined` before there is content. */
  function route(category: Category, severity: Severity): Route | undefined {
    const packs = session.packs.value;
    if (!packs) return;
    try {
      const isOpen = openAt(packs, world.now());
      return routeFor(packs.routes, category, ticket.ticket.value?.market, severity, isOpen);
    } catch {
      // A table without a last row: the agent chooses the desk.
      return;
    }
  }
  const queues = computed(() => session.packs.value?.queues ?? []);
  const queueName = (id: string | undefined, text: (content: LocalText) => string): string => {
    const queue = queues.value.find((one) => one.id === id);
    return queue ? text(queue.name) : (id ?? '');
  };

  async function reload() {
    const key = ticket.key.value;
    if (!key || session.signedOut.value || ticket.ticket.value === undefined) return;
    // While the line is down what is known stays; the waiting list says that it is down.
    const asked = backend
      .escalations({ console: key.console, ticket: key.id })
      .catch(() => undefined);
    // Known when they can be shown: the SOP makes room for them once.
    const [list] = await Promise.all([asked, later.load()]);
    if (!list || !ticket.key.value || keyOf(ticket.key.value) !== keyOf(key)) return;
    known.value = {
      ticket: keyOf(key),
      list: list.toSorted((a, b) => b.raisedAt.localeCompare(a.raisedAt)),
    };
  }

  async function refresh() {
    await session.readConnection();
    await reload();
  }

  /** Written down first, sent after. What the backend refuses stays in the waiting list with its reason. */
  async function raise(draft: Omit<RaiseEscalation, 'id' | 'raisedAt'>, replaces?: string) {
    const body: RaiseEscalation = {
      ...draft,
      id: world.newId(),
      raisedAt: new Date(world.now()).toISOString(),
    };
    await backend.deliver({ kind: 'raise', body });
    if (replaces) await backend.discard(replaces);
    for (const flag of assist.flags.value) {
      if (flag.category !== body.category) continue;
      usage.once('flag.confirmed', { rule: ruleRef(flag) });
    }
    await refresh();
  }

  async function act(escalation: string, action: Action) {
    const body = {
      ...action,
      id: world.newId(),
      at: new Date(world.now()).toISOString(),
    } as EscalationAction;
    await backend.deliver({ kind: 'action', escalation, body });
    await refresh();
  }

  async function discard(id: string) {
    await backend.discard(id);
    await refresh();
  }

  return {
    sent,
    waiting,
    raises,
    actions,
    queued,
    open,
    closed,
    route,
    queues,
    queueName,
    told,
    categories,
    reload,
    refresh,
    raise,
    act,
    discard,
  };
}

export type Escalations = ReturnType<typeof createEscalations>;
