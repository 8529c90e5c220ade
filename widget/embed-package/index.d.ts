/** Deskside beside the ticket of a console of one's own. */

export interface Message {
  author: 'customer' | 'agent' | 'system';
  /** Plain text. More than 20,000 characters are cut. */
  text: string;
  /** An internal note, which the customer never sees. */
  internal?: boolean | undefined;
  /** ISO 8601. */
  at?: string | undefined;
}

export interface Ticket {
  /** What the console calls it; up to 128 characters. Everything Deskside keeps is kept under it. */
  id: string;
  subject: string;
  /** Oldest first. The newest 200 are read. */
  messages: readonly Message[];
  /** Absent: the page's address. */
  url?: string | undefined;
  status?: string | undefined;
  channel?: string | undefined;
  /** ISO 3166 alpha-2, such as `ID`. */
  market?: string | undefined;
  tags?: readonly string[] | undefined;
  customer?:
    | {
        name?: string | undefined;
        kind?: 'buyer' | 'seller' | 'creator' | undefined;
        vip?: boolean | undefined;
      }
    | undefined;
}

/** Where the reply to the customer is written. Internal notes are no business of it. */
export interface Composer {
  /**
   * What stands in it, as plain text. `ownEnd` says where the agent's own words end and a signature or a quoted mail
   * begins. Undefined: no reply can be written now.
   */
  read(): string | { text: string; ownEnd: number } | undefined;
  /** Puts text in at the caret, as one step of undo. Deskside reads afterwards whether it arrived. */
  insert(text: string): void | Promise<void>;
  /** Replaces the characters from `start` to `end`. Absent: Deskside offers to copy. */
  replace?(start: number, end: number, text: string): void | Promise<void>;
  /** Selects the characters from `start` to `end` and shows them. */
  select?(start: number, end: number): void;
  focus?(): void;
  /** Calls `listener` whenever what `read` gives may have changed. Answers with what ends that. */
  onChange(listener: () => void): () => void;
  /** Does what the Send button does, `beforeSend` included: the agent gave a reason to send a stopped reply. */
  send(): void | Promise<void>;
}

export interface DesksideOptions {
  /** The console's name: a small letter, then small letters, digits or `-`; up to 40. */
  console: string;
  /** The one on screen, if there is one now. */
  ticket?: Ticket | undefined;
  composer: Composer;
  /**
   * A signed token of the agent who uses this page, fresh from your own server each time. Absent: the agent signs in
   * with a password in the panel.
   */
  token?: (() => string | Promise<string>) | undefined;
}

export interface Deskside {
  /**
   * Another ticket came to the front, this one changed, or none is open.
   * @throws TypeError that names the field when it has not the shape of a Ticket.
   */
  ticket(next: Ticket | undefined): void;
  /**
   * To be awaited in the console's own send, before anything goes out: send on `send`, stay on `hold`. Says `send` at the
   * workspace's deadline at the latest when it cannot be known, and that reply is counted as unchecked.
   */
  beforeSend(): Promise<'send' | 'hold'>;
  /** Takes the panel away. */
  stop(): void;
}

/**
 * Starts Deskside in this page; `backend` is the origin of its server, such as `https://deskside.example.com`.
 * @throws TypeError that names the field when an option is missing or wrong.
 */
export function startDeskside(options: DesksideOptions & { backend: string }): Deskside;
