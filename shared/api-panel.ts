import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { mostBytes } from './match/memory.ts';
import { HandIn, Me, roles, Session, SignIn } from './model/account.ts';
import { type Adapter, AdapterId } from './model/adapter.ts';
import { PublishedAdapter } from './model/consoles.ts';
import { Escalation, escalationStates, RaiseEscalation } from './model/escalation.ts';
import { EscalationAction } from './model/escalation-action.ts';
import { PublishedLesson } from './model/lesson.ts';
import { categories, kinds, languages, severities, waitingOn } from './model/names.ts';
import { ProposeRule } from './model/own-rule.ts';
import { Packs } from './model/packs.ts';
import { Override, UsageEvent } from './model/usage.ts';
import { FlagVerdict } from './model/verdict.ts';

/** A refusal as every route gives it: what is wrong and what to do next. */
export const Refusal = z.object({
  error: z.string(),
  message: z.string(),
  /** Content uploads: one line per problem. */
  problems: z.optional(
    z.array(
      z.object({
        file: z.string(),
        line: z.int(),
        message: z.string(),
        /** In a JSON file: `messages.item.1`. */
        field: z.optional(z.string()),
      }),
    ),
  ),
});
export type Refusal = z.infer<typeof Refusal>;

const some = z.optional(z.string().check(z.maxLength(400)));
const someOf = (names: readonly string[]) => {
  const one = `(${names.join('|')})`;
  return z.optional(z.string().check(z.regex(new RegExp(`^${one}(,${one}){0,19}$`))));
};

/** Where several values may be meant they are separated by commas. */
export const escalationFilters = {
  console: some,
  ticket: some,
  queue: some,
  state: someOf(escalationStates),
  kind: someOf(kinds),
  category: someOf(categories),
  severity: someOf(severities),
  market: some,
  lang: someOf(languages),
  site: some,
  /** People's ids; `me`, and `none` for what nobody has. */
  owner: some,
  waitingOn: someOf(waitingOn),
  /** `1`: a clock of it is out. */
  late: z.optional(z.literal('1')),
  /** Words of it: its number, ticket, SOP, rule, people, and what was written in the newest 1000. */
  text: z.optional(z.string().check(z.maxLength(200))),
  /**
   * `raised`: those this person raised; `open`: everything not closed in this person's queues; `closed`: closed within a
   * day; `watching`: those this person watches; `snoozed`: those this person does not want to see yet.
   */
  view: z.optional(z.enum(['raised', 'open', 'closed', 'watching', 'snoozed'])),
};

export const EscalationQuery = z.object({
  ...escalationFilters,
  /** `next` of the page before. */
  after: z.optional(z.string().check(z.maxLength(200))),
  /** 1 to 500, which is what there is without it. */
  limit: z.optional(z.string().check(z.regex(/^([1-9]\d?|[1-4]\d\d|500)$/))),
});
export type EscalationQuery = z.infer<typeof EscalationQuery>;

