import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { startBackend } from './backend.ts';
import { openBrowser } from './browser.ts';
import { type BrowserName, browserNames, chromiumTabs } from './browsers.ts';
import { startConsole } from './console-server.ts';
import { openFirefox } from './firefox.ts';
import { seen } from './see.ts';
import type { TestBrowser } from './tab.ts';

// What is handed to the stores. Built twice, as whoever checks it would, and in another time zone.

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'deskside-packages-'));
const [once, again] = [join(folder, 'once'), join(folder, 'again')];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const pack = (out: string, zone: string) =>
  execFileSync(process.execPath, [join(root, 'backend/cli/package.mjs'), '--out', out], {
    env: { ...process.env, TZ: zone, DESKSIDE_LOCAL: '1' },
  });
const zipOf = (name: string) => join(once, `deskside-${version}-${name}.zip`);
const unpacked = (name: string) => unzipSync(readFileSync(zipOf(name)));
const bill = (name: string) =>
  JSON.parse(readFileSync(join(once, `deskside-${version}-${name}.cdx.json`), 'utf8'));

test.beforeAll(() => {
  test.setTimeout(240_000);
  pack(once, 'UTC');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two runs give the same bytes', () => {
  test.setTimeout(240_000);
  pack(again, 'Asia/Jakarta');
  const names = readdirSync(once).sort();
  expect(readdirSync(again).sort()).toEqual(names);
  for (const name of ['chromium', 'firefox', 'zendesk', 'freshdesk']) {
    expect(names).toContain(`deskside-${version}-${name}.zip`);
  }
  const different = names.filter(
    (name) => !readFileSync(join(once, name)).equals(readFileSync(join(again, name))),
  );
  expect(different).toEqual([]);
});

for (const name of browserNames) {
  test(`the package for ${name} asks for no host and knows no local address`, () => {
    const files = unpacked(name);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest.version).toBe(version);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(Object.keys(files)).not.toContain('deployment.json');
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/);
    for (const [path, bytes] of Object.entries(files)) {
      if (!/\.(?:js|json|html|css)$/.test(path)) continue;
      const text = strFromU8(bytes);
      // Libraries know the word; an address with it would be ours.
      expect(text, path).not.toMatch(/https?:\/\/(?:localhost|127\.0\.0\.1)/);
      expect(text.includes(root), `${path} names a folder of this machine`).toBe(false);
    }
  });
}

test('the bill of materials names what is inside, with its licence, and nothing of the backend', () => {
  const { bomFormat, components, serialNumber, metadata } = bill('chromium');
  expect([bomFormat, serialNumber, metadata.timestamp]).toEqual([
    'CycloneDX',
    undefined,
    undefined,
  ]);
  const names: string[] = components.map((one: { name: string }) => one.name);
  expect(names).toEqual(
    expect.arrayContaining(['preact', '@preact/signals', 'idb', 'zod', 'harper.js']),
  );
  for (const other of ['fastify', 'drizzle-orm', 'better-auth', 'vite'])
    expect(names).not.toContain(other);

  const licences = strFromU8(unpacked('chromium')['LICENSES.txt'] ?? new Uint8Array());
  for (const one of components) {
    expect(one.licenses, one.name).toHaveLength(1);
    expect(one.hashes?.[0]?.content, one.name).toMatch(/^[0-9a-f]{128}$/);
    expect(licences).toContain(`\n${one.name} ${one.version} (`);
  }
  // Nothing is bundled that the bill does not name.
  expect(bill('zendesk').components).toEqual([]);
});

/** Firefox takes the zip itself; Chromium a folder, in which there is nothing but what was in the zip. */
async function install(name: BrowserName): Promise<TestBrowser> {
  if (name === 'firefox') return openFirefox(zipOf(name));
  const extension = join(folder, 'unpacked');
  for (const [path, bytes] of Object.entries(unpacked(name))) {
    mkdirSync(join(extension, dirname(path)), { recursive: true });
    writeFileSync(join(extension, path), bytes);
  }
  return chromiumTabs(await openBrowser(extension, undefined, false, ['http://127.0.0.1/*']));
}

for (const name of browserNames) {
  test(`from the package for ${name} a person names the backend, signs in, allows one site, and the open tab has its panel`, async () => {
    test.setTimeout(180_000);
    const [backend, tool] = await Promise.all([startBackend(), startConsole()]);
    const browser = await install(name);
    try {
      const ticket = await browser.newPage();
      await ticket.goto(`${tool.base}tickets/48231`);
      const options = await browser.openOwnPage('extension/options.html');
      const running = () =>
        options.evaluate(async () => {
          const { origins } = await chrome.permissions.getAll();
          return { version: chrome.runtime.getManifest().version, origins };
        });
      // Only Firefox lets a test grant what a click asks for.
      const allowed = name === 'firefox' ? [] : ['http://127.0.0.1/*'];
      expect(await running()).toEqual({ version, origins: allowed });

      await options.getByLabel('Address of the backend').fill(backend.url);
      await options.getByRole('button', { name: 'Continue' }).click();
      await options.getByLabel('E-mail').fill('putri@kirana.example');
      await options.getByLabel('Password').fill('deskside-demo');
      await options.getByRole('button', { name: 'Sign in' }).click();
      await options.getByLabel('Address of the ticket tool').fill(ticket.url());
      await options.getByRole('combobox', { name: 'Tool' }).selectOption('casebook');
      // Not a frame of ours before the site was named.
      expect(await ticket.locator('deskside-panel').count()).toBe(0);
      await options.getByRole('button', { name: 'Add and allow' }).click();
      await seen(options.getByRole('link', { name: /^Open 127\.0\.0\.1/ }));
      expect((await running()).origins).toEqual(['http://127.0.0.1/*']);
      const panel = await browser.panelOf(ticket);
      await seen(panel.getByRole('heading', { name: /Critical: threatens legal action/ }), 45_000);
    } finally {
      await browser.close();
      await tool.close();
      await backend.remove();
    }
  });
}
