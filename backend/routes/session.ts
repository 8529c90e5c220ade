import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignIn } from '../../shared/model/account.ts';
import { limitAttempts } from '../attempts.ts';
import type { Carried, Signed } from '../auth.ts';
import { headersOf, nobody, type Routes, type Sessions } from '../edge.ts';
import { memberOf } from '../members.ts';
import { setPassword } from '../people/password.ts';
import { endSessions } from '../people/people.ts';
import { RefusedError } from '../refused.ts';

const mostAMinute = 10;

export interface SessionDeps extends Sessions {
  /** May people sign in with a password of ours? */
  passwords: boolean;
  /** What the company's own sign-in is called; absent: there is none. */
  company: string | undefined;
  /** Where the company's own session is ended, when this one came from there. */
  leave(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined>;
  now: () => Date;
}

export function sessionRoutes({
  auth,
  db,
  passwords,
  company,
  leave,
  now,
}: SessionDeps): Pick<Routes, 'ways' | 'signIn' | 'renew' | 'me' | 'signOut'> {
  /** The same words for an unknown name, so that nobody learns who works here. */
  const wrong = () =>
    new RefusedError(401, 'wrong-sign-in', 'The e-mail or the password is not right.');

  async function changePassword(who: Signed, { password, newPassword }: SignIn) {
    if (newPassword === password) {
      throw new RefusedError(401, 'same-password', 'Choose a password that is not the old one.');
    }
    if (!newPassword) {
      throw new RefusedError(
        401,
        'new-password',
        'This password came with an invitation; choose one of your own.',
      );
    }
    await setPassword(db, who.user, newPassword);
    // Whoever else knew the old one is out.
    await endSessions(db, who.workspace, who.user);
  }

  return {
    ways: async () => ({ passwords, ...(company === undefined ? {} : { company }) }),

    async signIn({ body, request, reply }) {
      const email = body.email.trim().toLowerCase();
      await limitAttempts(db, now(), reply, {
        // By person and place: a whole site comes through one address, and one name must not lock out the others.
        of: `sign-in ${request.ip} ${email}`,
        most: mostAMinute,
        says: 'Too many attempts',
      });
      if (!passwords) {
        throw new RefusedError(
          403,
          'passwords-off',
          'Sign in with your company account; passwords are switched off here.',
        );
      }
      const who = await auth.check(email, body.password);
      const me = who && (await memberOf(db, who));
      if (!me) throw wrong();
      if (who.oneTimeUntil && who.oneTimeUntil < now()) {
        throw new RefusedError(
          401,
          'invitation-over',
          'This invitation is over; ask an admin for another.',
        );
      }
      if (who.oneTimeUntil || body.newPassword !== undefined) await changePassword(who, body);
      request.me = me;
      const by = body.cookie ? 'cookie' : 'token';
      const opened = await auth.open(who, carried(request, by));
      if (by === 'token') return { token: opened.token, me };
      reply.header('set-cookie', opened.cookie);
      return { me };
    },

    async renew({ request }) {
      const renewed = await auth.renew(headersOf(request));
      if (typeof renewed === 'string') throw nobody(renewed);
      const { token, me } = renewed;
      request.me = me;
      return { token, me };
    },

    async me({ me }) {
      return me;
    },

    async signOut({ query, me, request, reply }) {
      if (query.everywhere) await endSessions(db, me.workspace.id, me.id);
      reply.header('set-cookie', await auth.signOut(headersOf(request)));
      const there = await leave(request, reply);
      return there ? { leave: there } : {};
    },
  };
}

/** A token belongs to the page or extension that asked for it. */
export const carried = (request: FastifyRequest, by: Carried['by']): Carried => ({
  by,
  origin: request.headers.origin,
});
