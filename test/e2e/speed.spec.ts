import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBackend } from './backend.ts';
import { openBrowser, panelOf } from './browser.ts';
import { startConsole } from './console-server.ts';

// How long a ticket is on screen before its suggestions are. Reported, not judged: it runs on whatever machine.

const root = resolve(import.meta.dirname, '../..');
const tickets = 40;

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

test('from messages on the page to suggestions painted, over the demo tickets', async () => {
  test.setTimeout(120_000);
  const [backend, tool] = await Promise.all([startBackend(), startConsole()]);
  const browser = await openBrowser(join(root, 'dist/extension'), {
    backend: backend.url,
    sites: [{ pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' }],
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(`${tool.base}tickets/48213`);
    const panel = await panelOf(page);
    await panel.getByLabel('E-mail').fill('putri@kirana.example');
    await panel.getByLabel('Password').fill('deskside-demo');
    await panel.getByRole('button', { name: 'Sign in' }).click();
    await expect(panel.locator('[data-painted]').first()).toBeVisible();

    // When the messages of a ticket came into the page, by its own clock.
    await page.evaluate(() => {
      const shown: Record<string, number> = {};
      Object.assign(window, { shown });
      new MutationObserver(() => {
        const pane = document.querySelector<HTMLElement>(
          '[data-testid=ticket-pane]:not([style*="none"])',
        );
        const id = pane?.dataset.ticketId;
        if (id && pane?.querySelector('[data-testid=message]')) {
          shown[id] ??= performance.timeOrigin + performance.now();
        }
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });

    const waits: number[] = [];
    const rows = page.locator('[data-testid=ticket-list-item]');
    for (let row = 2; row < tickets + 2; row += 1) {
      const id = (await rows.nth(row).getAttribute('data-ticket-id')) ?? '';
      await panel.evaluate(() => performance.clearMarks());
      await rows.nth(row).click();
      await expect(panel.getByRole('heading', { name: `Ticket ${id}` })).toBeVisible();
      const painted = await panel.waitForFunction(() => {
        const mark = performance.getEntriesByName('deskside:painted').at(-1);
        return mark && performance.timeOrigin + mark.startTime;
      });
      const from = await page.evaluate(
        (ticket) => (window as unknown as { shown: Record<string, number> }).shown[ticket],
        id,
      );
      waits.push(((await painted.jsonValue()) as number) - (from ?? 0));
    }
    const sorted = waits.toSorted((a, b) => a - b);
    const figures = {
      tickets: waits.length,
      p50: Math.round(at(sorted, 0.5)),
      p95: Math.round(at(sorted, 0.95)),
      slowest: Math.round(at(sorted, 1)),
    };
    mkdirSync(join(root, 'test-results'), { recursive: true });
    writeFileSync(join(root, 'test-results/painted.json'), JSON.stringify(figures, null, 2));
    console.log(
      `Suggestions painted after the messages were on the page: p50 ${figures.p50} ms, ` +
        `p95 ${figures.p95} ms, slowest ${figures.slowest} ms, ${figures.tickets} tickets`,
    );
    expect(waits.every((wait) => wait > 0)).toBe(true);
  } finally {
    await browser.close();
    await tool.close();
    await backend.remove();
  }
});
