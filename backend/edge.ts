import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type * as z from 'zod/mini';
import { type Api, api, type Endpoint, type ReplyOf } from '../shared/api.ts';
import type { Me, Role } from '../shared/model/account.ts';
import type { Auth, Nobody } from './auth.ts';
import type { Database } from './db/open.ts';
import { type AdmitKey, bearsKey } from './outgoing/keys.ts';
import { parseAt } from './problem.ts';
import { RefusedError } from './refused.ts';

/** Where a request comes in: session, role and shape are checked here, once, for every endpoint of the table. */

type Parsed<E, K extends string> =
  E extends Record<K, infer S extends z.ZodMiniType> ? z.output<S> : undefined;

export interface Call<K extends keyof Api> {
  params: Parsed<Api[K], 'params'>;
  query: Parsed<Api[K], 'query'>;
  body: Parsed<Api[K], 'body'>;
  /** Carries the workspace: nothing else says which one. */
  me: Api[K]['roles'] extends 'anyone' ? undefined : Me;
  request: FastifyRequest;
  reply: FastifyReply;
}
/** Answers with the endpoint's reply, or with `reply` itself when it has answered already. */
export type Route<K extends keyof Api> = (call: Call<K>) => Promise<ReplyOf<K> | FastifyReply>;
export type Routes = { [K in keyof Api]: Route<K> };

export interface Sessions {
  auth: Auth;
  db: Database;
  /** Lets other systems in by their keys. */
  keys: AdmitKey;
}

declare module 'fastify' {
  interface FastifyRequest {
    me?: Me;
  }
}

export const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
};

/** Why a request is nobody's, in words. Programs go by the error: `stale` asks for a fresh token. */
export function nobody(why: Nobody): RefusedError {
  const words = {
    'signed-out': 'Sign in first; this session has ended.',
    stale: 'This token is an hour old; ask for a fresh one (POST /api/session/renew).',
    elsewhere: 'This token was given to another page or program; sign in here.',
  };
  return new RefusedError(401, why, words[why]);
}

/** Who is asking. @throws RefusedError 401 without a session, 403 for another role. */
export async function admit(
  request: FastifyRequest,
  { auth }: Pick<Sessions, 'auth'>,
  roles: readonly Role[],
): Promise<Me> {
  const me = await auth.who(headersOf(request));
  if (typeof me === 'string') throw nobody(me);
  request.me = me;
  if (roles.includes(me.role)) return me;
  if (roles.length === 0) throw new RefusedError(403, 'role', 'This is for keys of other systems.');
  throw new RefusedError(403, 'role', `This is for ${roles.join(' and ')}; you are ${me.role}.`);
}

/** Puts every endpoint of the table on the server. */
export function serve(
  app: FastifyInstance,
  routes: Routes,
  sessions: Sessions,
  options: Partial<Record<keyof Api, RouteShorthandOptions>> = {},
): void {
  for (const [name, endpoint] of Object.entries(api) as [keyof Api, Endpoint][]) {
    const route = routes[name] as unknown as (call: object) => Promise<unknown>;
    app.route({
      ...options[name],
      method: endpoint.method,
      url: endpoint.path,
      handler: async (request, reply) => {
        const { roles, scopes } = endpoint;
        const me =
          roles === 'anyone'
            ? undefined
            : scopes && bearsKey(request)
              ? await sessions.keys(request, reply, scopes)
              : await admit(request, sessions, roles);
        return route({
          params: endpoint.params && parseAt('path', endpoint.params, request.params),
          query: endpoint.query && parseAt('query', endpoint.query, request.query),
          body: endpoint.body && parseAt('body', endpoint.body, request.body),
          me,
          request,
          reply,
        });
      },
    });
  }
}
