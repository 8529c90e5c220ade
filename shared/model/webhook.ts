import * as z from 'zod/mini';
import { Category, Severity } from './category.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const words = (max: number) => text(max).check(z.minLength(1));
const time = z.string();

/**
 * What other systems can hear of. `waiting`: for the agent or somebody else; `answered`: what it waited for has come;
 * `resolved`: a specialist has answered; `informed`: the customer knows; `alarm`: a clock is nearly out, or out.
 */
export const webhookEvents = [
  'escalation.raised',
  'escalation.accepted',
  'escalation.returned',
  'escalation.rerouted',
  'escalation.waiting',
  'escalation.answered',
  'escalation.resolved',
  'escalation.informed',
  'escalation.closed',
  'escalation.reopened',
  'escalation.alarm',
  'escalation.linked',
  'escalation.broadcast',
  'lesson.published',
] as const;

/** How it is written for the system at the other end; `deskside` is our own JSON, signed. */
export const webhookFormats = [
  'deskside',
  'slack',
  'teams',
  'lark',
  'pagerduty',
  'jira',
  'servicenow',
] as const;

export const WebhookEventType = z.enum(webhookEvents);
export type WebhookEventType = z.infer<typeof WebhookEventType>;

export const WebhookFormat = z.enum(webhookFormats);
export type WebhookFormat = z.infer<typeof WebhookFormat>;

/** An escalation as other systems hear of it: ids, numbers, states and times. Times are ISO 8601. */
export const ToldEscalation = z.object({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  category: Category,
  severity: Severity,
  queue: z.string(),
  market: z.optional(z.string()),
  /** The console and the number of the ticket there. */
  ticket: z.object({ console: z.string(), id: z.string() }),
  /** Ids of people, whom the other system knows or not. */
  raisedBy: z.string(),
  owner: z.optional(z.string()),
  raisedAt: time,
  acknowledgedAt: z.optional(time),
  answeredAt: z.optional(time),
  informedAt: z.optional(time),
  closedAt: z.optional(time),
  due: z.object({ acknowledge: time, answer: time, inform: time, resolve: time }),
  rootCause: z.optional(z.string()),
  /** Increases with every change: what has a lower one is older news. */
  revision: z.int(),
});
export type ToldEscalation = z.infer<typeof ToldEscalation>;

export const ToldLesson = z.object({
  id: z.string(),
  version: z.optional(z.int()),
  title: z.optional(z.string()),
  sops: z.optional(z.array(z.string())),
});
export type ToldLesson = z.infer<typeof ToldLesson>;

/** What people wrote. Only for endpoints that an admin set to `withText`. */
export const ToldText = z.object({
  subject: z.optional(z.string()),
  summary: z.optional(z.string()),
  /** Of what happened: a question, an answer, a reason. */
  said: z.optional(z.string()),
});
export type ToldText = z.infer<typeof ToldText>;

/** What the format `deskside` sends as its body; the other formats are made from it. */
export const WebhookEvent = z.object({
  /** The same at every try: `webhook-id` too. */
  id: z.string(),
  type: z.union([WebhookEventType, z.literal('test')]),
  /** When it happened. */
  timestamp: time,
  workspace: z.string(),
  data: z.object({
    escalation: z.optional(ToldEscalation),
    /** Of `escalation.alarm`: which clock, and is it nearly out, out, or out for long? */
    alarm: z.optional(z.object({ clock: z.string(), level: z.string() })),
    /** Of `escalation.linked`: the other's number. */
    other: z.optional(z.string()),
    lesson: z.optional(ToldLesson),
    text: z.optional(ToldText),
    /** Where people see it. */
    link: z.optional(z.string()),
  }),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** What a system asks for besides an address. Stored sealed, never given out again. */
export const WebhookAccess = z.object({
  /** PagerDuty: the integration's routing key. Lark: the bot's signing secret. */
  key: z.optional(words(200)),
  /** Jira (e-mail) and ServiceNow. */
  user: z.optional(words(200)),
  /** Jira (API token) and ServiceNow (password). */
  password: z.optional(words(400)),
  /** Jira: the project's key, such as `OPS`. */
  project: z.optional(words(40)),
  /** Jira: the type of a new issue; `Task` when absent. */
  issueType: z.optional(words(80)),
  /** Jira: the id of the transition that closes an issue. Absent: closing is a comment. */
  closing: z.optional(words(20)),
});
export type WebhookAccess = z.infer<typeof WebhookAccess>;

export const NewWebhook = z.object({
  name: words(80),
  format: WebhookFormat,
  /** `https://`. PagerDuty's own when absent. */
  url: z.optional(words(1000)),
  access: z.optional(WebhookAccess),
  events: z.array(WebhookEventType).check(z.minLength(1), z.maxLength(webhookEvents.length)),
  /** Empty: of every queue. */
  queues: z.array(text(64)).check(z.maxLength(100)),
  /** Subjects, summaries and answers go along: the other system then holds customers' words. */
  withText: z.boolean(),
});
export type NewWebhook = z.infer<typeof NewWebhook>;

/** An endpoint as admins see it. */
export const Webhook = z.object({
  id: z.string(),
  name: z.string(),
  format: WebhookFormat,
  /** Origin only: the rest of the address can be a secret. */
  host: z.string(),
  events: z.array(WebhookEventType),
  queues: z.array(z.string()),
  withText: z.boolean(),
  paused: z.boolean(),
  createdAt: time,
  createdBy: z.string(),
  /** Until then the secret before this one signs too. */
  rotatingUntil: z.optional(time),
  lastSentAt: z.optional(time),
  /** Of the last try, when it failed. */
  failure: z.optional(z.object({ at: time, reason: z.string() })),
  waiting: z.int(),
  dead: z.int(),
});
export type Webhook = z.infer<typeof Webhook>;

/** What was not delivered although it was tried as often as it may be. */
export const DeadLetter = z.object({
  id: z.string(),
  webhook: z.string(),
  type: z.union([WebhookEventType, z.literal('test')]),
  /** Number of the escalation: `E-2917`. */
  number: z.optional(z.string()),
  at: time,
  tries: z.int(),
  triedAt: z.optional(time),
  reason: z.string(),
});
export type DeadLetter = z.infer<typeof DeadLetter>;
