import { expect, type Frame, type Page, test } from '@playwright/test';
import type { Draft } from '../../shared/model/draft.ts';
import type { AssistPort, TicketView } from '../../widget/port.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';
import { type Forms, startForms } from './forms.ts';
import { nothingComes } from './quiet.ts';

// The host-page part in the demo console (TipTap), with the stand-in panel of gate.spec.ts.

let tool: ConsoleServer;
let forms: Forms;
let browser: Browser;
let page: Page;
let panel: Frame;

test.beforeAll(async () => {
  tool = await startConsole();
  forms = await startForms();
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
  tool.sent.length = 0;
  page = await browser.context.newPage();
});
test.afterEach(() => page.close());

interface StubWindow {
  heard: { name: string; what: unknown }[];
  port: AssistPort;
}
const heard = <T>(name: string) =>
  panel.evaluate(
    (wanted) =>
      (window as unknown as StubWindow).heard
        .filter((one) => one.name === wanted)
        .map(({ what }) => what),
    name,
  ) as Promise<T[]>;
const ask = <K extends keyof AssistPort['page']>(
  name: K,
  ...args: Parameters<AssistPort['page'][K]>
) =>
  panel.evaluate(
    ([call, given]) => {
      const { page: port } = (window as unknown as StubWindow).port;
      return (port[call as 'insert'] as (...all: unknown[]) => Promise<unknown>)(
        ...(given as unknown[]),
      );
    },
    [name, args] as const,
  );
const view = async () => (await heard<TicketView>('ticket')).at(-1);
const draft = async () => (await heard<Draft | undefined>('draft')).at(-1);
const pane = () => page.locator('[data-testid=ticket-pane]:visible');
const field = () => pane().locator('[data-testid=composer-input]');

/** To the first line: the middle of the field is the signature. */
async function enter() {
  await field().click();
  await page.keyboard.press('Control+Home');
}

async function open(number = 0) {
  await page.goto(tool.base);
  await page.locator('[data-testid=ticket-list-item]').nth(number).click();
  panel = await panelOf(page);
  await expect.poll(async () => (await view())?.state).toBe('open');
}

test('reads the ticket on screen, and only that one', async () => {
  await open(2);
  const read = await view();
  const id = await pane().getAttribute('data-ticket-id');
  if (read?.state !== 'open') throw new Error('not open');
  expect(read.ticket).toMatchObject({
    console: 'casebook',
    id,
    subject: await pane().locator('[data-testid=ticket-subject]').textContent(),
    market: await pane().locator('[data-testid=ticket-market]').getAttribute('data-value'),
    status: await pane().locator('[data-testid=ticket-status]').getAttribute('data-value'),
    customer: { name: await pane().locator('[data-testid=customer-name]').textContent() },
  });
  const spoken = pane().locator('[data-testid=message]:not([data-author=system])');
  expect(read.ticket.messages).toHaveLength(await spoken.count());
  expect(read.ticket.messages[0]?.at).toMatch(/^\d{4}-.*Z$/);
});

test('follows to the next ticket, and says when there is none', async () => {
  await open(0);
  const first = await view();
  await page.locator('[data-testid=ticket-list-item]').nth(3).click();
  await expect
    .poll(async () => {
      const now = await view();
      return now?.state === 'open' && first?.state === 'open' && now.ticket.id !== first.ticket.id;
    })
    .toBe(true);
  await page.goBack();
  await expect.poll(view).toEqual(first);
  await page.goto(tool.base);
  panel = await panelOf(page);
  await expect.poll(view).toEqual({ state: 'none' });
});

test('says that the page has changed when messages are no longer where they were', async () => {
  await open();
  await page.evaluate(() => {
    setInterval(() => {
      for (const item of document.querySelectorAll('[data-testid=message]')) {
        item.setAttribute('data-testid', 'msg');
      }
    }, 10);
  });
  await expect
    .poll(view, { timeout: 9000 })
    .toMatchObject({ state: 'changed', missing: ['messages'] });
  await enter();
  await page.keyboard.type('STOP');
  await pane().locator('[data-testid=send-button]').click();
  await expect.poll(() => tool.sent.length).toBe(1);
  expect(await heard('sent')).toMatchObject([{ unchecked: 'page-changed' }]);
});

test('inserts at the caret as one undo step, before the signature, and replaces a span', async () => {
  await open();
  await enter();
  await page.keyboard.type('Halo Kak,');
  await expect.poll(async () => (await draft())?.text).toContain('Halo Kak,');
  const before = await draft();
  if (!before) throw new Error('no draft');
  expect(before.ownEnd).toBe('Halo Kak,'.length);
  expect(before.text.length).toBeGreaterThan(before.ownEnd);

  await panel.getByLabel('Search').focus();
  expect(await ask('insert', ' terima kasih sudah menunggu.')).toBe('inserted');
  await expect.poll(async () => (await draft())?.text).toContain('Halo Kak, terima kasih sudah');
  const after = await draft();
  if (!after) throw new Error('no draft');
  expect(after.text.slice(after.ownEnd)).toBe(before.text.slice(before.ownEnd));

  const start = after.text.indexOf('sudah');
  const edit = { start, end: start + 'sudah '.length, text: '' };
  expect(await ask('replace', edit, 'another draft')).toBe('failed');
  expect(await ask('replace', edit, after.text)).toBe('inserted');
  await expect.poll(async () => (await draft())?.text).toContain('terima kasih menunggu.');
  const word = { start: start, end: start + 'menunggu'.length, text: 'bersabar' };
  expect(await ask('replace', word, after.text.replace('sudah ', ''))).toBe('inserted');
  await expect.poll(async () => (await draft())?.text).toContain('terima kasih bersabar.');

  await field().focus();
  for (const text of ['kasih menunggu.', 'kasih sudah menunggu.', 'Halo Kak,\n']) {
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await draft())?.text).toContain(text);
  }
  expect(await draft()).toEqual(before);
});

