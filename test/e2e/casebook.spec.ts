import { expect, type Page, test } from '@playwright/test';
import { type ConsoleServer, startConsole } from './console-server.ts';
import { nothingComes } from './quiet.ts';

// The demo console by itself, without Deskside: what its README promises to whoever reads the page.

let tool: ConsoleServer;

test.beforeAll(async () => {
  tool = await startConsole();
});
test.afterAll(() => tool.close());
test.beforeEach(() => {
  tool.sent.length = 0;
});

const pane = (page: Page, id: number) =>
  page.locator(`[data-testid="ticket-pane"][data-ticket-id="${id}"]`);
const replies = (page: Page, id: number, text: string) =>
  pane(page, id).locator('[data-testid="message"][data-author="agent"]').filter({ hasText: text });

async function open(page: Page, id: number, query = '') {
  await page.goto(`${tool.base}tickets/${id}${query}`);
  await expect(pane(page, id)).toHaveAttribute('aria-busy', 'false');
}

test('a deep link opens a ticket, and others stay in the page unseen', async ({ page }) => {
  await open(page, 48247);
  await expect(pane(page, 48247).getByTestId('message')).toHaveCount(2);
  await expect(page.getByTestId('ticket-pane')).toHaveCount(3);
  await expect(page.getByTestId('ticket-pane').filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/48231$/);
  await expect(pane(page, 48231)).toBeVisible();
  await page.goBack();
  await expect(pane(page, 48247)).toBeVisible();
});

test('messages come a moment after the ticket', async ({ page }) => {
  await open(page, 48247);
  const atFirst = await page.evaluate(async () => {
    document
      .querySelector<HTMLElement>('[data-testid="ticket-list-item"][data-ticket-id="48212"]')
      ?.click();
    await new Promise(requestAnimationFrame);
    const opened = document.querySelector('[data-testid="ticket-pane"][data-ticket-id="48212"]');
    return {
      busy: opened?.getAttribute('aria-busy'),
      skeletons: opened?.querySelectorAll('[data-testid="message-skeleton"]').length,
      messages: opened?.querySelectorAll('[data-testid="message"]').length,
    };
  });
  expect(atFirst).toEqual({ busy: 'true', skeletons: 1, messages: 0 });
  await expect(pane(page, 48212).getByTestId('message')).toHaveCount(5);
});

test('Ctrl+Enter sends once, the thread and the endpoint agree, the next ticket opens', async ({
  page,
}) => {
  await open(page, 48231);
  await page.keyboard.press('r');
  await page.keyboard.type('Halo Pak Budi, nje');
  await page.keyboard.press('Control+Enter');
  await expect(page).not.toHaveURL(/48231/);
  await expect(replies(page, 48231, 'Halo Pak Budi, nje')).toHaveCount(1);
  await expect.poll(() => tool.sent.length).toBe(1);
  expect(tool.sent[0]).toMatchObject({ ticket: '48231', kind: 'reply' });
  expect(tool.sent[0]?.text).toBe('Halo Pak Budi, nje\n\nSalam,\nPutri Anggraini\nKirana Support');
  await page.reload();
  await expect(replies(page, 48231, 'Halo Pak Budi, nje')).toHaveCount(1);
  await expect(pane(page, 48231).getByTestId('ticket-status')).toHaveText('Pending');
});

test('a double click on Send sends once, an empty draft not at all', async ({ page }) => {
  await open(page, 48213);
  const send = pane(page, 48213).getByTestId('send-button');
  await send.click();
  await expect(page.getByTestId('notice')).toHaveText('Write something first');
  await pane(page, 48213).getByTestId('composer-input').locator('p').first().click();
  await page.keyboard.type('Checking now');
  await send.dblclick();
  await expect(replies(page, 48213, 'Checking now')).toHaveCount(1);
  await nothingComes(page);
  expect(tool.sent).toHaveLength(1);
});

