import { effect, signal } from '@preact/signals';
import type { Escalation } from '../../../shared/model/escalation.ts';
import type { Stop } from '../../port.ts';
import type { Session } from './session.ts';
import { keyOf, type TicketState } from './ticket.ts';
import type { World } from './world.ts';

const KEY = 'loops';
/** Raised by this agent, however long ago they were closed. */
const most = '30';

interface Told {
  me: string;
  /** ISO: what was closed later was not told yet. */
  until: string;
}

/**
 * Escalations of this agent that were closed, each told once, also when it happened while the panel was away. They
 * appear when the panel has come up and with the next ticket, so that nothing moves under the agent's eyes.
 */
export function createClosedLoops(world: World, session: Session, ticket: TicketState) {
  const { backend } = world.port;
  const news = signal<Escalation[]>([]);
  const shown = signal<Escalation[]>([]);
  let fresh = true;
  const show = () => {
    shown.value = news.peek();
  };

  async function read() {
    const me = session.me.peek()?.id;
    if (!me) return;
    const told = await backend.recall<Told>(KEY).catch(() => undefined);
    if (told?.me !== me) {
      // What was closed before this person came is no news.
      const until = new Date(world.now()).toISOString();
      return backend.keep(KEY, { me, until } satisfies Told).catch(() => undefined);
    }
    const lists = await Promise.all([
      backend.escalations({ view: 'closed' }).catch(() => []),
      backend.escalations({ view: 'raised', state: 'closed', limit: most }).catch(() => []),
    ]);
    const found = new Map(lists.flat().map((one) => [one.id, one]));
    news.value = [...found.values()]
      .filter(({ raisedBy, closedAt = '' }) => raisedBy.id === me && closedAt > told.until)
      .sort((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? ''));
    if (fresh || !ticket.key.peek()) show();
    fresh = false;
  }

  /** The agent has seen them. They go once that is kept. */
  async function got() {
    const me = session.me.peek()?.id;
    const until = shown.value.at(-1)?.closedAt;
    if (!me || !until) return;
    await backend.keep(KEY, { me, until } satisfies Told);
    news.value = news.value.filter(({ closedAt = '' }) => closedAt > until);
    shown.value = [];
  }

  function start(): Stop {
    let before = '';
    const stops = [
      effect(() => {
        if (session.me.value?.id) void read();
      }),
      effect(() => {
        const now = ticket.key.value ? keyOf(ticket.key.value) : '';
        if (now !== before) show();
        before = now;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { shown, read, got, start };
}

export type ClosedLoops = ReturnType<typeof createClosedLoops>;
