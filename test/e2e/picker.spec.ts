import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { Adapter } from '../../shared/model/adapter.ts';
import { picker as words } from '../../widget/words/en/index.ts';
import { rowFor } from '../consoles/row.ts';
import { failuresOf } from '../consoles/table.ts';
import { unknownSubject } from '../consoles/unknown.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { cases, startUnknownConsole, type UnknownConsole } from './unknown-console.ts';

// A page that no adapter knows is set up by pointing at it, and then read, written into and gated by what came of it.

let unknown: UnknownConsole;
let browser: Browser;
let options: Page;

const at = (id: string) => `${unknown.base}/w/12/cases/${id}`;
const reply = 'form[aria-label="Public reply"] [contenteditable]';
const send = 'form[aria-label="Public reply"] button';

const ask = <T>(name: string, ...args: unknown[]) =>
  options.evaluate(
    (message) =>
      chrome.runtime.sendMessage(message) as Promise<{ value?: unknown; error?: string }>,
    { name, args },
  ) as Promise<{ value?: T; error?: string }>;

test.beforeEach(async () => {
  unknown = await startUnknownConsole();
  browser = await openBrowser(stubExtension);
  options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/extension/options.html`);
  // Nobody answers there: the stand-in panel asks for nothing.
  await ask('configure', { backend: 'http://127.0.0.1:9' });
});
test.afterEach(async () => {
  await browser?.close();
  await unknown?.close();
});

/** The card is a frame of its own that has no address. */
async function cardOf(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames().slice(1)) {
        const is = () => document.querySelector('main header') !== null;
        if (await frame.evaluate(is).catch(() => false)) found = frame;
      }
      return found !== undefined;
    })
    .toBe(true);
  return found as Frame;
}

/** The tab that was opened for it; installing opens one of its own. */
async function opened(): Promise<Page> {
  const found = () => browser.context.pages().findLast((page) => page.url() === at('48211'));
  await expect.poll(() => found() !== undefined).toBe(true);
  return found() as Page;
}

async function setUp(): Promise<{ page: Page; card: Frame }> {
  await options.reload();
  const all = options.getByRole('button', { name: 'All options' });
  const address = options.getByLabel('Address of an open ticket');
  await all.or(address).first().waitFor();
  if (await all.isVisible()) await all.click();
  await address.fill(at('48211'));
  await options.getByRole('button', { name: 'Set up a page' }).click();
  const page = await opened();
  return { page, card: await cardOf(page) };
}

async function point(page: Page, css: string) {
  const box = await page.locator(css).first().boundingBox();
  if (!box) throw new Error(`${css} is not on the page.`);
  const [x, y] = [box.x + Math.min(24, box.width / 2), box.y + box.height / 2];
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

const press = (card: Frame, name: string) =>
  card.getByRole('button', { name, exact: true }).click();
const asked = (card: Frame, text: string) => expect(card.locator('.ask h2')).toHaveText(text);
/** A frame in a closed shadow root: axe has to be brought into it. */
async function accessible(card: Frame) {
  await card.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
  const found = await card.evaluate(async () => {
    const { axe } = window as never as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
}
const picture = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/picker/${name}.png` });

test('a console is set up by pointing, and read, written into and gated by it', async () => {
  test.setTimeout(180_000);
  const { page, card: first } = await setUp();
  let card = first;
  const { steps } = words;

  await asked(card, steps.customer.ask);
  await point(page, '[aria-label^="Customer"] p');
  await expect(card.locator('.reads')).toContainText('4 messages');
  await press(card, words.next);
  await asked(card, steps.agent.ask);
  await point(page, '[aria-label="Agent Raka Pratama"] p');
  await expect(card.locator('.reads')).toContainText('Agent Thank you, I am looking into it.');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(150);
    await picture(page, `messages-${scheme}`);
    await accessible(card);
  }
  await page.emulateMedia({ colorScheme: null });
  await press(card, words.next);
  await point(page, '.n0Te3 p');
  await expect(card.locator('.reads')).toContainText('Agent · note Wallet team says');
  await press(card, words.next);
  await asked(card, steps.id.ask);
  await expect(card.locator('.choices')).toContainText('/w/:a/cases/:id');
  await expect(card.locator('.choices')).toContainText(words.sure.sure);
  await press(card, words.next);
  await point(page, 'h1');
  await expect(card.locator('.reads')).toContainText(cases['48211']?.subject ?? '-');
  await press(card, words.next);
  await point(page, '[data-part]');
  await press(card, words.next);
  await point(page, reply);
  await expect(card.locator('.choices')).toContainText('div[aria-label="Reply"]');
  await press(card, words.next);
  await asked(card, steps.noteMode.ask);
  await press(card, words.skip);
  await point(page, send);
  await expect(card.locator('.reads')).toContainText('1 control');

  // The page hears everything on its window, and heard nothing of this.
  expect(await page.evaluate('heard')).toEqual([]);
  await press(card, words.next);

  await asked(card, words.tryIt.ask);
  await page.locator(send).click();
  await expect(card.locator('.ask')).toContainText(words.tryIt.empty);
  await page.locator(reply).click();
  await page.keyboard.type('Hello there');
  // A control that was not named: it is not passed on either.
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(card.locator('.ask')).toContainText(words.tryIt.missed);
  await page.locator(send).click();
  await expect(card.locator('.ask')).toContainText(words.tryIt.held.click);
  await page.locator(reply).press('Control+Enter');
  await expect(card.locator('.ask')).toContainText(words.tryIt.held.key);
  expect(unknown.sent).toEqual([]);
  await picture(page, 'held');
  await accessible(card);
  await press(card, words.next);

  await asked(card, words.second.ask);
  await page.getByRole('link', { name: '48307' }).click();
  await page.waitForURL(at('48307'));
  card = await cardOf(page);
  await expect(card.locator('.ask')).toContainText(words.second.good('48307'));
  await press(card, words.next);
  await accessible(card);
  await card.getByLabel(words.save.name).fill('Pillar');
  const [file] = await Promise.all([page.waitForEvent('download'), press(card, words.save.file)]);
  expect(file.suggestedFilename()).toBe('pillar.json');
  const loaded = page.waitForEvent('load');
  await press(card, words.save.use);
  await expect(card.locator('.ask')).toContainText(words.save.using);

  const { value } = await ask<{
    ownAdapters: Adapter[];
    sites: { pattern: string; adapter: string }[];
  }>('config');
  const [adapter] = value?.ownAdapters ?? [];
  expect(Adapter.parse(adapter)).toEqual(adapter);
  expect(adapter).toMatchObject({
    id: 'pillar',
    version: 1,
    expect: ['id', 'subject', 'messages', 'composer'],
    verified: { with: new URL(unknown.base).host },
  });
  expect(value?.sites).toMatchObject([{ pattern: `${unknown.base}/*`, adapter: 'pillar' }]);

  // The page is loaded again, with the panel; then the third ticket, which nobody pointed at.
  await loaded;
  await page.goto(at('50112'));
  await panelOf(page);
  expect(await page.locator('deskside-picker').count()).toBe(0);
  // Notes go their own way.
  await page.getByLabel('Internal note').fill('STOP is fine here');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect.poll(() => unknown.sent.map(({ kind }) => kind)).toEqual(['note']);

  const row = await rowFor(unknownSubject(unknown), 'chromium', {
    newPage: () => browser.context.newPage(),
    panelOf: (tab) => panelOf(tab as Page),
  });
  expect(failuresOf([row])).toEqual([]);
});

