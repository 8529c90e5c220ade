import { randomUUID } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import type { RouteShorthandOptions } from 'fastify';
import type { Me } from '../../shared/model/account.ts';
import type { Database } from '../db/open.ts';
import { account, member, usedToken, user } from '../db/schema.ts';
import type { Routes, Sessions } from '../edge.ts';
import { memberOf } from '../members.ts';
import { RefusedError } from '../refused.ts';
import { readToken, readVouching, type Vouched } from '../vouching.ts';
import { carried } from './session.ts';

/** A whole site comes through one address, at the start of a shift all at once. */
export const handInLimit: RouteShorthandOptions = {
  config: { rateLimit: { max: 600, timeWindow: '1 minute' } },
};

/** The console can vouch again at any time, so a session need not outlive a shift (ms). */
const shift = 8 * 60 * 60_000;
/** Until a token is surely past its time, whatever the clocks say (ms). */
const kept = 60 * 60_000;

export interface HandInDeps extends Sessions {
  /** The file with the consoles' keys; absent: no console may vouch. */
  keysFile: string | undefined;
  now: () => Date;
}

/** Sign-in by a token that the console's own server signed. */
export function handInRoutes({ auth, db, keysFile, now }: HandInDeps): Pick<Routes, 'handIn'> {
  return {
    async handIn({ body, request }) {
      if (!keysFile) {
        throw new RefusedError(
          401,
          'token-off',
          'This server takes no signed tokens; set SIGN_IN_KEYS as the README says.',
        );
      }
      const vouched = await readToken(body.token, body.origin, readVouching(keysFile), now());
      await useUp(db, vouched, now());
      const me = await personOf(db, vouched);
      request.me = me;
      const until = new Date(now().getTime() + shift);
      const who = { user: me.id, workspace: me.workspace.id };
      const { token } = await auth.open(who, carried(request, 'token'), until);
      return { token, me };
    },
  };
}

async function useUp(db: Database, { workspace, claims }: Vouched, now: Date): Promise<void> {
  const expiresAt = new Date(claims.exp * 1000 + kept);
  await db
    .delete(usedToken)
    .where(and(eq(usedToken.workspace, workspace), lt(usedToken.expiresAt, now)));
  const first = await db
    .insert(usedToken)
    .values({ workspace, id: claims.jti, expiresAt })
    .onConflictDoNothing()
    .returning({ id: usedToken.id });
  if (first.length > 0) return;
  throw new RefusedError(
    401,
    'token-used',
    'This token was used already: make a fresh one, with a jti of its own, for each sign-in.',
  );
}

/** The console's name for somebody is kept as an account of theirs. */
const providerOf = (workspace: string) => `console:${workspace}`;

async function personOf(db: Database, vouched: Vouched): Promise<Me> {
  const { workspace, claims, create } = vouched;
  const email = claims.email.trim().toLowerCase();
  const [linked] = await db
    .select({ id: account.userId })
    .from(account)
    .where(and(eq(account.providerId, providerOf(workspace)), eq(account.accountId, claims.sub)))
    .limit(1);
  const byEmail = async () =>
    (await db.select({ id: user.id }).from(user).where(eq(user.email, email)))[0];
  let found = linked ?? (await byEmail());
  if (!found && create) {
    await createAgent(db, vouched, email, create);
    found = await byEmail();
  }
  // Somebody of another workspace, or who has left this one, is nobody here: a console can only add people.
  const me = found && (await memberOf(db, { user: found.id, workspace }));
  if (!me) {
    throw new RefusedError(
      401,
      'token-person',
      `No agent of this workspace has the e-mail ${JSON.stringify(email)}; an admin has to add them.`,
    );
  }
  // What a console may say of its agents must not become a way to change the workspace.
  if (me.role === 'admin') {
    throw new RefusedError(401, 'token-role', 'An admin signs in with a password.');
  }
  if (!linked) await link(db, vouched, me.id);
  return me;
}

const link = (db: Database, { workspace, claims }: Vouched, userId: string) =>
  db.insert(account).values({
    id: randomUUID(),
    userId,
    accountId: claims.sub,
    providerId: providerOf(workspace),
  });

/** All or nothing; two tabs that ask at once make one person. */
async function createAgent(
  db: Database,
  { workspace, claims }: Vouched,
  email: string,
  place: { site: string; team: string },
): Promise<void> {
  await db.transaction(async (change) => {
    const id = randomUUID();
    const made = await change
      .insert(user)
      .values({ id, email, name: claims.name ?? email })
      .onConflictDoNothing()
      .returning({ id: user.id });
    if (made.length === 0) return;
    await change.insert(member).values({
      workspace,
      person: id,
      role: 'agent',
      site: claims.site ?? place.site,
      team: claims.team ?? place.team,
      queues: [],
    });
  });
}
