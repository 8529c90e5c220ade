import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { extensionBuild } from '../../vite.config.ts';

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
