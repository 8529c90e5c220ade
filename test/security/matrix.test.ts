import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member, session, user } from '../../backend/db/schema.ts';
import { encoderPath, insightsCsvPath, streamPath } from '../../shared/api.ts';
import { type Role, roles } from '../../shared/model/account.ts';
import { databases } from '../backend/databases.ts';
import type { PersonName } from '../backend/house.ts';
import { type Made, openScene, type Scene, table } from './calls.ts';

/**
 * Every route × every role × own, other workspace, other site, signed out. The calls come from the endpoint table, each
 * with what it was sent when it worked: a new route fails here until a round (test/backend/rounds) makes it once.
 */

const own = {
  agent: 'putri',
  specialist: 'rina',
  lead: 'agus',
  qa: 'quinn',
  'sop-owner': 'sinta',
  admin: 'admin',
} as const satisfies Record<Role, PersonName>;
const elsewhere = {
  agent: 'otherAgent',
  specialist: 'otherSpecialist',
  lead: 'otherLead',
  qa: 'otherQa',
  'sop-owner': 'otherOwner',
  admin: 'otherAdmin',
} as const satisfies Record<Role, PersonName>;
/** Held to Cebu; everything in the round was recorded in Yogyakarta. */
const otherSite = {
  agent: 'joy',
  specialist: 'marisol',
  lead: 'cebu',
  qa: 'cebuQa',
} as const satisfies Partial<Record<Role, PersonName>>;

const isOpen = ({ endpoint }: Made) => endpoint.roles === 'anyone';
const may = ({ endpoint }: Made, role: Role) =>
  (endpoint.roles as readonly string[]).includes(role);

