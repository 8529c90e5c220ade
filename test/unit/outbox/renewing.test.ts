import { describe, expect, it, vi } from 'vitest';
import { createRenewing } from '../../../widget/renewing.ts';
import { me } from '../../samples.ts';

const base = 'https://deskside.example';
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const stale = () => json(401, { error: 'stale', message: 'Too old.' });

/** A backend that knows one good token. */
function world(answer: () => Response | Promise<Response> = () => json(200, { token: 'new', me })) {
  let token: string | undefined = 'old';
  const asked: string[] = [];
  const fetch = vi.fn(async (input: string | URL | Request, init?: RequestInit) => {
    const authorization = new Headers(init?.headers).get('authorization') ?? '';
    asked.push(`${init?.method ?? 'GET'} ${String(input).slice(base.length)} ${authorization}`);
    if (String(input).endsWith('/renew')) return answer();
    return authorization === 'Bearer new' ? json(200, { fine: true }) : stale();
  });
  const renewing = createRenewing(base, fetch as typeof globalThis.fetch, {
    token: () => token,
    async keep(fresh) {
      token = fresh;
    },
  });
  const call = renewing(fetch as typeof globalThis.fetch);
  const get = (path = '/api/packs') =>
    call(`${base}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { get, asked, token: () => token };
}

describe('a token that is too old', () => {
  it('is replaced and the call made again, unnoticed', async () => {
    const { get, asked, token } = world();
    expect((await get()).status).toBe(200);
    expect(token()).toBe('new');
    expect(asked).toEqual([
      'GET /api/packs Bearer old',
      'POST /api/session/renew Bearer old',
      'GET /api/packs Bearer new',
    ]);
  });

  it('is asked for once, however many calls find it so', async () => {
    const { get, asked } = world();
    const answers = await Promise.all([get('/a'), get('/b'), get('/c')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
  });

  it('is the end of the sign-in when the backend says so', async () => {
    const { get } = world(() => json(401, { error: 'signed-out', message: 'Sign in.' }));
    expect((await get()).status).toBe(401);
  });

  it('is no reason to sign in again while the line is down', async () => {
    const { get, token } = world(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(get()).rejects.toThrow('Failed to fetch');
    const busy = world(() => json(503, { error: 'away', message: 'Later.' }));
    await expect(busy.get()).rejects.toThrow('503');
    expect(token()).toBe('old');
  });
});
