import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { type Forms, startForms } from './forms.ts';
import { nothingComes } from './quiet.ts';

// The gate on small pages, with a stand-in panel: STOP in a draft stops it, SLOW is never answered, LATER is only
// known when Send is pressed.

let forms: Forms;
let browser: Browser;
let page: Page;
let panel: Frame;

test.beforeAll(async () => {
  forms = await startForms();
  browser = await openBrowser(stubExtension, {
    // Nobody answers there: what must reach the backend waits.
    backend: 'http://127.0.0.1:9',
    sites: [{ pattern: `${forms.base}/*`, adapter: 'bare' }],
  });
});
test.afterAll(async () => {
  await browser?.close();
  await forms?.close();
});

test.beforeEach(async () => {
  forms.sent.length = 0;
  page = await browser.context.newPage();
});
test.afterEach(() => page.close());

async function open(path: string) {
  await page.goto(forms.base + path);
  panel = await panelOf(page);
  await expect.poll(() => heard('ticket')).toMatchObject([{ state: 'open' }]);
}
const heard = (name: string) =>
  panel.evaluate(
    (wanted) =>
      (window as unknown as { heard: { name: string; what: unknown }[] }).heard
        .filter((one) => one.name === wanted)
        .map(({ what }) => what),
    name,
  );
const reply = () => page.locator('[data-deskside-reply]');
const send = () => page.locator('[data-deskside-send]').first();
async function write(text: string) {
  await reply().click();
  await page.keyboard.type(text);
  await expect
    .poll(async () => ((await heard('draft')) as { text: string }[]).at(-1)?.text)
    .toBe(text);
}
const settled = () => nothingComes(page);

for (const path of ['/form', '/script', '/rich']) {
  test(`${path}: a known good draft goes out at once, and once on a double click`, async () => {
    await open(path);
    await write('All fine');
    await send().dblclick();
    await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'All fine' }]);
    await settled();
    expect(forms.sent).toHaveLength(1);
  });

  test(`${path}: an unknown good draft waits for its verdict and goes out once`, async () => {
    await open(path);
    await write('LATER but fine');
    await send().dblclick();
    await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'LATER but fine' }]);
    await settled();
    expect(forms.sent).toHaveLength(1);
  });

  test(`${path}: a stopped draft stays as it is, and the panel has the focus`, async () => {
    await open(path);
    await write('STOP this');
    await send().click();
    await settled();
    expect(forms.sent).toEqual([]);
    expect(
      await reply().evaluate((field) => ('value' in field ? field.value : field.textContent)),
    ).toBe('STOP this');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DESKSIDE-PANEL');
    await expect(page.locator('deskside-notice')).toBeAttached();
    expect(await heard('sent')).toEqual([]);
  });

  test(`${path}: a released draft goes out once, unless it changed`, async () => {
    await open(path);
    await write('STOP this');
    await send().click();
    await expect.poll(() => heard('gate')).toHaveLength(1);
    const release = (text: string) =>
      panel.evaluate(
        (of) =>
          (
            window as unknown as { port: import('../../widget/port.ts').AssistPort }
          ).port.page.release(of),
        text,
      );
    await expect(page.locator('deskside-notice')).toBeAttached();
    expect(await release('STOP that')).toBe(false);
    expect(await release('STOP this')).toBe(true);
    await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'STOP this' }]);
    await settled();
    expect(forms.sent).toHaveLength(1);
  });

  test(`${path}: without an answer it goes out at the deadline, unchecked`, async () => {
    await open(path);
    await write('SLOW panel');
    const pressed = Date.now();
    await send().click();
    await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'SLOW panel' }]);
    // Not before the deadline that the stand-in panel set.
    expect(Date.now() - pressed).toBeGreaterThanOrEqual(700);
    if (path !== '/form') {
      expect(await heard('sent')).toMatchObject([{ unchecked: 'deadline', ticket: { id: 'T-1' } }]);
    }
  });
}

test('Ctrl+Enter is held, stopped and let go like the button', async () => {
  await open('/script');
  await write('STOP');
  await page.keyboard.press('Control+Enter');
  await settled();
  expect(forms.sent).toEqual([]);

  await reply().fill('');
  await write('LATER');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'LATER' }]);
  await settled();
  expect(forms.sent).toHaveLength(1);

  await reply().fill('');
  await write('fine');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => forms.sent).toHaveLength(2);
});

test('every control that sends is gated', async () => {
  await open('/script');
  await write('STOP');
  await page.locator('#solve').click();
  await settled();
  expect(forms.sent).toEqual([]);
});

test('a form submitted by Enter in another field is gated', async () => {
  await open('/form');
  await write('STOP');
  await page.getByLabel('Tag').press('Enter');
  await settled();
  expect(forms.sent).toEqual([]);
  await reply().fill('fine');
  await page.getByLabel('Tag').press('Enter');
  await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'fine' }]);
});

test('what was written while the verdict was awaited is checked too', async () => {
  await open('/script');
  await write('LATER');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type(' STOP');
  await settled();
  expect(forms.sent).toEqual([]);
  expect(await heard('gate')).toMatchObject([{ text: 'LATER' }, { text: 'LATER STOP' }]);
});

test('an internal note passes', async () => {
  await open('/script');
  await page.getByLabel('Note').fill('STOP is fine here');
  await page.locator('#add').click();
  await expect.poll(() => forms.sent).toEqual([{ kind: 'note', text: 'STOP is fine here' }]);
  expect(await heard('gate')).toEqual([]);
});

test('with the panel gone a reply goes out and is counted where it cannot be lost', async () => {
  await open('/script');
  await write('STOP');
  await page.evaluate(() => {
    // A page that takes the panel out, again and again.
    new MutationObserver(() => document.querySelector('deskside-panel')?.remove()).observe(
      document.documentElement,
      { childList: true },
    );
    document.querySelector('deskside-panel')?.remove();
  });
  await settled();
  await send().click();
  await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'STOP' }]);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/extension/options.html`);
  const waiting = () =>
    options.evaluate(
      () =>
        new Promise<{ item: { kind: string; body: { reason?: string } } }[]>((resolve) => {
          const open = indexedDB.open('deskside http://127.0.0.1:9');
          open.onsuccess = () => {
            const all = open.result.transaction('outbox').objectStore('outbox').getAll();
            all.onsuccess = () => resolve(all.result);
          };
        }),
    );
  await expect
    .poll(async () => (await waiting()).at(-1)?.item)
    .toMatchObject({ kind: 'event', body: { kind: 'draft.unchecked', reason: 'panel-missing' } });
  expect(JSON.stringify(await waiting())).not.toContain('STOP');
  await options.close();
});
