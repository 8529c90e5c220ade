import { expect, type Frame, type Page, test } from '@playwright/test';
import type { Draft } from '../../shared/model/draft.ts';
import type { AssistPort, TicketView } from '../../widget/port.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { nothingComes } from './quiet.ts';

// A real Redmine, where there is one: REDMINE_URL, with an agent who may comment (REDMINE_USER, REDMINE_PASSWORD).

const base = process.env.REDMINE_URL;
const user = process.env.REDMINE_USER ?? 'agent';
const password = process.env.REDMINE_PASSWORD ?? 'agentpass1';
test.skip(!base, 'REDMINE_URL is not set');

let browser: Browser;
let page: Page;
let panel: Frame;

interface StubWindow {
  heard: { name: string; what: unknown }[];
  port: AssistPort;
}
const last = <T>(name: string) =>
  panel.evaluate(
    (wanted) =>
      (window as unknown as StubWindow).heard.findLast((one) => one.name === wanted)?.what,
    name,
  ) as Promise<T | undefined>;
const view = () => last<TicketView>('ticket');
const draft = async () => (await last<Draft>('draft'))?.text;
const notes = () => page.locator('#history .journal.has-notes .wiki').allTextContents();

test.beforeAll(async () => {
  browser = await openBrowser(stubExtension, {
    backend: 'http://127.0.0.1:9',
    sites: [{ pattern: `${base}/*`, adapter: 'redmine' }],
  });
  page = await browser.context.newPage();
  await page.goto(`${base}/login`);
  await page.fill('#username', user);
  await page.fill('#password', password);
  await page.click('#login-submit, input[name=login]');
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
});
test.afterAll(() => browser?.close());

async function open(number: number) {
  await page.goto(`${base}/issues/${number}`);
  panel = await panelOf(page);
  await expect.poll(async () => (await view())?.state).toBe('open');
}
const insert = (text: string) =>
  panel.evaluate((words) => (window as unknown as StubWindow).port.page.insert(words), text);

test('reads an issue with who wrote what, and nothing on the list', async () => {
  await open(1);
  const read = await view();
  if (read?.state !== 'open') throw new Error('not open');
  expect(read.ticket.id).toBe('1');
  expect(read.ticket.subject).toBe(await page.locator('.subject h3').first().textContent());
  expect(read.ticket.messages[0]?.author).toBe('customer');
  expect(new Set(read.ticket.messages.map(({ author }) => author))).toEqual(
    new Set(['customer', 'agent']),
  );
  await page.goto(`${base}/issues`);
  panel = await panelOf(page);
  await expect.poll(view).toEqual({ state: 'none' });
});

test('opens the composer, inserts, holds a click and Ctrl+Enter, and sends once', async () => {
  await open(3);
  const before = (await notes()).length;
  const words = `Checked ${Date.now()}`;
  expect(await insert(`STOP ${words}`)).toBe('inserted');
  await expect.poll(draft).toBe(`STOP ${words}`);
  await page.locator('#issue-form input[name=commit]').click();
  await page.locator('#issue_notes').press('Control+Enter');
  await nothingComes(page);
  expect(new URL(page.url()).pathname).toBe('/issues/3');
  await expect(page.locator('#issue_notes')).toHaveValue(`STOP ${words}`);

  await page.locator('#issue_notes').fill(`LATER ${words}`);
  await page.locator('#issue_notes').press('Control+Enter');
  await expect(page.locator('#history')).toContainText(`LATER ${words}`);
  await page.reload();
  expect((await notes()).length).toBe(before + 1);
});

test('a private note passes', async () => {
  await open(4);
  const before = (await notes()).length;
  await page.locator('#content > .contextual a.icon-edit').first().click();
  await page.locator('#issue_private_notes').check();
  await page.locator('#issue_notes').fill(`STOP private ${Date.now()}`);
  await page.locator('#issue-form input[name=commit]').click();
  await expect(page.locator('#flash_notice')).toBeVisible();
  expect((await notes()).length).toBe(before + 1);
});
