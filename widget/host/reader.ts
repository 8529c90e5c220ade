import type { Adapter, AuthorRule, Expectation, Messages } from '../../shared/model/adapter.ts';
import type { Message, Ticket } from '../../shared/model/ticket.ts';
import type { TicketView } from '../port.ts';
import { limits } from './limits.ts';
import { textOf } from './lines.ts';
import {
  findAll,
  firstVisible,
  groupsOf,
  has,
  isAny,
  type Scope,
  valueAt,
  valuesAt,
  type Where,
} from './locate.ts';

/** Does this adapter speak for this page? */
export function appliesTo(adapter: Adapter, page: Document, url: string): boolean {
  return (
    adapter.pages.some((pattern) => groupsOf(pattern, url)) &&
    !adapter.notPages?.some((pattern) => groupsOf(pattern, url)) &&
    (!adapter.probe || has(page, [adapter.probe])) &&
    !firstVisible(page, adapter.nothing ?? [])
  );
}

/** The part of the page that holds the ticket on screen. */
export const rootOf = (adapter: Adapter, page: Document): Scope | undefined =>
  adapter.root ? firstVisible(page, adapter.root) : page;

function authorOf(item: Element, rules: readonly AuthorRule[], where: Where): AuthorRule['is'] {
  for (const { is, when, same } of rules) {
    if (when && !has(item, [when])) continue;
    if (same) {
      const mine = valueAt(same.item, { ...where, scope: item });
      if (!mine || mine !== valueAt(same.page, where)) continue;
    }
    return is;
  }
  return 'customer';
}

const isoTime = (value: string | undefined): string | undefined =>
  value && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
    ? new Date(value).toISOString()
    : undefined;

/** The newest messages that fit, the oldest first. */
function messagesIn(messages: Messages, where: Where): Message[] {
  let items: Element[] = [];
  for (const css of messages.item) {
    items = findAll(where.scope, css, messages.newestFirst ? 'first' : 'last');
    if (items.length > 0) break;
  }
  if (!messages.newestFirst) items.reverse();
  const read: Message[] = [];
  const left = { text: limits.ticket as number, nodes: limits.nodes as number };
  for (const item of items) {
    if (read.length === limits.messages || left.text <= 0) break;
    if (isAny(item, messages.drop)) continue;
    const inItem = { ...where, scope: item };
    const text = textAt(messages, inItem, left);
    if (!text) continue;
    left.text -= text.length;
    const at = isoTime(valueAt(messages.at, inItem));
    const author = authorOf(item, messages.author, where);
    const internal = has(item, messages.internal);
    read.push({ author, internal, text, ...(at ? { at } : {}) });
  }
  return read.reverse();
}

type Left = { text: number; nodes: number };

function textAt({ text, cut }: Messages, where: Where, left: Left): string {
  for (const place of text) {
    if (!('css' in place)) continue;
    const body = findAll(where.scope, place.css)[0];
    if (!body) continue;
    // Most messages have nothing to cut: asking once is cheaper than at each element.
    const any = has(body, cut);
    const skip = (element: Element) => any && isAny(element, cut);
    return textOf(body, Math.min(left.text, limits.message), { skip, budget: left });
  }
  return '';
}

const kinds = ['buyer', 'seller', 'creator'] as const;

function customerIn(customer: Adapter['customer'], where: Where): Ticket['customer'] {
  const name = valueAt(customer?.name, where);
  const said = valueAt(customer?.kind, where)?.toLowerCase();
  const kind = kinds.find((known) => known === said);
  return {
    ...(name ? { name } : {}),
    ...(kind ? { kind } : {}),
    ...(valueAt(customer?.vip, where) ? { vip: true } : {}),
  };
}

function tagsIn(adapter: Adapter, where: Where): string[] {
  const tags = valuesAt(adapter.tags, where);
  const split = tags.length === 1 ? (tags[0] ?? '').split(',') : tags;
  return split.map((tag) => tag.trim()).filter(Boolean);
}

/**
 * The ticket on screen, as the adapter finds it. `changed` names what the adapter expects and the page does not
 * show; the caller waits before it believes that, as pages take time to fill.
 */
export function readTicket(adapter: Adapter, page: Document, url: string): TicketView {
  if (!appliesTo(adapter, page, url)) return { state: 'none' };
  const root = rootOf(adapter, page);
  const where: Where = { scope: root ?? page, page, url };
  const id = valueAt(adapter.ticketId, where)?.slice(0, 128);
  if (root && id && has(root, adapter.busy)) {
    return { state: 'loading', key: { console: adapter.id, id } };
  }

  const messages = root ? messagesIn(adapter.messages, where) : [];
  const subject = root && valueAt(adapter.subject, where);
  const shown: Record<Expectation, boolean> = {
    id: Boolean(root && id),
    subject: Boolean(subject),
    messages: messages.length > 0,
    composer: Boolean(root && adapter.composers.some(({ field }) => firstVisible(root, field))),
  };
  const missing = adapter.expect.filter((name) => !shown[name]);
  if (missing.length > 0 || !id) return { state: 'changed', missing };

  const status = valueAt(adapter.status, where);
  const channel = valueAt(adapter.channel, where);
  const market = valueAt(adapter.market, where)?.toUpperCase();
  return {
    state: 'open',
    ticket: {
      console: adapter.id,
      id,
      url: url.slice(0, 2000),
      subject: subject ?? '',
      ...(status ? { status } : {}),
      ...(channel ? { channel } : {}),
      ...(market ? { market } : {}),
      tags: tagsIn(adapter, where),
      customer: customerIn(adapter.customer, where),
      messages,
    },
  };
}
