/**
 * What a console adapter says: where a ticket tool keeps what Deskside reads, as data. No code and no regular
 * expressions, so that an adapter can come from the network. Every list of places is ordered: the first that
 * gives something wins. Selectors may cross into a same-origin frame or an open shadow root with ` >>> `.
 */
import * as z from 'zod/mini';
import { slowness, slowPattern } from './selector.ts';

/** Says in its own words what `wrong` finds. */
const free = (wrong: (text: string) => string | undefined) =>
  z.superRefine<string>((text, context) => {
    const message = wrong(text);
    if (message) context.addIssue({ code: 'custom', message, input: text });
  });

/** A CSS selector that cannot keep the page busy. */
const Css = z.string().check(z.minLength(1), z.maxLength(500), free(slowness));
/** A text that the console shows. */
const Shown = z.string().check(z.maxLength(200));
/** URLPattern: a path (`/issues/:id`) or a whole address. No groups with regular expressions. */
const UrlPattern = z.string().check(z.minLength(1), z.maxLength(300), free(slowPattern));
const few = <T extends z.core.$ZodType>(one: T) => z.array(one).check(z.maxLength(12));
const some = <T extends z.core.$ZodType>(one: T) =>
  z.array(one).check(z.minLength(1), z.maxLength(12));

const cleaning = {
  /** Look in the whole page instead of the ticket's own part of it. */
  page: z.optional(z.boolean()),
  /** Only what follows the first of this text: `Support #12` with `#` is `12`. */
  after: z.optional(Shown),
  /** Only what precedes the first of this text. */
  before: z.optional(Shown),
  /** The console's word for it → ours. With a map, other words count as absent. */
  map: z.optional(
    z
      .record(Shown, Shown)
      .check(z.refine((map) => Object.keys(map).length <= 40, 'at most 40 words fit')),
  ),
};

/** One place where a value can be. */
export const Place = z.union([
  z.strictObject({
    /** May match the message itself where a message's parts are meant. */
    css: Css,
    /** Attribute to read; absent: the value of a field, else the text. */
    attr: z.optional(z.string().check(z.maxLength(80))),
    ...cleaning,
  }),
  z.strictObject({
    /** ARIA role with its accessible name, for pages whose classes change with every build. */
    role: z.string().check(z.maxLength(40)),
    label: Shown,
    ...cleaning,
  }),
  z.strictObject({
    /** URLPattern and the named group that holds the value: `{ "url": "/issues/:id", "group": "id" }`. */
    url: UrlPattern,
    group: z.string().check(z.maxLength(40)),
    ...cleaning,
  }),
  z.strictObject({
    /** A parameter of the address: `id` of `tickets.php?id=7`. */
    param: z.string().check(z.minLength(1), z.maxLength(40)),
    /** Of the page that this one was opened from: a composer of its own whose address no longer names the ticket. */
    referrer: z.optional(z.boolean()),
    ...cleaning,
  }),
]);
export type Place = z.infer<typeof Place>;

/** Who wrote a message: the first rule that holds. A rule with neither `when` nor `same` always holds. */
export const AuthorRule = z.strictObject({
  is: z.enum(['customer', 'agent', 'system']),
  /** The message matches, or holds something that matches. */
  when: z.optional(Css),
  /** A value in the message equals a value of the page: the author's link and the requester's. */
  same: z.optional(z.strictObject({ item: some(Place), page: some(Place) })),
});
export type AuthorRule = z.infer<typeof AuthorRule>;

export const Messages = z.strictObject({
  /** One message each; all that the first fitting selector finds. */
  item: some(Css),
  text: some(Place),
  author: some(AuthorRule),
  /** The message is an internal note when it matches, or holds something that matches. */
  internal: z.optional(few(Css)),
  /** Machine-readable time (ISO 8601); anything else is left out, as day and month are easily swapped. */
  at: z.optional(few(Place)),
  /** Messages to leave out: system rows, drafts shown in the thread. */
  drop: z.optional(few(Css)),
  /** Parts of a message to leave out: quoted mail, signatures. */
  cut: z.optional(few(Css)),
  /** The console shows the newest message on top. */
  newestFirst: z.optional(z.boolean()),
});
export type Messages = z.infer<typeof Messages>;

