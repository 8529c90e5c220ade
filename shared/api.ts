import * as z from 'zod/mini';
import { casesCalls } from './api-cases.ts';
import { connections } from './api-connections.ts';
import { dataCalls } from './api-data.ts';
import { desksCalls } from './api-desks.ts';
import { endpoint } from './endpoint.ts';
import { mostBytes } from './match/memory.ts';
import { HandIn, Me, roles, Session, SignIn } from './model/account.ts';
import { Adapter, AdapterId } from './model/adapter.ts';
import { Consoles, PublishedAdapter } from './model/consoles.ts';
import { Dismissals } from './model/dismissals.ts';
import { Escalation, EscalationEvent, RaiseEscalation } from './model/escalation.ts';
import { EscalationAction } from './model/escalation-action.ts';
import { Gaps, GapsQuery } from './model/gaps.ts';
import { Insights, InsightsQuery } from './model/insights.ts';
import { Packs } from './model/packs.ts';
import { Invitation, Invited, Member, PeopleFile, Provisioned } from './model/people.ts';
import { Override, UsageEvent } from './model/usage.ts';

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

const Stored = z.object({ stored: z.int() });

const some = z.optional(z.string().check(z.maxLength(400)));

/** Where several values may be meant they are separated by commas. */
const escalationFilters = {
  console: some,
  ticket: some,
  queue: some,
  state: some,
  kind: some,
  category: some,
  severity: some,
  market: some,
  lang: some,
  site: some,
  /** People's ids; `me`, and `none` for what nobody has. */
  owner: some,
  waitingOn: some,
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

export const EscalationFilters = z.object(escalationFilters);
export type EscalationFilters = z.infer<typeof EscalationFilters>;

/** A way to look at the desk that a person keeps. */
export const SavedView = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  query: EscalationFilters,
});
export type SavedView = z.infer<typeof SavedView>;
const SavedViews = z.object({ views: z.array(SavedView).check(z.maxLength(50)) });

export const EscalationCounts = z.object({
  total: z.int(),
  late: z.int(),
  /** How many have each value: `by.queue.payments`. */
  by: z.object({
    state: z.record(z.string(), z.int()),
    queue: z.record(z.string(), z.int()),
    kind: z.record(z.string(), z.int()),
    severity: z.record(z.string(), z.int()),
    market: z.record(z.string(), z.int()),
    lang: z.record(z.string(), z.int()),
    site: z.record(z.string(), z.int()),
  }),
});
export type EscalationCounts = z.infer<typeof EscalationCounts>;

