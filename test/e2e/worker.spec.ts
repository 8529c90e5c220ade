import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { AssistPort } from '../../widget/port.ts';
import { emptyPacks, me, override } from '../samples.ts';
import { browserNames, openIn } from './browsers.ts';
import { type Forms, startForms } from './forms.ts';
import type { Place, TestBrowser } from './tab.ts';

// The extension's background may die at any time: what was delivered is on the disk, and the panel goes on.

let backend: Server;
let up = true;
const got: string[] = [];
const streams = new Set<import('node:http').ServerResponse>();
let forms: Forms;
let browser: TestBrowser;
let panel: Place;

test.beforeAll(async () => {
  backend = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const json = (status: number, body: unknown) =>
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify(body));
      if (!up) return json(503, {});
      if (request.url === '/api/session') return json(200, { token: 'secret', me });
      if (request.url === '/api/packs') return json(200, emptyPacks('v1'));
      if (request.url === '/api/stream') {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
        streams.add(response);
        return;
      }
      if (request.url === '/api/overrides') {
        got.push(JSON.parse(Buffer.concat(chunks).toString()).id);
        return json(200, { stored: 1 });
      }
      return json(503, {});
    });
  });
  await new Promise<void>((done) => backend.listen(0, '127.0.0.1', done));
  forms = await startForms();
});
test.afterEach(() => browser?.close());
test.afterAll(async () => {
  await forms?.close();
  backend?.closeAllConnections();
  backend?.close();
});

interface StubWindow {
  port: AssistPort;
  changes: string[];
}
const changes = () => panel.evaluate(() => (window as unknown as StubWindow).changes);

for (const name of browserNames) {
  test(`${name}: a delivery outlives the background, arrives once, and changes are heard again`, () =>
    outlives(name));
}

async function outlives(name: (typeof browserNames)[number]) {
  up = true;
  got.length = 0;
  streams.clear();
  browser = await openIn(name, 'stub', {
    backend: `http://127.0.0.1:${(backend.address() as AddressInfo).port}`,
    sites: [{ pattern: `${forms.base}/*`, adapter: 'bare' }],
  });
  const page = await browser.newPage();
  await page.goto(`${forms.base}/script`);
  panel = await browser.panelOf(page);
  expect(
    await panel.evaluate(() => {
      const { port } = window as unknown as StubWindow;
      const heard: string[] = [];
      Object.assign(window, { changes: heard });
      port.backend.onChange((what) => heard.push(what));
      return port.backend.signIn('ayu@kirana.example', 'password');
    }),
  ).toEqual({ ok: true });
  await expect.poll(() => streams.size).toBeGreaterThan(0);

  up = false;
  for (const stream of streams) stream.destroy();
  streams.clear();
  const deliver = () =>
    panel.evaluate(
      (item) => (window as unknown as StubWindow).port.backend.deliver(JSON.parse(item)),
      JSON.stringify(override),
    );
  expect(await deliver()).toBe('queued');
  await browser.stopBackground();
  // The same again, as a panel does that got no answer.
  expect(await deliver()).toBe('queued');
  const connection = () =>
    panel.evaluate(() => (window as unknown as StubWindow).port.backend.connection());
  expect(await connection()).toMatchObject({ state: 'offline', me: { id: 'u1' }, waiting: [{}] });
  await browser.stopBackground();

  up = true;
  await panel.evaluate(() => (window as unknown as StubWindow).port.backend.retry());
  await expect.poll(() => got).toEqual([override.body.id]);
  await expect.poll(async () => (await connection()).state).toBe('online');
  expect((await connection()).waiting).toEqual([]);

  await expect.poll(() => streams.size, { timeout: 15_000 }).toBeGreaterThan(0);
  const before = (await changes()).filter((what) => what === 'escalations').length;
  for (const stream of streams) stream.write('data: {"kind":"escalation","id":"x"}\n\n');
  await expect
    .poll(async () => (await changes()).filter((what) => what === 'escalations').length)
    .toBeGreaterThan(before);
}
