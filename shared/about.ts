import type { RaiseEscalation } from './model/escalation.ts';
import type { Ticket } from './model/ticket.ts';

/** `product:rice-cooker`, `seller/SELLER-8841`: tags that consoles put on tickets. */
const named = /^(product|seller)\s?[:/=]\s?(\S[^\n]{0,79})$/i;

/** What and whom a ticket is about, by its tags; the first of each counts. Pure. */
export function aboutOf({ tags }: Pick<Ticket, 'tags'>): RaiseEscalation['about'] {
  const about: NonNullable<RaiseEscalation['about']> = {};
  for (const tag of tags) {
    const [, what, name] = named.exec(tag.trim()) ?? [];
    if (!what || !name) continue;
    about[what.toLowerCase() === 'product' ? 'product' : 'seller'] ??= name.trim();
  }
  return about.product || about.seller ? about : undefined;
}
