import * as z from 'zod/mini';
import { Category, Severity } from './category.ts';
import { Language } from './language.ts';
import { CustomerKind } from './ticket.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

/** Made by the client: the key that makes sending twice harmless. */
export const Id = z.uuid();

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
  evidence: z
    .array(z.object({ text: text(600), lang: z.optional(Language), at: z.optional(text(40)) }))
    .check(z.maxLength(20)),
  sop: z.optional(
    z.object({ id: text(16), version: z.int(), title: text(300), done: z.array(z.int()) }),
  ),
  /** Risk rule that asked for it, if one did: `legal-threat-id@1`. */
  rule: z.optional(text(80)),
  /** When the agent pressed the key (ISO 8601); it may arrive much later. */
  raisedAt: z.iso.datetime(),
});
export type RaiseEscalation = z.infer<typeof RaiseEscalation>;

export const escalationStates = [
  'raised',
  'accepted',
  'waiting',
  'resolved',
  'returned',
  'closed',
] as const;
/** raised → accepted → (waiting on the agent ⇄ accepted) → resolved → closed; returned → raised; closed → accepted. */
export const EscalationState = z.enum(escalationStates);
export type EscalationState = z.infer<typeof EscalationState>;

const action = { id: Id, at: z.iso.datetime() };
/** Everything that can happen to an escalation after it was raised. `id` is made by the client. */
export const EscalationAction = z.discriminatedUnion('do', [
  /** A specialist takes it (also from a colleague). */
  z.object({ ...action, do: z.literal('take') }),
  /** A specialist asks the agent something. */
  z.object({ ...action, do: z.literal('ask'), text: text(4000).check(z.minLength(1)) }),
  /** The agent answers or adds something. */
  z.object({ ...action, do: z.literal('reply'), text: text(4000).check(z.minLength(1)) }),
  /** A specialist answers: what the agent needs to know, and words for the customer. */
  z.object({
    ...action,
    do: z.literal('answer'),
    text: text(4000).check(z.minLength(1)),
    words: z.optional(text(4000)),
  }),
  /** A specialist hands it back; `queue` says where it belongs. */
  z.object({
    ...action,
    do: z.literal('return'),
    reason: text(1000).check(z.minLength(1)),
    queue: z.optional(text(64)),
  }),
  /** Sent to another queue, by the agent after a return or by a specialist. */
  z.object({ ...action, do: z.literal('reroute'), queue: text(64) }),
  /** The customer has been told. */
  z.object({ ...action, do: z.literal('inform') }),
  z.object({
    ...action,
    do: z.literal('cause'),
    rootCause: text(64).check(z.minLength(1)),
    resolution: text(2000).check(z.minLength(1)),
  }),
  z.object({ ...action, do: z.literal('close') }),
  z.object({ ...action, do: z.literal('reopen'), reason: text(1000).check(z.minLength(1)) }),
]);
export type EscalationAction = z.infer<typeof EscalationAction>;

const Person = z.object({ id: z.string(), name: z.string() });

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
});
export type EscalationEvent = z.infer<typeof EscalationEvent>;

/** An escalation as agents and specialists see it. Times are ISO 8601. */
export const Escalation = z.object({
  ...RaiseEscalation.shape,
  /** Short number for people: `E-2917`. */
  number: z.string(),
  state: EscalationState,
  raisedBy: z.object({ ...Person.shape, site: z.string(), team: z.string() }),
  /** When the backend stored it. */
  receivedAt: z.string(),
  owner: z.optional(Person),
  due: z.object({
    acknowledge: z.string(),
    answer: z.string(),
    inform: z.string(),
    resolve: z.string(),
  }),
  acknowledgedAt: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  informedAt: z.optional(z.string()),
  rootCause: z.optional(z.string()),
  resolution: z.optional(z.string()),
  closedAt: z.optional(z.string()),
  /** Increases with every change. */
  revision: z.int(),
  events: z.array(EscalationEvent),
});
export type Escalation = z.infer<typeof Escalation>;
