import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { extensionBuild } from '../../vite.config.ts';
import { startBackend } from './backend.ts';
import { startConsole } from './console-server.ts';
import { openFirefox } from './firefox.ts';
import { seen } from './see.ts';

// The extension as Firefox's store would get it.

const root = resolve(import.meta.dirname, '../..');
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-store-'));
  const config = await extensionBuild({ browser: 'firefox', local: false, outDir: folder });
  await build({ ...config, configFile: false, logLevel: 'warn', mode: 'production' });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("Mozilla's linter finds no error", () => {
  const said = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--no-config-discovery',
      '--no-input',
      '--output=json',
      `--source-dir=${folder}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { summary, errors, warnings } = JSON.parse(said);
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
  // Preact's way to set markup, which nothing of ours uses.
  expect(new Set(warnings.map(({ message }: { message: string }) => message))).toEqual(
    new Set(['Unsafe assignment to innerHTML']),
  );
});

test('it asks for no host at installation and says what leaves the browser', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.permissions).toEqual(
    JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')).permissions,
  );
  expect(manifest.background).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['authenticationInfo', 'personalCommunications', 'websiteActivity'],
  });
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['extension/panel.html'], matches: ['http://*/*', 'https://*/*'] },
  ]);
});

// Only Firefox lets a test grant what a click asks for, so the first run is played here.
test('a person names the backend, signs in, allows one site, and the open tab has its panel', async () => {
  test.setTimeout(180_000);
  const [backend, tool] = await Promise.all([startBackend(), startConsole()]);
  const firefox = await openFirefox(folder);
  try {
    const ticket = await firefox.newPage();
    await ticket.goto(`${tool.base}tickets/48231`);
    const options = await firefox.openOwnPage('extension/options.html');
    await options.getByLabel('Address of the backend').fill(backend.url);
    await options.getByRole('button', { name: 'Continue' }).click();
    await options.getByLabel('E-mail').fill('putri@kirana.example');
    await options.getByLabel('Password').fill('deskside-demo');
    await options.getByRole('button', { name: 'Sign in' }).click();
    await options.getByLabel('Address of the ticket tool').fill(ticket.url());
    await options.getByLabel('Tool', { exact: true }).selectOption('casebook');
    // Not a frame of ours before the browser was asked.
    expect(await ticket.evaluate(() => document.querySelectorAll('deskside-panel').length)).toBe(0);
    await options.getByRole('button', { name: 'Add and allow' }).click();
    await seen(options.getByRole('link', { name: /^Open 127\.0\.0\.1/ }));
    const panel = await firefox.panelOf(ticket);
    await seen(panel.getByRole('heading', { name: /Critical: threatens legal action/ }), 45_000);
  } finally {
    await firefox.close();
    await tool.close();
    await backend.remove();
  }
});
