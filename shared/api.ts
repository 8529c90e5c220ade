import * as z from 'zod/mini';
import { casesCalls } from './api-cases.ts';
import { connections } from './api-connections.ts';
import { dataCalls } from './api-data.ts';
import { desksCalls } from './api-desks.ts';
import { type ClientOf, escalationFilters, panelCalls, type Reply } from './api-panel.ts';
import { endpoint } from './endpoint.ts';
import { roles } from './model/account.ts';
import { Adapter, AdapterId } from './model/adapter.ts';
import { Consoles, PublishedAdapter } from './model/consoles.ts';
import { Dismissals } from './model/dismissals.ts';
import { Escalation, EscalationEvent } from './model/escalation.ts';
import { EscalationAction } from './model/escalation-action.ts';
import { Gaps, GapsQuery } from './model/gaps.ts';
import { Insights, InsightsQuery } from './model/insights.ts';
import { Invitation, Invited, Member, PeopleFile, Provisioned } from './model/people.ts';
import { Override } from './model/usage.ts';

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

export * from './api-panel.ts';
export type { Endpoint } from './endpoint.ts';

const everyone = roles;
const contentOwners = ['sop-owner', 'admin'] as const;
const reviewers = ['lead', 'qa', 'admin'] as const;
const byVersion = z.object({ id: AdapterId, version: z.coerce.number().check(z.int()) });
const byId = z.object({ id: z.uuid() });
const byPerson = z.object({ id: z.string().check(z.minLength(1), z.maxLength(80)) });

/** Every call there is. The backend's routes, the client and the tests' fakes are made from this table. */
export const api = {
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
  /** The version before it is in force again, or the bundled one. */
  takeBackAdapter: endpoint({
    method: 'DELETE',
    path: '/api/adapters/:id/:version',
    roles: contentOwners,
    params: byVersion,
    reply: PublishedAdapter,
  }),

  /** Tickets that agents found no SOP for, grouped by what they share; of whom it is not said. */
  gaps: endpoint({
    method: 'GET',
    path: '/api/gaps',
    roles: contentOwners,
    query: GapsQuery,
    reply: Gaps,
  }),

  overrides: endpoint({
    method: 'GET',
    path: '/api/overrides',
    roles: reviewers,
    query: InsightsQuery,
    reply: z.object({ overrides: z.array(OverrideRecord) }),
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

  ...panelCalls,
  ...connections,
  ...casesCalls,
  ...desksCalls,
  ...dataCalls,
} as const;

/** Not in the table because it does not answer with JSON. */
export const insightsCsvPath = '/api/insights.csv';

export type Api = typeof api;
/** `client.raise({ body })` */
export type Client = ClientOf<Api>;

export type ReplyOf<K extends keyof Api> = Reply<Api[K]>;
