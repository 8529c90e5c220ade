import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { KeptKind } from '../../shared/model/data.ts';

/** What is deleted when, what must not be, and the proofs. */
const workspaceId = () => text('workspace').notNull();
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Where a workspace differs from what is usual. */
export const retentionRule = pgTable(
  'retention_rule',
  {
    workspace: workspaceId(),
    kind: text('kind').$type<KeptKind>().notNull(),
    /** 0: for ever. */
    days: integer('days').notNull(),
    setAt: time('set_at').notNull(),
    setBy: text('set_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.kind] })],
);

export const retentionRun = pgTable(
  'retention_run',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<KeptKind>().notNull(),
    at: time('at').notNull(),
    /** Absent: by itself. */
    by: text('by'),
    cutOff: time('cut_off').notNull(),
    due: integer('due').notNull(),
    removed: integer('removed').notNull(),
    held: integer('held').notNull(),
    oldest: time('oldest'),
    /** Over all of the row, under a key that is not in the database. */
    mark: text('mark').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('retention_run_at').on(t.workspace, t.kind, t.at),
  ],
);

/** Without console and ticket it holds everything. */
export const legalHold = pgTable(
  'legal_hold',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    console: text('console'),
    ticket: text('ticket'),
    reason: text('reason').notNull(),
    setAt: time('set_at').notNull(),
    setBy: text('set_by').notNull(),
    liftedAt: time('lifted_at'),
    liftedBy: text('lifted_by'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] })],
);

/** That somebody's data was erased, without whose. */
export const erasure = pgTable(
  'erasure',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    at: time('at').notNull(),
    by: text('by').notNull(),
    reason: text('reason').notNull(),
    /** Ids, and the numbers that people know. */
    escalations: jsonb('escalations').$type<{ id: string; number: string }[]>().notNull(),
    texts: integer('texts').notNull(),
    rows: jsonb('rows').$type<Record<string, number>>().notNull(),
    held: integer('held').notNull(),
    mark: text('mark').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] }), index('erasure_at').on(t.workspace, t.at)],
);
