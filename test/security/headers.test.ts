import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../backend/root.ts';
import { databases } from '../backend/databases.ts';
import { embedOrigin, type House, openHouse } from '../backend/house.ts';

/** Headers and the content security policy of every page, and that no page needs more than that. */

const widget = join(repositoryRoot(), 'widget');
/** Every folder that is a page of its own. */
const pages = readdirSync(widget).filter((name) => existsSync(join(widget, name, 'index.html')));

describe('headers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-headers-'));
  let house: House;
  beforeAll(async () => {
    for (const path of [
      ...pages.map((name) => `web/${name}/index.html`),
      'web/assets/desk-1.js',
      'embed/embed.js',
    ]) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), 'here');
    }
    house = await openHouse((databases[0] as (typeof databases)[number])[1], {
      webDir: join(folder, 'web'),
      publicUrl: 'https://deskside.kirana.example',
    });
  });
  afterAll(async () => {
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const headersOf = async (url: string) => {
    const { headers } = await house.app.inject({ url });
    const policy = String(headers['content-security-policy']);
    const csp = Object.fromEntries(
      policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
    );
    return { headers, csp };
  };

  it('there are pages to look at', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['content', 'desk', 'insights', 'panel', 'people']),
    );
  });

  it.each([
    '/',
    ...pages.filter((name) => name !== 'examples').map((name) => `/${name}/`),
    '/api/session',
    '/api/session/ways',
    '/api/company',
    '/api/nothing',
    '/no/such/page',
  ])('%s', async (url) => {
    const { headers, csp } = await headersOf(url);
    expect(csp['default-src']).toBe("'self'");
    expect(csp['object-src']).toBe("'none'");
    expect(csp['base-uri']).toBe("'none'");
    expect(csp['form-action']).toBe("'self'");
    expect(JSON.stringify(csp)).not.toMatch(/unsafe-inline|unsafe-eval|\*|data:.*script/);
    const framed = url === '/panel/' ? `'self' ${embedOrigin}` : "'none'";
    expect(csp['frame-ancestors']).toBe(framed);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toMatch(/camera=\(\)/);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(headers['cross-origin-resource-policy']).toBe(
      url === '/panel/' ? 'cross-origin' : 'same-origin',
    );
    expect(headers.server).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    if (url.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store');
  });

  it('pages of ours share no window with who opened them', async () => {
    for (const url of ['/', '/desk/', '/people/', '/insights/', '/content/']) {
      expect((await headersOf(url)).headers['cross-origin-opener-policy']).toBe('same-origin');
    }
    // This one hands a code to who opened it.
    expect((await headersOf('/api/company')).headers['cross-origin-opener-policy']).toBeUndefined();
  });

  it('cookies go over https only, where that is spoken', async () => {
    const strict = await openHouse((databases[0] as (typeof databases)[number])[1]);
    const { db } = strict;
    const { createAuth } = await import('../../backend/auth.ts');
    const auth = createAuth(db, 'x'.repeat(32), { secure: true });
    const { cookie } = await auth.open(
      { user: strict.ids.putri, workspace: 'kirana' },
      { by: 'cookie' },
    );
    expect(cookie).toMatch(/; Secure$/);
    await strict.close();
  });

  it.each(pages)('the document of %s has no script or style of its own', (name) => {
    const html = readFileSync(join(widget, name, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
    if (name !== 'examples') expect(html).not.toMatch(/\sstyle=/);
  });
});
