import { randomInt, randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { account } from '../db/schema.ts';

/** In place of any password they had. `oneTimeUntil`: good until then, for choosing another. */
export async function setPassword(
  db: Database,
  person: string,
  password: string,
  oneTimeUntil?: Date,
): Promise<void> {
  const set = { password: await hashPassword(password), oneTimeUntil: oneTimeUntil ?? null };
  const own = and(eq(account.userId, person), eq(account.providerId, 'credential'));
  const known = await db.update(account).set(set).where(own).returning({ id: account.id });
  if (known.length > 0) return;
  await db.insert(account).values({
    id: randomUUID(),
    userId: person,
    accountId: person,
    providerId: 'credential',
    ...set,
  });
}

/** How long an invitation is good (ms). */
const invitationFor = 7 * 24 * 60 * 60_000;
/** Told apart when they are read out. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Gives somebody a password for their first sign-in: 79 bits, for typing. `until` is ISO 8601. */
export async function invitePerson(db: Database, person: string, now: Date) {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  const password = [part(), part(), part(), part()].join('-');
  const until = new Date(now.getTime() + invitationFor);
  await setPassword(db, person, password, until);
  return { password, until: until.toISOString() };
}
