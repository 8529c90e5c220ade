import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';

// A newer extension takes over while an agent is in the middle of two things: a reply and an escalation.

let backend: Backend;
let tool: ConsoleServer;
let browser: Browser;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  [backend, tool] = await Promise.all([startBackend(), startConsole()]);
  browser = await openBrowser(
    resolve(import.meta.dirname, '../../dist/extension'),
    {
      backend: backend.url,
      sites: [{ pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' }],
    },
    true,
  );
});
test.afterAll(async () => {
  await browser?.close();
  await tool?.close();
  await backend?.remove();
});

const panelUrls = (page: Page) =>
  page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url.includes('/panel'));

/** As the browser does it after an update; done when the panel is another one. */
async function update(page: Page) {
  const [before] = panelUrls(page);
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/extension/options.html`);
  // It ends in the middle of its own answer, and its page with it.
  own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => panelUrls(page).some((url) => url !== before)).toBe(true);
  await expect(page.locator('deskside-panel')).toHaveCount(1);
  expect(panelUrls(page)).toHaveLength(1);
}

test('an update of the extension keeps the reply, the open form and the gate of an open tab', async () => {
  test.setTimeout(120_000);
  const page = await browser.context.newPage();
  await page.goto(`${tool.base}tickets/48231`);
  const pane = page.locator('[data-testid=ticket-pane]:visible');
  const field = pane.locator('[data-testid=composer-input]');
  let panel = await panelOf(page);
  await panel.getByLabel('E-mail').fill('putri@kirana.example');
  await panel.getByLabel('Password').fill('deskside-demo');
  await panel.getByRole('button', { name: 'Sign in' }).click();
  await expect(panel.getByRole('heading', { name: /threatens legal action/ }).first()).toBeVisible({
    timeout: 60_000,
  });

  await field.locator('p').first().click();
  await page.keyboard.type('Selamat siang, kami cek dulu.');
  const draft = await field.textContent();
  await page.keyboard.press('Alt+KeyX');
  const summary = () => panel.getByLabel('What happened');
  await expect(summary()).toBeVisible();
  await summary().fill('Half a sentence about a lawyer');

  await update(page);
  panel = await panelOf(page);
  await expect(summary()).toHaveValue('Half a sentence about a lawyer');
  expect(await field.textContent()).toBe(draft);

  // What it sends arrives, once.
  // A form that has just come up takes no press yet.
  await page.waitForTimeout(500);
  await panel.getByRole('button', { name: /^Escalate/ }).click();
  await expect(summary()).toHaveCount(0);
  await expect(
    panel.getByRole('region', { name: /^Escalation to (Legal|Duty Supervisors)/ }),
  ).toContainText('Sent.');

  // The new copy holds a send as the old one did, and only one of them does.
  await field.locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Kartu 4111 1111 1111 1111.');
  await expect(panel.getByText(/stops? Send/)).toBeVisible();
  await pane.locator('[data-testid=send-button]').click();
  await expect(panel.getByRole('alertdialog', { name: /Send stopped/ })).toBeVisible();
  expect(tool.sent).toEqual([]);
  await panel.getByRole('button', { name: 'Replace it' }).click();
  // At once: what is still being written goes out with it.
  await pane.locator('[data-testid=send-button]').click();
  await expect.poll(() => tool.sent.length).toBe(1);

  // Once more, and the page stands as before.
  await update(page);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('380px');
});
