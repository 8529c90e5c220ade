/** Chromium with the extension, as a person has it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test';

export const chromiumPath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

export interface Deployment {
  backend: string;
  sites: { pattern: string; adapter: string }[];
}

export interface Browser {
  context: BrowserContext;
  extensionId: string;
  /** Where it was copied to. */
  extension: string;
  close(): Promise<void>;
}

/** What a release changes at least: 0.1.0 → 0.1.1. */
export function raiseVersion(extension: string): void {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const [major, minor, patch] = manifest.version.split('.');
  manifest.version = `${major}.${minor}.${Number(patch) + 1}`;
  writeFileSync(file, JSON.stringify(manifest));
}

/**
 * @param built folder of an unpacked extension; it is copied, so that each browser has a deployment of its own.
 * @param framesStore may frames of other origins use the browser's stores? Everywhere else they may, in parts by page;
 *   Playwright switches those parts off, and then Chromium denies them all.
 * @param allowed sites that a person allowed in an earlier session: Chromium's question is answered by no script.
 */
export async function openBrowser(
  built: string,
  deployment?: Deployment,
  framesStore = false,
  allowed: string[] = [],
): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-e2e-'));
  const extension = join(folder, 'extension');
  cpSync(built, extension, { recursive: true });
  if (deployment) writeFileSync(join(extension, 'deployment.json'), JSON.stringify(deployment));
  mkdirSync(join(folder, 'profile/Default'), { recursive: true });
  const preferences = {
    // Without it an unpacked extension does not come back from a reload of its own.
    extensions: { ui: { developer_mode: true } },
    ...(framesStore ? { profile: { cookie_controls_mode: 0 } } : {}),
  };
  const preferencesFile = join(folder, 'profile/Default/Preferences');
  writeFileSync(preferencesFile, JSON.stringify(preferences));
  async function launch() {
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      headless: true,
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      viewport: { width: 1366, height: 657 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    return { context, worker, extensionId: new URL(worker.url()).host };
  }
  if (allowed.length > 0) {
    const { context, extensionId } = await launch();
    await context.close();
    const kept = JSON.parse(readFileSync(preferencesFile, 'utf8'));
    const known = kept.extensions.settings[extensionId];
    known.active_permissions.explicit_host = allowed;
    known.granted_permissions.explicit_host = allowed;
    writeFileSync(preferencesFile, JSON.stringify(kept));
  }
  const { context, worker, extensionId } = await launch();
  // A page that is opened sooner stays without us.
  for (let tries = 0; deployment && tries < 300; tries += 1) {
    const ready = () =>
      chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0);
    if (deployment.sites.length === 0 || (await worker.evaluate(ready))) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    context,
    extensionId,
    extension,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The panel's document on a page, once it has been greeted: up to 5 s in a browser that has only just been started. */
export async function panelOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 300; tries += 1) {
    const frame = page.frames().find((one) => one.url().includes('/panel'));
    if (frame && (await frame.evaluate(() => document.body.childElementCount).catch(() => 0)) > 0) {
      return frame;
    }
    await page.waitForTimeout(50);
  }
  const urls = page.frames().map((frame) => frame.url());
  throw new Error(`No panel came up. Frames: ${urls.join(' ')}`);
}
