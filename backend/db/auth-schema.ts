import { boolean, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The tables of better-auth, with the columns it asks for. People and sessions are not a workspace's: members are. */
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
});

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The workspace this session works in; every query takes it from here. */
    workspace: text('workspace').notNull(),
    /** By bearer token, or else by cookie: neither passes for the other. */
    bearer: boolean('bearer').notNull().default(false),
    /** Of the page or extension that signed in; absent: a program. */
    origin: text('origin'),
    /** The sessions that came out of one sign-in, by renewing. */
    family: text('family'),
    /** From then on a token is good only for a fresh one. */
    staleAt: time('stale_at'),
    /** When a fresh one was given out. */
    replacedAt: time('replaced_at'),
    expiresAt: time('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: time('created_at').notNull().defaultNow(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (t) => [index('session_user').on(t.userId), index('session_family').on(t.family)],
);

export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    accessTokenExpiresAt: time('access_token_expires_at'),
    refreshTokenExpiresAt: time('refresh_token_expires_at'),
    scope: text('scope'),
    idToken: text('id_token'),
    password: text('password'),
    /** The password came with an invitation: it is good until then, for choosing another. */
    oneTimeUntil: time('one_time_until'),
    createdAt: time('created_at').notNull().defaultNow(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (t) => [index('account_user').on(t.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: time('expires_at').notNull(),
    createdAt: time('created_at').notNull().defaultNow(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
);

/** How often something was tried since the first time; gone when that is over. */
export const attempt = pgTable('attempt', {
  /** A hash of what is counted. */
  id: text('id').primaryKey(),
  count: integer('count').notNull(),
  until: time('until').notNull(),
});
