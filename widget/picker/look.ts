/** What Deskside reads with the answers so far: the ticket as it understands it. */
import type { Ticket } from '../../shared/model/ticket.ts';
import { type Composer, composersIn } from '../host/composer.ts';
import { findAll, valueAt, visible } from '../host/locate.ts';
import { readTicket, rootOf } from '../host/reader.ts';
import { type Answers, adapterOf } from './answers.ts';

export interface Look {
  id?: string | undefined;
  subject?: string | undefined;
  customer?: string | undefined;
  messages: Ticket['messages'];
  composer?: Composer | undefined;
  /** How many controls that send are on screen. */
  send: number;
}

export function look(answers: Answers, page: Document, url: string): Look {
  const adapter = { ...adapterOf(answers), expect: [] };
  const view = readTicket(adapter, page, url);
  const ticket = view.state === 'open' ? view.ticket : undefined;
  const root = rootOf(adapter, page) ?? page;
  const shown = (answers.send ?? []).filter((ways) =>
    ways.some(({ css }) => findAll(page, css).some(visible)),
  );
  return {
    id: answers.id && valueAt(adapter.ticketId, { scope: root, page, url }),
    subject: ticket?.subject || undefined,
    customer: ticket?.customer.name,
    messages: ticket?.messages ?? [],
    composer: composersIn(adapter, root)[0],
    send: shown.length,
  };
}
