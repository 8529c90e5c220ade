import type { Ticket } from '../model/ticket.ts';

/** Messages closer together are one visit, not several contacts. */
const oneVisit = 3 * 60 * 60 * 1000;

/**
 * How often the customer got in touch. Messages in a row are one contact; times are used where the console shows them,
 * and a chat without times is one contact, however often its turns change.
 */
export function contacts({ messages, channel }: Ticket): number {
  let count = 0;
  let lastAt = Number.NaN;
  let lastAuthor = '';
  for (const { author, internal, at } of messages) {
    if (internal || author === 'system') continue;
    const time = at ? Date.parse(at) : Number.NaN;
    const gap = time - lastAt;
    const again = Number.isNaN(gap)
      ? channel !== 'chat' && lastAuthor !== 'customer'
      : gap > oneVisit;
    if (author === 'customer' && (count === 0 || again)) count++;
    if (author === 'customer') lastAt = time;
    lastAuthor = author;
  }
  return count;
}
