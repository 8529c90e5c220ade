import { useEffect, useRef, useState } from 'preact/hooks';
import { type Desk, me } from './desk.ts';
import { Pane } from './pane.tsx';
import { lastAt, type Ticket } from './ticket.ts';
import { ago } from './time.ts';

export function App({ desk, now }: { desk: Desk; now: number }) {
  const [query, setQuery] = useState('');
  const { active } = desk;
  return (
    <div class="shell">
      <header class="top">
        <b>Casebook</b>
        <input
          type="search"
          data-testid="global-search"
          placeholder="Search tickets, orders, people"
          aria-label="Search tickets, orders, people"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <span class="notice" role="status" data-testid="notice">
          {desk.notice}
        </span>
        <span data-testid="current-agent">{me}</span>
      </header>
      <Rail />
      <List desk={desk} query={query} now={now} />
      <main class="main">
        <Tabs desk={desk} />
        {desk.open.map((ticket) => (
          <Pane key={ticket.id} desk={desk} ticket={ticket} now={now} />
        ))}
        {!active && <p class="empty">Choose a ticket from the list, or press j.</p>}
        {active && !desk.isKnown(active) && (
          <p class="empty" data-testid="ticket-missing">
            There is no ticket {active}. Choose one from the list.
          </p>
        )}
      </main>
    </div>
  );
}

function List({ desk, query, now }: { desk: Desk; query: string; now: number }) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [desk.active]);
  const found = desk.tickets.filter((ticket) => isMatch(ticket, query.trim().toLowerCase()));
  return (
    <nav class="list" ref={list} data-testid="ticket-list" aria-label="Tickets">
      {found.length === 0 && <p class="empty">Nothing found for “{query}”.</p>}
      {found.map((ticket) => (
        <a
          key={ticket.id}
          class="row"
          href={`/console/tickets/${ticket.id}`}
          data-testid="ticket-list-item"
          data-ticket-id={ticket.id}
          data-unread={desk.isUnread(ticket)}
          aria-current={ticket.id === desk.active ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            desk.go(ticket.id);
          }}
        >
          <b title={ticket.subject}>{ticket.subject}</b>
          <span class="row-meta">
            <span>{ticket.customer}</span>
            <span>{ago(lastAt(ticket), now)}</span>
          </span>
        </a>
      ))}
    </nav>
  );
}

function isMatch(ticket: Ticket, query: string): boolean {
  if (!query) return true;
  const text = [ticket.id, ticket.subject, ticket.customer, ticket.order, ...ticket.tags].join(' ');
  return text.toLowerCase().includes(query);
}

function Tabs({ desk }: { desk: Desk }) {
  return (
    <div class="tabs" role="tablist" data-testid="ticket-tabs" aria-label="Open tickets">
      {desk.open.map((ticket) => (
        <span class="tab" key={ticket.id}>
          <button
            type="button"
            role="tab"
            data-testid="ticket-tab"
            data-ticket-id={ticket.id}
            aria-selected={ticket.id === desk.active}
            title={ticket.subject}
            onClick={() => desk.go(ticket.id)}
          >
            #{ticket.id} {ticket.customer}
          </button>
          <button
            type="button"
            class="tab-close"
            data-testid="ticket-tab-close"
            aria-label={`Close ticket ${ticket.id}`}
            onClick={() => desk.close(ticket.id)}
          >
            ×
          </button>
        </span>
      ))}
    </div>
  );
}

const icons = [
  'M4 5h16v14H4zM4 13h5l1 2h4l1-2h5',
  'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c0-4 3-6 7-6s7 2 7 6',
  'M5 20V10M10 20V4M15 20v-8M20 20V7',
];

function Rail() {
  return (
    <div class="rail" aria-hidden="true">
      {icons.map((path) => (
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
      ))}
    </div>
  );
}
