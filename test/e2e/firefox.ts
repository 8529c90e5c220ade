/**
 * Firefox with the extension, over WebDriver BiDi. A spec for every browser asks `openIn` (browsers.ts) for one; alone:
 *
 *   const firefox = await openFirefox(firefoxExtension, { backend, sites });   // or firefoxStub, or the embed's page without
 *   const tab = await firefox.newPage();     // as Playwright's Page, as far as tab.ts says
 *   await tab.goto(address);
 *   await tab.locator('textarea').fill('…'); await tab.keyboard.press('Control+Enter');
 *   const panel = await firefox.panelOf(tab);                   // the panel's document, a Place
 *   await panel.getByRole('button', { name: 'Send' }).click();
 *   await firefox.stopBackground();          // as the browser does when it wants the memory
 *   await firefox.openOwnPage('extension/options.html');        // a page of the extension, which no address opens
 *   await firefox.close();
 *
 * `firefox.browser` is Puppeteer's, for what tab.ts lacks.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Deployment } from './browser.ts';
import { firefoxPlace, firefoxTab } from './firefox-tab.ts';
import type { Tab, TestBrowser } from './tab.ts';

export const firefoxExtension = resolve(import.meta.dirname, '../../dist/extension-firefox');

export const firefoxPath =
  process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

export interface Firefox extends TestBrowser {
  browser: Browser;
}

/** @param built folder of an unpacked extension, copied as in Chromium; without it, a bare Firefox. */
export async function openFirefox(built?: string, deployment?: Deployment): Promise<Firefox> {
  if (!firefoxPath)
    throw new Error('Firefox is not installed. FIREFOX=/path/to/firefox says where.');
  const folder = mkdtempSync(join(tmpdir(), 'deskside-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    // For what no page may do: stop the background, open the extension's own pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      // Headless, it paints its scroll bars white in the dark.
      'ui.useOverlayScrollbars': 1,
      // Nobody is there to answer: what is asked for in a click is granted.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  let id = '';
  if (built) {
    const extension = join(folder, 'extension');
    cpSync(built, extension, { recursive: true });
    if (deployment) writeFileSync(join(extension, 'deployment.json'), JSON.stringify(deployment));
    id = await browser.installExtension(extension);
  }
  const privileged = await browserWindow(browser);
  const tabs = new Map<Tab, Page>();

  async function tabOf(page: Page): Promise<Tab> {
    const tab = firefoxTab(page, (scheme) =>
      privileged(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${
          scheme === 'dark' ? 0 : 1
        })`,
      ).then(() => undefined),
    );
    tabs.set(tab, page);
    await tab.setViewportSize({ width: 1366, height: 657 });
    return tab;
  }

  return {
    browser,
    newPage: async () => tabOf(await browser.newPage()),
    pages: () => [...tabs].filter(([, page]) => !page.isClosed()).map(([tab]) => tab),
    async panelOf(tab) {
      const page = tabs.get(tab);
      await page?.bringToFront();
      const until = Date.now() + 20_000;
      const why: unknown[] = [];
      while (page && Date.now() < until) {
        // Puppeteer isn't told the address of an extension's frame; the frame knows it.
        for (const frame of page.frames().slice(1)) {
          const place = firefoxPlace(page, frame);
          const ready = place.evaluate(
            () => location.pathname.includes('/panel') && document.body.childElementCount > 0,
          );
          why[0] = await ready.catch((error: unknown) => error);
          if (why[0] === true) return place;
        }
        await tab.waitForTimeout(50);
      }
      throw new Error(`No panel came up on ${tab.url()}. ${why}`);
    },
    async stopBackground() {
      await privileged(`WebExtensionPolicy.getByID('${id}').extension.terminateBackground()`);
    },
    async openOwnPage(path) {
      const before = await browser.pages();
      await privileged(
        `gBrowser.addTrustedTab(WebExtensionPolicy.getByID('${id}').getURL('${path}'))`,
      );
      for (let tries = 0; tries < 100; tries += 1) {
        const page = (await browser.pages()).find((one) => !before.includes(one));
        if (page) return tabOf(page);
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error(`${path} did not open.`);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in the browser's own window, which Puppeteer has no call for. */
async function browserWindow(browser: Browser) {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  return async (expression: string): Promise<void> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { await ${expression}; })()`,
      target: { context },
      awaitPromise: true,
    });
    const { exceptionDetails } = result as { exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  };
}
