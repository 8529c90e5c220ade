import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { importPKCS8, SignJWT } from 'jose';
import { type Backend, startBackend } from './backend.ts';
import { panelOf } from './browser.ts';
import {
  type ExampleConsole,
  kid,
  newSignInKey,
  type SignInKey,
  startExamples,
} from './example-console.ts';
import { nothingComes } from './quiet.ts';

// Consoles that give ticket and composer themselves, ask in their own send, and sign their agents in.

const root = resolve(import.meta.dirname, '../..');
const card = 'Kartu 4111 1111 1111 1111 sudah kami catat.';
const fine =
  'Halo kak Dewi, mohon maaf. Kami cek dulu ke kurir. Mohon jangan tekan Pesanan Diterima sampai kami memberi kabar. Terima kasih.';
const english = 'Hello, thank you for writing. We are looking into it and will write to you again.';

let key: SignInKey;
let backend: Backend;
let tool: ExampleConsole;
let before = 0;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  key = newSignInKey();
  backend = await startBackend({ SIGN_IN_KEYS: key.keys });
  tool = await startExamples(backend.url, key);
});
test.afterAll(async () => {
  tool?.stop();
  await backend?.remove();
  key?.remove();
});
test.beforeEach(async () => {
  before = (await tool.sent()).length;
});

const sent = async () => (await tool.sent()).slice(before);
const reply = (page: Page) => page.getByLabel('Reply');
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });
const says = (panel: Frame, text: string | RegExp) =>
  expect(panel.locator('body')).toContainText(text);

/** The page with its panel, signed in and reading. */
async function open(page: Page, path: string): Promise<Frame> {
  await page.goto(`${tool.base}${path}`);
  const panel = await panelOf(page);
  await says(panel, 'EX-1');
  // Content is there, and the gate on.
  await says(panel, 'Checks start when you type');
  return panel;
}

for (const example of ['plain', 'react', 'vue']) {
  test(`${example}: read, insert, stopped, sent once, another ticket`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/session/token')) asked.push(request.frame().url());
    });
    const panel = await open(page, `/${example}/`);

    // Signed in by the panel's document, and nothing of it on the page.
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`${backend.url}/panel/`);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).toBe('[{},{},""]');

    await reply(page).fill(card);
    // A panel that is new takes longer for its first check than a send is held.
    await says(panel, 'Card number in the reply');
    await send(page).click();
    await says(panel, 'Send stopped');
    expect(await sent()).toEqual([]);
    await panel.getByRole('button', { name: 'Replace it' }).click();
    await expect(reply(page)).toHaveValue('Kartu •••• 1111 sudah kami catat.');
    expect(await sent()).toEqual([]);

    await reply(page).fill(fine);
    await send(page).dblclick();
    await expect(page.getByText('Sent', { exact: true })).toBeVisible();
    await expect.poll(sent).toEqual([{ ticket: 'EX-1', text: fine }]);

    await page.getByRole('button', { name: 'EX-2' }).click();
    await says(panel, 'EX-2');
    await says(panel, 'threatens legal action');
    await expect(panel.getByText('EX-1')).toHaveCount(0);

    // Its macro, at the step it belongs to, as one step of undo.
    for (const step of [1, 2, 3]) {
      await reply(page).press('Alt+KeyK');
      await expect(panel.locator('[aria-current=step]')).toContainText(String(step + 1));
    }
    await panel.getByRole('button', { name: /Put in reply/ }).click();
    await expect(reply(page)).toHaveValue(/.{20}/);
    await reply(page).press('Control+z');
    await expect(reply(page)).toHaveValue('');
    expect(await sent()).toHaveLength(1);
  });
}

test('a stopped reply goes out once when the agent gives a reason', async ({ page }) => {
  const panel = await open(page, '/plain/');
  await reply(page).fill(card);
  await says(panel, 'Card number in the reply');
  await send(page).click();
  await panel.getByRole('radio').first().check();
  await panel.getByLabel('What was agreed').fill('The customer asked for it');
  await panel.getByRole('button', { name: 'Send as it is' }).click();
  await expect.poll(sent).toEqual([{ ticket: 'EX-1', text: card }]);
  await nothingComes(page);
  expect(await sent()).toHaveLength(1);
});

/** In place of what the console's server signs. */
async function token(claims: object, by = key.pem()): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    aud: 'deskside:kirana',
    sub: 'agent-1',
    email: 'putri@kirana.example',
    origin: tool.base,
    jti: randomUUID(),
    iat: now,
    exp: now + 120,
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .sign(await importPKCS8(by, 'EdDSA'));
}
const hand = (page: Page, body: string) =>
  page.route('**/token', (route, request) =>
    request.url().startsWith(tool.base) ? route.fulfill({ body }) : route.fallback(),
  );
const ago = Math.floor(Date.now() / 1000) - 3600;

