import { useEffect, useRef } from 'preact/hooks';
import { Composer } from './composer.tsx';
import type { Desk } from './desk.ts';
import { Skeleton, Thread } from './thread.tsx';
import type { Ticket } from './ticket.ts';
import { ago } from './time.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const channels: Record<string, string> = {
  chat: 'Chat',
  email: 'E-mail',
  form: 'Web form',
  social: 'Social',
  phone: 'Phone',
};

/** One open ticket; it stays in the page while another is on screen. */
export function Pane({ desk, ticket, now }: { desk: Desk; ticket: Ticket; now: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const loaded = desk.isLoaded(ticket.id);
  const active = desk.active === ticket.id;

  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  }, [ticket.messages.length, loaded, active]);

  return (
    <article
      class="pane"
      data-testid="ticket-pane"
      data-ticket-id={ticket.id}
      aria-label={`Ticket ${ticket.id}`}
      aria-busy={!loaded}
      style={{ display: active ? 'flex' : 'none' }}
    >
      <div class="pane-scroll" ref={scroller}>
        <Head ticket={ticket} now={now} />
        <div role="log" aria-label="Conversation">
          {loaded ? <Thread messages={ticket.messages} now={now} /> : <Skeleton />}
        </div>
      </div>
      <Composer desk={desk} ticket={ticket} />
    </article>
  );
}

function Head({ ticket, now }: { ticket: Ticket; now: number }) {
  const opened = ticket.messages[0]?.at ?? now;
  return (
    <header class="pane-head" data-testid="ticket-header">
      <h1 data-testid="ticket-subject">{ticket.subject}</h1>
      <p class="facts">
        <span data-testid="ticket-number">#{ticket.id}</span>
        <b data-testid="customer-name">{ticket.customer}</b>
        <span data-testid="customer-kind" data-value={ticket.kind}>
          {capital(ticket.kind)}
        </span>
        {ticket.vip && (
          <span class="vip" data-testid="customer-vip">
            VIP
          </span>
        )}
        <span data-testid="ticket-market" data-value={ticket.market}>
          {ticket.market}
        </span>
        {ticket.order && <span data-testid="order-number">{ticket.order}</span>}
        <span data-testid="ticket-channel" data-value={ticket.channel}>
          {channels[ticket.channel]}
        </span>
        <span data-testid="ticket-status" data-value={ticket.status}>
          {capital(ticket.status)}
        </span>
        <span>opened {ago(opened, now)}</span>
      </p>
      {ticket.tags.length > 0 && (
        <ul class="tags" data-testid="ticket-tags">
          {ticket.tags.map((tag) => (
            <li data-testid="ticket-tag">{tag}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
