import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member } from '../../backend/db/schema.ts';
import { databases } from './databases.ts';
import { embedOrigin, escalationBody, type House, openHouse, password } from './house.ts';

describe.each(databases)('sign-in, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  const signIn = (email: string, word = password, headers = {}, more = {}) =>
    house.call('signIn', undefined, { body: { email, password: word, ...more }, headers });
  const cookieOf = async (email: string, headers = {}) => {
    const signed = await signIn(email, password, headers, { cookie: true });
    return String(signed.headers['set-cookie']).split(';')[0] ?? '';
  };
  const me = async (headers: Record<string, string>) => {
    const { status, body } = await house.call('me', undefined, { headers });
    return status === 200 ? body.name : body.error;
  };
  const bearer = (token: string, origin?: string) => ({
    authorization: `Bearer ${token}`,
    ...(origin ? { origin } : {}),
  });

  it('gives pages a cookie that scripts cannot read, and no token', async () => {
    const { status, body, headers } = await signIn(
      ' Putri@Kirana.example ',
      password,
      {},
      { cookie: true },
    );
    expect(status).toBe(200);
    expect(body.me).toMatchObject({
      name: 'putri',
      role: 'agent',
      workspace: { id: 'kirana' },
      site: 'Yogyakarta',
      team: 'Payments',
    });
    expect(body.token).toBeUndefined();
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const sent = cookie.split(';')[0] ?? '';
    const byCookie = await house.call('me', undefined, { headers: { cookie: sent } });
    expect(byCookie.body.email).toBe('putri@kirana.example');
  });

  it('gives all others a token, and no cookie', async () => {
    const { body, headers } = await signIn('putri@kirana.example');
    expect(headers['set-cookie']).toBeUndefined();
    expect(await me(bearer(body.token))).toBe('putri');
  });

  it('takes no cookie for a token, and no token for a cookie', async () => {
    const cookie = await cookieOf('putri@kirana.example');
    const { body } = await signIn('putri@kirana.example');
    const [name, value = ''] = cookie.split('=');
    expect(await me({ cookie })).toBe('putri');
    expect(await me(bearer(value))).toBe('signed-out');
    expect(await me({ cookie: `${name}=${body.token}` })).toBe('signed-out');
  });

  it('a token is good only where it was given out', async () => {
    const extension = 'chrome-extension://abcdefgh';
    const { body } = await signIn('putri@kirana.example', password, { origin: extension });
    expect(await me(bearer(body.token, extension))).toBe('putri');
    // What a page reads from its own server names no origin.
    expect(await me(bearer(body.token))).toBe('putri');
    for (const origin of [
      embedOrigin,
      'chrome-extension://other',
      'https://evil.example',
      'null',
    ]) {
      expect(await me(bearer(body.token, origin)), origin).toBe('elsewhere');
    }
    // A program's is good on no page at all.
    expect(await me(bearer(house.tokens.putri, extension))).toBe('elsewhere');
  });

  it('says the same of an unknown name and of a wrong password', async () => {
    const unknown = await signIn('nobody@kirana.example');
    const wrong = await signIn('dimas@kirana.example', 'not-this-password');
    expect(unknown.status).toBe(401);
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
  });

  it('starts a new session each time, whatever cookie came along', async () => {
    const cookie = await cookieOf('joy@kirana.example');
    const origin = 'http://localhost:80';
    const second = await cookieOf('joy@kirana.example', { cookie, origin });
    expect(second).not.toBe(cookie);
    expect(await me({ cookie: second })).toBe('joy');
  });

  it('ends for good on sign-out', async () => {
    const { body } = await signIn('wati@kirana.example');
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await house.call('me', undefined, { headers })).status).toBe(200);
    const out = await house.call('signOut', undefined, { headers });
    expect([out.status, out.body]).toEqual([200, {}]);
    expect((await house.call('me', undefined, { headers })).status).toBe(401);
  });

  it('ends when somebody leaves the workspace', async () => {
    const { body } = await signIn('yogi@kirana.example');
    const headers = { authorization: `Bearer ${body.token}` };
    const him = and(eq(member.workspace, 'kirana'), eq(member.person, body.me.id));
    await house.db.update(member).set({ active: false }).where(him);
    expect((await house.call('me', undefined, { headers })).status).toBe(401);
    expect((await signIn('yogi@kirana.example')).status).toBe(401);
    await house.db.update(member).set({ active: true }).where(him);
  });

  it.each(['', 'x', 'a.b', 'Bearer', '%00', 'ü'.repeat(10), 'a'.repeat(100)])(
    'takes %j for no token',
    async (token) => {
      const headers = { authorization: `Bearer ${encodeURIComponent(token)}` };
      expect((await house.call('me', undefined, { headers })).status).toBe(401);
    },
  );

  it('takes a token without its signature for none', async () => {
    const bare = house.tokens.putri.split('.')[0];
    const headers = { authorization: `Bearer ${bare}` };
    expect((await house.call('me', undefined, { headers })).status).toBe(401);
  });

  it('does not fall back to the cookie when the token is wrong', async () => {
    const cookie = await cookieOf('admin@kirana.example');
    const sent = { cookie, authorization: 'Bearer wrong.token' };
    expect((await house.call('me', undefined, { headers: sent })).status).toBe(401);
  });

  it('slows down who tries many passwords, and nobody else', async () => {
    const tries = [];
    for (let i = 0; i < 11; i += 1) tries.push((await signIn('rina@kirana.example', 'no')).status);
    expect(tries).toEqual([...Array(10).fill(401), 429]);
    expect((await signIn('RINA@kirana.example', 'no')).body.error).toBe('too-many');
    expect((await signIn('agus@kirana.example')).status).toBe(200);
  });

  describe('other sites', () => {
    let cookie = '';
    beforeAll(async () => {
      cookie = await cookieOf('otheragent@lontar.example');
    });
    const raiseFrom = (headers: Record<string, string>) =>
      house.call('raise', undefined, { body: escalationBody(), headers });
    const own = 'http://localhost:80';

    it('cannot act with the cookie', async () => {
      expect((await raiseFrom({ cookie, origin: own })).status).toBe(200);
      for (const origin of [
        'https://evil.example',
        'null',
        embedOrigin,
        'chrome-extension://abc',
      ]) {
        const { status, body } = await raiseFrom({ cookie, origin });
        expect([status, body.error]).toEqual([403, 'origin']);
      }
      expect((await raiseFrom({ cookie })).status).toBe(403);
    });

    it('cannot use a token unless they are an extension or embed the panel', async () => {
      const authorization = `Bearer ${house.tokens.putri}`;
      for (const origin of [embedOrigin, 'chrome-extension://abcdefgh', 'moz-extension://1-2-3']) {
        const { body } = await signIn('putri@kirana.example', password, { origin });
        expect((await raiseFrom(bearer(body.token, origin))).status).toBe(200);
      }
      for (const origin of ['https://evil.example', `${embedOrigin}.evil.example`, 'null']) {
        expect((await raiseFrom({ authorization, origin })).status).toBe(403);
      }
    });

    it.each([
      [embedOrigin, embedOrigin],
      ['chrome-extension://abcdefgh', 'chrome-extension://abcdefgh'],
      ['https://evil.example', undefined],
    ])('%s may read answers: %s', async (origin, allowed) => {
      const preflight = await house.app.inject({
        method: 'OPTIONS',
        url: '/api/session',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      expect(preflight.headers['access-control-allow-origin']).toBe(allowed);
      expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
    });
  });
});
