import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Company } from '../../backend/company/provider.ts';
import { member, user } from '../../backend/db/schema.ts';
import { databases } from './databases.ts';
import { type House, openHouse, password } from './house.ts';

/** The company's own sign-in, against a real provider in a process of its own. */

const publicUrl = 'http://127.0.0.1:4999';
const extension = 'chrome-extension://abcdefghijklmnop';

async function startProvider(secret = '') {
  const script = resolve(import.meta.dirname, 'provider.mjs');
  const redirect = `${publicUrl}/api/company/back`;
  const child = spawn(process.execPath, [script, redirect, secret], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return { child, issuer: JSON.parse(line).issuer as string };
  }
  throw new Error('The provider did not start');
}

/** A browser at the provider: types who it is, agrees, and answers with where it is sent back to. */
async function signInThere(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = start;
  let form: string | undefined;
  for (let hop = 0; hop < 15; hop += 1) {
    if (at.startsWith(publicUrl)) return at;
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form === undefined
        ? {}
        : { method: 'POST', body: new URLSearchParams(form) as BodyInit }),
    });
    for (const one of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    form = undefined;
    const next = response.headers.get('location');
    if (next) {
      at = new URL(next, at).href;
      continue;
    }
    const html = await response.text();
    const action = /action="([^"]+)"/.exec(html)?.[1];
    if (!action) throw new Error(`The provider answered ${response.status}: ${html.slice(0, 300)}`);
    at = new URL(action, at).href;
    form = html.includes('name="login"')
      ? `prompt=login&login=${login}&password=x`
      : 'prompt=consent';
  }
  throw new Error('The provider went round in circles');
}

