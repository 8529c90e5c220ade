import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { type Browser, chromium, expect, type Frame, type Page, test } from '@playwright/test';
import type { AssistPort } from '../../widget/port.ts';
import { me } from '../samples.ts';
import { chromiumPath, panelOf } from './browser.ts';
import { stubEmbed } from './build.ts';
import { type Forms, startForms } from './forms.ts';
import { nothingComes } from './quiet.ts';

// The embedded form: a page of another origin with one script tag, the stand-in panel, and a backend that takes events.

const kinds: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
const events: { kind: string; reason?: string }[] = [];
let backend: Server;
let base: string;
let forms: Forms;
let browser: Browser;
let page: Page;
let panel: Frame;

test.beforeAll(async () => {
  backend = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const json = (body: unknown) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (pathname === '/api/session') return json({ token: 'secret', me });
      if (pathname === '/api/events') {
        events.push(...JSON.parse(Buffer.concat(chunks).toString()).events);
        return json({ stored: 1 });
      }
      if (pathname.startsWith('/api/')) return response.writeHead(503).end();
      const file = pathname === '/panel/' ? 'panel/index.html' : pathname.slice(1);
      response
        .writeHead(200, {
          'content-type': kinds[extname(file)] ?? 'text/html',
          'access-control-allow-origin': '*',
        })
        .end(readFileSync(resolve(stubEmbed, file)));
    });
  });
  await new Promise<void>((done) => backend.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(backend.address() as AddressInfo).port}`;
  forms = await startForms(
    `<script type="module" src="${base}/embed.js" data-adapter="bare"></script>`,
  );
  browser = await chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
test.afterAll(async () => {
  await browser?.close();
  await forms?.close();
  backend?.closeAllConnections();
  backend?.close();
});
test.beforeEach(async () => {
  forms.sent.length = 0;
  events.length = 0;
  page = await browser.newPage();
});
test.afterEach(() => page.close());

/** `localhost` is another site than the backend's 127.0.0.1, where this browser refuses all storage. */
async function open(host: string) {
  await page.goto(`${forms.base.replace('127.0.0.1', host)}/script`);
  panel = await panelOf(page);
}
type StubWindow = { heard: { name: string; what: { text?: string } }[]; port: AssistPort };
const known = (text: string) =>
  expect
    .poll(() =>
      panel.evaluate(
        () =>
          (window as unknown as StubWindow).heard.findLast(({ name }) => name === 'draft')?.what
            ?.text,
      ),
    )
    .toBe(text);
const field = () => page.getByLabel('Reply');

test('holds, lets go once, and inserts as one undo step', async () => {
  await open('localhost');
  await field().fill('STOP');
  await known('STOP');
  await page.locator('#send').click();
  await nothingComes(page);
  expect(forms.sent).toEqual([]);

  await field().fill('');
  await page.keyboard.type('Halo');
  const insert = () =>
    panel.evaluate(() => (window as unknown as StubWindow).port.page.insert(', terima kasih'));
  expect(await insert()).toBe('inserted');
  await expect(field()).toHaveValue('Halo, terima kasih');
  await field().press('Control+z');
  await expect(field()).toHaveValue('Halo');
  await known('Halo');
  await page.locator('#send').dblclick();
  await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'Halo' }]);
});

for (const host of ['localhost', '127.0.0.1']) {
  test(`${host}: a count that the panel could not take reaches the backend after sign-in`, async () => {
    await open(host);
    await field().fill('SLOW LOST');
    await known('SLOW LOST');
    await page.locator('#send').click();
    await expect.poll(() => forms.sent).toEqual([{ kind: 'reply', text: 'SLOW LOST' }]);
    expect(events).toEqual([]);
    const signedIn = await panel.evaluate(() =>
      (window as unknown as StubWindow).port.backend.signIn('ayu@kirana.example', 'password'),
    );
    expect(signedIn).toEqual({ ok: true });
    await expect
      .poll(() => events)
      .toMatchObject([{ kind: 'draft.unchecked', reason: 'deadline', ticket: 'T-1' }]);
    // The embedding page has no way to the session.
    const reachable = await page.evaluate(() =>
      [...Object.keys(localStorage), document.cookie].join(),
    );
    expect(reachable).not.toContain('token');
  });
}
