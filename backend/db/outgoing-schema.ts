import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
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
import type { ApiScope } from '../../shared/model/api-key.ts';
import type { WebhookEvent, WebhookEventType, WebhookFormat } from '../../shared/model/webhook.ts';

/** What goes out to other systems and what comes in from them. */
const workspaceId = () => text('workspace').notNull();
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** An endpoint of another system. */
export const webhook = pgTable(
  'webhook',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    format: text('format').$type<WebhookFormat>().notNull(),
    host: text('host').notNull(),
    /** Address, secrets and passwords, under the key that is not in the database. */
    sealed: text('sealed').notNull(),
    events: jsonb('events').$type<WebhookEventType[]>().notNull(),
    /** Empty: every queue. */
    queues: jsonb('queues').$type<string[]>().notNull(),
    withText: boolean('with_text').notNull(),
    paused: boolean('paused').notNull().default(false),
    createdAt: time('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    rotatingUntil: time('rotating_until'),
    /** The other system asked to be left alone until then. */
    quietUntil: time('quiet_until'),
    lastSentAt: time('last_sent_at'),
    failedAt: time('failed_at'),
    failure: text('failure'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] })],
);

/** Gone with its endpoint. */
const ofWebhook = (t: { workspace: AnyPgColumn; webhook: AnyPgColumn }) =>
  foreignKey({
    columns: [t.workspace, t.webhook],
    foreignColumns: [webhook.workspace, webhook.id],
  }).onDelete('cascade');

/** The outbox: written with the change it tells of, emptied by any process. Without text: that is read when it is sent. */
export const delivery = pgTable(
  'delivery',
  {
    workspace: workspaceId(),
    webhook: uuid('webhook').notNull(),
    id: text('id').notNull(),
    /** Order of writing. Of one subject nothing overtakes what still waits. */
    seq: bigint('seq', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Id of the escalation or lesson. */
    subject: text('subject').notNull(),
    event: jsonb('event').$type<WebhookEvent>().notNull(),
    /** Id of the line of the timeline whose text may go along. */
    line: text('line'),
    state: text('state').$type<'waiting' | 'sent' | 'dead'>().notNull().default('waiting'),
    tries: integer('tries').notNull().default(0),
    /** Not before then. Who takes it moves this ahead: when they die, it is due again by itself. */
    dueAt: time('due_at').notNull(),
    /** Of who has it now: an answer that comes after the lease is over changes nothing. */
    lease: uuid('lease'),
    createdAt: time('created_at').notNull(),
    triedAt: time('tried_at'),
    failure: text('failure'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.webhook, t.id] }),
    ofWebhook(t),
    index('delivery_due').on(t.workspace, t.dueAt).where(sql`state = 'waiting'`),
    index('delivery_subject')
      .on(t.workspace, t.webhook, t.subject, t.seq)
      .where(sql`state = 'waiting'`),
  ],
);

/** What the other system calls an escalation: the key of an issue, the id of an incident. */
export const counterpart = pgTable(
  'counterpart',
  {
    workspace: workspaceId(),
    webhook: uuid('webhook').notNull(),
    subject: text('subject').notNull(),
    remote: text('remote').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.webhook, t.subject] }), ofWebhook(t)],
);

/** Keys of other systems that call in. */
export const apiKey = pgTable(
  'api_key',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** SHA-256 of the key: it is long and random, so nothing slower is needed. */
    hash: text('hash').notNull(),
    scopes: jsonb('scopes').$type<ApiScope[]>().notNull(),
    /** Where what it raises itself belongs. */
    site: text('site').notNull(),
    team: text('team').notNull(),
    /** Calls in a minute. */
    perMinute: integer('per_minute').notNull(),
    createdAt: time('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    lastUsedAt: time('last_used_at'),
    revokedAt: time('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] })],
);

/** What came in under which idempotency key. */
export const incoming = pgTable(
  'incoming',
  {
    workspace: workspaceId(),
    apiKey: uuid('api_key').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    escalation: uuid('escalation').notNull(),
    /** The agent it was raised for, or the key itself. */
    raisedBy: text('raised_by').notNull(),
    /** SHA-256 of the body: the same key with another body is a mistake. */
    digest: text('digest').notNull(),
    receivedAt: time('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.apiKey, t.idempotencyKey] }),
    index('incoming_received').on(t.workspace, t.apiKey, t.receivedAt),
  ],
);
