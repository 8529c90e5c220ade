import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Database } from '../db/open.ts';
import { account, member, user } from '../db/schema.ts';
import { memberOf } from '../members.ts';

/** Somebody whom another server vouches for: a console, or the company's own sign-in. */
export interface Vouched {
  workspace: string;
  /** Who vouches. Their name for somebody is kept as an account of that person. */
  by: 'console' | 'company';
  subject: string;
  email: string;
  name?: string | undefined;
  /** Whoever is not known yet becomes an agent there. Absent: nobody does. */
  join?: { site: string; team: string } | undefined;
}

/** Nothing for somebody of another workspace or who has left this one: vouching only adds people. */
export async function knownPerson(db: Database, vouched: Vouched): Promise<Me | undefined> {
  const { workspace, by, subject, join } = vouched;
  const email = vouched.email.trim().toLowerCase();
  const providerId = `${by}:${workspace}`;
  const [linked] = await db
    .select({ id: account.userId })
    .from(account)
    .where(and(eq(account.providerId, providerId), eq(account.accountId, subject)))
    .limit(1);
  const byEmail = async () =>
    (await db.select({ id: user.id }).from(user).where(eq(user.email, email)))[0];
  let found = linked ?? (await byEmail());
  if (!found && join) {
    await createAgent(db, vouched, email, join);
    found = await byEmail();
  }
  const me = found && (await memberOf(db, { user: found.id, workspace }));
  if (me && !linked) {
    await db
      .insert(account)
      .values({ id: randomUUID(), userId: me.id, accountId: subject, providerId });
  }
  return me;
}

/** All or nothing; two tabs that ask at once make one person. */
async function createAgent(
  db: Database,
  { workspace, name }: Vouched,
  email: string,
  { site, team }: { site: string; team: string },
): Promise<void> {
  await db.transaction(async (change) => {
    const id = randomUUID();
    const made = await change
      .insert(user)
      .values({ id, email, name: name ?? email })
      .onConflictDoNothing()
      .returning({ id: user.id });
    if (made.length === 0) return;
    await change
      .insert(member)
      .values({ workspace, person: id, role: 'agent', site, team, queues: [] });
  });
}
