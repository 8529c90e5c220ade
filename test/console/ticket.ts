import { en } from './tickets/en.ts';
import { hostile } from './tickets/hostile.ts';
import { id } from './tickets/id.ts';
import { idRisky } from './tickets/id-risky.ts';
import { mixed } from './tickets/mixed.ts';
import { ms } from './tickets/ms.ts';
import type { Source } from './tickets/source.ts';
import { th } from './tickets/th.ts';
import { tl } from './tickets/tl.ts';
import { vi } from './tickets/vi.ts';
import { zh } from './tickets/zh.ts';

export type Status = Source['status'];

export interface Message {
  id: string;
  author: 'customer' | 'agent' | 'system';
  name: string;
  internal: boolean;
  text: string;
  /** Of a sent reply: what stood below the agent's words. */
  signature?: string;
  /** Epoch ms. */
  at: number;
}

export interface Ticket {
  id: string;
  subject: string;
  customer: string;
  kind: Source['kind'];
  vip: boolean;
  market: string;
  channel: string;
  status: Status;
  tags: string[];
  order?: string;
  messages: Message[];
  /** What the customer adds with `?live=1`. */
  live: string;
}

const files: { live: string; tickets: Source[] }[] = [
  { live: 'Hello? Any update on this please?', tickets: en },
  { live: 'Halo kak, sudah ada update belum ya?', tickets: [...id, ...idRisky] },
  { live: 'Hai, dah ada update ke belum ya?', tickets: ms },
  { live: 'สวัสดีค่ะ มีความคืบหน้าบ้างไหมคะ', tickets: th },
  { live: 'Ad ơi, có thông tin gì mới chưa ạ?', tickets: vi },
  { live: 'Hello po, may update na po ba?', tickets: tl },
  { live: '你好，请问有进展了吗？', tickets: zh },
  { live: 'Hi, any update po / ada update?', tickets: mixed },
  { live: 'Anyone there?', tickets: hostile },
];

const minute = 60_000;

/** All tickets, the one that waits longest for an answer last. */
export function readTickets(startedAt: number): Ticket[] {
  return files
    .flatMap(({ live, tickets }) => tickets.map((source) => toTicket(source, live, startedAt)))
    .sort((a, b) => lastAt(b) - lastAt(a));
}

export function lastAt(ticket: Ticket): number {
  return ticket.messages.at(-1)?.at ?? 0;
}

function toTicket(source: Source, live: string, startedAt: number): Ticket {
  return {
    id: String(source.id),
    subject: source.subject,
    customer: source.customer,
    kind: source.kind,
    vip: source.vip ?? false,
    market: source.market,
    channel: source.channel,
    status: source.status,
    tags: source.tags,
    ...(source.order ? { order: source.order } : {}),
    live: source.live ?? live,
    messages: source.messages.map((message, index) => ({
      id: `${source.id}-${index + 1}`,
      author: message.from,
      name: message.name ?? source.customer,
      internal: message.internal ?? false,
      text: message.text,
      at: startedAt - message.ago * minute,
    })),
  };
}
