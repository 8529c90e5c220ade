/**
 * What comes from a console's page is looked at before the panel sees it: types, known words, sizes. By hand and
 * bounded, as a page can send anything; what does not fit is cut or dropped, never thrown back at the page.
 */
import type { Unread } from '../shared/model/consoles.ts';
import type { Draft, TicketKey } from '../shared/model/draft.ts';
import type { Message, Ticket } from '../shared/model/ticket.ts';
import type { UsageReason } from '../shared/model/usage.ts';
import { isCommand } from './host/commands.ts';
import { limits } from './host/limits.ts';
import type { PanelPort, ReadBy, SentReply, TicketView } from './port.ts';

type Loose = Record<string, unknown>;
const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const text = (value: unknown, max: number): string =>
  typeof value === 'string' ? value.slice(0, max) : '';
const list = (value: unknown, max: number): unknown[] =>
  Array.isArray(value) ? value.slice(-max) : [];
const oneOf = <T extends string>(value: unknown, known: readonly T[], other: T): T =>
  known.includes(value as T) ? (value as T) : other;
/** Absent stays absent. */
const some = <K extends string>(name: K, value: unknown): Partial<Record<K, string>> => {
  const kept = text(value, limits.field);
  return kept ? ({ [name]: kept } as Record<K, string>) : {};
};

const keyOf = (value: unknown): TicketKey => {
  const { console, id } = loose(value);
  return { console: text(console, 64), id: text(id, 128) };
};

function messageOf(value: unknown): Message {
  const { author, internal, text: words, at } = loose(value);
  return {
    author: oneOf(author, ['customer', 'agent', 'system'], 'customer'),
    internal: internal === true,
    text: text(words, limits.message),
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at: at.slice(0, 40) } : {}),
  };
}

const kinds = ['buyer', 'seller', 'creator'] as const;

function customerOf(value: unknown): Ticket['customer'] {
  const { name, kind, vip } = loose(value);
  const known = kinds.find((one) => one === kind);
  return {
    ...some('name', name),
    ...(known ? { kind: known } : {}),
    ...(vip === true ? { vip } : {}),
  };
}

/** Cut to what the limits allow. */
export function ticketOf(value: unknown): Ticket {
  const ticket = loose(value);
  const url = text(ticket.url, 2000);
  return {
    ...keyOf(ticket),
    // An address that is no web page must not become a link.
    url: /^https?:/.test(url) ? url : '',
    subject: text(ticket.subject, limits.field),
    ...some('status', ticket.status),
    ...some('channel', ticket.channel),
    ...some('market', ticket.market),
    tags: list(ticket.tags, limits.tags).map((tag) => text(tag, limits.field)),
    customer: customerOf(ticket.customer),
    messages: list(ticket.messages, limits.messages).map(messageOf),
  };
}

const fields: readonly Unread[] = ['id', 'subject', 'messages', 'composer', 'page'];

export function readByOf(value: unknown): ReadBy | undefined {
  const { adapter, version, page } = loose(value);
  if (typeof adapter !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(adapter)) return undefined;
  const whole = (number: unknown, least: number, most: number) =>
    Number.isInteger(number) ? Math.min(most, Math.max(least, number as number)) : least;
  return { adapter, version: whole(version, 0, 1_000_000), page: whole(page, -1, 20) };
}

export function viewOf(value: unknown): TicketView {
  const view = loose(value);
  if (view.state === 'open') {
    const ticket = ticketOf(view.ticket);
    return ticket.id ? { state: 'open', ticket } : { state: 'changed', missing: ['id'] };
  }
  if (view.state === 'loading') return { state: 'loading', key: keyOf(view.key) };
  if (view.state === 'changed') {
    const missing = list(view.missing, 10);
    const id = text(view.id, 128);
    return {
      state: 'changed',
      missing: fields.filter((name) => missing.includes(name)),
      ...(id ? { id } : {}),
    };
  }
  return { state: 'none' };
}

export function draftOf(value: unknown): Draft {
  const { ticket, kind, text: words, ownEnd } = loose(value);
  const kept = text(words, limits.draft);
  const end = typeof ownEnd === 'number' && ownEnd >= 0 ? Math.floor(ownEnd) : kept.length;
  return {
    ticket: keyOf(ticket),
    kind: oneOf(kind, ['reply', 'note'], 'reply'),
    text: kept,
    ownEnd: Math.min(end, kept.length),
  };
}

const reasons: readonly UsageReason[] = [
  'deadline',
  'page-changed',
  'offline',
  'signed-out',
  'panel-missing',
  'other',
];

function sentOf(value: unknown): SentReply {
  const { ticket, text: words, unchecked } = loose(value);
  return {
    ticket: keyOf(ticket),
    text: text(words, limits.draft),
    ...(unchecked === undefined ? {} : { unchecked: oneOf(unchecked, reasons, 'other') }),
  };
}

/** The panel's side, safe to hand to a page. */
export function guarded(panel: PanelPort): PanelPort {
  return {
    ticket: (view, by) => panel.ticket(viewOf(view), readByOf(by)),
    draft: (draft) => panel.draft(draft === undefined ? undefined : draftOf(draft)),
    gate: (draft) => panel.gate(draftOf(draft)),
    sent: (reply) => panel.sent(sentOf(reply)),
    command: async (name) => {
      if (isCommand(name)) await panel.command(name);
    },
  };
}
