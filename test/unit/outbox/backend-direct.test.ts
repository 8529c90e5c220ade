import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createBackend, type TokenStore } from '../../../widget/backend-direct.ts';
import { openStore } from '../../../widget/store.ts';
import { emptyPacks, me, override } from '../../samples.ts';

let names = 0;
/** A device that stays, and a backend that can be taken down. */
function device() {
  names += 1;
  const name = `backend-${names}`;
  let token: string | undefined;
  const tokens: TokenStore = {
    read: async () => token,
    write: async (next) => {
      token = next;
    },
  };
  const server = {
    up: true,
    session: true,
    version: 'v1',
    asked: [] as { path: string; etag: string | null; bearer: string | null }[],
    overrides: 0,
    learning: 'team',
    memory: undefined as string | undefined,
    /** A proxy keeps the live stream back. */
    held: false,
  };
  const answer = (status: number, body?: unknown, headers = {}) =>
    new Response(status === 304 ? null : JSON.stringify(body), { status, headers });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const path = new URL(String(input)).pathname;
    const sent = new Headers(init?.headers);
    server.asked.push({ path, etag: sent.get('if-none-match'), bearer: sent.get('authorization') });
    if (!server.up) throw new TypeError('Failed to fetch');
    if (path === '/api/stream' && server.held) return new Promise(() => {});
    if (path === '/api/session' && init?.method === 'POST') {
      const { password } = JSON.parse(String(init.body));
      return password === 'right'
        ? answer(200, { token: 'bearer-1', me })
        : answer(401, { error: 'sign-in', message: 'That is not the password.' });
    }
    if (!server.session) return answer(401, { error: 'signed-out', message: 'Sign in again.' });
    if (path === '/api/session') return answer(200, me);
    if (path === '/api/packs') {
      return sent.get('if-none-match') === server.version
        ? answer(304)
        : answer(200, emptyPacks(server.version), { etag: server.version });
    }
    if (path === '/api/memory' && init?.method === 'PUT') {
      if (server.learning !== 'team') {
        return answer(403, { error: 'learning', message: 'Clicks stay on the device here.' });
      }
      server.memory = JSON.parse(String(init.body)).bytes;
      return answer(200, { clicks: 1 });
    }
    if (path === '/api/memory') {
      if (server.memory === undefined || server.learning !== 'team') return answer(200, {});
      return sent.get('if-none-match') === server.memory
        ? answer(304)
        : answer(200, { bytes: server.memory }, { etag: server.memory });
    }
    if (path === '/api/encoder/model.safetensors') {
      const part = Number(new URL(String(input)).searchParams.get('part'));
      return part < 2
        ? new Response(Uint8Array.of(part, 255, 0))
        : answer(404, {
            error: 'encoder',
            message: 'The policy of this workspace names no encoder.',
          });
    }
    if (path === '/api/overrides') {
      server.overrides += 1;
      return answer(200, { stored: 1 });
    }
    return answer(200, { escalations: [] });
  };
  /** A new worker or page on the same device. */
  const start = () => {
    const changes: string[] = [];
    const backend = createBackend({
      base: 'https://deskside.example.com',
      fetch,
      store: openStore(name),
      tokens,
      now: () => Date.parse('2026-11-20T02:00:00Z'),
    });
    backend.onChange((what) => changes.push(what));
    return { backend, changes };
  };
  return { server, start, token: () => token };
}

test('signs in, says why not, and stays signed in after a restart', async () => {
  const { start, token } = device();
  const { backend, changes } = start();
  expect(await backend.connection()).toMatchObject({ state: 'signed-out', waiting: [] });
  expect(await backend.packs()).toBeUndefined();
  expect(await backend.signIn('a@b.c', 'wrong')).toEqual({
    ok: false,
    error: 'sign-in',
    message: 'That is not the password.',
  });
  expect(await backend.signIn('a@b.c', 'right')).toEqual({ ok: true });
  expect(changes).toContain('connection');
  expect(await start().backend.connection()).toMatchObject({ state: 'online', me: { id: 'u1' } });
  await backend.signOut();
  expect(token()).toBeUndefined();
  expect((await backend.connection()).state).toBe('signed-out');
});

test('signs out everywhere only when the server hears of it, and a second time does no harm', async () => {
  const { server, start, token } = device();
  const { backend } = start();
  await backend.signIn('a@b.c', 'right');
  server.up = false;
  expect(await backend.signOut('everywhere')).toBe(false);
  expect(token()).toBe('bearer-1');
  server.up = true;
  expect(await backend.signOut('everywhere')).toBe(true);
  expect(token()).toBeUndefined();
  expect(await backend.signOut('everywhere')).toBe(true);
});

