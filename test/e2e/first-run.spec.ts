import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';

// From an extension that was just installed to a ticket that is read, by keyboard alone.

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, 'test-results/first-run');
let backend: Backend;
let tool: ConsoleServer;
let browser: Browser;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  mkdirSync(pictures, { recursive: true });
  [backend, tool] = await Promise.all([startBackend(), startConsole()]);
  // Nobody has set anything.
  browser = await openBrowser(join(root, 'dist/extension'));
});
test.afterAll(async () => {
  await browser?.close();
  await tool?.close();
  await backend?.remove();
});

test('an agent is signed in and reading in under a minute', async () => {
  test.setTimeout(120_000);
  const began = Date.now();
  const opened = () => browser.context.pages().find((one) => one.url().includes('/options.html'));
  await expect.poll(opened).toBeDefined();
  const page = opened();
  if (!page) throw new Error('The first run did not open.');
  const { keyboard } = page;
  let shots = 0;
  const now = async (title: string) => {
    await expect(page.locator('[aria-current=step] h2')).toHaveText(title);
    shots += 1;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(pictures, `${shots}-${colorScheme}.png`) });
    }
  };

  await now('Connect to your company’s Deskside');
  await keyboard.press('Tab');
  await keyboard.type(backend.url);
  await keyboard.press('Enter');

  await now('Sign in');
  await keyboard.type('putri@kirana.example');
  await keyboard.press('Tab');
  await keyboard.type('wrong');
  await keyboard.press('Enter');
  // It was selected, to be typed again.
  await expect(page.getByRole('alert')).toContainText('not right');
  await keyboard.type('deskside-demo');
  await keyboard.press('Enter');

  await now('Allow your ticket tool');
  await keyboard.type(`${tool.base}tickets/48231`);
  await keyboard.press('Tab');
  await keyboard.type('Casebook');
  await keyboard.press('Tab');
  await keyboard.press('Enter');

  await now('You are ready');
  const [desk] = await Promise.all([browser.context.waitForEvent('page'), keyboard.press('Enter')]);
  await desk.goto(`${tool.base}tickets/48231`);
  const panel = await panelOf(desk);
  const flag = panel.getByRole('heading', { name: /threatens legal action/ }).first();
  await expect(flag).toBeVisible({ timeout: 60_000 });
  const seconds = (Date.now() - began) / 1000;
  test.info().annotations.push({ type: 'seconds to the first ticket', description: `${seconds}` });
  expect(seconds).toBeLessThan(60);
});
