import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBackend } from './backend.ts';
import { openBrowser, panelOf } from './browser.ts';
import { startConsole } from './console-server.ts';
import { coverIsNoticed, nothingComes } from './quiet.ts';

// A page that covers, fades or shrinks the panel so that a press in it is not what it seems: nothing leaves.

const root = resolve(import.meta.dirname, '../..');

test('nothing is escalated from a panel that cannot be seen whole', async () => {
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

    const signedIn = await fetch(`${backend.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'rina@kirana.example', password: 'deskside-demo' }),
    });
    const { token } = (await signedIn.json()) as { token: string };
    /** How many the backend holds, as a specialist is told. */
    const escalations = async () => {
      const reply = await fetch(`${backend.url}/api/escalations`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { escalations: all } = (await reply.json()) as { escalations: unknown[] };
      return all.length;
    };
    const before = await escalations();
    await page.locator('[data-testid=composer-input]:visible').click();
    await page.keyboard.press('Alt+KeyX');
    await expect(panel.getByRole('heading', { name: 'Escalate this ticket' })).toBeVisible();
    const button = panel.getByRole('button', { name: /^Escalate/ });

    const covers: Record<string, string> = {
      'a sheet that lets presses through':
        'inset: 0; position: fixed; z-index: 2147483647; pointer-events: none; background: white',
      'a hole around the button':
        'top: 0; right: 0; width: 380px; height: 300px; position: fixed; z-index: 2147483647; background: white',
    };
    for (const [name, style] of Object.entries(covers)) {
      await page.evaluate((css) => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.style.cssText = css;
        document.documentElement.append(cover);
      }, style);
      await coverIsNoticed(page);
      await button.click({ force: true });
      await expect(panel.getByText(/covers Deskside/), name).toBeVisible();
      await page.evaluate(() => document.querySelector('#cover')?.remove());
    }
    for (const style of ['opacity: 0.02', 'filter: blur(9px)', 'transform: scale(0.5)']) {
      await page.evaluate((css) => document.documentElement.setAttribute('style', css), style);
      await coverIsNoticed(page);
      await button.evaluate((element) => element.focus());
      await page.keyboard.press('Enter');
      await expect(panel.getByText(/covers Deskside/), style).toBeVisible();
    }
    await nothingComes(page);
    expect(await escalations()).toBe(before);

    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await coverIsNoticed(page);
    await button.click();
    await expect.poll(escalations).toBe(before + 1);
  } finally {
    await browser.close();
    await tool.close();
    await backend.remove();
  }
});
