import { expect, test } from '@playwright/test';
import { type BrowserName, browserNames, openIn } from './browsers.ts';
import { type Forms, startForms } from './forms.ts';
import { nothingComes } from './quiet.ts';
import { says } from './see.ts';
import type { Place, Tab, TestBrowser } from './tab.ts';

// What every browser must do before any story can be played in it: the panel comes up, reads, writes and holds a send.

let forms: Forms;
test.beforeAll(async () => {
  forms = await startForms();
});
test.afterAll(() => forms?.close());

for (const name of browserNames) test.describe(name, () => steps(name));

function steps(name: BrowserName) {
  let browser: TestBrowser;
  let tab: Tab;
  let panel: Place;

  test.beforeAll(async () => {
    browser = await openIn(name, 'stub', {
      backend: 'http://127.0.0.1:9',
      sites: [{ pattern: `${forms.base}/*`, adapter: 'bare' }],
    });
    tab = await browser.newPage();
  });
  test.afterAll(() => browser?.close());
  test.beforeEach(async () => {
    forms.sent.length = 0;
    await tab.goto(`${forms.base}/script`);
    panel = await browser.panelOf(tab);
  });

  const heard = (what: string) =>
    panel.evaluate(
      (called) =>
        (window as unknown as { heard: { name: string; what: { text?: string } }[] }).heard
          .filter(({ name }) => name === called)
          .map(({ what }) => JSON.stringify(what)),
      what,
    );

  test('reads the ticket, and no key typed in the panel reaches the page', async () => {
    await expect
      .poll(async () => (await heard('ticket')).at(-1))
      .toContain('Paket saya belum sampai.');
    await panel.getByLabel('Search').fill('k');
    expect(
      await panel.getByLabel('Search').evaluate((box) => (box as HTMLInputElement).value),
    ).toBe('k');
    expect(await tab.evaluate(() => document.title)).toBe('Counter');
  });

  test('holds a send by click and by key, lets a good one out once', async () => {
    const reply = tab.getByLabel('Reply');
    await reply.fill('STOP');
    await expect.poll(async () => (await heard('draft')).at(-1)).toContain('STOP');
    await tab.getByRole('button', { name: 'Send', exact: true }).click();
    await reply.click();
    await tab.keyboard.press('Control+Enter');
    await nothingComes(tab);
    expect(forms.sent).toEqual([]);
    await reply.fill('LATER fine');
    await tab.keyboard.press('Control+Enter');
    await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'LATER fine' }]);
    await nothingComes(tab);
    expect(forms.sent).toHaveLength(1);
  });

  test('comes back when the background was stopped', async () => {
    await browser.stopBackground();
    await tab.goto(`${forms.base}/script`);
    panel = await browser.panelOf(tab);
    await expect
      .poll(async () => (await heard('ticket')).at(-1))
      .toContain('Paket saya belum sampai.');
  });

  test('the options page comes up, with what the background knows', async () => {
    const options = await browser.openOwnPage('extension/options.html');
    await says(options.locator('main'), '127.0.0.1:9');
    await options.close();
  });
}
