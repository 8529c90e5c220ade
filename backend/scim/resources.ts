import * as z from 'zod/mini';
import { Role } from '../../shared/model/account.ts';
import { type Member, Wanted } from '../../shared/model/people.ts';
import { wellFormed } from '../problem.ts';

/** People as SCIM 2.0 (RFC 7643) writes them. What SCIM has no word for stands in an extension of ours. */

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const ownSchema = 'urn:deskside:params:scim:schemas:1.0:User';
export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';

export class ScimError extends Error {
  override name = 'ScimError';
  constructor(
    readonly status: number,
    message: string,
    /** A word of RFC 7644: `uniqueness`, `invalidValue`. */
    readonly scimType?: string,
  ) {
    super(message);
  }
}

const text = z.string().check(z.maxLength(300));
const names = z.array(text).check(z.maxLength(100));
const Own = z.object({
  site: z.optional(text),
  team: z.optional(text),
  sites: z.optional(names),
  queues: z.optional(names),
  startedOn: z.optional(z.nullable(text)),
  lead: z.optional(z.nullable(text)),
});

/** What we read of a user. Everything else that a directory knows of people is left where it is. */
const User = z.object({
  userName: text,
  externalId: z.optional(z.nullable(text)),
  active: z.optional(z.union([z.boolean(), text])),
  displayName: z.optional(z.nullable(text)),
  name: z.optional(
    z.nullable(
      z.object({
        formatted: z.optional(z.nullable(text)),
        givenName: z.optional(z.nullable(text)),
        familyName: z.optional(z.nullable(text)),
      }),
    ),
  ),
  roles: z.optional(z.array(z.union([text, z.object({ value: text })])).check(z.maxLength(20))),
  [ownSchema]: z.optional(Own),
});
type User = z.infer<typeof User>;

/** Whatever way it came: what is wrong with it is said here. @throws ScimError 400 */
export const reviewedWanted = (value: Wanted): Wanted => reviewed(Wanted, wellFormed(value));

const reviewed = <S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const { path = [], message } = read.error.issues[0] ?? {};
  throw new ScimError(400, `${path.map(String).join('.') || 'body'}: ${message}`, 'invalidValue');
};

export const readUser = (value: unknown): Wanted => wantedOf(reviewed(User, value));

/** Directories say `"True"` too. */
export const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value.toLowerCase() === 'true');

export function roleOf(value: unknown): Role {
  const first = Array.isArray(value) ? value[0] : value;
  const word =
    typeof first === 'object' && first !== null ? (first as { value?: unknown }).value : first;
  const read = Role.safeParse(String(word).trim().toLowerCase());
  if (read.success) return read.data;
  throw new ScimError(400, `roles: "${String(word).slice(0, 80)}" is no role here`, 'invalidValue');
}

/** Our words for theirs; what they leave out stays as it is. */
function wantedOf(user: User): Wanted {
  const { userName, externalId, active, displayName, name, roles } = user;
  const own = user[ownSchema];
  const both = [name?.givenName, name?.familyName].filter(Boolean).join(' ');
  const called = displayName || name?.formatted || both;
  const wanted: Record<string, unknown> = { email: userName.trim().toLowerCase() };
  if (called) wanted.name = called;
  if (externalId !== undefined) wanted.externalId = externalId;
  if (active !== undefined) wanted.active = isTrue(active);
  if (roles?.length) wanted.role = roleOf(roles);
  for (const [key, value] of Object.entries(own ?? {})) {
    if (value !== undefined) wanted[key] = value;
  }
  return wanted as Wanted;
}

export const groupId = ({ site, team }: Pick<Member, 'site' | 'team'>) =>
  Buffer.from(JSON.stringify([site, team])).toString('base64url');

export function placeOf(id: string): { site: string; team: string } | undefined {
  try {
    const [site, team, ...rest] = JSON.parse(Buffer.from(id, 'base64url').toString());
    const named = typeof site === 'string' && typeof team === 'string' && rest.length === 0;
    return named && site && team ? { site, team } : undefined;
  } catch {
    return undefined;
  }
}

export function userResource(one: Member, base: string) {
  return {
    schemas: [userSchema, ownSchema],
    id: one.id,
    userName: one.email,
    ...(one.externalId ? { externalId: one.externalId } : {}),
    displayName: one.name,
    name: { formatted: one.name },
    emails: [{ value: one.email, primary: true, type: 'work' }],
    active: one.active,
    roles: [{ value: one.role, primary: true }],
    groups: [{ value: groupId(one), display: `${one.site} / ${one.team}` }],
    [ownSchema]: {
      site: one.site,
      team: one.team,
      sites: one.sites,
      queues: one.queues,
      ...(one.startedOn ? { startedOn: one.startedOn } : {}),
      ...(one.lead ? { lead: one.lead } : {}),
    },
    meta: { resourceType: 'User', location: `${base}/Users/${one.id}` },
  };
}

export function groupResource(id: string, people: readonly Member[], base: string) {
  const place = placeOf(id);
  const own = people.filter(
    ({ site, team, active }) => active && site === place?.site && team === place.team,
  );
  return {
    schemas: [groupSchema],
    id,
    displayName: `${place?.site} / ${place?.team}`,
    members: own.map((one) => ({ value: one.id, display: one.name })),
    meta: { resourceType: 'Group', location: `${base}/Groups/${id}` },
  };
}

export const listOf = (resources: unknown[], start: number, count: number) => {
  const page = resources.slice(start - 1, start - 1 + count);
  return {
    schemas: [listSchema],
    totalResults: resources.length,
    startIndex: start,
    itemsPerPage: page.length,
    Resources: page,
  };
};
