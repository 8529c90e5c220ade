import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Member, Wanted } from '../../shared/model/people.ts';
import type { Database } from '../db/open.ts';
import { describeError } from '../log.ts';
import { workspaceOfKey } from '../people/key.ts';
import { provision, readMembers } from '../people/people.ts';
import { patchedMembers, patchedUser, readPatch } from '../scim/patch.ts';
import {
  errorSchema,
  groupId,
  groupResource,
  listOf,
  placeOf,
  readUser,
  reviewedWanted,
  ScimError,
  userResource,
} from '../scim/resources.ts';

/**
 * The company's directory keeps people and teams in step (SCIM 2.0, RFC 7644), with the provisioning key of a
 * workspace. Deleting somebody deactivates them: old records keep their names.
 */
export const scimPath = '/scim/v2';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose people a directory may change. */
    provisions?: string;
  }
}

const mostListed = 1000;
/** A directory in a loop must not take the database from people at work. */
const limited = { config: { rateLimit: { max: 1200, timeWindow: '1 minute' } } };
const joining = { role: 'agent', site: 'Unassigned', team: 'Unassigned' } as const;

export function serveScim(app: FastifyInstance, db: Database, publicUrl: string | undefined) {
  app.register(
    async (scim) => {
      scim.addContentTypeParser(
        'application/scim+json',
        { parseAs: 'string' },
        scim.getDefaultJsonParser('error', 'error'),
      );
      scim.setErrorHandler(answerError);
      scim.addHook('onRequest', async (request) => {
        const workspace = await workspaceOfKey(db, request.headers.authorization);
        if (!workspace) throw new ScimError(401, 'This needs the provisioning key of a workspace.');
        request.provisions = workspace;
      });
      scim.addHook('preSerialization', async (_request, reply, payload) => {
        reply.type('application/scim+json; charset=utf-8');
        return payload;
      });
      const base = (request: FastifyRequest) =>
        `${publicUrl ?? `${request.protocol}://${request.host}`}${scimPath}`;
      scim.get('/ServiceProviderConfig', limited, async () => serviceConfig);
      users(scim, db, base);
      groups(scim, db, base);
    },
    { prefix: scimPath },
  );
}

type Base = (request: FastifyRequest) => string;
type ById = { Params: { id: string } };
type Listing = { Querystring: Record<string, string | undefined> };

const own = (request: FastifyRequest) => request.provisions as string;

async function find(db: Database, request: FastifyRequest<ById>): Promise<Member> {
  const people = await readMembers(db, own(request));
  const found = people.find(({ id }) => id === request.params.id);
  if (found) return found;
  throw new ScimError(404, 'There is no such person.');
}

/** @throws ScimError 409 for an e-mail that is taken, 400 for everything else that is in the way. */
async function want(db: Database, request: FastifyRequest, wanted: readonly Wanted[]) {
  const outcome = await provision(db, {
    workspace: own(request),
    wanted: wanted.map(reviewedWanted),
  });
  if ('done' in outcome) return;
  const words = outcome.problems.map(({ message }) => message).join('; ');
  const taken = /somebody else's|cannot be used/.test(words);
  throw taken ? new ScimError(409, words, 'uniqueness') : new ScimError(400, words, 'invalidValue');
}

function users(scim: FastifyInstance, db: Database, base: Base) {
  const answer = async (request: FastifyRequest, email: string) => {
    const people = await readMembers(db, own(request));
    const one = people.find((known) => known.email === email);
    if (!one) throw new ScimError(404, 'There is no such person.');
    return userResource(one, base(request));
  };

  scim.get<Listing>('/Users', limited, async (request) => {
    const { filter, startIndex, count } = request.query;
    const found = filtered(await readMembers(db, own(request)), filter);
    const at = base(request);
    return listOf(
      found.map((one) => userResource(one, at)),
      Math.max(1, Math.floor(Number(startIndex) || 1)),
      Math.min(mostListed, Math.max(0, Math.floor(Number(count ?? mostListed) || 0))),
    );
  });

  scim.get<ById>('/Users/:id', limited, async (request) =>
    userResource(await find(db, request), base(request)),
  );

  scim.post('/Users', limited, async (request, reply) => {
    const wanted = readUser(request.body);
    const people = await readMembers(db, own(request));
    if (people.some(({ email }) => email === wanted.email)) {
      throw new ScimError(409, `${wanted.email} is here already.`, 'uniqueness');
    }
    await want(db, request, [{ ...joining, name: wanted.email.slice(0, 80), ...wanted }]);
    const made = await answer(request, wanted.email);
    return reply.code(201).header('location', made.meta.location).send(made);
  });

  scim.put<ById>('/Users/:id', limited, async (request) => {
    const { id } = await find(db, request);
    const wanted = readUser(request.body);
    await want(db, request, [{ ...wanted, id }]);
    return answer(request, wanted.email);
  });

  scim.patch<ById>('/Users/:id', limited, async (request) => {
    const wanted = patchedUser(await find(db, request), readPatch(request.body));
    await want(db, request, [wanted]);
    return answer(request, wanted.email);
  });

  scim.delete<ById>('/Users/:id', limited, async (request, reply) => {
    const { id, email } = await find(db, request);
    await want(db, request, [{ id, email, active: false }]);
    return reply.code(204).send();
  });
}