describe.each(databases)("the company's sign-in, on %s", (name, open) => {
  let house: House;
  let provider: { child: ChildProcess; issuer: string };
  let company: Company;
  beforeAll(async () => {
    const secret = name === 'embedded' ? '' : randomBytes(24).toString('hex');
    provider = await startProvider(secret);
    company = {
      issuer: provider.issuer,
      clientId: 'deskside',
      clientSecret: secret || undefined,
      workspace: 'kirana',
      name: 'Kirana',
    };
    house = await openHouse(open, { publicUrl, company });
  });
  afterAll(async () => {
    await house?.close();
    provider?.child.kill();
    if (provider) await once(provider.child, 'exit');
  });

  const get = (url: string, cookie = '', at = house) =>
    at.app.inject({ url, headers: cookie ? { cookie } : {} });
  const cookiesOf = ({ headers }: Awaited<ReturnType<typeof get>>) =>
    [headers['set-cookie'] ?? []].flat().map((one) => String(one).split(';')[0] ?? '');

  /** From the button to the answer on the way back. */
  async function comeBack(login: string, query = 'back=/desk/?view=1', at = house) {
    const begun = await get(`/api/company?${query}`, '', at);
    expect(begun.statusCode).toBe(302);
    const state = cookiesOf(begun)[0] ?? '';
    const back = await signInThere(String(begun.headers.location), login);
    const path = back.slice(publicUrl.length);
    return { answer: await get(path, state, at), path, state };
  }
  const me = async (cookie: string, at = house) => {
    const { status, body } = await at.call('me', undefined, { headers: { cookie } });
    return status === 200 ? body.name : body.error;
  };

  it('says that there is one', async () => {
    expect((await house.call('ways', undefined)).body).toEqual({
      passwords: true,
      company: 'Kirana',
    });
  });

  it('asks the provider with PKCE, state and nonce', async () => {
    const { headers } = await get('/api/company');
    const asked = new URL(String(headers.location));
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'deskside',
      redirect_uri: `${publicUrl}/api/company/back`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^.{20,}$/),
      nonce: expect.stringMatching(/^.{20,}$/),
    });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    // Nothing of it can be read there.
    expect(cookie).not.toContain(asked.searchParams.get('nonce') ?? '');
  });

  it('brings people of the workspace back to the page they came from', async () => {
    const { answer } = await comeBack('putri');
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/desk/?view=1');
    const cookies = cookiesOf(answer).join('; ');
    expect(await me(cookies)).toBe('putri');
    const headers = { cookie: cookies, origin: 'http://localhost:80' };
    const out = await house.call('signOut', undefined, { headers });
    expect(out.body.leave).toMatch(`${provider.issuer}/session/end`);
    expect(await me(cookies)).toBe('signed-out');
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'goes nowhere else: %s',
    async (back) => {
      const { answer } = await comeBack('putri', new URLSearchParams({ back }).toString());
      const there = new URL(String(answer.headers.location), publicUrl);
      expect(there.origin).toBe(publicUrl);
    },
  );

  it.each([
    ['stranger', /Nobody here has the e-mail stranger@kirana\.example/],
    ['unproven', /not verified/],
    ['silent', /does not say your e-mail/],
  ])('turns %s away in words', async (login, says) => {
    const { answer } = await comeBack(login);
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toMatch(says);
    expect(answer.body).toContain('href="/api/company?back=%2Fdesk%2F%3Fview%3D1"');
    // The log names nobody.
    expect(house.logged.join()).not.toContain(`${login}@`);
    expect(cookiesOf(answer).every((one) => one.endsWith('='))).toBe(true);
  });

  it('turns away who has left', async () => {
    const him = and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.wati));
    await house.db.update(member).set({ active: false }).where(him);
    expect((await comeBack('wati')).answer.statusCode).toBe(403);
    await house.db.update(member).set({ active: true }).where(him);
  });

  it('knows people by what the provider calls them, also under another e-mail', async () => {
    await comeBack('joy');
    await house.db
      .update(user)
      .set({ email: 'joy.abella@kirana.example' })
      .where(eq(user.id, house.ids.joy));
    const { answer } = await comeBack('joy');
    expect(await me(cookiesOf(answer).join('; '))).toBe('joy');
  });

  it('takes no answer twice, in another browser, or with another state', async () => {
    const { path, state } = await comeBack('putri');
    // The provider gives nothing for a code that was used.
    expect((await get(path, state)).statusCode).toBe(403);
    const begun = await get('/api/company');
    const back = await signInThere(String(begun.headers.location), 'putri');
    const own = cookiesOf(begun)[0] ?? '';
    expect((await get(back.slice(publicUrl.length))).body).toMatch(/began in another browser/);
    const forged = back.slice(publicUrl.length).replace(/state=[^&]+/, 'state=forged');
    expect((await get(forged, own)).statusCode).toBe(403);
    const state2 = new URL(String(begun.headers.location)).searchParams.get('state') ?? '';
    const refused = new URLSearchParams({
      error: 'access_denied',
      state: state2,
      iss: company.issuer,
    });
    expect((await get(`/api/company/back?${refused}`, own)).body).toMatch(/access_denied/);
  });

  describe('for the extension', () => {
    const verifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const begin = `challenge=${challenge}&to=${extension}`;
    const codeFor = async (login: string) => {
      const { answer } = await comeBack(login, begin);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain(`data-to="${extension}"`);
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
      // No session of a page comes along.
      expect(cookiesOf(answer).every((one) => one.endsWith('='))).toBe(true);
      return />([^<]+)<\/textarea>/.exec(answer.body)?.[1] ?? '';
    };
    const enter = (code: string, more = {}, origin = extension) =>
      house.call('enter', undefined, { body: { code, verifier, ...more }, headers: { origin } });

    it('hands a code over that is good once, there, and with the secret it was asked with', async () => {
      const code = await codeFor('dimas');
      expect((await enter(code, { verifier: 'x'.repeat(43) })).body.error).toBe('code-over');
      expect((await enter(code, {}, 'chrome-extension://other')).body.error).toBe('code-over');
      expect((await enter('no.code')).body.error).toBe('code-over');
      const { status, body } = await enter(code);
      expect([status, body.me.name]).toEqual([200, 'dimas']);
      const headers = { authorization: `Bearer ${body.token}`, origin: extension };
      expect((await house.call('me', undefined, { headers })).body.name).toBe('dimas');
      expect((await enter(code)).body.error).toBe('code-over');
    });

    it.each(['https://evil.example', 'null', 'javascript:alert(1)', 'http://127.0.0.1:4999.evil'])(
      'hands nothing to %s',
      async (to) => {
        const query = new URLSearchParams({ challenge, to });
        expect((await get(`/api/company?${query}`)).statusCode).toBe(400);
      },
    );
  });

  it('lets nobody in by password when that is switched off', async () => {
    const strict = await openHouse(open, { passwordSignIn: false });
    const body = { email: 'putri@kirana.example', password };
    const { status, body: refused } = await strict.call('signIn', undefined, { body });
    expect([status, refused.error]).toEqual([403, 'passwords-off']);
    expect((await strict.call('ways', undefined)).body).toEqual({ passwords: false });
    expect((await strict.app.inject('/api/company')).statusCode).toBe(404);
    await strict.close();
  });

  it('takes in whom nobody knows yet when it is told where', async () => {
    const join = { site: 'Cebu', team: 'Chat' };
    const open2 = await openHouse(open, { publicUrl, company: { ...company, join } });
    const { answer } = await comeBack('nadia', 'back=/', open2);
    const cookie = cookiesOf(answer).join('; ');
    const { body } = await open2.call('me', undefined, { headers: { cookie } });
    expect(body).toMatchObject({ name: 'nadia', role: 'agent', site: 'Cebu', team: 'Chat' });
    await open2.close();
  });

  it('says so when the provider does not answer', async () => {
    const lost = { ...company, issuer: 'http://127.0.0.1:9' };
    const alone = await openHouse(open, { publicUrl, company: lost });
    const { statusCode, body } = await get('/api/company', '', alone);
    expect(statusCode).toBe(403);
    expect(body).toMatch(/does not answer/);
    await alone.close();
  });
});
