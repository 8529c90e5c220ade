import type { RouteShorthandOptions } from 'fastify';
import type { Me } from '../../shared/model/account.ts';
import type { Database } from '../db/open.ts';
import type { Routes, Sessions } from '../edge.ts';
import { knownPerson } from '../people/known.ts';
import { useOnce } from '../people/used.ts';
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
  const until = new Date(claims.exp * 1000 + kept);
  if (await useOnce(db, workspace, claims.jti, until, now)) return;
  throw new RefusedError(
    401,
    'token-used',
    'This token was used already: make a fresh one, with a jti of its own, for each sign-in.',
  );
}

async function personOf(db: Database, { workspace, claims, create }: Vouched): Promise<Me> {
  const { sub, email, name, site, team } = claims;
  const join = create && { site: site ?? create.site, team: team ?? create.team };
  const me = await knownPerson(db, { workspace, by: 'console', subject: sub, email, name, join });
  if (!me) {
    throw new RefusedError(
      401,
      'token-person',
      `No agent of this workspace has the e-mail ${JSON.stringify(email.trim().toLowerCase())}; an admin has to add them.`,
    );
  }
  // What a console may say of its agents must not become a way to change the workspace.
  if (me.role === 'admin') {
    throw new RefusedError(401, 'token-role', 'An admin signs in with a password.');
  }
  return me;
}
