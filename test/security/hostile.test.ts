import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../backend/databases.ts';
import type { PersonName } from '../backend/house.ts';
import { type Made, openScene, type Scene, table } from './calls.ts';
import { spoiled, word } from './hostile.ts';

/**
 * Malformed, huge, deep and hostile input to every route that somebody may call: never a failure of the server, never a
 * hang, and no word of it in the answer's headers. `npm run security` tries more.
 */

const tries = Number(process.env.SECURITY_TRIES ?? 12);
/** Far above what any of these may take, on any machine that tests (ms). */
const longest = 10_000;

describe('hostile input', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene((databases[0] as (typeof databases)[number])[1]);
  }, 300_000);
  afterAll(() => scene?.close());

  const made = (name: string) => scene.made.find((one) => one.name === name) as Made;
  /** Somebody of the other workspace who may: what is broken is broken there. */
  const caller = ({ endpoint: { roles } }: Made): PersonName =>
    roles === 'anyone' || roles.includes('admin') ? 'otherAdmin' : 'otherSpecialist';

  async function send(one: Made, url: string, payload?: string) {
    const headers = {
      authorization: `Bearer ${await scene.token(caller(one))}`,
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const from = Date.now();
    const response = await scene.house.app.inject({
      method: one.endpoint.method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const took = Date.now() - from;
    const about = `${one.endpoint.method} ${url.slice(0, 200)} ${payload?.slice(0, 300)}: ${response.body.slice(0, 300)}`;
    expect(response.statusCode, about).toBeLessThan(500);
    expect(took, about).toBeLessThan(longest);
    expect(response.headers['content-type'] ?? 'application/json', about).not.toMatch(/html/);
    if (response.statusCode >= 400 && response.body) {
      expect(response.json(), about).toMatchObject({ error: expect.any(String) });
    }
  }
  const urlOf = ({ endpoint, sent }: Made, params: Record<string, string> = {}) =>
    endpoint.path.replace(/:(\w+)/g, (_all, key) =>
      encodeURIComponent(params[key] ?? String((sent.params as object as never)?.[key] ?? 'x')),
    );

  const withBody = table.filter(([, { body }]) => body);
  it.each(withBody)(
    '%s: bodies',
    async (name) => {
      const one = made(name);
      await fc.assert(
        fc.asyncProperty(spoiled(one.sent.body ?? {}), (payload) => send(one, urlOf(one), payload)),
        { numRuns: tries, seed: 46 },
      );
    },
    120_000,
  );

  const withWords = table.filter(([, { params, query }]) => params || query);
  it.each(withWords)(
    '%s: addresses',
    async (name, { params, query }) => {
      const one = made(name);
      const named = (shape: typeof params) => Object.keys(shape?.shape ?? {});
      const words = fc.record({
        params: fc.record(Object.fromEntries(named(params).map((key) => [key, word]))),
        query: fc.record(Object.fromEntries(named(query).map((key) => [key, word]))),
      });
      await fc.assert(
        fc.asyncProperty(words, (asked) => {
          // A half of a pair is no text that an address can carry.
          const clean = (text: string) => text.replace(/\p{Surrogate}/gu, '').slice(0, 4000);
          const own = Object.fromEntries(
            Object.entries(asked.params).map(([key, text]) => [key, clean(text)]),
          );
          const asking = new URLSearchParams(
            Object.entries(asked.query).map(([key, text]) => [key, clean(text)]),
          );
          const body = one.endpoint.body ? JSON.stringify(one.sent.body ?? {}) : undefined;
          return send(one, `${urlOf(one, own)}?${asking}`, body);
        }),
        { numRuns: tries, seed: 46 },
      );
    },
    120_000,
  );

  it('a directory’s requests', async () => {
    const { key } = made('provisioningKey').answer as { key: string };
    const user = {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: 'fuzz@kirana.example',
      name: { givenName: 'F', familyName: 'Z' },
      active: true,
      roles: [{ value: 'agent' }],
      Operations: [{ op: 'replace', path: 'active', value: true }],
    };
    const paths = ['/Users', `/Users/${scene.house.ids.joy}`, '/Groups/x', '/Nothing'];
    const asked = fc.tuple(
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH'),
      fc.constantFrom(...paths),
      word,
      spoiled(user),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([method, path, filter, payload]) => {
        const query = new URLSearchParams({ filter: filter.slice(0, 2000), startIndex: filter });
        const { statusCode, body } = await scene.house.app.inject({
          method: method as 'GET',
          url: `/scim/v2${path}?${method === 'GET' ? query : ''}`,
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/scim+json' },
          ...(method === 'GET' ? {} : { payload }),
        });
        expect(statusCode, `${method} ${path} ${payload.slice(0, 300)} ${body}`).toBeLessThan(500);
      }),
      { numRuns: tries * 10, seed: 46 },
    );
  }, 120_000);

  it('nothing that was thrown at it changed who may do what', async () => {
    expect((Object.prototype as Record<string, unknown>).role).toBeUndefined();
    const { statusCode } = await scene.house.app.inject({
      url: '/api/people',
      headers: { authorization: `Bearer ${await scene.token('otherAgent')}` },
    });
    expect(statusCode).toBe(403);
  });
});
