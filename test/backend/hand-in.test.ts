import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { member, session, usedToken } from '../../backend/db/schema.ts';
import { readVouching } from '../../backend/vouching.ts';
import { databases } from './databases.ts';
import { embedOrigin, type House, openHouse } from './house.ts';
import { newSigner, type Signer, signToken } from './signer.ts';

const folder = mkdtempSync(join(tmpdir(), 'deskside-keys-'));
const keysFile = join(folder, 'sign-in-keys.json');
const seconds = () => Math.floor(Date.now() / 1000);

const signers = {
  first: await newSigner('2026-11'),
  second: await newSigner('2026-12', 'ES256'),
  stranger: await newSigner('2026-11'),
};
const publish = (vouching: object) => writeFileSync(keysFile, JSON.stringify(vouching));

const sign = (claims: object = {}, by: Signer = signers.first) => signToken(by, claims);

describe.each(databases)('sign-in by a token of the console, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    publish({});
    house = await openHouse(open, { signInKeys: keysFile });
  });
  afterAll(async () => {
    await house?.close();
  });
  beforeEach(() => publish({ kirana: { keys: [signers.first.jwk] }, lontar: { keys: [] } }));

  const handIn = (token: string, origin = embedOrigin) =>
    house.call('handIn', undefined, { body: { token, origin } });
  const meBy = (token: string) =>
    house.call('me', undefined, { headers: { authorization: `Bearer ${token}` } });

  it('opens a session of a shift for the person with this e-mail, without a cookie', async () => {
    const { status, body, headers } = await handIn(await sign());
    expect(status).toBe(200);
    expect(body.me).toMatchObject({ email: 'putri@kirana.example', role: 'agent' });
    expect(headers['set-cookie']).toBeUndefined();
    expect((await meBy(body.token)).body).toMatchObject({ name: 'putri' });
    const sessions = await house.db.select().from(session).where(eq(session.userId, body.me.id));
    const ends = Math.min(...sessions.map(({ expiresAt }) => expiresAt.getTime()));
    expect(Math.abs(ends - Date.now() - 8 * 3_600_000)).toBeLessThan(60_000);
  });

  it('knows them by the console’s name for them when the e-mail changes', async () => {
    await handIn(await sign({ sub: 'u-dimas', email: 'dimas@kirana.example' }));
    const { body } = await handIn(await sign({ sub: 'u-dimas', email: 'new@kirana.example' }));
    expect(body.me.name).toBe('dimas');
  });

  it('takes a token once', async () => {
    const token = await sign();
    expect((await handIn(token)).status).toBe(200);
    const again = await handIn(token);
    expect([again.status, again.body.error]).toEqual([401, 'token-used']);
    const both = await sign();
    const race = await Promise.all([handIn(both), handIn(both)]);
    expect(race.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('forgets used tokens that are long past', async () => {
    const stale = { workspace: 'kirana', id: 'stale-one', expiresAt: new Date(Date.now() - 1000) };
    await house.db.insert(usedToken).values(stale);
    await handIn(await sign());
    expect(await house.db.select().from(usedToken).where(eq(usedToken.id, 'stale-one'))).toEqual(
      [],
    );
  });

  it('takes the next key beside the last, and a revoked one no more', async () => {
    publish({ kirana: { keys: [signers.first.jwk, signers.second.jwk] } });
    expect((await handIn(await sign({}, signers.second))).status).toBe(200);
    expect((await handIn(await sign({}, signers.first))).status).toBe(200);
    publish({ kirana: { keys: [signers.second.jwk] } });
    const { status, body } = await handIn(await sign({}, signers.first));
    expect([status, body.error]).toEqual([401, 'token-key']);
    expect(body.message).toContain('2026-11');
  });

  const now = seconds();
  const wrong: [string, string, () => Promise<string>, RegExp][] = [
    ['no token', 'unreadable', async () => 'abc', /no signed/],
    ['expired', 'expired', () => sign({ iat: now - 300, exp: now - 90 }), /expired \d+ s ago/],
    ['a clock ahead', 'clock', () => sign({ iat: now + 600, exp: now + 700 }), /clock/],
    ['good for an hour', 'lifetime', () => sign({ iat: now, exp: now + 3600 }), /3600 s/],
    ['never ends', 'claims', () => sign({ exp: undefined }), /exp/],
    ['no jti', 'claims', () => sign({ jti: undefined }), /jti/],
    ['no e-mail', 'claims', () => sign({ email: 'putri' }), /email/],
    ['another audience', 'audience', () => sign({ aud: 'https://else.example' }), /else\.example/],
    ['a workspace without keys', 'key', () => sign({ aud: 'deskside:lontar' }), /2026-11/],
    ['a built-in name', 'audience', () => sign({ aud: 'deskside:__proto__' }), /audience/],
    ['another page', 'origin', () => sign({ origin: 'https://evil.example' }), /evil\.example/],
    ['nobody', 'person', () => sign({ sub: 'x', email: 'nobody@kirana.example' }), /nobody@/],
    [
      'somebody of another workspace',
      'person',
      () => sign({ sub: 'y', email: 'otheragent@lontar.example' }),
      /admin has to add/,
    ],
    ['an admin', 'role', () => sign({ sub: 'z', email: 'admin@kirana.example' }), /password/],
    ['a stranger’s key', 'signature', () => sign({}, signers.stranger), /not signed/],
    [
      'another algorithm',
      'signature',
      () =>
        new SignJWT({ aud: 'deskside:kirana' })
          .setProtectedHeader({ alg: 'HS256', kid: '2026-11' })
          .sign(new TextEncoder().encode(JSON.stringify(signers.first.jwk))),
      /not signed/,
    ],
  ];
  it.each(wrong)('refuses %s and says so', async (_what, error, token, message) => {
    const { status, body } = await handIn(await token());
    expect([status, body.error]).toEqual([401, `token-${error}`]);
    expect(body.message).toMatch(message);
  });

  it('refuses a token without a signature', async () => {
    const [, payload] = (await sign()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', kid: '2026-11' })).toString(
      'base64url',
    );
    expect((await handIn(`${header}.${payload}.`)).status).toBe(401);
  });

  it('makes agents where the workspace allows it, and nothing but agents', async () => {
    const place = { site: 'Yogyakarta', team: 'Chat' };
    publish({ kirana: { keys: [signers.first.jwk], create: place } });
    const claims = { sub: 'n-1', email: 'Nadia@Kirana.example', name: 'Nadia', role: 'admin' };
    const both = await Promise.all([handIn(await sign(claims)), handIn(await sign(claims))]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = both.map(({ body }) => body.me);
    expect(first).toMatchObject({ name: 'Nadia', role: 'agent', ...place });
    expect(second?.id).toBe(first?.id);
    const other = await handIn(await sign({ sub: 'n-2', email: 'otheragent@lontar.example' }));
    expect(other.body.error).toBe('token-person');
  });

  it('lets nobody in who has left', async () => {
    const { body } = await handIn(await sign({ sub: 'u-joy', email: 'joy@kirana.example' }));
    const her = and(eq(member.workspace, 'kirana'), eq(member.person, body.me.id));
    await house.db.update(member).set({ active: false }).where(her);
    publish({ kirana: { keys: [signers.first.jwk], create: { site: 's', team: 't' } } });
    expect((await meBy(body.token)).status).toBe(401);
    const again = await handIn(await sign({ sub: 'u-joy', email: 'joy@kirana.example' }));
    expect(again.body.error).toBe('token-person');
    await house.db.update(member).set({ active: true }).where(her);
  });
});

describe('the file with the keys', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('never holds a private key', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    publish({ kirana: { keys: [{ ...(await exportJWK(privateKey)), kid: 'a' }] } });
    expect(() => readVouching(keysFile)).toThrow(/kirana\.keys\.0/);
  });

  it('names what is wrong', () => {
    writeFileSync(keysFile, '{');
    expect(() => readVouching(keysFile)).toThrow(/cannot be read as JSON/);
    publish({ kirana: { keys: [], create: { site: 's' } } });
    expect(() => readVouching(keysFile)).toThrow(/kirana\.create\.team/);
  });
});
