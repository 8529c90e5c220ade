import { expect, test } from '@playwright/test';
import { type Browser, openBrowser, panelOf } from './browser.ts';
import { stubExtension } from './build.ts';
import { type Forms, startForms } from './forms.ts';
import { nothingComes, panelIsAwaited } from './quiet.ts';

// Pages that take only frames which share nothing with them (Cross-Origin-Embedder-Policy).

let forms: Forms;
let browser: Browser;
test.beforeAll(async () => {
  forms = await startForms();
  browser = await openBrowser(stubExtension, {
    backend: 'http://127.0.0.1:9',
    sites: [{ pattern: `${forms.base}/*`, adapter: 'bare' }],
  });
});
test.afterAll(async () => {
  await browser?.close();
  await forms?.close();
});

/** Opens the page with these headers; the panel that has come up, and whether it stands apart. */
async function open(headers: Record<string, string>) {
  const page = await browser.context.newPage();
  await page.route('**/script', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await page.goto(`${forms.base}/script`);
  const panel = await expect
    .poll(() => panelOf(page).catch(() => undefined), { timeout: 20_000 })
    .toBeDefined()
    .then(() => panelOf(page));
  const apart = () =>
    panel.evaluate(() => (window as unknown as { credentialless?: boolean }).credentialless);
  return { page, panel, apart };
}

for (const [name, headers] of Object.entries({
  'require-corp': { 'cross-origin-embedder-policy': 'require-corp' },
  'require-corp, isolated': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
})) {
  test(`the panel comes up and the gate holds on a page with ${name}`, async () => {
    const { page, panel, apart } = await open(headers);
    expect(await apart()).toBe(true);
    const reply = page.getByLabel('Reply');
    await reply.fill('STOP this');
    await page.locator('#send').click();
    const asked = () =>
      panel.evaluate(() => (window as unknown as { heard: { name: string }[] }).heard);
    await expect.poll(async () => (await asked()).map(({ name }) => name)).toContain('gate');
    await nothingComes(page);
    expect(forms.sent).toEqual([]);
    await reply.fill('Fine');
    await page.locator('#send').click();
    await expect.poll(() => forms.sent.length).toBe(1);
    forms.sent.length = 0;
    await page.close();
  });
}

test('elsewhere the panel keeps its stores', async () => {
  const { page, apart } = await open({});
  const url = () => page.frames().at(-1)?.url();
  const before = url();
  await panelIsAwaited(page);
  expect(await apart()).toBe(false);
  expect(url()).toBe(before);
  await page.close();
});
