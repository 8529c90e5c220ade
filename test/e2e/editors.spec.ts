import { expect as base, type Page, test } from '@playwright/test';
import type { Draft } from '../../shared/model/draft.ts';
import type { AssistPort } from '../../widget/port.ts';
import { adapterOf, type EditorName, editors } from '../editors/adapters.ts';
import { type EditorServer, startEditors } from '../editors/server.ts';
import { type BrowserName, browserNames, openIn } from './browsers.ts';
import type { Place, Tab, TestBrowser } from './tab.ts';

// Reading and writing in every kind of composer, with the stand-in panel. What counts is the editor's own model: it is
// what gets sent. EDITORS and BROWSERS name some of them.

const some = <Name extends string>(all: readonly Name[], wanted: string | undefined) =>
  all.filter((name) => !wanted || wanted.split(',').includes(name));

// What is slower than this has failed: nothing here waits for the network or an engine.
const expect = base.configure({ timeout: 4000 });

let server: EditorServer;
test.beforeAll(async () => {
  server = await startEditors();
});
test.afterAll(() => server?.close());

interface StubWindow {
  heard: { name: string; what: unknown }[];
  port: AssistPort;
}
interface EditorPage {
  editor: { text(): string };
}

for (const name of some(browserNames, process.env.BROWSERS)) {
  test.describe(name, () => {
    let browser: TestBrowser;
    test.beforeAll(async () => {
      browser = await openIn(name as BrowserName, 'stub', {
        backend: 'http://127.0.0.1:9',
        sites: editors.map((editor) => ({
          pattern: `${server.base}${editor}/*`,
          adapter: `editor-${editor}`,
        })),
      });
    });
    test.afterAll(() => browser?.close());
    for (const editor of some(editors, process.env.EDITORS)) {
      test.describe(editor, () => suite(editor, () => browser));
    }
  });
}

