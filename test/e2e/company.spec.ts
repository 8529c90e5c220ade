import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, type Page, test } from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { type Browser, openBrowser } from './browser.ts';

// The company's own sign-in in a browser, against a real provider: a page that leaves and comes back, and the extension,
// whose window hands a code over. No permission of the browser is asked for.

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, 'test-results/company');
let provider: ChildProcess;
let backend: Backend;
let browser: Browser;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  mkdirSync(pictures, { recursive: true });
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const script = join(root, 'test/backend/provider.mjs');
  const child = spawn(process.execPath, [script, `${publicUrl}/api/company/back`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  provider = child;
  const issuer = await new Promise<string>((found, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) found(JSON.parse(line).issuer);
    });
    child.once('exit', () => fail(new Error('The provider did not start')));
  });
  [backend, browser] = await Promise.all([
    startBackend({
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'deskside',
      OIDC_WORKSPACE: 'kirana',
      OIDC_NAME: 'Kirana',
      PASSWORD_SIGN_IN: '0',
    }),
    openBrowser(join(root, 'dist/extension')),
  ]);
});
test.afterAll(async () => {
  await browser?.close();
  await backend?.remove();
  provider?.kill();
});

/** What a person does at the provider; it remembers them afterwards. */
async function signInThere(page: Page, login: string) {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('button[type=submit]').click();
}

test('a page leaves and comes back signed in; who is not here is told so', async () => {
  test.setTimeout(90_000);
  const page = await browser.context.newPage();
  await page.goto(`${backend.url}/desk/?view=open`);
  await expect(page.getByRole('button', { name: 'Continue with Kirana' })).toBeVisible();
  await expect(page.getByLabel('Password')).toHaveCount(0);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(pictures, `gate-${colorScheme}.png`) });
  }
  await page.getByRole('button', { name: 'Continue with Kirana' }).click();
  await signInThere(page, 'stranger');
  await expect(page.getByRole('alert')).toContainText('Nobody here has the e-mail stranger@');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(pictures, `refused-${colorScheme}.png`) });
  }
  await browser.context.clearCookies();

  await page.goto(`${backend.url}/desk/?view=open`);
  await page.getByRole('button', { name: 'Continue with Kirana' }).click();
  await signInThere(page, 'rina');
  await expect(page.getByText('Rina Hapsari')).toBeVisible();
  expect(page.url()).toBe(`${backend.url}/desk/?view=open`);
  await page.close();
  await browser.context.clearCookies();
});

test('the extension’s window hands a code over and closes', async () => {
  test.setTimeout(90_000);
  const opened = () => browser.context.pages().find((one) => one.url().includes('/options.html'));
  await expect.poll(opened).toBeDefined();
  const page = opened() as Page;
  await page.bringToFront();
  await page.getByRole('textbox').fill(backend.url);
  await page.keyboard.press('Enter');
  const company = page.getByRole('button', { name: 'Continue with Kirana' });
  await expect(company).toBeVisible();
  const [window] = await Promise.all([browser.context.waitForEvent('page'), company.click()]);
  await signInThere(window, 'putri');
  await expect(page.locator('[aria-current=step] h2')).toHaveText('Allow your ticket tool');
  await expect.poll(() => window.isClosed()).toBe(true);
  await expect(page.getByText('Putri Anggraini')).toBeVisible();
});