test('content comes from the copy while the line is down, and is asked for by its version', async () => {
  const { server, start } = device();
  const { backend } = start();
  await backend.signIn('a@b.c', 'right');
  expect((await backend.packs())?.packs.version).toBe('v1');
  server.up = false;
  const later = start();
  expect((await later.backend.packs())?.packs.version).toBe('v1');
  await expect.poll(async () => (await later.backend.connection()).state).toBe('offline');
  server.up = true;
  server.version = 'v2';
  await later.backend.packs();
  await expect.poll(() => later.changes).toContain('packs');
  expect((await later.backend.packs())?.packs.version).toBe('v2');
  await expect
    .poll(() => server.asked.findLast(({ path }) => path === '/api/packs'))
    .toMatchObject({ etag: 'v2', bearer: 'Bearer bearer-1' });
});

test('newer content is there within a minute while a panel is open, also when the stream says nothing', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { server, start } = device();
    server.held = true;
    const { backend, changes } = start();
    await backend.signIn('a@b.c', 'right');
    const asked = () => server.asked.filter(({ path }) => path === '/api/packs').length;
    expect(asked()).toBe(1);
    const stop = backend.live();
    vi.advanceTimersByTime(45_000);
    await expect.poll(asked).toBe(2);
    changes.length = 0;
    server.version = 'v2';
    vi.advanceTimersByTime(45_000);
    await expect.poll(() => changes).toContain('packs');
    expect((await backend.packs())?.packs.version).toBe('v2');
    await expect.poll(asked).toBe(4);
    stop();
    const then = asked();
    vi.advanceTimersByTime(600_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked()).toBe(then);
  } finally {
    vi.useRealTimers();
  }
});

test('what is delivered while the line is down waits, also over a restart, and goes out once', async () => {
  const { server, start } = device();
  const { backend } = start();
  await backend.signIn('a@b.c', 'right');
  server.up = false;
  expect(await backend.deliver(override)).toBe('queued');
  expect(await backend.connection()).toMatchObject({
    state: 'offline',
    waiting: [{ item: { kind: 'override' } }],
  });
  const later = start();
  server.up = true;
  await later.backend.retry();
  expect(server.overrides).toBe(1);
  expect(await later.backend.connection()).toMatchObject({ state: 'online', waiting: [] });
});

test('a session that ended is noticed; what waits is kept for the next sign-in', async () => {
  const { server, start } = device();
  const { backend, changes } = start();
  await backend.signIn('a@b.c', 'right');
  server.session = false;
  changes.length = 0;
  expect(await backend.deliver(override)).toBe('queued');
  await expect.poll(async () => (await backend.connection()).state).toBe('signed-out');
  expect(changes).toContain('connection');
  server.session = true;
  await backend.signIn('a@b.c', 'right');
  await expect.poll(() => server.overrides).toBe(1);
});

test('what clicks taught goes out and comes back as bytes, and is asked for by its version', async () => {
  const { server, start } = device();
  const { backend } = start();
  expect(await backend.teamMemory()).toBeUndefined();
  await backend.signIn('a@b.c', 'right');
  expect(await backend.teamMemory()).toBeUndefined();
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256);
  await backend.shareMemory(bytes);
  expect(await backend.teamMemory()).toEqual(bytes);
  const later = start().backend;
  expect(await later.teamMemory()).toEqual(bytes);
  expect(server.asked.at(-1)?.etag).toBe(server.memory);
  server.up = false;
  expect(await later.teamMemory()).toBeUndefined();
  await expect(later.shareMemory(bytes)).rejects.toThrow();
  server.up = true;
  server.learning = 'device';
  expect(await later.teamMemory()).toBeUndefined();
  await expect(later.shareMemory(bytes)).rejects.toThrow('Clicks stay on the device here.');
});

test('a file of the encoder comes in parts, with the session, or says why not', async () => {
  const { server, start } = device();
  const { backend } = start();
  await backend.signIn('a@b.c', 'right');
  expect(await backend.encoderPart('model.safetensors', 1)).toEqual(Uint8Array.of(1, 255, 0));
  expect(server.asked.at(-1)?.bearer).toBe('Bearer bearer-1');
  await expect(backend.encoderPart('model.safetensors', 2)).rejects.toThrow('names no encoder');
  server.up = false;
  await expect(backend.encoderPart('model.safetensors', 0)).rejects.toThrow();
  expect((await backend.connection()).state).toBe('offline');
});
