import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { SavedView } from '../../shared/api.ts';
import type { Category, Severity } from '../../shared/model/category.ts';
import type { EscalationState, Kind } from '../../shared/model/escalation.ts';
import type { WaitingOn } from '../../shared/model/escalation-action.ts';
import type { Language } from '../../shared/model/language.ts';
import type { EventStructure, Structure } from '../escalations/structure.ts';
import { bytes } from './bytes.ts';

const workspaceId = () => text('workspace').notNull();
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * An escalation as it stands; `record` is all of it but its timeline and what people wrote, the columns are what is
 * searched.
 */
export const escalation = pgTable(
  'escalation',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    state: text('state').$type<EscalationState>().notNull(),
    category: text('category').$type<Category>().notNull(),
    kind: text('kind').$type<Kind>().notNull().default('issue'),
    severity: text('severity').$type<Severity>().notNull(),
    queue: text('queue').notNull(),
    console: text('console').notNull(),
    ticket: text('ticket').notNull(),
    lang: text('lang').$type<Language>(),
    market: text('market'),
    sop: text('sop'),
    rule: text('rule'),
    agent: text('agent').notNull(),
    site: text('site').notNull(),
    team: text('team').notNull(),
    owner: text('owner'),
    /** Ids of people. */
    watchers: jsonb('watchers').$type<string[]>().notNull().default([]),
    waitingOn: text('waiting_on').$type<WaitingOn>(),
    snoozedBy: text('snoozed_by'),
    snoozedUntil: time('snoozed_until'),
    /** The case it is linked to. */
    linkTo: uuid('link_to'),
    raisedAt: time('raised_at').notNull(),
    acknowledgedAt: time('acknowledged_at'),
    closedAt: time('closed_at'),
    /** When the first of its running clocks runs out; far away when none runs. */
    burnsAt: time('burns_at').notNull().default(sql`'9999-12-31T00:00:00Z'`),
    revision: integer('revision').notNull(),
    /** When to look at it again: at once after every change. Absent: no clock of it runs. */
    nextAlarm: time('next_alarm').default(sql`'epoch'`),
    record: jsonb('record').$type<Structure>().notNull(),
    /** Of the last event (escalations/chain.ts). */
    head: text('head'),
    /** Over `head` and `record`, under a key that is not in the database. */
    mark: text('mark'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('escalation_ticket').on(t.workspace, t.console, t.ticket),
    index('escalation_state').on(t.workspace, t.state, t.queue),
    index('escalation_agent').on(t.workspace, t.agent, t.raisedAt),
    // With all that the figures are made of, so that a year of them is read without the records.
    index('escalation_times').on(
      t.workspace,
      t.raisedAt,
      t.site,
      t.team,
      t.lang,
      t.category,
      t.acknowledgedAt,
      t.closedAt,
    ),
    index('escalation_closed').on(t.workspace, t.closedAt),
    index('escalation_burns')
      .on(t.workspace, t.burnsAt, t.number)
      .where(sql`${t.closedAt} is null`),
    index('escalation_linked').on(t.workspace, t.linkTo).where(sql`${t.linkTo} is not null`),
    uniqueIndex('escalation_number').on(t.workspace, t.number),
    index('escalation_alarm').on(t.workspace, t.nextAlarm).where(sql`${t.nextAlarm} is not null`),
  ],
);

/**
 * The timeline, append-only: a trigger refuses to change or delete what is chained, but for the sealed text, which can
 * be erased.
 */
export const escalationEvent = pgTable(
  'escalation_event',
  {
    workspace: workspaceId(),
    escalation: uuid('escalation').notNull(),
    /** The client's action id: the key that makes doing it twice do it once. */
    id: uuid('id').notNull(),
    revision: integer('revision').notNull(),
    event: jsonb('event').$type<EventStructure>().notNull(),
    receivedAt: time('received_at').notNull(),
    /** What people wrote. */
    sealed: bytes('sealed'),
    /** Of what was sealed (sealing.ts); stays when that is erased. */
    digest: text('digest'),
    /** `hash` of the event before it; of the first one empty. */
    prev: text('prev'),
    /** Absent: written by a Deskside that did not chain, and not chained yet. */
    hash: text('hash'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.escalation, t.id] }),
    uniqueIndex('escalation_event_revision').on(t.workspace, t.escalation, t.revision),
    index('escalation_event_unchained').on(t.workspace, t.escalation).where(sql`${t.hash} is null`),
  ],
);

/** Ways to look at the desk that a person keeps. */
export const savedView = pgTable(
  'saved_view',
  {
    workspace: workspaceId(),
    person: text('person').notNull(),
    views: jsonb('views').$type<SavedView[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.person] })],
);