test('the split menu solves or stays', async ({ page }) => {
  await open(page, 48213);
  const composer = pane(page, 48213).getByTestId('composer');
  await page.keyboard.press('r');
  await page.keyboard.type('One more moment');
  await composer.getByTestId('send-menu-button').click();
  await composer.getByTestId('send-and-keep-open').click();
  await expect(replies(page, 48213, 'One more moment')).toHaveCount(1);
  await expect(page).toHaveURL(/48213$/);
  await composer.getByTestId('composer-input').locator('p').first().click();
  await page.keyboard.type('All done');
  await composer.getByTestId('send-menu-button').click();
  await composer.getByTestId('send-and-solve').click();
  await expect(page).not.toHaveURL(/48213/);
  await expect(pane(page, 48213).getByTestId('ticket-status')).toHaveText('Solved');
});

test('reply and note share the editor and keep their drafts over a reload', async ({ page }) => {
  await open(page, 48247);
  const input = pane(page, 48247).getByTestId('composer-input');
  const before = await input.elementHandle();
  await page.keyboard.press('r');
  await page.keyboard.type('for the customer');
  await pane(page, 48247).getByTestId('composer-tab-note').click();
  await expect(input).toHaveAttribute('aria-label', 'Internal note');
  await expect(input).not.toContainText('for the customer');
  await page.keyboard.type('jnr for the team');
  expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(pane(page, 48247).getByTestId('composer-saved')).toHaveText('Draft saved');
  await page.reload();
  await expect(input).toContainText('for the customer');
  await expect(input.getByTestId('composer-signature')).toContainText('Kirana Support');
  await pane(page, 48247).getByTestId('composer-tab-note').click();
  await expect(input).toHaveText('jnr for the team');
  await page.keyboard.press('Control+Z');
  await expect(input).not.toContainText('for the customer');
  await pane(page, 48247).getByTestId('send-button').click();
  await expect(replies(page, 48247, 'jnr for the team')).toHaveAttribute('data-kind', 'internal');
  await expect(page).toHaveURL(/48247$/);
});

test('hotkeys are deaf in the search field and the composer', async ({ page }) => {
  await open(page, 48231);
  await page.keyboard.press('/');
  await page.keyboard.type('jken');
  await expect(page.getByTestId('global-search')).toHaveValue('jken');
  await expect(page).toHaveURL(/48231$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(pane(page, 48231).getByTestId('ticket-status')).toHaveText('Solved');
});

test('live=1 brings one more message after three seconds', async ({ page }) => {
  await open(page, 48213, '?live=1');
  const last = pane(page, 48213).getByTestId('message').last();
  await expect(last).not.toContainText('DTI');
  await page.keyboard.press('j');
  const row = page.locator('[data-testid="ticket-list-item"][data-ticket-id="48213"]');
  await expect(row).toHaveAttribute('data-unread', 'false');
  await expect(row).toHaveAttribute('data-unread', 'true', { timeout: 5000 });
  await expect(last).toContainText('DTI');
});

test('hostile tickets are text and nothing else', async ({ page }) => {
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts += 1;
    void dialog.dismiss();
  });
  for (const id of [48277, 48278, 48279, 48280]) {
    await open(page, id);
    const stray = pane(page, id).locator('script, img, iframe, style, aside, a[href]');
    await expect(stray).toHaveCount(0);
  }
  await expect(pane(page, 48277).getByTestId('ticket-subject')).toContainText('<script>');
  expect(alerts).toBe(0);
});

for (const width of [1280, 1920]) {
  test(`it gives way to a margin of 380 px at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 48212);
    await page.evaluate(() => {
      document.documentElement.style.marginRight = '380px';
    });
    const over = await page.evaluate(
      (limit) =>
        [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().right > limit + 1,
        ).length,
      width - 380,
    );
    expect(over).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await expect(pane(page, 48212).getByTestId('send-button')).toBeInViewport();
  });
}
