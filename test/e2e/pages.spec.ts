import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  chromium,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { type Backend, startBackend } from './backend.ts';
import { chromiumPath } from './browser.ts';

// Desk, insights and content as their people meet them: signing in, empty, filled, wrong input, both themes.

const root = resolve(import.meta.dirname, '../..');
const sops = join(root, 'backend/starter/sops');
const password = 'deskside-demo';

let backend: Backend;
let browser: Browser;
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  test.setTimeout(60_000);
  [backend, browser] = await Promise.all([
    startBackend(),
    chromium.launch({
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    }),
  ]);
});
test.afterAll(async () => {
  await browser?.close();
  await backend?.remove();
});
test.beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});
test.afterEach(() => context.close());

async function signIn(where: string, email: string, secret = password) {
  await page.goto(`${backend.url}/${where}/`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** No violation in either theme. */
async function accessible() {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
    ).toEqual([]);
  }
}

test('a wrong password is said in words, and what was typed stays', async () => {
  await signIn('desk', 'rina@kirana.example', 'not-it');
  await expect(page.getByRole('alert')).toContainText('do not belong together');
  await expect(page.getByLabel('E-mail')).toHaveValue('rina@kirana.example');
  await accessible();
});

test('an agent is told that the desk is for others', async () => {
  await signIn('desk', 'putri@kirana.example');
  await expect(page.getByText(/you are signed in as agent/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign in as somebody else' }).click();
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('the pages speak Indonesian', async () => {
  await page.goto(`${backend.url}/desk/`);
  await page.getByLabel('Language').selectOption('id');
  await expect(page.getByRole('button', { name: 'Masuk' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('id');
});

test('an empty desk says so, and a case can be worked by keyboard', async () => {
  await signIn('desk', 'rina@kirana.example');
  await expect(page.getByText('Nothing is waiting here.')).toBeVisible();
  await accessible();

  const api = async (path: string, body: unknown, token?: string) => {
    const response = await fetch(`${backend.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return response.json();
  };
  const { token } = await api('/api/session', { email: 'putri@kirana.example', password });
  await api(
    '/api/escalations',
    {
      id: crypto.randomUUID(),
      category: 'fraud',
      severity: 'critical',
      queue: 'account-safety',
      ticket: {
        console: 'casebook',
        id: '48190',
        url: 'javascript:alert(1)',
        subject: '<img src=x onerror=alert(1)> saldo hilang',
        lang: 'id',
      },
      summary: 'Customer gave a code to a caller.',
      needs: ['Freeze the account'],
      evidence: [{ text: 'minta kode OTP', lang: 'id' }],
      raisedAt: new Date().toISOString(),
    },
    token,
  );
  // It appears by itself.
  await expect(page.locator('.case')).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: /Fraud and loss/ })).toBeVisible();
  // Text from outside stays text, and an address that is none is no link.
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /48190/ })).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.getByText('Acknowledged by you')).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByLabel('For the agent')).toBeFocused();
  await page.keyboard.type('just a text with j and k in it');
  await expect(page.getByLabel('For the agent')).toHaveValue('just a text with j and k in it');
  await accessible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Send to another desk' }).click();
  await page.getByLabel('Desk', { exact: true }).selectOption({ label: 'Legal' });
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText(/You sent it to Legal/)).toBeVisible();
});

test('insights: nothing yet, wrong dates, CSV', async () => {
  await signIn('insights', 'agus@kirana.example');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('custom');
  await page.getByLabel('From', { exact: true }).fill('2030-01-01');
  await expect(page.getByRole('alert')).toContainText('first day');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('month');
  await expect(page.getByRole('link', { name: 'Download CSV' })).toBeVisible();
  await accessible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.split('\n')[0]).toContain('tickets');
});

test('content: a folder with a mistake changes nothing, a good zip replaces all', async () => {
  await signIn('content', 'admin@kirana.example');
  await expect(page.getByRole('heading', { name: '56 SOPs' })).toBeVisible();
  // What the demo's agents found no SOP for, made from their clicks.
  await expect(page.getByRole('row', { name: /balance.* WAL-00/ })).toBeVisible({
    timeout: 20_000,
  });
  await accessible();
  const files = Object.fromEntries(
    readdirSync(sops)
      .filter((name) => name.startsWith('PAY-0'))
      .map((name) => [name, readFileSync(join(sops, name), 'utf8')]),
  );
  const choose = (content: Record<string, string>) =>
    page.locator('[data-choose=zip]').setInputFiles({
      name: 'sops.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(
        zipSync(
          Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])),
        ),
      ),
    });

  await choose({
    ...files,
    'PAY-014.md': (files['PAY-014.md'] ?? '').replace('version: ', 'version: six '),
  });
  await expect(page.getByRole('alert')).toContainText(/problems?, nothing changed/);
  await expect(page.getByRole('row', { name: /PAY-014.md \d+ / })).toBeVisible();
  await accessible();
  await expect(page.getByRole('heading', { name: '56 SOPs' })).toBeVisible();

  await page.locator('[data-choose=zip]').setInputFiles({
    name: 'sops.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('no zip at all'),
  });
  await expect(page.getByRole('alert')).toContainText('could not be opened');

  await choose(files);
  await expect(page.getByText(/SOPs are ready/)).toBeVisible();
  await expect(page.getByText(/No longer there: ACC-001/)).toBeVisible();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(page.getByText(/Replaced\./)).toBeVisible();
  const count = Object.keys(files).filter((name) => !name.endsWith('.id.md')).length;
  await expect(page.getByRole('heading', { name: `${count} SOPs` })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: `${count} SOPs` })).toBeVisible();
});
