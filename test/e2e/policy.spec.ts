import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Browser, chromiumPath, openBrowser, panelOf } from './browser.ts';
import { type BrowserName, chromiumTabs } from './browsers.ts';
import { stubExtension, stubFirefox } from './build.ts';
import { openFirefox } from './firefox.ts';
import { installFirefox, noInstall } from './firefox-install.ts';
import { type Forms, startForms } from './forms.ts';
import { says, seen } from './see.ts';
import type { TestBrowser } from './tab.ts';

// A real policy of a real administrator, where this machine lets us be one. It names only this run's extension.

/** Where Debian's Chromium looks. */
const policies = '/etc/chromium/policies/managed';
const chromiumFolder = resolve(policies, '../..');
const mayWrite = () => {
  try {
    accessSync(chromiumFolder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
const reason = !existsSync(chromiumFolder)
  ? `${chromiumFolder} is not there: ${chromiumPath ?? 'this browser'} reads its policies elsewhere`
  : mayWrite()
    ? undefined
    : `${chromiumFolder} may be written by root only`;

const bare = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../widget/host/consoles/bare.json'), 'utf8'),
);
let forms: Forms;
test.beforeAll(async () => {
  forms = await startForms();
});
test.afterAll(() => forms?.close());

/** A sample as it ships; one of its sites is on this machine. */
const sampleOf = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../extension/policy', name), 'utf8').replace(
    'https://desk.example.com',
    forms.base,
  );

/** @param policed gives it the sample of its kind; it may take its time to hear of that. */
async function obeysSample(name: BrowserName, browser: TestBrowser, policed: () => void) {
  const options = await browser.openOwnPage('extension/options.html');
  await options.getByRole('button', { name: 'All options' }).click();
  policed();
  const address = options.getByLabel('Address of the backend');
  await expect
    .poll(() => address.evaluate((box) => (box as HTMLInputElement).value), { timeout: 40_000 })
    .toBe('https://deskside.example.com');
  expect(await address.evaluate((box) => (box as HTMLInputElement).disabled)).toBe(true);
  await says(options.locator('#backend-hint'), 'Set by your organisation');
  const [desk, mail] = [options.locator('.site').first(), options.locator('.site').last()];
  await says(desk.locator('.pattern'), `${forms.base}/*`);
  await says(desk, 'Redmine · Set by your organisation');
  await says(mail.locator('.pattern'), 'https://mail.example.com/*');
  await says(mail, 'Roundcube · Set by your organisation');
  // A site of this machine is granted to the tests' builds; the other one waits for its person.
  expect(await options.locator('.site button').count()).toBe(1);
  await seen(options.getByRole('button', { name: 'Allow mail.example.com' }));
  await seen(options.getByText(/Your organisation sets the sites/));
  expect(await options.locator('.problems').count()).toBe(0);

  // Nor past the page may a person add one.
  const config = await options.evaluate(async (own) => {
    const ask = (name: string, ...args: unknown[]) => chrome.runtime.sendMessage({ name, args });
    await ask('configure', { backend: own, sites: [{ pattern: `${own}/*`, adapter: 'bare' }] });
    return (await ask('config')).value;
  }, forms.base);
  expect(config).toMatchObject({
    backend: 'https://deskside.example.com',
    backendBy: 'organisation',
    workspace: 'Kirana',
    sites: [{ adapter: 'redmine' }, { adapter: 'roundcube' }],
    sitesBy: 'organisation',
    problems: [],
  });

  const page = await browser.newPage();
  await page.goto(`${forms.base}/script`);
  await browser.panelOf(page);
  mkdirSync('test-results/policy', { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.screenshot({ path: `test-results/policy/${name}-${colorScheme}.png` });
  }
}

test('Firefox obeys the sample that ships, and shows who manages it', async () => {
  test.skip(noInstall !== undefined, noInstall);
  test.setTimeout(120_000);
  const installed = installFirefox(JSON.parse(sampleOf('firefox-policies.json')));
  const own = { backend: 'http://127.0.0.1:9', sites: [] };
  const browser = await openFirefox(stubFirefox, own, installed.path);
  try {
    await obeysSample('firefox', browser, () => {});
  } finally {
    await browser.close();
    installed.remove();
  }
});

test.describe('Chromium', () => {
  let browser: Browser;
  /** Folders that were not there before. */
  const made: string[] = [];
  let file = '';

  test.skip(reason !== undefined, reason);
  test.beforeAll(async () => {
    if (reason !== undefined) return;
    for (const folder of [dirname(policies), policies]) if (!existsSync(folder)) made.push(folder);
    mkdirSync(policies, { recursive: true });
    browser = await openBrowser(stubExtension, { backend: 'http://127.0.0.1:9', sites: [] });
    file = join(policies, `deskside-test-${browser.extensionId}.json`);
  });
  test.afterAll(async () => {
    if (file) rmSync(file, { force: true });
    await browser?.close();
    // Others may have put something into them since.
    for (const folder of made.reverse()) {
      try {
        rmdirSync(folder);
      } catch {}
    }
  });

  const set = (policy: object) =>
    writeFileSync(
      file,
      JSON.stringify({ '3rdparty': { extensions: { [browser.extensionId]: policy } } }),
    );

  test('a policy is obeyed at once in open tabs, shown with who set it, and let go again', async () => {
    // The browser looks at its policies some seconds after they change.
    test.setTimeout(120_000);
    const slow = { timeout: 40_000 };
    const page = await browser.context.newPage();
    await page.goto(`${forms.base}/script`);
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/extension/options.html`);
    await options.getByRole('button', { name: 'All options' }).click();
    const address = options.getByLabel('Address of the backend');
    await expect(address).toHaveValue('http://127.0.0.1:9');
    await expect(page.locator('deskside-panel')).toHaveCount(0);

    set({
      backend: 'http://127.0.0.1:10/',
      workspace: 'Kirana',
      sites: [{ pattern: `${forms.base}/*`, adapter: 'in-house' }],
      adapters: [JSON.stringify({ ...bare, id: 'in-house', name: 'In-house tool' }), '{"id": 1}'],
      locks: ['sites'],
    });
    await expect(address).toHaveValue('http://127.0.0.1:10', slow);
    await expect(address).toBeDisabled();
    await expect(address).toHaveAccessibleDescription('Set by your organisation');
    await expect(options.getByText('In-house tool · Set by your organisation')).toBeVisible();
    await expect(options.getByText(/Your organisation sets the sites/)).toBeVisible();
    await expect(options.getByText(/adapters\[1\] is not a valid adapter/)).toBeVisible();

    // Without a reload of the page, with the adapter that came with the policy.
    const panel = await panelOf(page);
    await expect
      .poll(() =>
        panel.evaluate(
          () =>
            (
              window as unknown as {
                heard: { name: string; what: { ticket?: { console: string } } }[];
              }
            ).heard
              .filter(({ name }) => name === 'ticket')
              .at(-1)?.what.ticket?.console,
        ),
      )
      .toBe('in-house');

    rmSync(file);
    await expect(address).toHaveValue('http://127.0.0.1:9', slow);
    await expect(page.locator('deskside-panel')).toHaveCount(0);
  });

  test('it obeys the sample that ships, and shows who manages it', async () => {
    test.setTimeout(120_000);
    const sample = sampleOf('chrome-linux.json').replace('EXTENSION_ID', browser.extensionId);
    await obeysSample('chromium', chromiumTabs(browser), () => writeFileSync(file, sample));
  });
});
