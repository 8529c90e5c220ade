import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';
import { formSettles } from './quiet.ts';
import { themed } from './see.ts';

// A console changes under an open tab: the panel says so, the admin hears of it and publishes a mended adapter, and the
// same tab is read again.

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, 'test-results/adapters');
const casebook = JSON.parse(readFileSync(join(root, 'widget/host/consoles/casebook.json'), 'utf8'));
const mended = {
  ...casebook,
  version: casebook.version + 1,
  messages: {
    ...casebook.messages,
    item: ['[data-testid=conversation-entry]', ...casebook.messages.item],
    text: [{ css: '[data-testid=entry-text]' }, ...casebook.messages.text],
  },
  composers: [
    {
      ...casebook.composers[0],
      send: [{ css: '[data-testid=submit-reply]' }, ...casebook.composers[0].send],
    },
  ],
};

let backend: Backend;
let tool: ConsoleServer;
let browser: Browser;

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  await mkdir(pictures, { recursive: true });
  [backend, tool] = await Promise.all([startBackend(), startConsole()]);
  browser = await openBrowser(join(root, 'dist/extension'), {
    backend: backend.url,
    sites: [{ pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' }],
  });
});
test.afterAll(async () => {
  await browser?.close();
  await tool?.close();
  await backend?.remove();
});

async function signIn(where: Page | Frame, email: string) {
  await where.getByLabel('E-mail').fill(email);
  await where.getByLabel('Password').fill('deskside-demo');
  await where.getByRole('button', { name: 'Sign in' }).click();
}
async function shoot(page: Page, name: string, fullPage = false) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await themed(page, page.frames(), colorScheme);
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`), fullPage });
  }
}
const choose = (page: Page, content: string) =>
  page.locator('[data-choose=adapter]').setInputFiles({
    name: 'casebook.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

test('a mended adapter reaches an open, broken tab within a minute', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${tool.base}tickets/48231?release=next`);
  await page.evaluate(() => Object.assign(window, { sameTab: true }));
  const panel = await panelOf(page);
  await signIn(panel, 'putri@kirana.example');
  const off = panel.getByRole('heading', { name: 'This page has changed: reading is off' });
  await expect(off).toBeVisible({ timeout: 90_000 });
  await expect(panel.getByText(/Not found: messages\./)).toBeVisible();
  await shoot(page, 'changed');

  // SOPs are found and cases escalated by hand all the same.
  await panel.getByRole('button', { name: 'Find an SOP' }).last().click();
  await panel.getByRole('searchbox').fill('refund');
  await panel.locator('.result').first().click();
  await expect(
    panel.getByRole('heading', { level: 4, name: 'Steps' }).or(panel.locator('.step')).first(),
  ).toBeVisible();
  await shoot(page, 'changed-sop');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(off).toBeVisible();
  await panel.getByRole('button', { name: /^Escalate/ }).click();
  await expect(panel.getByLabel(/^Ticket number/)).toHaveValue('48231');
  await panel.getByLabel('What happened').fill('Lawyer’s letter, the page is not read.');
  await shoot(page, 'changed-escalate');
  await formSettles(page);
  await panel.getByRole('button', { name: /^Escalate/ }).click();
  await expect(panel.getByRole('heading', { name: /Sent. To be taken by/ })).toBeVisible();
  await expect(off).toBeVisible();
  await shoot(page, 'changed-escalated');

  // The admin sees which field, where, since when and for how many.
  const admin = await browser.context.newPage();
  await admin.setViewportSize({ width: 1280, height: 900 });
  await admin.goto(`${backend.url}/content/`);
  await signIn(admin, 'admin@kirana.example');
  await expect(admin.getByRole('heading', { name: 'Consoles' })).toBeVisible();
  const section = admin.locator('section[aria-labelledby=consoles]');
  const row = section.locator('#console-casebook');
  await expect
    .poll(
      async () => {
        await admin.reload();
        await admin.locator('section[aria-labelledby=consoles][aria-busy=false]').waitFor();
        return row.textContent();
      },
      { timeout: 30_000 },
    )
    .toMatch(/Not found: messages.*1 agent.*\/console\/tickets\/:id/);
  await row.scrollIntoViewIfNeeded();
  await shoot(admin, 'consoles-broken');

  // A file with mistakes changes nothing and names them by line.
  await choose(
    admin,
    JSON.stringify({ ...mended, colour: 'red', subject: [{ css: 'h1[' }] }, null, 2),
  );
  await expect(admin.getByRole('cell', { name: 'this is not a CSS selector' })).toBeVisible();
  await expect(admin.getByRole('rowheader', { name: 'subject.0.css' })).toBeVisible();
  await choose(admin, JSON.stringify({ ...mended, colour: 'red' }, null, 2));
  await expect(admin.getByRole('rowheader', { name: 'colour' })).toBeVisible();
  await shoot(admin, 'consoles-problems');
  await choose(admin, '{\n  "id": "casebook",\n  oops\n}');
  await expect(section.getByRole('row', { name: /3 this is not JSON/ })).toBeVisible();
  await choose(admin, JSON.stringify(casebook));
  await expect(admin.getByText(/comes with version 1/)).toBeVisible();

  await choose(admin, JSON.stringify(mended, null, 2));
  await expect(admin.getByText(/version 2, is ready/)).toBeVisible();
  await shoot(admin, 'consoles-ready');
  await admin.getByRole('button', { name: 'Publish', exact: true }).click();
  const published = Date.now();
  await expect(admin.getByText(/version 2, is published/)).toBeVisible();

  const flag = panel.getByRole('heading', { name: /Critical: threatens legal action/ });
  await expect(flag).toBeVisible({ timeout: 60_000 });
  const took = Date.now() - published;
  console.log(`read again ${took} ms after Publish was pressed`);
  expect(took).toBeLessThan(60_000);
  expect(await page.evaluate(() => 'sameTab' in window)).toBe(true);
  await shoot(page, 'mended');

  // The gate knows the renamed button.
  await page.locator('[data-testid=composer-input]:visible p').first().click();
  await page.keyboard.type('Kartu 4111 1111 1111 1111');
  await expect(panel.getByText(/stops? Send/).first()).toBeVisible();
  await page.locator('[data-testid=submit-reply]:visible').click();
  await expect(panel.getByRole('alertdialog')).toBeVisible();
  expect(tool.sent).toEqual([]);

  // The report is over; taken back, it begins again.
  await expect
    .poll(
      async () => {
        await admin.reload();
        await admin.locator('section[aria-labelledby=consoles][aria-busy=false]').waitFor();
        return row.textContent();
      },
      { timeout: 30_000 },
    )
    .toMatch(/version 2.*published by.*no trouble reported/);
  await row.locator('summary').click();
  await shoot(admin, 'consoles-published');
  await admin.getByRole('button', { name: /^Take back/ }).click();
  await expect(admin.getByText(/Version 2 is taken back/)).toBeVisible();
  await expect(panel.getByRole('alertdialog')).toBeHidden({ timeout: 60_000 });
  await expect(off).toBeVisible({ timeout: 60_000 });
});
