import { type Message, readTickets, type Status, type Ticket } from './ticket.ts';

export type Mode = 'reply' | 'note';

export interface Sent {
  mode: Mode;
  html: string;
  /** All of it, as the endpoint gets it. */
  text: string;
  /** Without the signature. */
  words: string;
  signature: string;
}

/** What survives a reload. */
interface Session {
  startedAt: number;
  open: string[];
  read: string[];
  status: Record<string, Status>;
  added: Record<string, Message[]>;
}

export type Desk = ReturnType<typeof createDesk>;

const key = 'casebook:session';
const base = '/console/';
export const me = 'Putri Anggraini';

/** The state of the tool and all that can be done to it; `changed` is called after each change. */
export function createDesk(window: Window, changed: () => void) {
  const { sessionStorage, location, history } = window;
  const stored = sessionStorage.getItem(key);
  const session: Session = stored
    ? JSON.parse(stored)
    : { startedAt: Date.now(), open: [], read: [], status: {}, added: {} };
  const tickets = readTickets(session.startedAt);
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  for (const ticket of tickets) {
    ticket.status = session.status[ticket.id] ?? ticket.status;
    ticket.messages.push(...(session.added[ticket.id] ?? []));
  }
  if (!stored) session.open = tickets.slice(0, 2).map((ticket) => ticket.id);

  const loaded = new Set<string>();
  const composers = new Map<string, { show(mode: Mode): void }>();
  const liveTicket = new URLSearchParams(location.search).get('live') && ticketOf(location);
  let active = ticketOf(location);
  let notice = '';

  function save() {
    sessionStorage.setItem(key, JSON.stringify(session));
    changed();
  }

  function load(id: string) {
    const ticket = byId.get(id);
    if (!ticket || loaded.has(id)) return;
    window.setTimeout(
      () => {
        loaded.add(id);
        changed();
        if (id === liveTicket) window.setTimeout(() => add(ticket, customerSays(ticket)), 3000);
      },
      150 + ((Number(id) * 37) % 300),
    );
  }

  function add(ticket: Ticket, message: Message) {
    ticket.messages.push(message);
    if (message.author === 'customer' && ticket.id !== active) {
      session.read = session.read.filter((id) => id !== ticket.id);
    }
    save();
  }

  /** Adds something that a reload keeps. */
  function keep(ticket: Ticket, message: Omit<Message, 'id' | 'at'>) {
    const whole = { ...message, id: `${ticket.id}-${ticket.messages.length + 1}`, at: Date.now() };
    session.added[ticket.id] = [...(session.added[ticket.id] ?? []), whole];
    add(ticket, whole);
  }

  function setStatus(ticket: Ticket, status: Status) {
    if (ticket.status === status) return;
    ticket.status = status;
    session.status[ticket.id] = status;
    keep(ticket, {
      author: 'system',
      name: '',
      internal: true,
      text: `${me} set the status to ${status}.`,
    });
  }

  /** Shows what the address says. */
  function follow() {
    active = ticketOf(location);
    const ticket = active && byId.get(active);
    if (ticket) {
      if (!session.open.includes(ticket.id)) session.open.push(ticket.id);
      if (!session.read.includes(ticket.id)) session.read.push(ticket.id);
      load(ticket.id);
    }
    window.document.title = ticket ? `#${ticket.id} ${ticket.subject} | Casebook` : 'Casebook';
    save();
  }

  function go(id: string | undefined) {
    if (id === active) return;
    history.pushState(null, '', id ? `${base}tickets/${id}` : base);
    notice = '';
    follow();
  }

  function neighbour(step: 1 | -1): string | undefined {
    const at = tickets.findIndex((ticket) => ticket.id === active);
    return tickets[at + step]?.id;
  }

  return {
    tickets,
    get open() {
      return session.open.flatMap((id) => byId.get(id) ?? []);
    },
    get active() {
      return active;
    },
    get notice() {
      return notice;
    },
    composers,
    isLoaded: (id: string) => loaded.has(id),
    isKnown: (id: string) => byId.has(id),
    isUnread: (ticket: Ticket) =>
      !session.read.includes(ticket.id) && ticket.messages.at(-1)?.author === 'customer',
    go,
    follow,
    start() {
      for (const id of session.open) load(id);
      follow();
    },
    next: () => go(neighbour(1) ?? active),
    previous: () => go(neighbour(-1) ?? active),
    close(id: string) {
      const at = session.open.indexOf(id);
      session.open = session.open.filter((other) => other !== id);
      loaded.delete(id);
      save();
      if (id === active) go(session.open[Math.max(0, at - 1)]);
    },
    solve(id: string) {
      const ticket = byId.get(id);
      if (ticket) setStatus(ticket, 'solved');
    },
    say(text: string) {
      notice = text;
      changed();
    },
    /** Puts it in the thread at once, tells the endpoint, and moves on. */
    send(ticket: Ticket, sent: Sent, status: Status, jump: boolean) {
      const internal = sent.mode === 'note';
      keep(ticket, {
        author: 'agent',
        name: me,
        internal,
        text: sent.words,
        ...(sent.signature ? { signature: sent.signature } : {}),
      });
      const { mode: kind, html, text } = sent;
      window
        .fetch(`${base}api/sent`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ticket: ticket.id, kind, html, text }),
        })
        .catch(() => {
          // Nobody has to count: the thread shows it anyway.
        });
      if (!internal) setStatus(ticket, status);
      if (!internal && jump) go(neighbour(1) ?? active);
      notice = internal ? 'Note added' : `Reply to #${ticket.id} sent`;
      changed();
    },
  };
}

function ticketOf(location: Location): string | undefined {
  return /^\/console\/tickets\/(\d+)\/?$/.exec(location.pathname)?.[1];
}

function customerSays(ticket: Ticket): Message {
  return {
    id: `${ticket.id}-live`,
    author: 'customer',
    name: ticket.customer,
    internal: false,
    text: ticket.live,
    at: Date.now(),
  };
}