function suite(editor: EditorName, browser: () => TestBrowser) {
  let tab: Tab;
  let panel: Place;
  const field = adapterOf(editor).composers[0]?.field[0] ?? '';

  test.beforeEach(async () => {
    tab = await browser().newPage();
    await tab.goto(`${server.base}${editor}/`);
    panel = await browser().panelOf(tab);
    await expect.poll(() => tab.evaluate(() => 'ready' in document.body.dataset)).toBe(true);
    await expect.poll(async () => (await draft())?.text).toContain('Kirana Support');
  });
  test.afterEach(() => tab?.close());

  /** The editor's own model. */
  const model = () => tab.evaluate(() => (window as unknown as EditorPage).editor.text());
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').trimStart();
  const draft = async () => {
    const heard = await panel.evaluate(() =>
      JSON.stringify(
        (window as unknown as StubWindow).heard.filter(({ name }) => name === 'draft').at(-1)?.what,
      ),
    );
    return heard ? (JSON.parse(heard) as Draft) : undefined;
  };
  const own = async () => {
    const now = await draft();
    return now?.text.slice(0, now.ownEnd);
  };
  const ask = async <K extends keyof AssistPort['page']>(
    call: K,
    ...args: Parameters<AssistPort['page'][K]>
  ) =>
    JSON.parse(
      await panel.evaluate(
        async (given) => {
          const [call, args] = JSON.parse(given);
          const { page } = (window as unknown as StubWindow).port;
          const act = page[call as 'insert'] as (...all: unknown[]) => Promise<unknown>;
          return JSON.stringify((await act(...args)) ?? null);
        },
        JSON.stringify([call, args]),
      ),
    );

  /** The caret before everything, as an agent has it who begins to write. */
  async function enter() {
    await tab.evaluate((path) => {
      const [outer = '', inner] = path.split(' >>> ');
      const frame = document.querySelector(outer) as HTMLIFrameElement;
      const element = inner
        ? (frame.contentDocument?.querySelector(inner) as HTMLElement)
        : (frame as HTMLElement);
      if (inner) frame.contentWindow?.focus();
      element.focus();
    }, field);
    await tab.keyboard.press('Control+Home');
  }
  async function type(text: string) {
    await enter();
    await tab.keyboard.type(text);
    await expect.poll(own).toBe(text);
  }
  async function undo() {
    await enter();
    await tab.keyboard.press('Control+z');
  }

  test('tells the agent\u2019s own words from signature and quote', async () => {
    await type('Halo Budi,');
    const now = await draft();
    expect(now?.text.slice(now.ownEnd).trim()).toMatch(
      /^--\nPutri Anggraini\nKirana Support\nOn Sat, 21 Nov 2026, Budi Santoso wrote:\n(> )?Paket saya belum sampai juga\.$/,
    );
  });

  test('inserts at the caret that was left, as one undo step', async () => {
    await type('Halo Budi');
    for (const _ of 'Budi') await tab.keyboard.press('ArrowLeft');
    const before = plain(await model());
    await panel.getByLabel('Search').click();
    expect(await ask('insert', 'Kak ')).toBe('inserted');
    await expect.poll(own).toBe('Halo Kak Budi');
    expect(plain(await model())).toBe(before.replace('Halo Budi', 'Halo Kak Budi'));
    await undo();
    await expect.poll(async () => plain(await model())).toBe(before);
    await expect.poll(own).toBe('Halo Budi');
  });

  test('a macro keeps its lines and every script; the signature stays', async () => {
    await type('Halo');
    const before = plain(await model());
    const macro =
      ' สวัสดีค่ะ คุณมาลี 🙏🏽\n\n您的包裹今天到达 👨‍👩‍👧\n1. <b>Cek</b> & balas\nTerima kasih.';
    expect(await ask('insert', macro)).toBe('inserted');
    // Rich editors keep an empty line by a space in it. CKEditor 4 drops that space in Firefox, and makes paragraphs.
    const kept = (text = '') =>
      editor === 'ckeditor4' && !('context' in tab)
        ? text.replace('Halo\n ', 'Halo ').replace('🙏🏽\n您', '🙏🏽\n\n您')
        : text.replaceAll('\n \n', '\n\n');
    await expect.poll(async () => kept(await own())).toBe(`Halo${macro}`);
    expect(kept(plain(await model()))).toBe(before.replace('Halo', `Halo${macro}`));
    await undo();
    await expect.poll(async () => plain(await model())).toBe(before);
  });

  test('replaces a span and deletes one, a step each, and refuses when the draft is another', async () => {
    await type('Halo Budi, paket anda tiba besok');
    const before = await draft();
    const first = plain(await model());
    if (!before) throw new Error('no draft');
    const start = before.text.indexOf('tiba');
    const fix = { start, end: start + 'tiba'.length, text: 'sampai' };
    expect(await ask('replace', fix, `${before.text} `)).toBe('failed');
    expect(await ask('replace', fix, before.text)).toBe('inserted');
    await expect.poll(own).toBe('Halo Budi, paket anda sampai besok');
    const second = plain(await model());
    expect(second).toBe(first.replace('tiba', 'sampai'));
    const cut = { start: 4, end: 'Halo Budi'.length, text: '' };
    expect(await ask('replace', cut, (await draft())?.text ?? '')).toBe('inserted');
    await expect.poll(own).toBe('Halo, paket anda sampai besok');
    expect(plain(await model())).toBe(second.replace('Halo Budi', 'Halo'));
    await undo();
    await expect.poll(async () => plain(await model())).toBe(second);
    await undo();
    await expect.poll(async () => plain(await model())).toBe(first);
  });

  test('writes nothing while a character is composed', async () => {
    test.skip(!('context' in tab), 'Firefox has no driver for input methods');
    await type('Halo Budi');
    const page = tab as Page;
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'ni',
      selectionStart: 2,
      selectionEnd: 2,
    });
    expect(await ask('insert', ' tolong')).toBe('failed');
    await session.send('Input.insertText', { text: '你' });
    await expect.poll(own).toBe('Halo Budi你');
    expect(plain(await model())).not.toContain('tolong');
    expect(await ask('insert', ' tolong')).toBe('inserted');
    await expect.poll(own).toBe('Halo Budi你 tolong');
  });
}
