/** What stands in a composer. Types only: this is used on host pages, where zod must not be. */

/** Which ticket of which console: everything the panel keeps is kept under it. */
export interface TicketKey {
  console: string;
  id: string;
}

export interface Draft {
  ticket: TicketKey;
  kind: 'reply' | 'note';
  /** All of it, signature included, with \n between lines. */
  text: string;
  /** Where the agent's own words end and a signature or quoted mail begins (UTF-16 units). */
  ownEnd: number;
}

/** `pass` lets a send go, `stop` holds it. */
export type Verdict = 'pass' | 'stop';
