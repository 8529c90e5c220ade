/** The browsers that Deskside is for, each with a driver of its own behind the same few calls. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Browser, type Deployment, openBrowser, panelOf, raiseVersion } from './browser.ts';
import { stubExtension, stubFirefox } from './build.ts';
import { firefoxExtension, openFirefox } from './firefox.ts';
import type { TestBrowser } from './tab.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const built = {
  chromium: { whole: resolve(import.meta.dirname, '../../dist/extension'), stub: stubExtension },
  firefox: { whole: firefoxExtension, stub: stubFirefox },
};

/**
 * @param panel the whole extension, or the one with the stand-in panel.
 * @param framesStore as in `openBrowser`; Firefox leaves them their parts.
 */
export async function openIn(
  name: BrowserName,
  panel: 'whole' | 'stub',
  deployment?: Deployment,
  framesStore = false,
): Promise<TestBrowser> {
  const folder = built[name][panel];
  return name === 'firefox'
    ? openFirefox(folder, deployment)
    : chromiumTabs(await openBrowser(folder, deployment, framesStore));
}

/** Playwright's browser behind the calls of tab.ts. */
export function chromiumTabs({ context, extensionId, extension, close }: Browser): TestBrowser {
  const openOwnPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    newPage: () => context.newPage(),
    pages: () => context.pages(),
    async tabAt(address) {
      for (let tries = 0; tries < 300; tries += 1) {
        const page = context.pages().findLast((one) => one.url() === address);
        if (page) return page;
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error(`No tab came to ${address}.`);
    },
    panelOf: (tab) => panelOf(tab as Page),
    async frameWith(tab, css) {
      for (const frame of (tab as Page).frames().slice(1)) {
        const has = (wanted: string) => document.querySelector(wanted) !== null;
        if (await frame.evaluate(has, css).catch(() => false)) return frame;
      }
      return undefined;
    },
    openOwnPage,
    async stopBackground() {
      const page = await openOwnPage('extension/options.html');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async update() {
      raiseVersion(extension);
      const own = await openOwnPage('extension/options.html');
      // It ends in the middle of its own answer, and its page with it.
      own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    },
    // The browser's own question cannot be answered by a script, nor its button pressed: both are played here.
    async pressButton(tab, allow) {
      const [worker] = context.serviceWorkers();
      if (!worker) throw new Error('The worker is not there.');
      return worker.evaluate(
        async ({ url, answer }) => {
          const asked: string[] = [];
          chrome.permissions.request = (async ({ origins = [] }) => {
            asked.push(...origins);
            return answer;
          }) as typeof chrome.permissions.request;
          const [pressed] = await chrome.tabs.query({ url });
          (chrome.action.onClicked as never as { dispatch(tab: unknown): void }).dispatch(pressed);
          return asked.join();
        },
        { url: tab.url(), answer: allow },
      );
    },
    async saved(tab, act) {
      const [file] = await Promise.all([(tab as Page).waitForEvent('download'), act()]);
      return file.suggestedFilename();
    },
    close,
  };
}
