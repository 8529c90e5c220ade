/**
 * All that the panel asks of whoever hosts it. Two sides:
 *  - PagePort, the console's page, answered by widget/host over one MessagePort (the same in both forms);
 *  - BackendPort, answered by the extension's service worker over messages, by the embedded form directly.
 * Tests implement both in memory.
 */
import type { EscalationQuery } from '../shared/api.ts';
import type { EncoderFile } from '../shared/match/encoder/files.ts';
import type { Me } from '../shared/model/account.ts';
import type { Adapter } from '../shared/model/adapter.ts';
import type { Unread } from '../shared/model/consoles.ts';
import type { Draft, TicketKey, Verdict } from '../shared/model/draft.ts';
import type { Escalation, RaiseEscalation } from '../shared/model/escalation.ts';
import type { EscalationAction } from '../shared/model/escalation-action.ts';
import type { Edit } from '../shared/model/finding.ts';
import type { PublishedLesson } from '../shared/model/lesson.ts';
import type { ProposeRule } from '../shared/model/own-rule.ts';
import type { Packs } from '../shared/model/packs.ts';
import type { Ticket } from '../shared/model/ticket.ts';
import type { Override, UsageEvent, UsageReason } from '../shared/model/usage.ts';
import type { FlagVerdict } from '../shared/model/verdict.ts';

export type Stop = () => void;

/** What is on screen in the console. */
export type TicketView =
  | { state: 'none' }
  | { state: 'loading'; key: TicketKey }
  | { state: 'open'; ticket: Ticket }
  /** The page no longer looks as its adapter says: nothing is read. `id` is what looks like the ticket's number. */
  | { state: 'changed'; missing: Unread[]; id?: string };

/** Which adapter reads the page, and which of its `pages` (from 0; -1 for none) this is. Version 0: it is not known. */
export interface ReadBy {
  adapter: string;
  version: number;
  page: number;
}

/** What became of an insertion; `failed` means the text is not in the composer: offer the clipboard. */
export type Inserted = 'inserted' | 'failed' | 'no-composer';

/** The four global commands. */
export type Command = 'jump' | 'next-step' | 'put-in-reply' | 'escalate';

/** The host-page part, as the panel sees it. */
export interface PagePort {
  /** Is the gate to hold sends, and for how long at most (ms)? While off, sends count as unchecked for `why` (signed out). */
  setGate(on: boolean, deadline: number, why?: UsageReason): Promise<void>;
  /** At the caret of the reply composer, as one undo step. */
  insert(text: string): Promise<Inserted>;
  /** Replaces a span of the draft; refuses when the draft is not `expected` any more. */
  replace(edit: Edit, expected: string): Promise<Inserted>;
  /** Selects a span in the composer and shows it. */
  select(start: number, end: number): Promise<void>;
  /** Lets the stopped send go if the draft still is `text`. */
  release(text: string): Promise<boolean>;
  focusReply(): Promise<void>;
  /** Width in px; 48 is the folded rail. */
  resize(width: number): Promise<void>;
  /** Reads the page again. */
  reread(): Promise<void>;
  /** What the workspace published for this console. The page goes on with it if it is newer than what it came with. */
  adapt(published: Adapter | undefined): Promise<void>;
}

/** A reply that left the composer. */
export interface SentReply {
  ticket: TicketKey;
  text: string;
  /** Absent when it was checked. The panel counts it; where no panel answers, whoever hosts it does. */
  unchecked?: UsageReason;
}

/** The panel, as the host-page part sees it. */
export interface PanelPort {
  ticket(view: TicketView, by?: ReadBy): Promise<void>;
  /** `undefined`: no composer on screen. Answers with the verdict for exactly this draft. */
  draft(draft: Draft | undefined): Promise<Verdict>;
  /** Send was pressed on this draft and waits. On `stop` the panel takes the focus. */
  gate(draft: Draft): Promise<Verdict>;
  sent(reply: SentReply): Promise<void>;
  command(name: Command): Promise<void>;
}

