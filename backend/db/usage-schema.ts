import {
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/**
 * What usage events add up to, so that a year of them is not read event by event. Days are the workspace's own.
 * `insights/count-usage.ts` writes these tables and says what they mean; nothing else does.
 */
const workspaceId = () => text('workspace').notNull();
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Where something was seen; `lang` is empty for none. */
const place = () => ({
  site: text('site').notNull(),
  team: text('team').notNull(),
  lang: text('lang').notNull(),
});
const number = (name: string) => integer(name).notNull().default(0);
/** Of these each thing counts once, on however many days it was seen. */
const things = () => ({
  agents: number('agents'),
  read: number('read'),
  shown: number('shown'),
  seen: number('seen'),
  opened: number('opened'),
  used: number('used'),
  sent: number('sent'),
  edited: number('edited'),
  raised: number('raised'),
  confirmed: number('confirmed'),
  dismissed: number('dismissed'),
});

/** Events that are stored and not counted yet. */
export const usagePending = pgTable(
  'usage_pending',
  { workspace: workspaceId(), at: time('at').notNull(), id: uuid('id').notNull() },
  (t) => [primaryKey({ columns: [t.workspace, t.at, t.id] })],
);

/** Which agent, ticket and flag was seen on which day where: what makes a count of them a count of different ones. */
export const usageSeen = pgTable(
  'usage_seen',
  {
    workspace: workspaceId(),
    /** `a <agent>`, `t <console> <ticket>` or `f <console> <ticket> <rule>`; none of the parts has a space. */
    thing: text('thing').notNull(),
    day: date('day').notNull(),
    ...place(),
    /** One bit for each of the counts. */
    bits: integer('bits').notNull(),
    /** Of a flag: the last decision of the day, when, and the event's id. */
    word: text('word'),
    wordAt: time('word_at'),
    wordId: uuid('word_id'),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.thing, t.day, t.site, t.team, t.lang] }),
    index('usage_seen_place').on(t.workspace, t.site, t.team, t.day),
  ],
);

/**
 * What was seen on a day at a place. `pinned` says what of the place is held fast: 1 the site, 2 the team, 4 the
 * language; the rest is empty and put together. With 8 it is a month, and `day` its first one.
 */
export const usageDay = pgTable(
  'usage_day',
  {
    workspace: workspaceId(),
    pinned: smallint('pinned').notNull(),
    day: date('day').notNull(),
    ...place(),
    ...things(),
    checked: number('checked'),
    stopped: number('stopped'),
    fixed: number('fixed'),
    overridden: number('overridden'),
    unchecked: number('unchecked'),
    scored: number('scored'),
    /** Sum of the scores, and of how many. */
    points: doublePrecision('points').notNull().default(0),
    pointed: number('pointed'),
    newest: time('newest').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.pinned, t.day, t.site, t.team, t.lang] })],
);

/** Replies that went out unchecked, by reason. */
export const usageReason = pgTable(
  'usage_reason',
  {
    workspace: workspaceId(),
    day: date('day').notNull(),
    ...place(),
    reason: text('reason').notNull(),
    unchecked: number('unchecked'),
  },
  (t) => [primaryKey({ columns: [t.workspace, t.day, t.site, t.team, t.lang, t.reason] })],
);

/**
 * How many of the things seen on `day` were seen last on `prev`: days from `prev` to `day` would count them twice.
 * `pinned` as above; with 8 both days are months.
 */
export const usageAgain = pgTable(
  'usage_again',
  {
    workspace: workspaceId(),
    pinned: smallint('pinned').notNull(),
    day: date('day').notNull(),
    prev: date('prev').notNull(),
    ...place(),
    ...things(),
  },
  (t) => [
    primaryKey({ columns: [t.workspace, t.pinned, t.day, t.prev, t.site, t.team, t.lang] }),
    index('usage_again_prev').on(t.workspace, t.pinned, t.prev),
  ],
);