/** A group is a team at a site; it is there as long as somebody is in it. */
function groups(scim: FastifyInstance, db: Database, base: Base) {
  const idsOf = (people: readonly Member[]) => [...new Set(people.map((one) => groupId(one)))];

  scim.get<Listing>('/Groups', limited, async (request) => {
    const people = await readMembers(db, own(request));
    const at = base(request);
    const name = /^displayName eq "([^"]*)"$/i.exec(request.query.filter ?? '')?.[1];
    const all = idsOf(people).map((id) => groupResource(id, people, at));
    const found = all.filter(({ displayName }) => name === undefined || displayName === name);
    return listOf(found, 1, mostListed);
  });

  scim.get<ById>('/Groups/:id', limited, async (request) => {
    const people = await readMembers(db, own(request));
    if (!idsOf(people).includes(request.params.id)) {
      throw new ScimError(404, 'There is no such team.');
    }
    return groupResource(request.params.id, people, base(request));
  });

  scim.patch<ById>('/Groups/:id', limited, async (request) => {
    const { id } = request.params;
    const place = placeOf(id);
    if (!place) throw new ScimError(404, 'There is no such team.');
    const people = await readMembers(db, own(request));
    const { added, removed, only } = patchedMembers(readPatch(request.body));
    const isHere = (one: Member) => one.site === place.site && one.team === place.team;
    const joins = people.filter((one) => added.has(one.id) && !isHere(one));
    const leaves = people.filter(
      (one) => isHere(one) && !added.has(one.id) && (only || removed.has(one.id)),
    );
    const strange = [...added].find((one) => people.every((known) => known.id !== one));
    if (strange) throw new ScimError(400, `members: nobody here is ${strange}`, 'invalidValue');
    await want(db, request, [
      ...joins.map(({ id: who, email }) => ({ id: who, email, ...place })),
      ...leaves.map(({ id: who, email }) => ({ id: who, email, team: joining.team })),
    ]);
    return groupResource(id, await readMembers(db, own(request)), base(request));
  });
}

/** `userName eq "…"`, `externalId eq "…"`, `active eq true`: what directories ask. */
function filtered(people: readonly Member[], filter: string | undefined): Member[] {
  if (!filter) return [...people];
  const [, attribute, value] = /^(\w+) eq (?:"([^"]*)"|true|false)$/i.exec(filter.trim()) ?? [];
  const low = value?.toLowerCase();
  switch (attribute?.toLowerCase()) {
    case 'username':
      return people.filter(({ email }) => email === low);
    case 'externalid':
      return people.filter(({ externalId }) => externalId === value);
    case 'active':
      return people.filter(({ active }) => active === /true$/i.test(filter));
    default:
      throw new ScimError(400, 'filter: userName, externalId or active, with eq', 'invalidFilter');
  }
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { statusCode } = error as { statusCode?: number };
  const known = error instanceof ScimError ? error : undefined;
  const status = known?.status ?? (statusCode && statusCode < 500 ? statusCode : 500);
  if (status === 500)
    request.log.error({ failure: describeError(error), route: request.routeOptions.url });
  return reply
    .code(status)
    .type('application/scim+json; charset=utf-8')
    .send({
      schemas: [errorSchema],
      status: String(status),
      detail:
        known?.message ?? (status === 500 ? 'Deskside could not do this.' : 'Cannot be read.'),
      ...(known?.scimType ? { scimType: known.scimType } : {}),
    });
}

const no = { supported: false };
const serviceConfig = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { ...no, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostListed },
  changePassword: no,
  sort: no,
  etag: no,
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Provisioning key',
      description: 'Made by an admin of the workspace, sent as a bearer token',
      primary: true,
    },
  ],
};
