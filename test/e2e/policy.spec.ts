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
import { stubExtension } from './build.ts';
import { type Forms, startForms } from './forms.ts';

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
let browser: Browser;
/** Folders that were not there before. */
const made: string[] = [];
let file = '';

test.skip(reason !== undefined, reason);
test.beforeAll(async () => {
  if (reason !== undefined) return;
  for (const folder of [dirname(policies), policies]) if (!existsSync(folder)) made.push(folder);
  mkdirSync(policies, { recursive: true });
  forms = await startForms();
  browser = await openBrowser(stubExtension, { backend: 'http://127.0.0.1:9', sites: [] });
  file = join(policies, `deskside-test-${browser.extensionId}.json`);
});
test.afterAll(async () => {
  if (file) rmSync(file, { force: true });
  await browser?.close();
  await forms?.close();
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
