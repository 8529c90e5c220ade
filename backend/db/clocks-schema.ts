import { boolean, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Who of the specialists is on duty, as far as anybody can tell. */
export const presence = pgTable(
  'presence',
  {
    workspace: text('workspace').notNull(),
    person: text('person').notNull(),
    /** Said so themselves; an open desk counts for nothing then. */
    away: boolean('away').notNull().default(false),
    /** Said to be there, with or without an open desk. */
    onDutyUntil: time('on_duty_until'),
    /** The desk was open; absent: it was closed. */
    seenAt: time('seen_at'),
    /** Got the last case in turn. */
    assignedAt: time('assigned_at'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.person] })],
);
