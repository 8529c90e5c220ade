import { expect, test } from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { type BrowserName, browserNames, openIn } from './browsers.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';
import { formSettles } from './quiet.ts';
import { says, seen } from './see.ts';
import type { Place, Tab, TestBrowser } from './tab.ts';

// A newer extension takes over while an agent is in the middle of two things: a reply and an escalation.

let backend: Backend;
let tool: ConsoleServer;
let browser: TestBrowser;

for (const name of browserNames) test.describe(name, () => storyIn(name));

const versionOf = (panel: Place) =>
  panel.evaluate(() => chrome.runtime.getManifest().version).catch(() => '');

/** Gives the panel of the newer version, once it is there. */
async function update(page: Tab): Promise<Place> {
  let panel = await browser.panelOf(page);
  const before = await versionOf(panel);
  expect(before).not.toBe('');
  await browser.update();
  await expect
    .poll(async () => {
      panel = await browser.panelOf(page);
      return versionOf(panel);
    })
    .not.toMatch(new RegExp(`^(${before})?$`));
  expect(await page.locator('deskside-panel').count()).toBe(1);
  return panel;
}

function storyIn(name: BrowserName) {
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    [backend, tool] = await Promise.all([startBackend(), startConsole()]);
    const sites = [{ pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' }];
    browser = await openIn(name, 'whole', { backend: backend.url, sites }, true);
  });
  test.afterAll(async () => {
    await browser?.close();
    await tool?.close();
    await backend?.remove();
  });

  test('an update of the extension keeps the reply, the open form and the gate of an open tab', async () => {
    test.setTimeout(150_000);
    const page = await browser.newPage();
    await page.goto(`${tool.base}tickets/48231`);
    const pane = page.locator('[data-testid=ticket-pane]:visible');
    const field = pane.locator('[data-testid=composer-input]');
    let panel = await browser.panelOf(page);
    await panel.getByLabel('E-mail').fill('putri@kirana.example');
    await panel.getByLabel('Password').fill('deskside-demo');
    await panel.getByRole('button', { name: 'Sign in' }).click();
    await seen(panel.getByRole('heading', { name: /threatens legal action/ }).first(), 60_000);

    await field.locator('p').first().click();
    await page.keyboard.type('Selamat siang, kami cek dulu.');
    const draft = await field.textContent();
    await page.keyboard.press('Alt+KeyX');
    const summary = () => panel.getByLabel('What happened');
    const written = () => summary().evaluate((box) => (box as HTMLTextAreaElement).value);
    await seen(summary());
    await summary().fill('Half a sentence about a lawyer');

    panel = await update(page);
    await expect.poll(written).toBe('Half a sentence about a lawyer');
    expect(await field.textContent()).toBe(draft);

    // What it sends arrives, once.
    await formSettles(page);
    await panel.getByRole('button', { name: /^Escalate/ }).click();
    await expect.poll(() => summary().count()).toBe(0);
    const escalation = panel.getByRole('region', {
      name: /^Escalation to (Legal|Duty Supervisors)/,
    });
    await says(escalation, 'Sent.');

    // The new copy holds a send as the old one did, and only one of them does.
    await field.locator('p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Kartu 4111 1111 1111 1111.');
    await seen(panel.getByText(/stops? Send/));
    await pane.locator('[data-testid=send-button]').click();
    await seen(panel.getByRole('alertdialog', { name: /Send stopped/ }));
    expect(tool.sent).toEqual([]);
    await panel.getByRole('button', { name: 'Replace it' }).click();
    // At once: what is still being written goes out with it.
    await pane.locator('[data-testid=send-button]').click();
    await expect.poll(() => tool.sent.length).toBe(1);

    // Once more, and the page stands as before.
    await update(page);
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('380px');
  });
}