describe('every route', () => {
  let scene: Scene;
  /** What only people of the first workspace may read. */
  let secrets: string[] = [];
  /** What only people at Yogyakarta, or held to no site, may read. */
  let ofSite: string[] = [];
  beforeAll(async () => {
    scene = await openScene((databases[0] as (typeof databases)[number])[1]);
    const people = await scene.house.db
      .select({ id: member.person, email: user.email, site: member.site })
      .from(member)
      .innerJoin(user, eq(user.id, member.person))
      .where(eq(member.workspace, 'kirana'));
    secrets = people.flatMap(({ id, email }) => [id, email]);
    ofSite = people
      .filter(({ site }) => site === 'Yogyakarta')
      .flatMap(({ id, email }) => [id, email]);
    // An id that a client makes is another workspace's own when that sends the same.
    const asked = JSON.stringify(scene.made.map(({ sent }) => sent));
    for (const { name, answer } of scene.made) {
      const { id } = (answer ?? {}) as { id?: unknown };
      if (typeof id !== 'string' || id.length < 20) continue;
      if (!asked.includes(`"id":"${id}"`)) secrets.push(id);
      if (name === 'raise') ofSite.push(id);
    }
  }, 300_000);
  afterAll(() => scene?.close());

  /** Of these, what an answer tells that was not in the question. */
  const told = (text: string, { sent, endpoint }: Made, hidden: readonly string[]) => {
    const asked = JSON.stringify(sent) + endpoint.path;
    return hidden.filter((one) => text.includes(one) && !asked.includes(one));
  };
  const bearer = async (person: PersonName) => ({
    authorization: `Bearer ${await scene.token(person)}`,
  });

  it('was called once by somebody who may', () => {
    expect(scene.failed).toEqual([]);
    const missing = scene.made.filter(({ answer }) => answer === undefined);
    expect(
      missing.map(({ name }) => name),
      'add these to test/backend/rounds',
    ).toEqual([]);
  });

  it('on the server is in the table, or is looked at below', () => {
    const known = new Set(table.map(([, { path }]) => path));
    for (const [path] of outside) known.add(path);
    // What browsers ask before a call from another origin.
    known.add('*');
    const there = pathsOf(scene.house.app.printRoutes({ commonPrefix: false }));
    expect(there.filter((path) => !known.has(path) && !path.startsWith('/scim/v2'))).toEqual([]);
  });

  it.each(table)('%s: nobody signed out', async (name) => {
    const made = scene.made.find((one) => one.name === name) as Made;
    const { status, text } = await scene.call(made, {});
    expect(status, text).toBeLessThan(500);
    if (!isOpen(made)) expect(status, text).toBe(401);
  });

  it.each(table.flatMap(([name]) => roles.map((role) => [name, role] as const)))(
    '%s: %s, own workspace',
    async (name, role) => {
      const made = scene.made.find((one) => one.name === name) as Made;
      const { status, text } = await scene.call(made, await bearer(own[role]));
      expect(status, text).toBeLessThan(500);
      if (isOpen(made)) return;
      if (may(made, role))
        expect([401, 403].includes(status) && /"error":"role"/.test(text)).toBe(false);
      else expect([status, text]).toEqual([403, expect.stringContaining('"error":"role"')]);
    },
  );

  it.each(table.flatMap(([name]) => roles.map((role) => [name, role] as const)))(
    '%s: %s, another workspace',
    async (name, role) => {
      const made = scene.made.find((one) => one.name === name) as Made;
      const { status, text } = await scene.call(made, await bearer(elsewhere[role]));
      expect(status, text).toBeLessThan(500);
      if (isOpen(made)) return;
      if (!may(made, role)) expect(status).toBe(403);
      expect(told(text, made, secrets)).toEqual([]);
    },
  );

  it.each(
    table.flatMap(([name]) =>
      Object.entries(otherSite).map(([role, person]) => [name, role as Role, person] as const),
    ),
  )('%s: %s, another site', async (name, role, person) => {
    const made = scene.made.find((one) => one.name === name) as Made;
    const { status, text } = await scene.call(made, await bearer(person));
    expect(status, text).toBeLessThan(500);
    if (isOpen(made)) return;
    if (!may(made, role)) expect(status).toBe(403);
    expect(told(text, made, ofSite)).toEqual([]);
  });

  const closed = table.filter(([, { roles: who }]) => who !== 'anyone' && who.length > 0);

  it.each(closed)('%s: a token of another origin, a stale one, somebody who left', async (name) => {
    const made = scene.made.find((one) => one.name === name) as Made;
    const [role] = made.endpoint.roles as readonly Role[];
    const person = own[role as Role];
    const extension = 'chrome-extension://abcdefgh';
    const theirs = await scene.token(person, extension);
    const from = (origin: string) => ({ authorization: `Bearer ${theirs}`, origin });
    const other = await scene.call(made, from('chrome-extension://other'));
    expect([other.status, other.text]).toEqual([401, expect.stringContaining('elsewhere')]);

    const { db, ids } = scene.house;
    await db
      .update(session)
      .set({ staleAt: new Date(Date.now() - 1000) })
      .where(eq(session.userId, ids[person]));
    const stale = await scene.call(made, from(extension));
    expect([stale.status, stale.text]).toEqual([401, expect.stringContaining('stale')]);

    const here = eq(member.person, ids[person]);
    const fresh = await scene.token(person, extension);
    await db.update(member).set({ active: false }).where(here);
    const gone = await scene.call(made, { authorization: `Bearer ${fresh}`, origin: extension });
    await db.update(member).set({ active: true }).where(here);
    expect(gone.status).toBe(401);
  });

  it.each(closed.filter(([, { method }]) => method !== 'GET'))(
    '%s: not by the cookie of somebody on another page',
    async (name) => {
      const made = scene.made.find((one) => one.name === name) as Made;
      const [role] = made.endpoint.roles as readonly Role[];
      const who = { user: scene.house.ids[own[role as Role]], workspace: 'kirana' };
      const { cookie } = await scene.house.auth.open(who, { by: 'cookie' });
      const sent = { cookie: cookie.split(';')[0] ?? '' };
      for (const origin of [undefined, 'null', 'https://evil.example', 'chrome-extension://a']) {
        const { status } = await scene.call(made, { ...sent, ...(origin ? { origin } : {}) });
        expect([name, origin, status]).toEqual([name, origin, 403]);
      }
      // As a token the same value is nothing.
      const value = decodeURIComponent(sent.cookie.split('=')[1] ?? '');
      const { status } = await scene.call(made, { authorization: `Bearer ${value}` });
      expect(status).toBe(401);
    },
  );

  describe('outside of the table', () => {
    it.each(outside)(
      '%s, signed out and as an agent of another workspace',
      async (path, out, agent) => {
        const url = `${path.replace(':file', 'config.json')}?part=0`;
        const get = async (headers: Record<string, string>) => {
          const response = await scene.house.app.inject({ url, headers });
          return response.statusCode;
        };
        if (out !== undefined) expect(await get({})).toBe(out);
        if (agent !== undefined) expect(await get(await bearer('otherAgent'))).toBe(agent);
      },
    );

    it('figures as a file hold what the page holds', async () => {
      const url = `${insightsCsvPath}?from=2026-11-01&to=2026-11-30`;
      const headers = await bearer('cebu');
      const { statusCode, body } = await scene.house.app.inject({ url, headers });
      expect(statusCode).toBe(200);
      expect(body).not.toContain('Yogyakarta');
      const asked = await scene.house.app.inject({ url: `${url}&site=Yogyakarta`, headers });
      expect(asked.statusCode).toBe(403);
    });
  });
});

/** The addresses in a tree of routes, as the server prints it: four signs further in for each step. */
function pathsOf(tree: string): string[] {
  const steps: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, before = '', step = '', methods] = /^([│├└─ ]*)(\S+)(?: \((.+)\))?$/.exec(line) ?? [];
    if (!step) return [];
    const depth = before.length / 4;
    steps.splice(depth - 1, steps.length, step);
    return methods ? steps.join('') : [];
  });
}

/** Routes that answer with something else than JSON: what they say to nobody, and to an agent. */
const outside: [path: string, out: number | undefined, agent: number | undefined][] = [
  [streamPath, 401, undefined],
  [insightsCsvPath, 401, 403],
  [`${encoderPath}/:file`, 401, 404],
  ['/healthz', 200, 200],
  ['/readyz', undefined, undefined],
  ['/metrics', undefined, undefined],
  ['/api/openapi.json', 200, 200],
  ['/api/company', 404, 404],
  ['/api/company/back', 404, 404],
  ['/api/company/done.js', 200, 200],
  ['/api/company/page.css', 200, 200],
  ['/', 200, 200],
];
