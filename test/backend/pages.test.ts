import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../backend/app.ts';
import type { OpenDatabase } from '../../backend/db/open.ts';
import { createLog } from '../../backend/log.ts';
import { databases } from './databases.ts';
import { embedOrigin, sealing, secret } from './house.ts';

let folder = '';
let database: OpenDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-pages-'));
  for (const [path, text] of [
    ['web/desk/index.html', 'the desk'],
    ['web/panel/index.html', 'the panel'],
    ['web/assets/desk-abc123.js', 'export {}'],
    ['embed/embed.js', 'export const embed = 1'],
    ['embed/consoles/zendesk.js', 'export default {}'],
    ['console/index.html', 'the console'],
    ['console/assets/console-1.js', 'export {}'],
    ['secret.txt', 'not for anybody'],
  ] as const) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  database = await (databases[0] as (typeof databases)[number])[1]();
  app = await createApp({
    db: database.db,
    live: await database.listen(),
    secret,
    sealing,
    log: createLog('silent', { write: () => {} }),
    embedOrigins: [embedOrigin],
    webDir: join(folder, 'web'),
    consoleDir: join(folder, 'console'),
  });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string) => app.inject({ url });

describe('the pages', () => {
  it.each([
    ['/', /Deskside/, 'text/html; charset=utf-8'],
    ['/desk/', /^the desk$/, 'text/html; charset=utf-8'],
    ['/panel/', /^the panel$/, 'text/html; charset=utf-8'],
    ['/embed.js', /embed = 1/, 'text/javascript; charset=utf-8'],
    ['/consoles/zendesk.js', /default/, 'text/javascript; charset=utf-8'],
    ['/assets/desk-abc123.js', /export/, 'application/javascript; charset=utf-8'],
    ['/console/', /^the console$/, 'text/html; charset=utf-8'],
    ['/console/tickets/48231', /^the console$/, 'text/html; charset=utf-8'],
    ['/console/assets/console-1.js', /export/, 'application/javascript; charset=utf-8'],
    ['/healthz', /^\{"ok":true\}$/, 'application/json; charset=utf-8'],
  ])('%s is served', async (url, text, type) => {
    const { statusCode, body, headers } = await get(url);
    expect([statusCode, headers['content-type']]).toEqual([200, type]);
    expect(body).toMatch(text);
  });

  it.each(['/desk', '/panel', '/console'])('%s leads to the page', async (url) => {
    const { statusCode, headers } = await get(url);
    expect([statusCode, headers.location]).toEqual([expect.any(Number), `${url}/`]);
    expect([301, 302]).toContain(statusCode);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/consoles/..%2f..%2fsecret.txt',
    '/consoles/other.js',
    '/nothing',
  ])('%s is not there', async (url) => {
    const { statusCode, body } = await get(url);
    expect([403, 404]).toContain(statusCode);
    expect(body).not.toContain('not for anybody');
  });

  it('are always the newest; their files keep for ever', async () => {
    expect((await get('/desk/')).headers['cache-control']).toBe('no-cache');
    const { headers } = await get('/assets/desk-abc123.js');
    expect(headers['cache-control']).toMatch(/immutable/);
  });
});

describe('every answer', () => {
  it.each(['/', '/desk/', '/api/session', '/healthz', '/nothing', '/assets/desk-abc123.js'])(
    '%s says what a page may do',
    async (url) => {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      const csp = String(headers['content-security-policy']);
      expect(csp).toMatch(/^default-src 'self';/);
      expect(csp).toMatch(/frame-ancestors 'none'/);
      expect(csp).not.toMatch(/unsafe/);
    },
  );

  it('of the one worker that runs WebAssembly allows it to, and nothing more', async () => {
    const { headers } = await get('/assets/grammar-worker-abc123.js');
    const csp = String(headers['content-security-policy']);
    expect(csp.match(/[^;]*unsafe[^;]*/g)).toEqual([" script-src 'self' 'wasm-unsafe-eval'"]);
  });

  it('of the panel may stand in the frames of those who embed it, and of nobody else', async () => {
    const csp = String((await get('/panel/')).headers['content-security-policy']);
    expect(csp).toContain(`frame-ancestors 'self' ${embedOrigin}`);
    expect(csp).not.toMatch(/unsafe/);
  });

  it.each(['/embed.js', '/consoles/zendesk.js'])(
    'of the one script and its adapters may be used by every page: %s',
    async (url) => {
      const { headers } = await get(url);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    },
  );

  it('of the API is kept nowhere', async () => {
    expect((await get('/api/session')).headers['cache-control']).toBe('no-store');
  });
});
