/** The browsers that Deskside is for, each with a driver of its own behind the same few calls. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Deployment, openBrowser, panelOf } from './browser.ts';
import { stubExtension, stubFirefox } from './build.ts';
import { firefoxExtension, openFirefox } from './firefox.ts';
import type { TestBrowser } from './tab.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const built = {
  chromium: { whole: resolve(import.meta.dirname, '../../dist/extension'), stub: stubExtension },
  firefox: { whole: firefoxExtension, stub: stubFirefox },
};

/** @param panel the whole extension, or the one with the stand-in panel. */
export async function openIn(
  name: BrowserName,
  panel: 'whole' | 'stub',
  deployment: Deployment,
): Promise<TestBrowser> {
  const folder = built[name][panel];
  if (name === 'firefox') return openFirefox(folder, deployment);
  const { context, extensionId, close } = await openBrowser(folder, deployment);
  const openOwnPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    newPage: () => context.newPage(),
    pages: () => context.pages(),
    panelOf: (tab) => panelOf(tab as Page),
    openOwnPage,
    async stopBackground() {
      const page = await openOwnPage('extension/options.html');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    close,
  };
}
