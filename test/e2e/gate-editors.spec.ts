import { expect, test } from '@playwright/test';
import type { AssistPort } from '../../widget/port.ts';
import { adapterOf, type EditorName, editors } from '../editors/adapters.ts';
import { type EditorServer, startEditors } from '../editors/server.ts';
import { browserNames, openIn } from './browsers.ts';
import { nothingComes } from './quiet.ts';
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
  // All in view: CKEditor 5 moves what is below it when it is left, and then no click reaches Send.
  await tab.setViewportSize({ width: 1366, height: 900 });
  await tab.goto(`${server.base}${editor}/`);
  const panel: Place = await browser.panelOf(tab);
  await expect.poll(() => tab.evaluate(() => 'ready' in document.body.dataset)).toBe(true);
  const field = adapterOf(editor).composers[0]?.field[0] ?? '';
  // The other browser's are not ours.
  const before = server.sent.length;
  const sent = () => server.sent.slice(before).map(({ text }) => text);
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
      element.focus();
      if (!inner) return;
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
  const settled = () => nothingComes(tab);
  const focused = () => tab.evaluate(() => document.activeElement?.tagName);
  const presses: [string, () => Promise<void>][] = [
    ['click', () => send.click()],
    ['key', () => enter().then(() => tab.keyboard.press('Control+Enter'))],
  ];

  // However busy the machine is: nothing goes out unchecked.
  await panel.evaluate(() =>
    (window as unknown as { port: AssistPort }).port.page.setGate(true, 10_000),
  );
  await expect.poll(draft).toContain('Kirana Support');
  await type('STOP ');
  for (const [how, press] of presses) {
    await enter();
    await expect.poll(focused).not.toBe('DESKSIDE-PANEL');
    await press();
    // Where the panel takes the focus, the send was stopped for good.
    await expect.poll(focused, `stopped by ${how}`).toBe('DESKSIDE-PANEL');
  }
  await settled();
  expect(await told('gate')).toHaveLength(2);
  expect(sent()).toEqual([]);

  await enter();
  for (const _ of 'STOP ') await tab.keyboard.press('Delete');
  await expect.poll(draft).not.toContain('STOP');
  // From now on good, but known only when asked; a second press comes while the verdict is awaited, a third after it.
  for (const [times, [how, press]] of presses.entries()) {
    // A field that a script emptied is read when something else moves, as the focus does here.
    await expect.poll(() => enter().then(draft)).not.toContain('WAIT');
    const text = `WAIT ${times}`;
    await type(text);
    await press();
    await press();
    await expect.poll(() => told('gate')).toHaveLength(times + 3);
    expect(sent(), `held by ${how}`).toHaveLength(times);
    await panel.evaluate(() => (window as unknown as { answer(): void }).answer());
    await press();
    await expect.poll(() => sent().length, `sent by ${how}`).toBe(times + 1);
    await settled();
    expect(sent(), `once by three presses: ${how}`).toHaveLength(times + 1);
    expect(sent()[times]).toContain(text);
  }
  await tab.close();
}
