import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Role } from '../../shared/model/account.ts';
import type { Adapter } from '../../shared/model/adapter.ts';
import type { Unread } from '../../shared/model/consoles.ts';
import type { Language } from '../../shared/model/language.ts';
import type { UsageKind, UsageReason } from '../../shared/model/usage.ts';
import { bytes } from './bytes.ts';

export * from './auth-schema.ts';
export * from './cases-schema.ts';
export * from './clocks-schema.ts';
export * from './data-schema.ts';
export * from './escalation-schema.ts';
export * from './outgoing-schema.ts';
export * from './sign-in-schema.ts';
export * from './usage-schema.ts';

/**
 * Every table of ours has a primary key that begins with the workspace, so that the data can be distributed by it
 * and no key reaches into another workspace.
 */
const workspaceId = () => text('workspace').notNull();
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const workspace = pgTable('workspace', {
  workspace: text('workspace').primaryKey(),
  name: text('name').notNull(),
  /** Where its days and weeks begin, an IANA name. */
  timeZone: text('time_zone').notNull().default('UTC'),
});

/** A person's place in a workspace. */
export const member = pgTable(
  'member',
  {
    workspace: workspaceId(),
    person: text('person').notNull(),
    role: text('role').$type<Role>().notNull(),
    site: text('site').notNull(),
    team: text('team').notNull(),
    /** What a specialist, lead or QA may look at; empty: every site. */
    sites: jsonb('sites').$type<string[]>().notNull().default([]),
    /** Id of the lead who sees this person's overrides. */
    lead: text('lead'),
    /** Empty: every queue. */
    queues: jsonb('queues').$type<string[]>().notNull(),
    /** First day at work. */
    startedOn: date('started_on'),
    /** What the company's own list of people calls them. */
    externalId: text('external_id'),
    /** People who left keep their row, so that old records keep their names. */
    active: boolean('active').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.person] }),
    // Sign-in knows a person before it knows a workspace.
    index('member_person').on(t.person),
  ],
);

/** Tokens that a console signed are good once; kept until they could not be good any more. */
export const usedToken = pgTable(
  'used_token',
  { workspace: workspaceId(), id: text('id').notNull(), expiresAt: time('expires_at').notNull() },
  (t) => [primaryKey({ columns: [t.workspace, t.id] })],
);

/** Numbers for people: the next one of a name (`escalation`). */
export const sequence = pgTable(
  'sequence',
  { workspace: workspaceId(), name: text('name').notNull(), next: integer('next').notNull() },
  (t) => [primaryKey({ columns: [t.workspace, t.name] })],
);

/** Every version of every kind of content that there ever was. */
export const content = pgTable(
  'content',
  {
    workspace: workspaceId(),
    kind: text('kind').notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').notNull(),
    createdAt: time('created_at').notNull(),
    /** Absent: it came with Deskside. */
    createdBy: text('created_by'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.kind, t.version] })],
);

/** What each person's clicks taught the matcher, the newest only: numbers, packed (shared/match/memory-bytes.ts). */
export const contribution = pgTable(
  'contribution',
  {
    workspace: workspaceId(),
    person: text('person').notNull(),
    memory: bytes('memory').notNull(),
    /** Of `memory`: who has the same has the same version of the team's. */
    digest: text('digest').notNull(),
    receivedAt: time('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.person] }),
    foreignKey({
      columns: [t.workspace, t.person],
      foreignColumns: [member.workspace, member.person],
    }).onDelete('cascade'),
  ],
);

/** Which version is live. */
export const contentCurrent = pgTable(
  'content_current',
  { workspace: workspaceId(), kind: text('kind').notNull(), version: integer('version').notNull() },
  (t) => [primaryKey({ columns: [t.workspace, t.kind] })],
);

/** Every version of every console adapter that was published; the highest that was not taken back is given out. */
export const adapter = pgTable(
  'adapter',
  {
    workspace: workspaceId(),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').$type<Adapter>().notNull(),
    publishedAt: time('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    takenBackAt: time('taken_back_at'),
    takenBackBy: text('taken_back_by'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id, t.version] })],
);

/** Ids, counts and times: there is no column for text. Partitioned by month of `at` (usage-months.ts), which is why it is in the key. */
export const usageEvent = pgTable(
  'usage_event',
  {
    workspace: workspaceId(),
    at: time('at').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<UsageKind>().notNull(),
    agent: text('agent').notNull(),
    site: text('site').notNull(),
    team: text('team').notNull(),
    console: text('console').notNull(),
    ticket: text('ticket').notNull(),
    lang: text('lang').$type<Language>(),
    sop: text('sop'),
    rule: text('rule'),
    check: text('check'),
    reason: text('reason').$type<UsageReason>(),
    edited: doublePrecision('edited'),
    score: doublePrecision('score'),
    /** Ids of the scorecard's parts that lost points. */
    failed: jsonb('failed').$type<string[]>(),
    adapter: text('adapter'),
    page: integer('page'),
    unread: jsonb('unread').$type<Unread[]>(),
    since: time('since'),
    receivedAt: time('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.at, t.id] }),
    // Few among many: what is read event by event.
    index('usage_event_flag').on(t.workspace, t.at).where(sql`kind like 'flag.%'`),
    index('usage_event_reading').on(t.workspace, t.at).where(sql`kind like 'reading.%'`),
  ],
);

export const override = pgTable(
  'override',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    at: time('at').notNull(),
    agent: text('agent').notNull(),
    site: text('site').notNull(),
    team: text('team').notNull(),
    console: text('console').notNull(),
    ticket: text('ticket').notNull(),
    checks: jsonb('checks').$type<string[]>().notNull(),
    reason: text('reason').$type<'misread' | 'agreed' | 'approved' | 'other'>().notNull(),
    note: text('note').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] }), index('override_at').on(t.workspace, t.at)],
);
