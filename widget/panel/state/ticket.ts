import { batch, computed, signal } from '@preact/signals';
import type { TicketKey } from '../../../shared/model/draft.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import type { TicketView } from '../../port.ts';
import { createMemory, type TicketMemory } from './memory.ts';
import type { World } from './world.ts';

export const keyOf = (key: TicketKey) => `${key.console}/${key.id}`;
export const sameTicket = (a: TicketKey | undefined, b: TicketKey | undefined) =>
  a !== undefined && b !== undefined && a.console === b.console && a.id === b.id;

/** Would it be matched by the same words and facts? */
export const sameMatter = (one: Ticket, other: Ticket) =>
  sameTicket(one, other) &&
  one.subject === other.subject &&
  one.market === other.market &&
  one.customer.kind === other.customer.kind &&
  one.messages.length === other.messages.length &&
  one.messages.every(({ author, internal, text }, at) => {
    const too = other.messages[at];
    return text === too?.text && author === too.author && internal === too.internal;
  });

/** Marks the message that the agent pasted because the page could not be read. */
export const PASTED = 'pasted';

/** A ticket of which nothing but its number is known. */
export const named = (console: string, id: string): Ticket => ({
  console,
  id,
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: [],
});

/** What is on screen in the console, and what the agent did on it. Never two tickets mixed. */
export function createTicket(world: World) {
  const store = createMemory(world);
  const view = signal<TicketView>();
  const memory = signal<TicketMemory>(store.blank());
  /** Epoch ms at which the present view began. */
  const since = signal(world.now());
  /** Put in by the agent, as the page could not be read: its drafts are not checked. */
  const byHand = signal(false);
  let turn = 0;

  const ticket = computed<Ticket | undefined>(() =>
    view.value?.state === 'open' ? view.value.ticket : undefined,
  );
  const key = computed<TicketKey | undefined>(() => {
    if (view.value?.state === 'loading') return view.value.key;
    const { console, id } = ticket.value ?? {};
    return console === undefined || id === undefined ? undefined : { console, id };
  });

  function set(next: TicketView, hand: boolean, kept?: TicketMemory) {
    batch(() => {
      byHand.value = hand;
      if (view.value?.state !== next.state) since.value = world.now();
      view.value = next;
      if (kept) memory.value = kept;
    });
  }

  /** Resolves when the view is in the signals. */
  async function show(next: TicketView, hand = false): Promise<void> {
    const mine = ++turn;
    if (next.state !== 'open') return set(next, hand);
    performance.mark('deskside:ticket');
    if (sameTicket(ticket.value, next.ticket)) return set(next, hand);
    const kept = store.load(keyOf(next.ticket), (late) => {
      if (sameTicket(ticket.peek(), next.ticket)) memory.value = late;
    });
    if (!(kept instanceof Promise)) return set(next, hand, kept);
    // Until its memory is here nothing is shown: above all not the ticket before.
    set({ state: 'loading', key: { console: next.ticket.console, id: next.ticket.id } }, hand);
    const loaded = await kept;
    if (turn === mine) set(next, hand, loaded);
  }

  /** A message pasted by hand becomes a ticket of its own. */
  const paste = (text: string) =>
    show(
      {
        state: 'open',
        ticket: {
          ...named(PASTED, world.newId().slice(0, 8)),
          messages: [{ author: 'customer', internal: false, text }],
        },
      },
      true,
    );

  /** Only a number, typed by the agent. */
  const name = (of: Ticket) => show({ state: 'open', ticket: of }, true);

  function remember(change: Partial<TicketMemory>) {
    if (!key.value) return;
    memory.value = { ...memory.value, ...change, at: world.now() };
    store.save(keyOf(key.value), memory.value);
  }

  return { view, ticket, key, memory, since, byHand, show, paste, name, remember };
}

export type TicketState = ReturnType<typeof createTicket>;
