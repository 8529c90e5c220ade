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
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type Deployment, raiseVersion } from './browser.ts';
import { firefoxPlace, firefoxTab } from './firefox-tab.ts';
import type { Tab, TestBrowser } from './tab.ts';

export const firefoxExtension = resolve(import.meta.dirname, '../../dist/extension-firefox');

export const firefoxPath =
  process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

const PROMPTS = 'extensions.webextOptionalPermissionPrompts';
const loopback = ['http://localhost/*', 'http://127.0.0.1/*'];
const pause = () => new Promise((later) => setTimeout(later, 50));

export interface Firefox extends TestBrowser {
  browser: Browser;
}

/**
 * @param built folder of an unpacked extension, copied as in Chromium, or its zip; without it, a bare Firefox.
 * @param path of a Firefox that is installed otherwise.
 */
export async function openFirefox(
  built?: string,
  deployment?: Deployment,
  path = firefoxPath,
): Promise<Firefox> {
  if (!path) throw new Error('Firefox is not installed. FIREFOX=/path/to/firefox says where.');
  const folder = mkdtempSync(join(tmpdir(), 'deskside-firefox-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    // For what no page may do: stop the background, open the extension's own pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      // Headless, it paints its scroll bars white in the dark.
      'ui.useOverlayScrollbars': 1,
      // Nobody is there to answer: what is asked for in a click is granted.
      [PROMPTS]: false,
      // A question's buttons take no press at first.
      'security.notification_enable_delay': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  let id = '';
  const extension = join(folder, 'extension');
  if (built?.endsWith('.zip')) id = await browser.installExtension(built);
  else if (built) {
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
    async tabAt(address) {
      for (let tries = 0; tries < 300; tries += 1) {
        const page = (await browser.pages()).findLast((one) => one.url() === address);
        const known = [...tabs].find(([, one]) => one === page)?.[0];
        if (page) return known ?? tabOf(page);
        await pause();
      }
      throw new Error(`No tab came to ${address}.`);
    },
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
    async frameWith(tab, css) {
      const page = tabs.get(tab);
      for (const frame of page?.frames().slice(1) ?? []) {
        const place = firefoxPlace(page as Page, frame);
        // A frame that is gone by now throws at once.
        const has = async () =>
          place.evaluate((wanted) => document.querySelector(wanted) !== null, css);
        if (await has().catch(() => false)) return place;
      }
      return undefined;
    },
    async stopBackground() {
      await privileged(`WebExtensionPolicy.getByID('${id}').extension.terminateBackground()`);
    },
    async update() {
      raiseVersion(extension);
      await browser.installExtension(extension);
    },
    async pressButton(tab, allow) {
      await tabs.get(tab)?.bringToFront();
      // What the tests' builds were given with their installation, a person takes away among the add-ons.
      await privileged(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        .ExtensionPermissions.remove('${id}', { permissions: [], origins: ${JSON.stringify(loopback)} },
          WebExtensionPolicy.getByID('${id}').extension)`);
      await privileged(`Services.prefs.setBoolPref('${PROMPTS}', true)`);
      const widget = JSON.stringify(`${id.replace(/[^a-z0-9_-]/g, '_')}-browser-action`);
      await privileged(`CustomizableUI.addWidgetToArea(${widget}, 'nav-bar')`);
      await privileged(
        `CustomizableUI.getWidget(${widget}).forWindow(window).node.querySelector('toolbarbutton').click()`,
      );
      const question = `document.querySelector('#notification-popup[panelopen] popupnotification')`;
      let asked = '';
      for (let tries = 0; !asked && tries < 200; tries += 1) {
        asked = await privileged(
          `${question}?.shadowRoot?.textContent ?? ${question}?.textContent ?? ''`,
        );
        await pause();
      }
      await privileged(`${question}.${allow ? 'button' : 'secondaryButton'}.click()`);
      await privileged(`Services.prefs.setBoolPref('${PROMPTS}', false)`);
      return asked;
    },
    async saved(_, act) {
      const before = readdirSync(downloads);
      await act();
      for (let tries = 0; tries < 200; tries += 1) {
        const file = readdirSync(downloads).find((one) => !before.includes(one));
        if (file && !file.endsWith('.part')) return file;
        await pause();
      }
      throw new Error('Nothing was saved.');
    },
    async openOwnPage(path) {
      const before = await browser.pages();
      await privileged(
        `gBrowser.addTrustedTab(WebExtensionPolicy.getByID('${id}').getURL('${path}'))`,
      );
      for (let tries = 0; tries < 100; tries += 1) {
        const page = (await browser.pages()).find((one) => !before.includes(one));
        if (page) return tabOf(page);
        await pause();
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
  return async (expression: string): Promise<string> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => String(await ${expression}))()`,
      target: { context },
      awaitPromise: true,
    });
    const { exceptionDetails, result: value } = result as {
      exceptionDetails?: { text: string };
      result: { value: string };
    };
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return value.value;
  };
}
