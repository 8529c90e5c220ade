/** Is this the same draft, the same words, the same press? */
import type { Draft } from '../../shared/model/draft.ts';

/** A second press this soon after a send is the same press: an impatient one (ms). */
export const SAME_PRESS = 1500;

/** Without white space: consoles and editors add line breaks of their own. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

export const sameDraft = (one: Draft | undefined, other: Draft | undefined): boolean =>
  one?.text === other?.text &&
  one?.kind === other?.kind &&
  one?.ownEnd === other?.ownEnd &&
  one?.ticket.id === other?.ticket.id;

/** Is this what a send leaves in the composer: its own words until they are taken, then at most the signature? */
export const leftBy = (sent: Draft, here: Draft): boolean =>
  sent.ticket.id === here.ticket.id &&
  (bare(sent.text) === bare(here.text) || !here.text.slice(0, here.ownEnd).trim());
