import type { FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { SignIn } from '../../shared/model/account.ts';
import { headersOf, type Routes, type Sessions } from '../edge.ts';
import { memberOf } from '../members.ts';
import { RefusedError } from '../refused.ts';

/** By person and place: a whole site comes through one address, and one name must not lock out the others. */
export const signInLimit: RouteShorthandOptions = {
  config: {
    rateLimit: {
      max: 10,
      timeWindow: '1 minute',
      hook: 'preHandler',
      keyGenerator: (request: FastifyRequest) => {
        const { email } = (request.body ?? {}) as Partial<SignIn>;
        return `${request.ip} ${String(email).trim().toLowerCase()}`;
      },
    },
  },
};

export function sessionRoutes({ auth, db }: Sessions): Pick<Routes, 'signIn' | 'me' | 'signOut'> {
  return {
    async signIn({ body, request, reply }) {
      const email = body.email.trim().toLowerCase();
      const signed = await auth.signIn(email, body.password, headersOf(request));
      const me = signed && (await memberOf(db, signed));
      if (!me) {
        // The same words for an unknown name, so that nobody learns who works here.
        throw new RefusedError(401, 'wrong-sign-in', 'The e-mail or the password is not right.');
      }
      request.me = me;
      reply.header('set-cookie', signed.cookies);
      return { token: signed.token, me };
    },

    async me({ me }) {
      return me;
    },

    async signOut({ request, reply }) {
      reply.header('set-cookie', await auth.signOut(headersOf(request)));
      return {};
    },
  };
}
