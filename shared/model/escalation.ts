import * as z from 'zod/mini';
import { Category, Severity } from './category.ts';
import { ClockName, Disposition, Id, LinkKind, WaitingOn } from './escalation-action.ts';
import { Language } from './language.ts';
import { clockNames, kinds, tenures } from './names.ts';
import { CustomerKind } from './ticket.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** What an agent sends. Text is in it because the agent chose to send it, masked where the panel could. */
export const RaiseEscalation = z.object({
  id: Id,
  category: Category,
  severity: Severity,
  queue: text(64),
  ticket: z.object({
    console: text(64),
    id: text(128),
    url: text(2000),
    subject: text(500),
    lang: z.optional(Language),
    market: z.optional(text(8)),
    customer: z.optional(text(200)),
    kind: z.optional(CustomerKind),
  }),
  summary: text(4000).check(z.minLength(1)),
  /** What the agent asks for: "Freeze the account". */
  needs: z.array(text(200)).check(z.maxLength(12)),
  /** What the agent did already. */
  tried: z.optional(text(2000)),
  /** What the customer was promised, and by when (ISO 8601). */
  promised: z.optional(z.object({ text: text(500), by: z.optional(z.iso.datetime()) })),
  /** What may be lost, in whole units of an ISO 4217 currency. */
  atRisk: z.optional(z.object({ amount: z.number().check(z.nonnegative()), currency: text(3) })),
  evidence: z
    .array(z.object({ text: text(600), lang: z.optional(Language), at: z.optional(text(40)) }))
    .check(z.maxLength(20)),
  sop: z.optional(
    z.object({ id: text(16), version: z.int(), title: text(300), done: z.array(z.int()) }),
  ),
  /** What and whom it is about, where the ticket's tags say so (about.ts): repeat problems are told by it. */
  about: z.optional(z.object({ product: z.optional(text(80)), seller: z.optional(text(80)) })),
  /** Risk rule that asked for it, if one did: `legal-threat-id@1`. */
  rule: z.optional(text(80)),
  /** When the agent pressed the key (ISO 8601); it may arrive much later. */
  raisedAt: z.iso.datetime(),
});
export type RaiseEscalation = z.infer<typeof RaiseEscalation>;

/** Before them, on the agent's device: a draft. */
export const escalationStates = [
  'raised',
  'returned',
  'accepted',
  'working',
  'waiting',
  'resolved',
  'informed',
  'recorded',
  'closed',
] as const;
/**
 * raised → accepted or returned → working → waiting ⇄ working → resolved → informed (the customer knows) → recorded (so
 * does the cause) → closed; returned → raised, closed → accepted.
 */
export const EscalationState = z.enum(escalationStates);
export type EscalationState = z.infer<typeof EscalationState>;

const Person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

/** One line of the timeline. */
export const EscalationEvent = z.object({
  id: Id,
  /** `raise` or the action's name. */
  do: z.string(),
  at: z.string(),
  by: Person,
  text: z.optional(z.string()),
  words: z.optional(z.string()),
  queue: z.optional(z.string()),
  /** Of `cause`; its `text` is the resolution. */
  rootCause: z.optional(z.string()),
  on: z.optional(WaitingOn),
  until: z.optional(z.string()),
  to: z.optional(Person),
  /** Of `link` and what comes through one: the other's number. */
  other: z.optional(z.string()),
  kind: z.optional(LinkKind),
  measure: z.optional(Id),
  held: z.optional(z.boolean()),
  clock: z.optional(ClockName),
  level: z.optional(z.enum(['soon', 'late', 'step'])),
  step: z.optional(z.int()),
  told: z.optional(z.array(z.string())),
  /** What it changed: field, before and after, as words or times; never text of people. */
  changes: z.optional(z.array(z.tuple([z.string(), z.string(), z.string()]))),
  /** Seen by specialists only. */
  internal: z.optional(z.boolean()),
});
export type EscalationEvent = z.infer<typeof EscalationEvent>;

/** What is to be done so that it does not happen again. `due` is a day. */
export const Measure = z.object({
  id: Id,
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  doneAt: z.optional(z.string()),
  verifiedAt: z.optional(z.string()),
  verifiedBy: z.optional(Person),
});
export type Measure = z.infer<typeof Measure>;

/** An escalation as agents and specialists see it. Times are ISO 8601. */
export const Escalation = z.object({
  ...RaiseEscalation.shape,
  /** Short number for people: `E-2917`. */
  number: z.string(),
  kind: Kind,
  state: EscalationState,
  raisedBy: z.object({
    ...Person.shape,
    site: z.string(),
    team: z.string(),
    tenure: z.optional(z.enum(tenures)),
  }),
  /** When the backend stored it. */
  receivedAt: z.string(),
  owner: z.optional(Person),
  watchers: z.array(Person),
  /** Other desks that a ladder told; their specialists see it too. */
  told: z.optional(z.array(z.string())),
  /** Business calendar of its queue when it was raised; absent: all hours count. */
  calendar: z.optional(z.string()),
  /** When each clock runs out. `update` runs while a specialist has it and the agent has no answer. */
  due: z.object({
    acknowledge: z.string(),
    answer: z.string(),
    update: z.optional(z.string()),
    inform: z.string(),
    resolve: z.string(),
  }),
  /** How long each clock is, in minutes of open time; absent in records from before they were kept. */
  limits: z.optional(z.record(z.enum(clockNames), z.int())),
  /** Working minutes left on the clocks that stand still, whatever `due` says. */
  left: z.optional(z.partialRecord(z.enum(clockNames), z.number())),
  waiting: z.optional(
    z.object({
      on: WaitingOn,
      since: z.string(),
      until: z.optional(z.string()),
      reason: z.optional(z.string()),
    }),
  ),
  snoozed: z.optional(z.object({ until: z.string(), reason: z.string(), by: Person })),
  /** The case it belongs to. */
  link: z.optional(
    z.object({
      kind: LinkKind,
      to: Id,
      number: z.string(),
      /** How many tickets have this problem; told when it is read, never stored. */
      tickets: z.optional(z.int()),
    }),
  ),
  /** How many are linked to it. */
  linked: z.int(),
  acknowledgedAt: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  informedAt: z.optional(z.string()),
  rootCause: z.optional(z.string()),
  /** Version of the tree that the cause was chosen from. */
  causes: z.optional(z.string()),
  resolution: z.optional(z.string()),
  disposition: z.optional(Disposition),
  measures: z.array(Measure),
  reopened: z.int(),
  closedAt: z.optional(z.string()),
  /** Its text was erased: why. */
  erased: z.optional(z.string()),
  /** Increases with every change. */
  revision: z.int(),
  events: z.array(EscalationEvent),
});
export type Escalation = z.infer<typeof Escalation>;
