/**
 * What a console adapter says: where a ticket tool keeps what Deskside reads, as data. No code and no regular
 * expressions, so that an adapter can come from the network. Every list of places is ordered: the first that
 * gives something wins. Selectors may cross into a same-origin frame or an open shadow root with ` >>> `.
 */

/** One place where a value can be. */
export type Place = (
  | {
      /** CSS selector. May match the message itself where a message's parts are meant. */
      css: string;
      /** Attribute to read; absent: the value of a field, else the text. */
      attr?: string;
    }
  | {
      /** ARIA role with its accessible name, for pages whose classes change with every build. */
      role: string;
      label: string;
    }
  | {
      /** URLPattern and the named group that holds the value: `{ "url": "/issues/:id", "group": "id" }`. */
      url: string;
      group: string;
    }
) & {
  /** Look in the whole page instead of the ticket's own part of it. */
  page?: boolean;
  /** Only what follows the first of this text: `Support #12` with `#` is `12`. */
  after?: string;
  /** Only what precedes the first of this text. */
  before?: string;
  /** The console's word for it → ours. With a map, other words count as absent. */
  map?: Record<string, string>;
};

/** Who wrote a message: the first rule that holds. A rule with neither `when` nor `same` always holds. */
export interface AuthorRule {
  is: 'customer' | 'agent' | 'system';
  /** The message matches, or holds something that matches. */
  when?: string;
  /** A value in the message equals a value of the page: the author's link and the requester's. */
  same?: { item: Place[]; page: Place[] };
}

export interface Messages {
  /** One message each; all that the first fitting selector finds. */
  item: string[];
  text: Place[];
  author: AuthorRule[];
  /** The message is an internal note when it matches, or holds something that matches. */
  internal?: string[];
  /** Machine-readable time (ISO 8601); anything else is left out, as day and month are easily swapped. */
  at?: Place[];
  /** Messages to leave out: system rows, drafts shown in the thread. */
  drop?: string[];
  /** Parts of a message to leave out: quoted mail, signatures. */
  cut?: string[];
  /** The console shows the newest message on top. */
  newestFirst?: boolean;
}

export interface SendControl {
  css: string;
  /** When the console acts on something earlier than `click`. */
  on?: 'click' | 'mousedown' | 'pointerdown';
}

export interface SendKey {
  /** As in KeyboardEvent.key. */
  key: string;
  /** `mod` is Ctrl or Cmd. Absent modifiers must be up. */
  mod?: boolean;
  alt?: boolean;
  shift?: boolean;
  /** Where the key sends; absent: in the composer's field. */
  in?: string;
}

export interface ComposerPlace {
  /** The textarea or contenteditable; the first visible one. */
  field: string[];
  /** It writes an internal note when one of these matches in the ticket. One field may serve both. */
  note?: string[];
  /** Every control that sends, split-button menu items included. Looked up from the page: menus live anywhere. */
  send: SendControl[];
  keys?: SendKey[];
  /** Where the agent's own words end: elements in a rich field, or lines that begin so in a plain one. */
  ownEnd?: { css?: string[]; lines?: string[] };
}

/** A field the page must show, or it has changed. */
export type Expectation = 'id' | 'subject' | 'messages' | 'composer';

export interface Adapter {
  /** Also the file's name and `Ticket.console`. */
  id: string;
  version: number;
  /** The tool's name as people know it. */
  name: string;
  /** Against which version, on which day (ISO) it was tried; absent: never. */
  verified?: { with: string; on: string };
  /** Pages with a ticket, as URLPattern paths or full patterns. */
  pages: string[];
  /** Pages among these without one: `/issues/new`. */
  notPages?: string[];
  /** Must match, or this is another tool on the same paths. */
  probe?: string;
  /** The open ticket's part of the page; the first visible one, as some tools keep many mounted. Absent: the page. */
  root?: string[];
  /** What the tool shows when an address leads to no ticket. */
  nothing?: string[];
  /** Inside the root while the tool still loads the ticket. */
  busy?: string[];
  ticketId: Place[];
  subject?: Place[];
  status?: Place[];
  channel?: Place[];
  /** ISO 3166 alpha-2. */
  market?: Place[];
  /** All that match, or one text with commas. */
  tags?: Place[];
  customer?: { name?: Place[]; kind?: Place[]; vip?: Place[] };
  messages: Messages;
  composers: ComposerPlace[];
  /** Opens the reply composer when none is shown. */
  openReply?: string[];
  expect: Expectation[];
  /** How the panel makes room: a margin on the page (the usual), or not at all; `fixed` bars are moved too. */
  push?: { page?: 'margin' | 'none'; fixed?: string[] };
}

/** Most that is read of a page, in UTF-16 units and pieces: what is longer is cut, the newest messages kept. */
export const limits = {
  message: 20_000,
  messages: 200,
  draft: 100_000,
  field: 500,
  tags: 50,
} as const;