for (const [what, claims, error, words] of [
  ['expired', { iat: ago, exp: ago + 60 }, 'token-expired', 'too old'],
  ['from a clock that is ahead', { iat: ago + 7200, exp: ago + 7260 }, 'token-clock', 'clocks'],
  ['for another workspace', { aud: 'deskside:lontar' }, 'token-audience', 'another workspace'],
  ['for nobody', { sub: 'x', email: 'nobody@kirana.example' }, 'token-person', 'not know you'],
  ['for another page', { origin: 'https://evil.example' }, 'token-origin', 'not accepted'],
] as const) {
  test(`a token ${what} is refused, and the panel says so`, async ({ page }) => {
    await hand(page, await token(claims));
    await page.goto(`${tool.base}/plain/`);
    const panel = await panelOf(page);
    await expect(panel.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await says(panel, error);
    await says(panel, 'nothing is checked or stopped');
  });
}

test('a token is good once; with a fresh one the panel goes on, and counts what went out', async ({
  page,
}) => {
  const body = await token({});
  await hand(page, body);
  await open(page, '/plain/');
  await page.reload();
  const panel = await panelOf(page);
  await expect(panel.getByRole('alert').filter({ hasText: 'used before' })).toBeVisible();

  // Nobody is signed in: the reply is not held up, and counted.
  await reply(page).fill(card);
  await send(page).click();
  await expect.poll(sent).toEqual([{ ticket: 'EX-1', text: card }]);

  const counted = page.waitForRequest(
    (request) =>
      request.url().endsWith('/api/events') &&
      /draft\.unchecked.*signed-out|signed-out.*draft\.unchecked/.test(request.postData() ?? ''),
  );
  await page.unroute('**/token');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await says(panel, 'EX-1');
  await counted;
});

test('without the program a reply goes out all the same', async ({ page }) => {
  await page.route('**/embed.js*', (route) => route.abort());
  await page.goto(`${tool.base}/react/`);
  await reply(page).fill(fine);
  await send(page).click();
  await expect.poll(sent).toEqual([{ ticket: 'EX-1', text: fine }]);
});

test.describe('the package, packed and installed', () => {
  let folder: string;
  const at = (...parts: string[]) => join(folder, ...parts);

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskside-embed-'));
    const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
    npm('pack', '--pack-destination', folder, join(root, 'widget/embed-package'));
    writeFileSync(at('package.json'), '{"type":"module","private":true}');
    npm('install', '--no-audit', '--no-fund', '--offline', './deskside-embed-0.1.0.tgz');
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const options = (ticket: string) => `{
    backend: '${backend.url}',
    console: 'packed',
    ticket: ${ticket},
    composer: {
      read: () => field.value,
      insert: (text) => field.setRangeText(text),
      onChange: (listener) => {
        field.addEventListener('input', listener);
        return () => field.removeEventListener('input', listener);
      },
      send: () => {},
    },
    token: async () => (await fetch('/token', { method: 'POST' })).text(),
  }`;
  const ticket = `{ id: 'P-1', subject: 'Refund not received', messages: [{ author: 'customer', text: 'Where is my refund?' }] }`;

  test('has types that hold, and catch what is wrong', () => {
    const head = `import { startDeskside } from 'deskside-embed';\ndeclare const field: HTMLTextAreaElement;\n`;
    writeFileSync(
      at('right.ts'),
      `${head}const deskside = startDeskside(${options(ticket)});
const verdict: 'send' | 'hold' = await deskside.beforeSend();
deskside.ticket(undefined);
export { verdict };\n`,
    );
    writeFileSync(at('wrong.ts'), `${head}startDeskside(${options("{ id: 'P-1' }")});\n`);
    for (const resolution of [
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
      ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ]) {
      const check = (file: string) =>
        execFileSync(
          process.execPath,
          [
            join(root, 'node_modules/typescript/bin/tsc'),
            ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'],
            ...['--lib', 'es2023,dom', '--types', '', ...resolution, file],
          ],
          { cwd: folder, stdio: 'pipe' },
        );
      check('right.ts');
      expect(() => check('wrong.ts')).toThrow(/Command failed/);
    }
  });

  test('runs in a page, and says what is wrong with an option', async ({ page }) => {
    const html = `<!doctype html><meta charset="utf-8">
<script type="importmap">{"imports":{"deskside-embed":"/index.js"}}</script>
<textarea aria-label="Reply"></textarea><script type="module">
import { startDeskside } from 'deskside-embed';
const field = document.querySelector('textarea');
window.deskside = startDeskside(${options(ticket)});
startDeskside({ ...${options(ticket)}, console: 'No Name' });
</script>`;
    const server = createServer(async ({ url }, response) => {
      const { port } = server.address() as AddressInfo;
      const origin = `http://localhost:${port}`;
      const script = url === '/index.js';
      const module = () => readFileSync(at('node_modules/deskside-embed/index.js'));
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
      response.end(url === '/token' ? await token({ origin }) : script ? module() : html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await expect.poll(() => errors.join()).toContain('console must be a name');
    const panel = await panelOf(page);
    await says(panel, 'P-1');
    const ask = () =>
      page.evaluate(() =>
        (
          window as unknown as { deskside: { beforeSend(): Promise<string> } }
        ).deskside.beforeSend(),
      );
    await says(panel, 'Checks start when you type');
    await reply(page).fill(card);
    await says(panel, 'Card number in the reply');
    expect(await ask()).toBe('hold');
    await reply(page).fill(english);
    expect(await ask()).toBe('send');
    // The same press once more.
    expect(await ask()).toBe('hold');
    server.closeAllConnections();
    server.close();
  });
});

test('a revoked key opens nothing, at once', async ({ page }) => {
  key.revoke();
  await page.goto(`${tool.base}/vue/`);
  const panel = await panelOf(page);
  await says(panel, 'token-key');
});
