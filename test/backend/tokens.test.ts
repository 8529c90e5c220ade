import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { session } from '../../backend/db/schema.ts';
import { databases } from './databases.ts';
import { type House, openHouse, password } from './house.ts';

/** Tokens grow stale, are replaced, and end with the sign-in that they came out of. */

describe.each(databases)('tokens, on %s', (_name, open) => {
  let time = Date.parse('2026-11-22T08:00:00Z');
  const pass = (minutes: number) => {
    time += minutes * 60_000;
  };
  let house: House;
  beforeAll(async () => {
    // The database of sessions goes by the true clock: their end is looked at there.
    time = Date.now();
    house = await openHouse(open, { now: () => new Date(time) });
  });
  afterAll(() => house?.close());

  const origin = 'chrome-extension://abcdefgh';
  const signIn = async (email = 'dimas@kirana.example', more = {}) => {
    const body = { email, password, ...more };
    return (await house.call('signIn', undefined, { body, headers: { origin } })).body;
  };
  const as = (token: string, from = origin) => ({
    headers: { authorization: `Bearer ${token}`, origin: from },
  });
  const me = async (token: string) => {
    const { status, body } = await house.call('me', undefined, as(token));
    return status === 200 ? body.name : body.error;
  };
  const renew = async (token: string, from = origin) =>
    (await house.call('renew', undefined, as(token, from))).body;

  it('are good for an hour, then for a fresh one only', async () => {
    const { token } = await signIn();
    pass(59);
    expect(await me(token)).toBe('dimas');
    pass(2);
    expect(await me(token)).toBe('stale');
    const renewed = await renew(token);
    expect(renewed.me.name).toBe('dimas');
    expect(renewed.token).not.toBe(token);
    expect(await me(renewed.token)).toBe('dimas');
  });

  it('are renewed only where they were given out', async () => {
    const { token } = await signIn();
    expect((await renew(token, 'chrome-extension://other')).error).toBe('elsewhere');
    expect((await renew('no.token')).error).toBe('signed-out');
    expect((await house.call('renew', undefined, {})).status).toBe(401);
  });

  it('a replaced one dies a minute later, and takes all with it when it comes again', async () => {
    const { token } = await signIn();
    const { token: next } = await renew(token);
    pass(0.5);
    expect(await me(token)).toBe('dimas');
    expect(await me(next)).toBe('dimas');
    pass(1);
    // A stream that was opened with it is no thief.
    expect(await me(token)).toBe('stale');
    expect(await me(next)).toBe('dimas');
    // Who asks for a fresh one with it has a copy: nobody goes on with either.
    expect((await renew(token)).error).toBe('signed-out');
    expect(await me(next)).toBe('signed-out');
  });

  it('a sign-in ends however often it is renewed', async () => {
    const { token } = await signIn();
    const [row] = await house.db
      .select()
      .from(session)
      .where(eq(session.userId, house.ids.dimas))
      .orderBy(session.createdAt);
    const { token: next } = await renew(token);
    const rows = await house.db
      .select({ expiresAt: session.expiresAt })
      .from(session)
      .where(and(eq(session.userId, house.ids.dimas), eq(session.family, row?.family ?? '')));
    expect(new Set(rows.map(({ expiresAt }) => expiresAt.getTime())).size).toBe(1);
    await house.db
      .update(session)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(session.userId, house.ids.dimas));
    expect((await renew(next)).error).toBe('signed-out');
  });

  it('signing out ends the one that was replaced too', async () => {
    const { token } = await signIn();
    const { token: next } = await renew(token);
    await house.call('signOut', undefined, as(next));
    expect(await me(token)).toBe('signed-out');
    expect(await me(next)).toBe('signed-out');
  });

  it('signing out everywhere ends every other sign-in of this person, and nobody else’s', async () => {
    const [one, two, other] = [await signIn(), await signIn(), await signIn('wati@kirana.example')];
    await house.call('signOut', undefined, { ...as(one.token), query: { everywhere: '1' } });
    expect(await me(two.token)).toBe('signed-out');
    expect(await me(other.token)).toBe('wati');
  });

  it('a new password ends every other sign-in', async () => {
    const { token } = await signIn('rina@kirana.example');
    const next = 'another-long-password';
    expect((await signIn('rina@kirana.example', { newPassword: 'short' })).error).toBe('invalid');
    expect((await signIn('rina@kirana.example', { newPassword: password })).error).toBe(
      'same-password',
    );
    const changed = await signIn('rina@kirana.example', { newPassword: next });
    expect(await me(changed.token)).toBe('rina');
    expect(await me(token)).toBe('signed-out');
    expect((await signIn('rina@kirana.example')).error).toBe('wrong-sign-in');
    expect((await signIn('rina@kirana.example', { password: next })).me.name).toBe('rina');
  });
});
