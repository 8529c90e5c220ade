import { expect, type Frame, type Page, test } from '@playwright/test';
import type { Draft } from '../../shared/model/draft.ts';
import type { AssistPort, SentReply, TicketView } from '../../widget/port.ts';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { mailArrives } from './quiet.ts';
import { roundcubeUrl as base, countSent, roundcubeAgent } from './roundcube.ts';

// A shared mailbox in a real Roundcube: the mail in a frame of the list, the composer in a frame of its own.

test.skip(!base, 'ROUNDCUBE_URL is not set');

let browser: Browser;
let page: Page;
let panel: Frame;

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
const view = async () => (await heard<TicketView>('ticket')).at(-1);
const draft = async () => (await heard<Draft>('draft')).at(-1);
const ticket = async () => {
  const seen = await view();
  return seen?.state === 'open' ? seen.ticket : undefined;
};
const insert = (text: string) =>
  panel.evaluate((words) => (window as unknown as StubWindow).port.page.insert(words), text);
const own = async () => {
  const found = await draft();
  return found?.text.slice(0, found.ownEnd).trim();
};

const send = () => page.locator('button.send');
const letter = () => page.frameLocator('#composebody_ifr').locator('body');

async function open(path: string) {
  await page.goto(`${base}/?_task=mail&_mbox=INBOX${path}`);
  panel = await panelOf(page);
}
/** The composer that answers a mail. */
async function reply(uid: number) {
  await open(`&_uid=${uid}&_action=show`);
  await expect.poll(async () => (await ticket())?.id).toBe(String(uid));
  await page.locator('#toolbar-menu a.reply').click();
  await page.waitForURL(/_action=compose/);
  await expect(letter()).toBeVisible();
  panel = await panelOf(page);
}

test.beforeAll(async () => {
  browser = await openBrowser(stubExtension, {
    backend: 'http://127.0.0.1:9',
    sites: [{ pattern: `${base}/*`, adapter: 'roundcube' }],
  });
  page = await browser.context.newPage();
  // Whatever is left in the composer may be lost.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${base}/`);
  await page.fill('#rcmloginuser', roundcubeAgent.login);
  await page.fill('#rcmloginpwd', roundcubeAgent.password);
  await page.click('#rcmloginsubmit');
  await page.waitForURL(/_task=mail/);
});
test.afterAll(() => browser?.close());

test('reads a mail: subject, who wrote it, when', async () => {
  await open('&_uid=4&_action=show');
  await expect.poll(ticket).toMatchObject({
    console: 'roundcube',
    id: '4',
    subject: 'Item arrived broken, seller refuses to help',
    customer: { name: 'Priya Raman' },
    messages: [{ author: 'customer', internal: false, at: expect.stringMatching(/^\d{4}-/) }],
  });
  expect((await ticket())?.messages[0]?.text).toMatch(/^The ceramic vase arrived in three pieces/);
});

test('follows the mail that the list shows, though the address stays the same', async () => {
  await open('');
  await expect.poll(view).toEqual({ state: 'none' });
  const address = page.url();
  const seen: (string | undefined)[] = [];
  for (const row of [1, 3, 1]) {
    const line = page.locator('#messagelist tbody tr').nth(row);
    const subject = (await line.locator('.subject a').textContent())?.trim();
    await line.click();
    await expect.poll(async () => (await ticket())?.subject).toBe(subject);
    seen.push((await ticket())?.id);
  }
  expect(new Set(seen).size).toBe(2);
  expect(seen[0]).toBe(seen[2]);
  expect(page.url()).toBe(address);
});

test('says so when a release shows mails otherwise, and reads on when it does not', async () => {
  const preview = /_action=preview/;
  await page.route(preview, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('extwin', 'other') });
  });
  await open('');
  await page.locator('#messagelist tbody tr').nth(4).click();
  await expect.poll(view).toEqual({ state: 'changed', missing: ['id'] });
  await page.unroute(preview);
  await page.locator('#messagelist tbody tr').nth(5).click();
  await expect.poll(async () => (await view())?.state).toBe('open');
});

test('the composer belongs to the mail it answers; what it quotes is no draft', async () => {
  await reply(4);
  await expect.poll(ticket).toMatchObject({
    id: '4',
    subject: 'Re: Item arrived broken, seller refuses to help',
    messages: [{ author: 'customer', text: expect.stringMatching(/^The ceramic vase/) }],
  });
  expect(new URL(page.url()).searchParams.has('_uid')).toBe(false);
  await expect.poll(own).toBe('');

  expect(await insert('We are sorry about the vase.')).toBe('inserted');
  await expect.poll(own).toBe('We are sorry about the vase.');
  await expect(letter().locator('blockquote')).toContainText('The ceramic vase');
  await letter().press('Control+z');
  await expect.poll(own).toBe('');
  await letter().pressSequentially('Typed by hand.');
  await expect.poll(own).toBe('Typed by hand.');
});

test('holds a click on Send, a press of Enter on it, and lets exactly one mail go', async () => {
  await reply(5);
  // The editor has put the quote in: what is written before that it throws away.
  await expect.poll(own).toBe('');
  await expect(letter().locator('blockquote')).toBeVisible();
  const words = `word${Date.now()}`;
  expect(await insert(`STOP ${words}`)).toBe('inserted');
  await expect.poll(own).toBe(`STOP ${words}`);
  await send().click();
  await expect.poll(async () => (await heard('gate')).length).toBe(1);
  // The panel takes the focus to say why.
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await send().focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heard('gate')).length).toBe(2);
  await mailArrives(page);
  expect(page.url()).toContain('_action=compose');
  expect(await countSent(words)).toBe(0);

  // Over all that is there, into the line that introduced the quote: no longer a quote.
  await letter().press('Control+a');
  await letter().pressSequentially(`LATER ${words}`);
  await expect.poll(own).toBe(`LATER ${words}`);
  await send().dblclick();
  await expect.poll(async () => (await heard<SentReply>('sent')).length).toBe(1);
  expect(await heard<SentReply>('sent')).toMatchObject([{ ticket: { id: '5' } }]);
  await page.waitForURL((url) => !url.href.includes('_action=compose'));
  await expect.poll(() => countSent(words)).toBe(1);
  await mailArrives(page);
  expect(await countSent(words)).toBe(1);
});

test('after sending it reads what the mailbox shows next', async () => {
  panel = await panelOf(page);
  await expect.poll(async () => (await view())?.state).toMatch(/none|open/);
  const line = page.locator('#messagelist tbody tr').nth(2);
  const subject = (await line.locator('.subject a').textContent())?.trim();
  await line.click();
  await expect.poll(async () => (await ticket())?.subject).toBe(subject);
});