/** Everything that must reach the backend: written down first, sent after, never lost. */
export type OutboxItem =
  | { kind: 'raise'; body: RaiseEscalation }
  | { kind: 'action'; escalation: string; body: EscalationAction }
  | { kind: 'override'; body: Override }
  | { kind: 'verdict'; body: FlagVerdict }
  | { kind: 'proposal'; body: ProposeRule }
  | { kind: 'event'; body: UsageEvent };

export interface Waiting {
  item: Exclude<OutboxItem, { kind: 'event' }>;
  queuedAt: string;
  /** Why the backend refused it; it stays until the agent has dealt with it. */
  refused?: string;
}

export interface Connection {
  state: 'online' | 'offline' | 'signed-out';
  /** ISO time since when. */
  since: string;
  me?: Me;
  waiting: Waiting[];
}

/** How people sign in here. `company`: what the company's own sign-in is called, empty when it has no name. */
export interface Ways {
  passwords: boolean;
  company?: string | undefined;
}

/** `error` is the backend's word for why, when it answered. */
export type SignedIn = { ok: true } | { ok: false; message: string; error?: string };

export interface BackendPort {
  /** With `newPassword` that is the password from now on: 401 `new-password` asks for one. */
  signIn(email: string, password: string, newPassword?: string): Promise<SignedIn>;
  ways(): Promise<Ways>;
  /** With the code that the company's own sign-in gave, and the secret that it was asked with. */
  enterWith(code: string, verifier: string): Promise<SignedIn>;
  /** False: it was to be `everywhere`, the server did not answer, and nothing has changed. */
  signOut(where?: 'everywhere'): Promise<boolean>;
  connection(): Promise<Connection>;
  /** The newest content there is, from the backend or the copy kept here. `undefined` before the first sign-in. */
  packs(): Promise<{ packs: Packs; fetchedAt: string } | undefined>;
  /** What the team's clicks taught, packed; `undefined`: nothing yet, offline, or not shared in this workspace. */
  teamMemory(): Promise<Uint8Array | undefined>;
  /**
   * Gives the team what this person's clicks taught, in place of what was given before.
   * @throws Error when it could not be sent or the workspace does not share.
   */
  shareMemory(packed: Uint8Array): Promise<void>;
  /**
   * Bytes of a file of the workspace's encoder: `partBytes` (encoder/files.ts) of them, fewer in the last part.
   * @throws Error with what is wrong.
   */
  encoderPart(file: EncoderFile, part: number): Promise<Uint8Array>;
  escalations(query: EscalationQuery): Promise<Escalation[]>;
  /** Lessons from cases, for where this person works; the copy kept here while the line is down. */
  lessons(): Promise<PublishedLesson[]>;
  deliver(item: OutboxItem): Promise<'sent' | 'queued' | { refused: string }>;
  /** Try to send now what waits. */
  retry(): Promise<void>;
  /** Forget a refused item. */
  discard(id: string): Promise<void>;
  /** Small things to remember on this device: ticked steps, dismissed flags, settings. */
  recall<T>(key: string): Promise<T | undefined>;
  keep(key: string, value: unknown): Promise<void>;
  /** Something changed: `connection`, `packs`, or `escalations`. */
  onChange(listener: (what: 'connection' | 'packs' | 'escalations') => void): Stop;
}

/** Whether the host's word for the agent was taken; `error` is the backend's word for why not, or one of ours. */
export type HandOver = { ok: true } | { ok: false; error: string };

export interface AssistPort {
  page: PagePort;
  backend: BackendPort;
  /** The panel hands over its side once it can listen. */
  start(panel: PanelPort): void;
  /** Where the desk and other pages of the backend are, for links. */
  backendUrl: string;
  /** Signs in the agent for whom the console vouches; absent where the agent does it with a password. */
  handOver?: () => Promise<HandOver>;
}