/** What the live stream sends (server-sent events, `data:` is this as JSON). */
export const LiveEvent = z.object({
  /** `resync`: something may have been missed, as after the stream was down; read what is shown again. */
  kind: z.enum(['escalation', 'packs', 'resync']),
  /** Escalation id; of packs what changed (`sops@7`); else empty. */
  id: z.string(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;

/** Of such depth at most, so that what reads it may recurse. */
const isWithin = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isWithin(part, depth - 1)));

/** A packed memory (match/memory-bytes.ts) in base64. */
const PackedMemory = z.base64().check(z.maxLength(Math.ceil(mostBytes / 3) * 4));

const everyone = roles;
/** Who judges flags. */
const judges = ['specialist', 'lead', 'qa', 'admin'] as const;
const contentOwners = ['sop-owner', 'admin'] as const;
const byId = z.object({ id: z.uuid() });
const Stored = z.object({ stored: z.int() });

/**
 * What a panel and the extension's worker call. A part of the endpoint table, apart from the rest so that a worker
 * carries these shapes only.
 */
export const panelCalls = {
  /** How people sign in here; `company` is what the company's own sign-in is called. */
  ways: endpoint({
    method: 'GET',
    path: '/api/session/ways',
    roles: 'anyone',
    reply: z.object({ passwords: z.boolean(), company: z.optional(z.string()) }),
  }),
  /** 401 `new-password`: send `newPassword` too. */
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    roles: 'anyone',
    body: SignIn,
    reply: Session,
  }),
  /** Signs in with a token that the console's own server signed. */
  handIn: endpoint({
    method: 'POST',
    path: '/api/session/token',
    roles: 'anyone',
    body: HandIn,
    reply: Session,
  }),
  /** Signs in with the code that the company's own sign-in gave to this page or extension (PKCE). */
  enter: endpoint({
    method: 'POST',
    path: '/api/session/code',
    roles: 'anyone',
    body: z.object({
      code: z.string().check(z.minLength(1), z.maxLength(4000)),
      verifier: z.string().check(z.minLength(43), z.maxLength(128)),
    }),
    reply: Session,
  }),
  /** A fresh token for one that answers 401 `stale`, as long as its sign-in lasts. The old one dies a minute later. */
  renew: endpoint({
    method: 'POST',
    path: '/api/session/renew',
    roles: 'anyone',
    reply: Session,
  }),
  me: endpoint({ method: 'GET', path: '/api/session', roles: everyone, reply: Me }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    roles: everyone,
    /** `1`: on every device. */
    query: z.object({ everywhere: z.optional(z.literal('1')) }),
    /** `leave`: where the company's own session is ended too, for pages to go to. */
    reply: z.object({ leave: z.optional(z.string()) }),
  }),
  /** Answers 304 to a matching `If-None-Match`. */
  packs: endpoint({ method: 'GET', path: '/api/packs', roles: everyone, reply: Packs }),
  /**
   * Gives this adapter to all panels, or answers 422 with every problem and changes nothing. Its version must be
   * higher than those before it; the same again changes nothing, or brings it back when it was taken back.
   */
  publishAdapter: endpoint({
    method: 'PUT',
    path: '/api/adapters/:id',
    roles: contentOwners,
    params: z.object({ id: AdapterId }),
    /** `1`: check only. */
    query: z.object({ dryRun: z.optional(z.literal('1')) }),
    // Read by the route, which names every problem and not only the first.
    body: z.custom<Adapter>((value) => isWithin(value, 10), 'nested too deeply'),
    reply: PublishedAdapter,
  }),
  /** What this person's clicks taught, in place of what they shared before. 403 where learning is not the team's. */
  shareMemory: endpoint({
    method: 'PUT',
    path: '/api/memory',
    roles: everyone,
    body: z.object({ bytes: PackedMemory }),
    reply: z.object({ clicks: z.int() }),
  }),
  /** What the whole team taught. Answers 304 to a matching `If-None-Match`. */
  teamMemory: endpoint({
    method: 'GET',
    path: '/api/memory',
    roles: everyone,
    reply: z.object({ bytes: z.optional(PackedMemory) }),
  }),
  sendEvents: endpoint({
    method: 'POST',
    path: '/api/events',
    roles: everyone,
    body: z.object({ events: z.array(UsageEvent).check(z.minLength(1), z.maxLength(500)) }),
    reply: Stored,
  }),
  sendOverride: endpoint({
    method: 'POST',
    path: '/api/overrides',
    roles: everyone,
    body: Override,
    reply: Stored,
  }),
  /** Storing the same id twice stores one and answers with it. */
  raise: endpoint({
    method: 'POST',
    path: '/api/escalations',
    roles: everyone,
    body: RaiseEscalation,
    reply: Escalation,
  }),
  escalations: endpoint({
    method: 'GET',
    path: '/api/escalations',
    roles: everyone,
    query: EscalationQuery,
    /** `next`: there are more, after it. */
    reply: z.object({ escalations: z.array(Escalation), next: z.optional(z.string()) }),
  }),
  /** Doing the same action id twice does it once. 409 when the state does not allow it, with what is missing. */
  act: endpoint({
    method: 'POST',
    path: '/api/escalations/:id/actions',
    roles: everyone,
    params: byId,
    body: EscalationAction,
    reply: Escalation,
  }),

  /** Storing the same id twice stores one. */
  sendVerdict: endpoint({
    method: 'POST',
    path: '/api/verdicts',
    roles: judges,
    body: FlagVerdict,
    reply: Stored,
  }),
  /** 422 for words that no rule can be made of. */
  proposeRule: endpoint({
    method: 'POST',
    path: '/api/rules/proposals',
    roles: judges,
    body: ProposeRule,
    reply: Stored,
  }),
  /** What is published for where this person works. */
  publishedLessons: endpoint({
    method: 'GET',
    path: '/api/lessons/published',
    roles: everyone,
    reply: z.object({ lessons: z.array(PublishedLesson) }),
  }),
} as const;

export const streamPath = '/api/stream';
/** `/<file>?part=0`: bytes of a file of the encoder (match/encoder/files.ts). */
export const encoderPath = '/api/encoder';

type Input<E, K extends string> =
  E extends Record<K, infer S extends z.ZodMiniType> ? z.input<S> : undefined;
type Args<E> = (Input<E, 'params'> extends undefined ? unknown : { params: Input<E, 'params'> }) &
  (Input<E, 'query'> extends undefined ? unknown : { query: Input<E, 'query'> }) &
  (Input<E, 'body'> extends undefined ? unknown : { body: Input<E, 'body'> });
export type Reply<E> = E extends { reply: infer S extends z.ZodMiniType } ? z.output<S> : never;

/** The calls as methods: `client.raise({ body })`. */
export type ClientOf<T> = {
  [K in keyof T]: unknown extends Args<T[K]>
    ? () => Promise<Reply<T[K]>>
    : (args: Args<T[K]>) => Promise<Reply<T[K]>>;
};
export type PanelClient = ClientOf<typeof panelCalls>;