/** Of an action on many: what became of each. */
export const Outcome = z.union([
  z.object({ id: z.uuid(), escalation: Escalation }),
  z.object({ id: z.uuid(), error: z.string(), message: z.string() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Everything that was done to an escalation, for those who look after it. */
export const Audit = z.object({
  number: z.string(),
  /** What does not fit together; empty when nobody changed anything afterwards. */
  problems: z.array(z.string()),
  entries: z.array(
    z.object({
      revision: z.int(),
      /** Who, when, what it changed from what to what, and why. */
      event: EscalationEvent,
      receivedAt: z.string(),
      /** SHA-256 of this and all before it, in hex. */
      hash: z.string(),
      /** What somebody wrote there was erased. */
      erased: z.boolean(),
    }),
  ),
});
export type Audit = z.infer<typeof Audit>;

/** What the live stream sends (server-sent events, `data:` is this as JSON). */
export const LiveEvent = z.object({
  /** `resync`: something may have been missed, as after the stream was down; read what is shown again. */
  kind: z.enum(['escalation', 'packs', 'resync']),
  /** Escalation id; of packs what changed (`sops@7`); else empty. */
  id: z.string(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;

export const ContentSummary = z.object({
  version: z.string(),
  sops: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      owner: z.string(),
      langs: z.array(z.string()),
      effectiveFrom: z.string(),
      effectiveUntil: z.optional(z.string()),
    }),
  ),
  updatedAt: z.optional(z.string()),
  updatedBy: z.optional(z.string()),
});
export type ContentSummary = z.infer<typeof ContentSummary>;

const SopFiles = z.object({
  files: z
    .array(
      z.object({
        path: z.string().check(z.maxLength(300)),
        text: z.string().check(z.maxLength(200_000)),
      }),
    )
    .check(z.minLength(1), z.maxLength(2000)),
  /** Check only, change nothing. */
  dryRun: z.optional(z.boolean()),
});

export const OverrideRecord = z.object({
  ...Override.shape,
  agent: z.string(),
  site: z.string(),
  team: z.string(),
});
export type OverrideRecord = z.infer<typeof OverrideRecord>;

/** Of such depth at most, so that what reads it may recurse. */
const isWithin = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isWithin(part, depth - 1)));

/** A packed memory (match/memory-bytes.ts) in base64. */
const PackedMemory = z.base64().check(z.maxLength(Math.ceil(mostBytes / 3) * 4));

export type { Endpoint } from './endpoint.ts';

const everyone = roles;
const contentOwners = ['sop-owner', 'admin'] as const;
const reviewers = ['lead', 'qa', 'admin'] as const;
const byVersion = z.object({ id: AdapterId, version: z.coerce.number().check(z.int()) });
const byId = z.object({ id: z.uuid() });
const byPerson = z.object({ id: z.string().check(z.minLength(1), z.maxLength(80)) });

/** Every call there is. The backend's routes, the client and the tests' fakes are made from this table. */
export const api = {
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

  people: endpoint({
    method: 'GET',
    path: '/api/people',
    roles: ['admin'],
    reply: z.object({ people: z.array(Member) }),
  }),
  /** Somebody new, with a password that is good once. 409 with what is in the way. */
  invite: endpoint({
    method: 'POST',
    path: '/api/people',
    roles: ['admin'],
    body: Invitation,
    reply: Invited,
  }),
  /** Another such password for somebody who is here or has left; their sessions end. */
  inviteAgain: endpoint({
    method: 'POST',
    path: '/api/people/:id/invitation',
    roles: ['admin'],
    params: byPerson,
    reply: Invited,
  }),
  /** Ends their sessions at once. 409 for the last admin. */
  deactivate: endpoint({
    method: 'DELETE',
    path: '/api/people/:id',
    roles: ['admin'],
    params: byPerson,
    reply: Member,
  }),
  /** Makes people, sites, teams and roles as a file says, or answers 422 with `problems` and changes nothing. */
  provision: endpoint({
    method: 'PUT',
    path: '/api/provisioning',
    roles: ['admin'],
    body: PeopleFile,
    reply: Provisioned,
  }),
  /** A new key for /scim/v2, shown once; the one before it is good no more. */
  provisioningKey: endpoint({
    method: 'POST',
    path: '/api/provisioning/key',
    roles: ['admin'],
    reply: z.object({ key: z.string() }),
  }),

  /** Answers 304 to a matching `If-None-Match`. */
  packs: endpoint({ method: 'GET', path: '/api/packs', roles: everyone, reply: Packs }),
  content: endpoint({
    method: 'GET',
    path: '/api/content',
    roles: contentOwners,
    reply: ContentSummary,
  }),
  /** Replaces all SOPs with these files, or answers 422 with `problems` and changes nothing. */
  replaceSops: endpoint({
    method: 'PUT',
    path: '/api/content/sops',
    roles: contentOwners,
    body: SopFiles,
    reply: ContentSummary,
  }),

  /** What this workspace published to read consoles with, and what is broken. */
  consoles: endpoint({
    method: 'GET',
    path: '/api/adapters',
    roles: contentOwners,
    reply: Consoles,
  }),
  /** Any version that was ever published. */
  adapter: endpoint({
    method: 'GET',
    path: '/api/adapters/:id/:version',
    roles: contentOwners,
    params: byVersion,
    reply: Adapter,
  }),
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
  /** The version before it is in force again, or the bundled one. */
  takeBackAdapter: endpoint({
    method: 'DELETE',
    path: '/api/adapters/:id/:version',
    roles: contentOwners,
    params: byVersion,
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
  /** Tickets that agents found no SOP for, grouped by what they share; of whom it is not said. */
  gaps: endpoint({
    method: 'GET',
    path: '/api/gaps',
    roles: contentOwners,
    query: GapsQuery,
    reply: Gaps,
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
  overrides: endpoint({
    method: 'GET',
    path: '/api/overrides',
    roles: reviewers,
    query: InsightsQuery,
    reply: z.object({ overrides: z.array(OverrideRecord) }),
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
  /** How many there are of what the same filters would list. */
  escalationCounts: endpoint({
    method: 'GET',
    path: '/api/escalations/counts',
    roles: everyone,
    query: EscalationFilters,
    reply: EscalationCounts,
  }),
  /** One action on up to 100, each by itself: what is refused for one is done to the others. */
  actOnMany: endpoint({
    method: 'POST',
    path: '/api/escalations/actions',
    roles: ['specialist', 'lead', 'admin'],
    body: z.object({
      ids: z.array(z.uuid()).check(z.minLength(1), z.maxLength(100)),
      action: EscalationAction,
    }),
    reply: z.object({ outcomes: z.array(Outcome) }),
  }),
  escalation: endpoint({
    method: 'GET',
    path: '/api/escalations/:id',
    roles: everyone,
    params: byId,
    reply: Escalation,
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

  /** Who changed what, from what to what, and why; and whether anybody changed that afterwards. */
  audit: endpoint({
    method: 'GET',
    path: '/api/escalations/:id/audit',
    roles: ['qa', 'admin'],
    params: byId,
    reply: Audit,
  }),
  views: endpoint({ method: 'GET', path: '/api/views', roles: everyone, reply: SavedViews }),
  /** In place of those that this person kept before. */
  keepViews: endpoint({
    method: 'PUT',
    path: '/api/views',
    roles: everyone,
    body: SavedViews,
    reply: SavedViews,
  }),

  /** Risk rules whose flags agents take down more often than not, for those who own them. */
  dismissals: endpoint({
    method: 'GET',
    path: '/api/dismissals',
    roles: ['specialist', 'lead', 'qa', 'sop-owner', 'admin'],
    reply: Dismissals,
  }),

  insights: endpoint({
    method: 'GET',
    path: '/api/insights',
    roles: reviewers,
    query: InsightsQuery,
    reply: Insights,
  }),

  ...connections,
  ...casesCalls,
  ...desksCalls,
  ...dataCalls,
} as const;

/** Not in the table because they do not answer with JSON. */
export const streamPath = '/api/stream';
export const insightsCsvPath = '/api/insights.csv';
/** `/<file>?part=0`: bytes of a file of the encoder (match/encoder/files.ts). */
export const encoderPath = '/api/encoder';

export type Api = typeof api;
type Input<E, K extends string> =
  E extends Record<K, infer S extends z.ZodMiniType> ? z.input<S> : undefined;
type Args<E> = (Input<E, 'params'> extends undefined ? unknown : { params: Input<E, 'params'> }) &
  (Input<E, 'query'> extends undefined ? unknown : { query: Input<E, 'query'> }) &
  (Input<E, 'body'> extends undefined ? unknown : { body: Input<E, 'body'> });
type Reply<E> = E extends { reply: infer S extends z.ZodMiniType } ? z.output<S> : never;

/** The calls as methods: `client.raise({ body })`. */
export type Client = {
  [K in keyof Api]: unknown extends Args<Api[K]>
    ? () => Promise<Reply<Api[K]>>
    : (args: Args<Api[K]>) => Promise<Reply<Api[K]>>;
};
export type ReplyOf<K extends keyof Api> = Reply<Api[K]>;
