import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { Adapter } from '../../shared/model/adapter.ts';
import { picker as words } from '../../widget/words/en/index.ts';
import { rowFor } from '../consoles/row.ts';
import { failuresOf } from '../consoles/table.ts';
import { unknownSubject } from '../consoles/unknown.ts';
import { type BrowserName, browserNames, openIn } from './browsers.ts';
import { nothingComes } from './quiet.ts';
import { says, themed } from './see.ts';
import type { Place, Tab, TestBrowser } from './tab.ts';
import { cases, startUnknownConsole, type UnknownConsole } from './unknown-console.ts';

// A page that no adapter knows is set up by pointing at it, and then read, written into and gated by what came of it.

let unknown: UnknownConsole;
let browser: TestBrowser;
let options: Tab;

for (const name of browserNames) test.describe(name, () => storiesIn(name));

const at = (id: string) => `${unknown.base}/w/12/cases/${id}`;
const reply = 'form[aria-label="Public reply"] [contenteditable]';
const send = 'form[aria-label="Public reply"] button';

async function ask<T>(name: string, ...args: unknown[]) {
  const answer = await options.evaluate(
    async (message) => JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(message))),
    JSON.stringify({ name, args }),
  );
  return JSON.parse(answer) as { value?: T; error?: string };
}

/** The card is a frame of its own that has no address. */
async function cardOf(page: Tab): Promise<Place> {
  let found: Place | undefined;
  await expect
    .poll(async () => {
      found = await browser.frameWith(page, 'main header');
      return found !== undefined;
    })
    .toBe(true);
  return found as Place;
}

async function setUp(): Promise<{ page: Tab; card: Place }> {
  // Loaded anew: what it shows at first is not yet what is set. No driver loads it again in Firefox.
  await options.close();
  options = await browser.openOwnPage('extension/options.html');
  const all = options.getByRole('button', { name: 'All options' });
  const address = options.getByLabel('Address of an open ticket');
  const both = async () => (await all.isVisible()) || (await address.isVisible());
  await expect.poll(both).toBe(true);
  if (await all.isVisible()) await all.click();
  await address.fill(at('48211'));
  await options.getByRole('button', { name: 'Set up a page' }).click();
  const page = await browser.tabAt(at('48211'));
  return { page, card: await cardOf(page) };
}

async function point(page: Tab, css: string) {
  const [x, y] = await page
    .locator(css)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + Math.min(24, width / 2), top + height / 2] as const;
    });
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

const press = (card: Place, name: string) =>
  card.getByRole('button', { name, exact: true }).click();
