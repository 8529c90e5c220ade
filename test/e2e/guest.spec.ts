import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';
import { type Forms, startForms } from './forms.ts';
import { nothingComes } from './quiet.ts';

// A good guest: nothing to be found where nobody let us in, focus goes back, and the page stays whole beside us.

let tool: ConsoleServer;
let forms: Forms;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  [tool, forms] = await Promise.all([startConsole(), startForms()]);
  browser = await openBrowser(stubExtension, {
    backend: 'http://127.0.0.1:9',
    sites: [
      { pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' },
      { pattern: `${forms.base}/*`, adapter: 'bare' },
    ],
  });
});
test.afterAll(async () => {
  await browser?.close();
  await tool?.close();
  await forms?.close();
});
test.beforeEach(async () => {
  page = await browser.context.newPage();
});
test.afterEach(() => page.close());

test('a page that was not granted finds no trace of us', async () => {
  await page.goto(`${forms.base.replace('127.0.0.1', 'localhost')}/script`);
  await nothingComes(page);
  const traces = await page.evaluate(async (id) => {
    const files = ['manifest.json', 'extension/panel.html', 'extension/content.js'];
    const more = ['extension/options.html', 'extension/icons/16.png', 'service-worker-loader.js'];
    const found: string[] = [];
    for (const file of [...files, ...more]) {
      const address = `chrome-extension://${id}/${file}`;
      await fetch(address).then(
        () => found.push(`fetch ${file}`),
        () => undefined,
      );
      for (const [tag, key] of [
        ['img', 'src'],
        ['script', 'src'],
        ['link', 'href'],
      ] as const) {
        const element = document.createElement(tag);
        if (tag === 'link') element.setAttribute('rel', 'stylesheet');
        const loaded = new Promise((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
        });
        element.setAttribute(key, address);
        document.body.append(element);
        if (await loaded) found.push(`${tag} ${file}`);
        element.remove();
      }
    }
    const names = Object.getOwnPropertyNames(window).filter((name) => /desk ?side/i.test(name));
    const elements = [...document.querySelectorAll('*')].filter(({ tagName }) =>
      /^deskside/i.test(tagName),
    );
    return {
      found,
      names,
      elements: elements.length,
      margin: document.documentElement.style.cssText,
    };
  }, browser.extensionId);
  expect(traces).toEqual({ found: [], names: [], elements: 0, margin: '' });
});

for (const width of [1280, 1920]) {
  test(`at ${width} px the console stays whole beside the panel`, async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${tool.base}tickets/48213`);
    await panelOf(page);
    await expect
      .poll(() => page.evaluate(() => document.body.getBoundingClientRect().right))
      .toBe(width - 380);
    const broken = await page.evaluate((edge) => {
      const over = [...document.querySelectorAll('button, input, a, [contenteditable], h1')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge + 1)
        .map((one) => one.outerHTML.slice(0, 80));
      const { scrollWidth, clientWidth } = document.documentElement;
      return { over, sideways: scrollWidth > clientWidth };
    }, width - 380);
    expect(broken).toEqual({ over: [], sideways: false });
  });
}

test('Alt+J goes to the panel and back to where the agent was, also in a field that is no composer', async () => {
  await page.goto(`${forms.base}/form`);
  const panel: Frame = await panelOf(page);
  const tag = page.getByLabel('Tag');
  await tag.fill('refund');
  await tag.press('ArrowLeft');
  await page.keyboard.press('Alt+j');
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await expect.poll(focused).toBe('DESKSIDE-PANEL');
  await panel.getByLabel('Search').focus();
  await page.keyboard.type('k');
  await panel.evaluate(() =>
    (
      window as unknown as { port: import('../../widget/port.ts').AssistPort }
    ).port.page.focusReply(),
  );
  await expect.poll(focused).toBe('INPUT');
  await page.keyboard.type('s');
  expect(await tag.inputValue()).toBe('refunsd');
  expect(await page.title()).toBe('Counter');
});