test('what is typed into the signature is the agent\u2019s own all the same', async () => {
  await open(5);
  await enter();
  await page.keyboard.type('Halo Kak,');
  await expect.poll(async () => (await draft())?.ownEnd).toBe('Halo Kak,'.length);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' 4111 1111 1111 1111');
  await expect.poll(async () => (await draft())?.text).toContain('4111');
  const found = await draft();
  expect(found?.ownEnd).toBe(found?.text.length);
});

test('inserts several lines, also from the note tab, into the reply', async () => {
  await open();
  await pane().locator('[data-testid=composer-tab-note]').click();
  await expect.poll(async () => (await draft())?.kind).toBe('note');
  expect(await ask('insert', 'Baris satu\nBaris dua')).toBe('inserted');
  await expect.poll(async () => (await draft())?.kind).toBe('reply');
  await expect.poll(async () => (await draft())?.text).toContain('Baris satu\nBaris dua');
});

for (const path of ['/script', '/rich']) {
  test(`${path}: an insertion into a plain field is one undo step, at the caret that was left`, async () => {
    await page.goto(forms.base + path);
    panel = await panelOf(page);
    await expect.poll(async () => (await view())?.state).toBe('open');
    await page.locator('[data-deskside-reply]').click();
    await page.keyboard.type('Halo Budi');
    for (const _ of 'Budi') await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await draft())?.text).toBe('Halo Budi');
    await panel.getByLabel('Search').focus();
    expect(await ask('insert', 'Kak\n')).toBe('inserted');
    await expect.poll(async () => (await draft())?.text).toBe('Halo Kak\nBudi');
    await page.locator('[data-deskside-reply]').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await draft())?.text).toBe('Halo Budi');
  });
}

test('every way to send is held in TipTap; what is let go arrives once', async () => {
  await open();
  const id = await pane().getAttribute('data-ticket-id');
  await enter();
  await page.keyboard.type('STOP now');
  await expect.poll(async () => (await draft())?.text).toContain('STOP now');
  await pane().locator('[data-testid=send-button]').click();
  await expect(page.locator('deskside-notice')).toBeAttached();
  await field().focus();
  await page.keyboard.press('Control+Enter');
  await pane().locator('[data-testid=send-menu-button]').click();
  await pane().locator('[data-testid=send-and-solve]').click();
  await nothingComes(page);
  expect(tool.sent).toEqual([]);
  const held = await draft();
  expect(await ask('release', held?.text ?? '')).toBe(true);
  await expect.poll(() => tool.sent.map(({ ticket }) => ticket)).toEqual([id]);
  await nothingComes(page);
  expect(tool.sent).toHaveLength(1);
});

test('keys in the panel are not heard by the page; Alt+J goes there and back to the same caret', async () => {
  await open();
  const id = await pane().getAttribute('data-ticket-id');
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    window.addEventListener('keydown', ({ key }) => pressed.push(key), true);
  });
  await enter();
  await page.keyboard.type('abc');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => {
    (window as unknown as { pressed: string[] }).pressed.length = 0;
  });
  await page.keyboard.press('Alt+j');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName))
    .toBe('DESKSIDE-PANEL');
  await panel.getByLabel('Search').focus();
  await page.keyboard.type('jkrne/');
  expect(await pane().getAttribute('data-ticket-id')).toBe(id);
  const pressed = await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
  expect(pressed.filter((key) => key !== 'Alt')).toEqual([]);
  await ask('focusReply');
  await page.keyboard.type('X');
  await expect.poll(async () => (await draft())?.text).toContain('abXc');
  expect(await heard('command')).toContain('jump');
});

test('the panel pushes the page, folds, and comes back when the page takes it out', async () => {
  await open();
  const edge = () => page.evaluate(() => document.body.getBoundingClientRect().right);
  await expect.poll(edge).toBe(1366 - 380);
  await ask('resize', 48);
  await expect.poll(edge).toBe(1366 - 48);
  await ask('resize', 1000);
  await expect.poll(edge).toBe(1366 - 420);
  await page.evaluate(() => document.querySelector('deskside-panel')?.remove());
  await expect(page.locator('deskside-panel')).toBeAttached();
  await expect
    .poll(async () => {
      panel = await panelOf(page);
      return (await view())?.state;
    })
    .toBe('open');
});

test('a page that frames the panel itself gets nothing', async () => {
  await page.goto(`${forms.base}/list`);
  const url = `chrome-extension://${browser.extensionId}/extension/panel.html#forged`;
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    frame.onload = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.title = 'answered';
      };
      frame.contentWindow?.postMessage({ deskside: 'forged' }, '*', [port2]);
      port1.postMessage({ call: 1, name: 'ticket', args: [{ state: 'none' }] });
    };
  }, url);
  await nothingComes(page);
  expect(await page.title()).toBe('List');
});

test('leaves nothing in the page but its two elements', async () => {
  await page.goto(`${forms.base}/list`);
  const plain = await page.evaluate(() => Object.keys(window).length);
  await page.goto(`${forms.base}/script`);
  panel = await panelOf(page);
  // The page's own script adds names with const and function, not to window; ours must add none.
  expect(await page.evaluate(() => Object.keys(window).length)).toBe(plain);
  expect(
    await page.evaluate(() => document.querySelector('deskside-panel')?.shadowRoot),
  ).toBeNull();
});
