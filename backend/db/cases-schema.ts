import {
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
import type { RiskCategory, Severity } from '../../shared/model/category.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Lesson, LessonText } from '../../shared/model/lesson.ts';
import type { Proposal } from '../../shared/model/own-rule.ts';
import type { RiskRule } from '../../shared/model/risk.ts';
import type { FlagVerdict } from '../../shared/model/verdict.ts';

/** What is learned from cases: verdicts on flags, rules of the workspace's own, lessons. */
const workspaceId = () => text('workspace').notNull();
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** What a specialist says of a flag. No column for text. */
export const flagVerdict = pgTable(
  'flag_verdict',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    at: time('at').notNull(),
    console: text('console').notNull(),
    ticket: text('ticket').notNull(),
    rule: text('rule'),
    category: text('category').$type<RiskCategory>().notNull(),
    severity: text('severity').$type<Severity>().notNull(),
    verdict: text('verdict').$type<FlagVerdict['verdict']>().notNull(),
    reason: text('reason').$type<NonNullable<FlagVerdict['reason']>>(),
    by: text('by').notNull(),
    /** Where `by` works. */
    site: text('site').notNull(),
    receivedAt: time('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('flag_verdict_at').on(t.workspace, t.at),
  ],
);

/** Words that a specialist wants flagged. */
export const ruleProposal = pgTable(
  'rule_proposal',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    at: time('at').notNull(),
    by: text('by').notNull(),
    console: text('console').notNull(),
    ticket: text('ticket').notNull(),
    lang: text('lang').$type<Language>(),
    category: text('category').$type<RiskCategory>().notNull(),
    severity: text('severity').$type<Severity>().notNull(),
    /** The words and the sentence they stood in, under a key outside the database. */
    sealed: text('sealed').notNull(),
    state: text('state').$type<Proposal['state']>().notNull().default('open'),
    decidedAt: time('decided_at'),
    decidedBy: text('decided_by'),
    reason: text('reason'),
    /** Of the rule it became. */
    rule: text('rule'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] })],
);

/** Every version of every rule of the workspace's own; of each the highest that was not taken back is in force. */
export const ownRule = pgTable(
  'own_rule',
  {
    workspace: workspaceId(),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    /** Without its case, which stays sealed with the proposal. */
    body: jsonb('body').$type<RiskRule>().notNull(),
    proposal: uuid('proposal').notNull(),
    acceptedAt: time('accepted_at').notNull(),
    acceptedBy: text('accepted_by').notNull(),
    takenBackAt: time('taken_back_at'),
    takenBackBy: text('taken_back_by'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id, t.version] })],
);

export const lesson = pgTable(
  'lesson',
  {
    workspace: workspaceId(),
    id: uuid('id').notNull(),
    escalation: uuid('escalation').notNull(),
    /** Of the escalation, for people. */
    number: text('number').notNull(),
    /** Where the escalation was raised. */
    site: text('site').notNull(),
    state: text('state').$type<Lesson['state']>().notNull(),
    revision: integer('revision').notNull(),
    /** What is being written, under a key outside the database. */
    sealed: text('sealed').notNull(),
    /** The one that is shown, or was until it was withdrawn. */
    version: integer('version'),
    /** Revision that the version was made from. */
    publishedRevision: integer('published_revision'),
    createdAt: time('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    updatedAt: time('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.id] })],
);

/** Every version that was ever shown; redacted text. */
export const lessonVersion = pgTable(
  'lesson_version',
  {
    workspace: workspaceId(),
    lesson: uuid('lesson').notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').$type<LessonText>().notNull(),
    publishedAt: time('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    override: text('override'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.lesson, t.version] }),
    foreignKey({
      columns: [t.workspace, t.lesson],
      foreignColumns: [lesson.workspace, lesson.id],
    }).onDelete('cascade'),
  ],
);

/** Who has read which: kept as long as the lesson, unlike the usage events that say so. */
export const lessonReader = pgTable(
  'lesson_reader',
  {
    workspace: workspaceId(),
    lesson: uuid('lesson').notNull(),
    person: text('person').notNull(),
    site: text('site').notNull(),
    team: text('team').notNull(),
    openedAt: time('opened_at'),
    acknowledgedAt: time('acknowledged_at'),
    /** That was acknowledged. */
    version: integer('version'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.lesson, t.person] }),
    foreignKey({
      columns: [t.workspace, t.lesson],
      foreignColumns: [lesson.workspace, lesson.id],
    }).onDelete('cascade'),
  ],
);