export const SendControl = z.strictObject({
  css: Css,
  /** When the console acts on something earlier than `click`. */
  on: z.optional(z.enum(['click', 'mousedown', 'pointerdown'])),
});
export type SendControl = z.infer<typeof SendControl>;

export const SendKey = z.strictObject({
  /** As in KeyboardEvent.key. */
  key: z.string().check(z.minLength(1), z.maxLength(20)),
  /** `mod` is Ctrl or Cmd. Absent modifiers must be up. */
  mod: z.optional(z.boolean()),
  alt: z.optional(z.boolean()),
  shift: z.optional(z.boolean()),
  /** Where the key sends; absent: in the composer's field. */
  in: z.optional(Css),
});
export type SendKey = z.infer<typeof SendKey>;

export const ComposerPlace = z.strictObject({
  /** The textarea or contenteditable; the first visible one. */
  field: some(Css),
  /** It writes an internal note when one of these matches in the ticket. One field may serve both. */
  note: z.optional(few(Css)),
  /** The same where the tool shows it as a word only: a note when one of these has a value. Meant for `map`. */
  noteWord: z.optional(few(Place)),
  /** Every control that sends, split-button menu items included. Looked up from the page: menus live anywhere. */
  send: few(SendControl),
  keys: z.optional(few(SendKey)),
  /** Where the agent's own words end: elements in a rich field, or lines that begin so in a plain one. */
  ownEnd: z.optional(z.strictObject({ css: z.optional(few(Css)), lines: z.optional(few(Shown)) })),
  /** Parts of a rich field that count as no words of the draft, wherever they stand: a mail quoted above the reply. */
  quote: z.optional(few(Css)),
});
export type ComposerPlace = z.infer<typeof ComposerPlace>;

/** A field the page must show, or it has changed. */
export const Expectation = z.enum(['id', 'subject', 'messages', 'composer']);
export type Expectation = z.infer<typeof Expectation>;

export const AdapterId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

export const Adapter = z.strictObject({
  /** Also the file's name and `Ticket.console`. */
  id: AdapterId,
  /** The higher one wins where two say the same id. */
  version: z.int().check(z.gte(1), z.lte(1_000_000)),
  /** The tool's name as people know it. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Against which version, on which day (ISO) it was tried; absent: never. */
  verified: z.optional(z.strictObject({ with: Shown, on: z.iso.date() })),
  /** Pages with a ticket, as URLPattern paths or full patterns. */
  pages: some(UrlPattern),
  /** Pages among these without one: `/issues/new`. */
  notPages: z.optional(few(UrlPattern)),
  /** Must match, or this is another tool on the same paths. */
  probe: z.optional(Css),
  /** The open ticket's part of the page; the first visible one, as some tools keep many mounted. Absent: the page. */
  root: z.optional(few(Css)),
  /** What the tool shows when an address leads to no ticket. */
  nothing: z.optional(few(Css)),
  /** Inside the root while the tool still loads the ticket. */
  busy: z.optional(few(Css)),
  ticketId: some(Place),
  subject: z.optional(few(Place)),
  status: z.optional(few(Place)),
  channel: z.optional(few(Place)),
  /** ISO 3166 alpha-2. */
  market: z.optional(few(Place)),
  /** All that match, or one text with commas. */
  tags: z.optional(few(Place)),
  customer: z.optional(
    z.strictObject({
      name: z.optional(few(Place)),
      kind: z.optional(few(Place)),
      vip: z.optional(few(Place)),
    }),
  ),
  messages: Messages,
  composers: z.array(ComposerPlace).check(z.maxLength(12)),
  /** Opens the reply composer when none is shown. */
  openReply: z.optional(few(Css)),
  expect: z.array(Expectation).check(z.maxLength(4)),
  /** How the panel makes room: a margin on the page (the usual), or not at all; `fixed` bars are moved too. */
  push: z.optional(
    z.strictObject({
      page: z.optional(z.enum(['margin', 'none'])),
      fixed: z.optional(few(Css)),
    }),
  ),
});
export type Adapter = z.infer<typeof Adapter>;
