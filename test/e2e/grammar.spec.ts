import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { startBackend } from './backend.ts';
import { openBrowser } from './browser.ts';

// The English reader in the builds that people get: it may run there, and no panel loads it unasked.

const root = resolve(import.meta.dirname, '../..');
const extension = join(root, 'dist/extension');
const web = join(root, 'dist/web');

test.describe.configure({ timeout: 90_000 });

const workerOf = (folder: string) =>
  readdirSync(join(folder, 'assets')).find((name) => name.startsWith('grammar-worker-')) ?? '';

/** What the built worker says of a text, on a page whose rules it lives under. */
const slipsOn = (page: Page, folder: string) =>
  page.evaluate(
    (name) =>
      new Promise<unknown>((done) => {
        const worker = new Worker(`/assets/${name}`, { type: 'module' });
        worker.onmessage = ({ data }) => done(data ?? 'It cannot read.');
        worker.onerror = () => done('It cannot start.');
        worker.postMessage('You will recieve it soon.');
      }),
    workerOf(folder),
  );
const slip = expect.objectContaining({
  text: 'recieve',
  instead: expect.arrayContaining(['receive']),
});

test('it runs under the rules of the extension', async () => {
  const browser = await openBrowser(extension);
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/extension/panel.html`);
    expect(await slipsOn(page, extension)).toEqual([slip]);
  } finally {
    await browser.close();
  }
});

test('it runs under the rules of the embedded panel, which are no wider for it', async ({
  page,
}) => {
  const backend = await startBackend();
  try {
    const answer = await page.goto(`${backend.url}/panel/`);
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe');
    expect(await slipsOn(page, web)).toEqual([slip]);
  } finally {
    await backend.remove();
  }
});

/** A module and all it imports statically. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
    closure(resolve(dirname(file), path ?? ''), seen);
  }
  return seen;
}

test('nothing of it is in what a panel loads first, which is small', () => {
  const html = readFileSync(join(extension, 'extension/panel.html'), 'utf8');
  const first = /<script[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';
  const files = [...closure(join(extension, first))];
  expect(files.length).toBeGreaterThan(5);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('');
  expect(text).not.toMatch(/harper|grammar-worker|_zod/);
  expect(gzipSync(text, { level: 9 }).length / 1024).toBeLessThanOrEqual(64);
});