test('everything by keyboard; what was picked is kept, and nothing stays behind', async () => {
  const { page, card: first } = await setUp();
  let card = first;
  await asked(card, words.steps.customer.ask);
  await card.getByRole('button', { name: words.keyboard }).focus();
  await page.keyboard.press('Enter');
  const glass = page
    .frames()
    .find((frame) => frame !== page.mainFrame() && frame !== card) as Frame;
  const status = glass.getByRole('status');
  // Through the page as it is read, to the words of the first message.
  for (
    let n = 0;
    n < 20 && !((await status.textContent()) ?? '').includes('I cancelled order');
    n += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(status).toContainText('p Hello, I cancelled order');
  await page.keyboard.press('ArrowUp');
  await expect(status).toContainText('The refund is not in my wallet yet.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card.locator('.reads')).toContainText('4 messages');
  // The answer has the focus on its next step.
  await page.keyboard.press('Enter');
  await asked(card, words.steps.agent.ask);
  expect(await page.evaluate('heard')).toEqual([]);

  await card.locator('.ask h2').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('deskside-picker')).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(500);
  expect(await page.locator('deskside-picker').count()).toBe(0);
  expect((await ask('config')).value).toMatchObject({ sites: [], ownAdapters: [] });

  await page.close();
  await ask('setUp', at('48211'));
  const again = await opened();
  card = await cardOf(again);
  await asked(card, words.resume.ask);
  await press(card, words.resume.go);
  await asked(card, words.steps.agent.ask);
});

test('the toolbar button asks for the site first, then begins; the dry run needs the page loaded anew', async () => {
  const page = await browser.context.newPage();
  await page.goto(at('48307'));
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('The worker is not there.');
  /** The browser's own question cannot be answered by a script, nor its button pressed. */
  const pressButton = (allow: boolean) =>
    worker.evaluate(
      async ({ url, answer }) => {
        const asked: string[] = [];
        chrome.permissions.request = (async ({ origins = [] }) => {
          asked.push(...origins);
          return answer;
        }) as typeof chrome.permissions.request;
        const [tab] = await chrome.tabs.query({ url });
        (chrome.action.onClicked as never as { dispatch(tab: unknown): void }).dispatch(tab);
        return asked;
      },
      { url: at('48307'), answer: allow },
    );
  expect(await pressButton(false)).toEqual(['http://127.0.0.1/*']);
  await page.waitForTimeout(500);
  expect(await page.locator('deskside-picker').count()).toBe(0);

  await pressButton(true);
  let card = await cardOf(page);
  const { steps } = words;
  const go = async (css: string) => {
    await point(page, css);
    await press(card, words.next);
  };
  await asked(card, steps.customer.ask);
  await go('[aria-label^="Customer"] p');
  await go('[aria-label^="Agent"] p');
  await press(card, words.skip);
  await press(card, words.next);
  await press(card, words.skip);
  await press(card, words.skip);
  await go(reply);
  await press(card, words.skip);
  await go(send);
  await expect(card.locator('.ask')).toContainText(words.tryIt.late);
  await press(card, words.tryIt.reload);
  await page.waitForLoadState();
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  card = await cardOf(page);
  await expect(card.locator('.ask')).toContainText(words.tryIt.hint);
  await page.locator(reply).fill('Hello');
  await page.locator(send).click();
  await expect(card.locator('.ask')).toContainText(words.tryIt.held.click);
  expect(unknown.sent).toEqual([]);
});

test('only the page that is set up may ask for it', async () => {
  const { page } = await setUp();
  expect(await ask('usePick', { id: 'x' })).toMatchObject({ error: expect.any(String) });
  expect(await ask('importAdapter', { id: 'x', script: 'alert(1)' })).toMatchObject({
    error: expect.stringContaining(':'),
  });
  // Another tab of the same tool is left alone.
  const other = await browser.context.newPage();
  await other.goto(at('48307'));
  await other.waitForTimeout(500);
  expect(await other.locator('deskside-picker').count()).toBe(0);
  await page.close();
});
