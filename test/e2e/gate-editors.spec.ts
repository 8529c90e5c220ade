import { expect, test } from '@playwright/test';
import { adapterOf, type EditorName, editors } from '../editors/adapters.ts';
import { type EditorServer, startEditors } from '../editors/server.ts';
import { browserNames, openIn } from './browsers.ts';
import type { Place, Tab, TestBrowser } from './tab.ts';

// The gate on every kind of composer, proven by what the server got. EDITORS and BROWSERS name some of them.

const some = <Name extends string>(all: readonly Name[], wanted: string | undefined) =>
  all.filter((name) => !wanted || wanted.split(',').includes(name));

let server: EditorServer;
test.beforeAll(async () => {
  server = await startEditors();
});
test.afterAll(() => server?.close());

for (const name of some(browserNames, process.env.BROWSERS)) {
  test.describe(name, () => {
    let browser: TestBrowser;
    test.beforeAll(async () => {
      browser = await openIn(name, 'stub', {
        backend: 'http://127.0.0.1:9',
        sites: editors.map((editor) => ({
          pattern: `${server.base}${editor}/*`,
          adapter: `editor-${editor}`,
        })),
      });
    });
    test.afterAll(() => browser?.close());
    for (const editor of some(editors, process.env.EDITORS)) {
      test(editor, () => held(editor, browser));
    }
  });
}

async function held(editor: EditorName, browser: TestBrowser) {
  const tab: Tab = await browser.newPage();
  await tab.goto(`${server.base}${editor}/`);
  const panel: Place = await browser.panelOf(tab);
  await expect.poll(() => tab.evaluate(() => 'ready' in document.body.dataset)).toBe(true);
  const field = adapterOf(editor).composers[0]?.field[0] ?? '';
  const sent = () => server.sent.filter((one) => one.editor === editor).map(({ text }) => text);
  /** The texts that the panel was told, as drafts or as sends to decide on. */
  const told = async (name: string) =>
    await panel.evaluate(
      (wanted) =>
        (window as unknown as { heard: { name: string; what?: { text: string } }[] }).heard
          .filter(({ name }) => name === wanted)
          .map(({ what }) => what?.text ?? ''),
      name,
    );
  const draft = async () => (await told('draft')).at(-1) ?? '';
  const send = tab.getByRole('button', { name: 'Send', exact: true });

  /** The caret before everything. */
  async function enter() {
    await tab.evaluate((path) => {
      const [outer = '', inner] = path.split(' >>> ');
      const element = document.querySelector(outer) as HTMLElement;
      const frame = element as HTMLIFrameElement;
      if (!inner) return element.focus();
      frame.contentWindow?.focus();
      frame.contentDocument?.querySelector<HTMLElement>(inner)?.focus();
    }, field);
    await tab.keyboard.press('Control+Home');
  }
  async function type(text: string) {
    await enter();
    await tab.keyboard.type(text);
    await expect.poll(draft).toContain(text);
  }
  const settled = () => tab.waitForTimeout(500);

  await expect.poll(draft).toContain('Kirana Support');
  await type('STOP ');
  for (const [times, press] of [
    () => send.click(),
    () => tab.keyboard.press('Control+Enter'),
  ].entries()) {
    await enter();
    await press();
    await expect.poll(() => told('gate')).toHaveLength(times + 1);
    await settled();
  }
  expect(sent(), 'stopped by click and by key').toEqual([]);

  // From now on good, but known only when Send is pressed; a second press comes while it is checked.
  await enter();
  for (const _ of 'STOP ') await tab.keyboard.press('Delete');
  await expect.poll(draft).not.toContain('STOP');
  await type('LATER one');
  await send.click();
  await send.click();
  await expect.poll(() => sent().length, 'sent by click').toBe(1);
  await settled();
  expect(sent(), 'once by two clicks').toHaveLength(1);
  expect(sent()[0]).toContain('LATER one');

  // A field that a script empties is read when something else moves, as the caret does here.
  await expect.poll(() => enter().then(draft)).not.toContain('LATER');
  await type('LATER two');
  await tab.keyboard.press('Control+Enter');
  await tab.keyboard.press('Control+Enter');
  await expect.poll(() => sent().length, 'sent by key').toBe(2);
  await settled();
  expect(sent(), 'once by two keys').toHaveLength(2);
  expect(sent()[1]).toContain('LATER two');
  await tab.close();
}
