import * as z from 'zod/mini';
import type { Member, Wanted } from '../../shared/model/people.ts';
import { isTrue, ownSchema, roleOf, ScimError } from './resources.ts';

/** Changes as SCIM 2.0 (RFC 7644, 3.5.2) writes them, in the forms that directories really send. */

const Patch = z.object({
  Operations: z
    .array(
      z.object({
        op: z.string().check(z.maxLength(10)),
        path: z.optional(z.string().check(z.maxLength(300))),
        value: z.optional(z.unknown()),
      }),
    )
    .check(z.minLength(1), z.maxLength(1000)),
});
export type Operation = { op: 'add' | 'replace' | 'remove'; path: string; value: unknown };

export function readPatch(body: unknown): Operation[] {
  const read = Patch.safeParse(body);
  if (!read.success) throw new ScimError(400, 'Operations: missing or not right', 'invalidSyntax');
  return read.data.Operations.map(({ op, path = '', value }) => {
    const word = op.toLowerCase();
    if (word === 'add' || word === 'replace' || word === 'remove') return { op: word, path, value };
    throw new ScimError(400, `op: "${op}" is none of add, replace, remove`, 'invalidSyntax');
  });
}

const text = (path: string, value: unknown): string => {
  if (typeof value === 'string' && value.length <= 300) return value;
  throw new ScimError(400, `${path}: is no text`, 'invalidValue');
};
const texts = (path: string, value: unknown): string[] => {
  if (Array.isArray(value) && value.length <= 100) return value.map((one) => text(path, one));
  throw new ScimError(400, `${path}: is no list`, 'invalidValue');
};

type Set = (wanted: Wanted, value: unknown) => void;
/** By path, in small letters. What we do not keep is passed over, as the RFC allows. */
const setters: Record<string, Set> = {
  active: (wanted, value) => {
    wanted.active = isTrue(value);
  },
  username: (wanted, value) => {
    wanted.email = text('userName', value).trim().toLowerCase();
  },
  externalid: (wanted, value) => {
    wanted.externalId = value === null ? null : text('externalId', value);
  },
  displayname: (wanted, value) => {
    wanted.name = text('displayName', value);
  },
  roles: (wanted, value) => {
    wanted.role = roleOf(value);
  },
  site: (wanted, value) => {
    wanted.site = text('site', value);
  },
  team: (wanted, value) => {
    wanted.team = text('team', value);
  },
  sites: (wanted, value) => {
    wanted.sites = texts('sites', value);
  },
  queues: (wanted, value) => {
    wanted.queues = texts('queues', value);
  },
  startedon: (wanted, value) => {
    wanted.startedOn = value === null ? null : text('startedOn', value);
  },
  lead: (wanted, value) => {
    wanted.lead = value === null ? null : text('lead', value).trim().toLowerCase();
  },
};
setters['name.formatted'] = setters.displayname as Set;

/** `urn:…:User:site` and `roles[primary eq true].value` by the name of what they change. */
const keyOf = (path: string) =>
  path
    .replace(`${ownSchema}:`, '')
    .replace(/\[.*?\](\.value)?/, '')
    .toLowerCase();

/** What somebody is after these changes. */
export function patchedUser(before: Member, operations: readonly Operation[]): Wanted {
  const wanted: Wanted = { id: before.id, email: before.email };
  const apply = (path: string, value: unknown) => setters[keyOf(path)]?.(wanted, value);
  for (const { op, path, value } of operations) {
    if (op === 'remove') {
      const key = keyOf(path);
      if (['externalid', 'startedon', 'lead'].includes(key)) apply(path, null);
      else if (key === 'sites' || key === 'queues') apply(path, []);
      else throw new ScimError(400, `${path || 'path'}: cannot be removed`, 'mutability');
      continue;
    }
    if (path && path !== ownSchema) {
      apply(path, value);
      continue;
    }
    for (const [name, part] of Object.entries((value ?? {}) as object)) {
      if (name !== ownSchema) apply(name, part);
      else for (const [own, inner] of Object.entries((part ?? {}) as object)) apply(own, inner);
    }
  }
  return wanted;
}

/** Who is added to a team and who is taken out of it. */
export function patchedMembers(operations: readonly Operation[]) {
  const added = new Set<string>();
  const removed = new Set<string>();
  let only = false;
  for (const { op, path, value } of operations) {
    const one = /^members\[value eq "([^"]{1,200})"\]$/i.exec(path)?.[1];
    const listed = [path ? value : (value as { members?: unknown } | null)?.members].flat();
    const ids = one
      ? [one]
      : listed.flatMap((item) => {
          const id = (item as { value?: unknown } | null | undefined)?.value;
          return typeof id === 'string' ? [id] : [];
        });
    if (path && !/^members/i.test(path)) continue;
    if (op === 'replace') only = true;
    for (const id of ids) (op === 'remove' ? removed : added).add(id);
  }
  return { added, removed, only };
}
