import type { Ticket } from '../model/ticket.ts';

/** Messages closer together are one visit, not several contacts. */
const oneVisit = 3 * 60 * 60 * 1000;

const day = 24 * 60 * 60 * 1000;

/**
 * How often the customer got in touch. Messages in a row are one contact; times are used where the console shows them,
 * and a chat without times is one contact, however often its turns change. With `days`, only contacts whose time is
 * known count, in so many days up to the last of them.
 */
export function contacts({ messages, channel }: Ticket, days?: number): number {
  /** When each began; NaN where the console does not say. */
  const began: number[] = [];
  let lastAt = Number.NaN;
  let lastAuthor = '';
  for (const { author, internal, at } of messages) {
    if (internal || author === 'system') continue;
    const time = at ? Date.parse(at) : Number.NaN;
    const gap = time - lastAt;
    const again = Number.isNaN(gap)
      ? channel !== 'chat' && lastAuthor !== 'customer'
      : gap > oneVisit;
    if (author === 'customer' && (began.length === 0 || again)) began.push(time);
    if (author === 'customer') lastAt = time;
    lastAuthor = author;
  }
  if (days === undefined) return began.length;
  const known = began.filter((time) => !Number.isNaN(time));
  const last = Math.max(...known);
  return known.filter((time) => last - time <= days * day).length;
}
