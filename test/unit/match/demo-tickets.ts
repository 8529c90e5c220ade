import type { Ticket } from '../../../shared/model/ticket.ts';
import { readTickets } from '../../console/ticket.ts';

/** The demo console's tickets as its adapter hands them over. */
export const demoTickets: Ticket[] = readTickets(Date.parse('2026-11-22T09:00:00Z')).map(
  (ticket) => ({
    console: 'demo',
    id: ticket.id,
    url: `http://127.0.0.1/console/tickets/${ticket.id}`,
    subject: ticket.subject,
    channel: ticket.channel,
    market: ticket.market,
    tags: ticket.tags,
    customer: {
      name: ticket.customer,
      kind: ticket.kind,
      vip: ticket.vip,
    },
    messages: ticket.messages.map(({ author, internal, text, at }) => ({
      author,
      internal,
      text,
      at: new Date(at).toISOString(),
    })),
  }),
);