const asked = (card: Place, text: string) => says(card.locator('.ask h2'), text);
const reads = (card: Place, text: string) => says(card.locator('.reads'), text);
const isThere = (page: Tab) => page.locator('deskside-picker').count();
/** A frame in a closed shadow root: axe has to be brought into it. */
async function accessible(card: Place) {
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

function storiesIn(name: BrowserName) {
  const picture = (page: Tab, title: string) => {
    mkdirSync(`test-results/picker/${name}`, { recursive: true });
    return page.screenshot({ path: `test-results/picker/${name}/${title}.png` });
  };
  test.beforeEach(async () => {
    unknown = await startUnknownConsole();
    browser = await openIn(name, 'stub');
    options = await browser.openOwnPage('extension/options.html');
    // Nobody answers there: the stand-in panel asks for nothing.
    await ask('configure', { backend: 'http://127.0.0.1:9' });
  });
  test.afterEach(async () => {
    await browser?.close();
    await unknown?.close();
  });

  test('a console is set up by pointing, and read, written into and gated by it', async () => {
    test.setTimeout(180_000);
    const { page, card: first } = await setUp();
    let card = first;
    const { steps } = words;

    await asked(card, steps.customer.ask);
    await point(page, '[aria-label^="Customer"] p');
    await reads(card, '4 messages');
    await press(card, words.next);
    await asked(card, steps.agent.ask);
    await point(page, '[aria-label="Agent Raka Pratama"] p');
    await reads(card, 'Agent Thank you, I am looking into it.');
    for (const scheme of ['dark', 'light'] as const) {
      await themed(page, [card], scheme);
      await picture(page, `messages-${scheme}`);
      await accessible(card);
    }
    await press(card, words.next);
    await point(page, '.n0Te3 p');
    await reads(card, 'Agent · note Wallet team says');
    await press(card, words.next);
    await asked(card, steps.id.ask);
    await says(card.locator('.choices'), '/w/:a/cases/:id');
    await says(card.locator('.choices'), words.sure.sure);
    await press(card, words.next);
    await point(page, 'h1');
    await reads(card, cases['48211']?.subject ?? '-');
    await press(card, words.next);
    await point(page, '[data-part]');
    await press(card, words.next);
    await point(page, reply);
    await says(card.locator('.choices'), 'div[aria-label="Reply"]');
    await press(card, words.next);
    await asked(card, steps.noteMode.ask);
    await press(card, words.skip);
    await point(page, send);
    await reads(card, '1 control');

    // The page hears everything on its window, and heard nothing of this.
    expect(await page.evaluate('heard')).toEqual([]);
    await press(card, words.next);

    await asked(card, words.tryIt.ask);
    await page.locator(send).click();
    await says(card.locator('.ask'), words.tryIt.empty);
    await page.locator(reply).click();
    await page.keyboard.type('Hello there');
    // A control that was not named: it is not passed on either.
    await page.getByRole('button', { name: 'Add note' }).click();
    await says(card.locator('.ask'), words.tryIt.missed);
    await page.locator(send).click();
    await says(card.locator('.ask'), words.tryIt.held.click);
    await page.locator(reply).click();
    await page.keyboard.press('Control+Enter');
    await says(card.locator('.ask'), words.tryIt.held.key);
    expect(unknown.sent).toEqual([]);
    await picture(page, 'held');
    await accessible(card);
    await press(card, words.next);

    await asked(card, words.second.ask);
    await page.getByRole('link', { name: '48307' }).click();
    await expect.poll(() => page.url()).toBe(at('48307'));
    card = await cardOf(page);
    await says(card.locator('.ask'), words.second.good('48307'));
    await press(card, words.next);
    await accessible(card);
    await card.getByLabel(words.save.name).fill('Pillar');
    expect(await browser.saved(page, () => press(card, words.save.file))).toBe('pillar.json');
    await press(card, words.save.use);
    await says(card.locator('.ask'), words.save.using);

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
    await browser.panelOf(page);
    await page.goto(at('50112'));
    await browser.panelOf(page);
    expect(await isThere(page)).toBe(0);
    // Notes go their own way.
    await page.getByLabel('Internal note').fill('STOP is fine here');
    await page.getByRole('button', { name: 'Add note' }).click();
    await expect.poll(() => unknown.sent.map(({ kind }) => kind)).toEqual(['note']);

    const row = await rowFor(unknownSubject(unknown), name, browser);
    expect(failuresOf([row])).toEqual([]);
  });

  test('everything by keyboard; what was picked is kept, and nothing stays behind', async () => {
    const { page, card: first } = await setUp();
    let card = first;
    await asked(card, words.steps.customer.ask);
    await card.getByRole('button', { name: words.keyboard }).evaluate((button) => button.focus());
    await page.keyboard.press('Enter');
    const glass = (await browser.frameWith(page, '[role=application]')) as Place;
    const status = glass.getByRole('status');
    // Through the page as it is read, to the words of the first message.
    for (
      let n = 0;
      n < 20 && !((await status.textContent()) ?? '').includes('I cancelled order');
      n += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await says(status, 'p Hello, I cancelled order');
    await page.keyboard.press('ArrowUp');
    await says(status, 'The refund is not in my wallet yet.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reads(card, '4 messages');
    // The answer has the focus on its next step.
    await page.keyboard.press('Enter');
    await asked(card, words.steps.agent.ask);
    expect(await page.evaluate('heard')).toEqual([]);

    await card.locator('.ask h2').evaluate((heading) => heading.focus());
    await page.keyboard.press('Escape');
    await expect.poll(() => isThere(page)).toBe(0);
    await page.reload();
    await nothingComes(page);
    expect(await isThere(page)).toBe(0);
    expect((await ask('config')).value).toMatchObject({ sites: [], ownAdapters: [] });

    await page.close();
    await ask('setUp', at('48211'));
    const again = await browser.tabAt(at('48211'));
    card = await cardOf(again);
    await asked(card, words.resume.ask);
    await press(card, words.resume.go);
    await asked(card, words.steps.agent.ask);
  });

  test('the toolbar button asks for the site first, then begins; the dry run needs the page loaded anew', async () => {
    const page = await browser.newPage();
    await page.goto(at('48307'));
    expect(await browser.pressButton(page, false)).toContain('127.0.0.1');
    await nothingComes(page);
    expect(await isThere(page)).toBe(0);

    await browser.pressButton(page, true);
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
    await says(card.locator('.ask'), words.tryIt.late);
    await press(card, words.tryIt.reload);
    await expect
      .poll(() => page.evaluate("performance.getEntriesByType('navigation')[0].type"))
      .toBe('reload');
    card = await cardOf(page);
    await says(card.locator('.ask'), words.tryIt.hint);
    await page.locator(reply).fill('Hello');
    await page.locator(send).click();
    await says(card.locator('.ask'), words.tryIt.held.click);
    expect(unknown.sent).toEqual([]);
  });

  test('only the page that is set up may ask for it', async () => {
    const { page } = await setUp();
    expect(await ask('usePick', { id: 'x' })).toMatchObject({ error: expect.any(String) });
    expect(await ask('importAdapter', { id: 'x', script: 'alert(1)' })).toMatchObject({
      error: expect.stringContaining(':'),
    });
    // Another tab of the same tool is left alone.
    const other = await browser.newPage();
    await other.goto(at('48307'));
    await nothingComes(other);
    expect(await isThere(other)).toBe(0);
    await page.close();
  });
}
