import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The key by which the company's list of people is kept in step; a new one takes the old one's place. */
export const provisioningKey = pgTable('provisioning_key', {
  workspace: text('workspace').primaryKey(),
  /** SHA-256 of the key, in hex. */
  digest: text('digest').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
  createdBy: text('created_by'),
});
