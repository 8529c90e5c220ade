import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from './databases.ts';
import { actionBody, type House, openHouse } from './house.ts';

/** The client as a program of another company has it: packed, installed, and in a process of its own. */

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('the package of the client', () => {
  let house: House;
  let url: string;
  let secret: string;
  const folder = mkdtempSync(join(tmpdir(), 'deskside-client-'));
  const [, open] = databases[0] as (typeof databases)[number];
  beforeAll(async () => {
    const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
    npm('pack', '--pack-destination', folder, join(root, 'widget/client-package'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
    npm('install', '--no-audit', '--no-fund', '--offline', './deskside-client-0.1.0.tgz');
    house = await openHouse(open);
    url = await house.app.listen({ port: 0, host: '127.0.0.1' });
    const scopes = ['escalations:raise', 'escalations:read', 'escalations:act'];
    const body = { name: 'Order system', scopes, site: 'Head office', team: 'Orders' };
    secret = (await house.call('addApiKey', 'admin', { body })).body.secret;
  }, 90_000);
  afterAll(async () => {
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const program = async (name: string, text: string, ...args: string[]) => {
    writeFileSync(
      join(folder, name),
      `import { connect, RefusedError } from 'deskside-client';\n${text}`,
    );
    const { stdout } = await run(process.execPath, [name, ...args], {
      cwd: folder,
      timeout: 30_000,
    });
    return JSON.parse(stdout);
  };

  it('raises, lists, acts, and hears live of what changes', async () => {
    const running = program(
      'all.mjs',
      `
let listens;
const listened = new Promise((resolve) => { listens = resolve; });
const deskside = connect({ url: ${JSON.stringify(url)}, token: async () => ${JSON.stringify(secret)},
  fetch: async (target, init) => {
    const answer = await fetch(target, init);
    if (String(target).endsWith('/api/stream')) listens();
    return answer;
  } });
const stop = new AbortController();
const heard = [];
const listening = (async () => {
  for await (const event of deskside.stream({ signal: stop.signal })) heard.push(event);
})();
await listened;
const asked = { idempotencyKey: 'order-1', body: {
  category: 'fraud', severity: 'high', summary: 'Three payments nobody made.',
  ticket: { console: 'orders', id: '7001', url: 'https://orders.kirana.example/7001', subject: 'Order 7001' },
} };
const raised = await deskside.systemRaise(asked);
const again = await deskside.systemRaise(asked);
const { escalations } = await deskside.systemEscalations();
const told = await deskside.systemAct({ params: { id: raised.id },
  body: { id: crypto.randomUUID(), at: new Date().toISOString(), do: 'inform' } });
const refused = await deskside.systemEscalation({ params: { id: crypto.randomUUID() } }).catch((error) => error);
while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
stop.abort();
await listening;
console.log(JSON.stringify({ raised, again: again.id, listed: escalations.map(({ id }) => id), told: told.events.at(-1).do,
  heard, refused: [refused instanceof RefusedError, refused.status, refused.error, refused.message] }));
`,
    );
    const { raised, again, listed, told, heard, refused } = await running;
    expect(again).toBe(raised.id);
    expect(listed).toEqual([raised.id]);
    expect(told).toBe('inform');
    expect(heard).toContainEqual({ kind: 'escalation', id: raised.id });
    expect(refused).toEqual([true, 404, 'not-found', 'There is no such escalation.']);
    const read = await house.call('escalation', 'rina', { params: { id: raised.id } });
    expect(read.body).toMatchObject({ number: raised.number, raisedBy: { name: 'Order system' } });
  });

  it('works with the token of somebody who signed in, for every call of the table', async () => {
    const said = await program(
      'person.mjs',
      `
const rina = connect({ url: ${JSON.stringify(url)}, token: ${JSON.stringify(house.tokens.rina)} });
const { escalations } = await rina.escalations({ query: { view: 'open' } });
const [{ id }] = escalations;
const taken = await rina.act({ params: { id }, body: ${JSON.stringify(actionBody({ do: 'take' }))} });
const wrong = await connect({ url: ${JSON.stringify(url)}, token: 'dsk_x' }).systemEscalations().catch((error) => error.status);
const streaming = await connect({ url: ${JSON.stringify(url)}, token: 'dsk_x' }).stream().next().catch((error) => error.status);
console.log(JSON.stringify({ owner: taken.owner.id, wrong, streaming }));
`,
    );
    expect(said).toEqual({ owner: house.ids.rina, wrong: 401, streaming: 401 });
  });

  it('tries again when it does nothing twice, and goes on when a stream breaks', async () => {
    const said = await program(
      'flaky.mjs',
      `
let calls = 0;
const fetch = async (target, request) => {
  calls += 1;
  if (calls === 1) return new Response('{}', { status: 503, headers: { 'retry-after': '0' } });
  if (calls === 2) throw new TypeError('fetch failed');
  return Response.json({ escalations: [] });
};
const deskside = connect({ url: 'https://deskside.example', token: 'x', fetch });
const found = await deskside.systemEscalations();
const after = calls;
calls = 0;
const once = await deskside.addApiKey({ body: { name: 'x', scopes: ['escalations:read'], site: 'a', team: 'b' } }).catch((error) => error.message);
const posts = calls;
let streams = 0;
const broken = async () => {
  streams += 1;
  return new Response('data: {"kind":"escalation","id":"' + streams + '"}\\n\\n: beat\\n\\n');
};
const heard = [];
for await (const event of connect({ url: 'https://deskside.example', token: 'x', fetch: broken }).stream()) {
  heard.push(event.kind + event.id);
  if (heard.length === 3) break;
}
console.log(JSON.stringify({ found, after, once, posts, heard }));
`,
    );
    expect(said).toEqual({
      found: { escalations: [] },
      after: 3,
      once: 'Deskside answered 503',
      posts: 1,
      heard: ['escalation1', 'resync', 'escalation2'],
    });
  });

  it('has types that hold, and catch what is wrong', () => {
    const check = (name: string, text: string) => {
      writeFileSync(
        join(folder, name),
        `import { connect, type Escalation } from 'deskside-client';\n${text}`,
      );
      const tsc = join(root, 'node_modules/.bin/tsc');
      const options = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--types',
        'node',
        '--typeRoots',
        join(root, 'node_modules/@types'),
      ];
      try {
        execFileSync(tsc, [...options, name], { cwd: folder, stdio: 'pipe' });
        return '';
      } catch (error) {
        return String((error as { stdout: Buffer }).stdout);
      }
    };
    const head = `const deskside = connect({ url: 'https://x.example', token: 'dsk_x' });\n`;
    const ticket = `{ console: 'a', id: '1', url: 'https://a.example', subject: 's' }`;
    expect(
      check(
        'right.ts',
        `${head}const raised: Escalation = await deskside.systemRaise({ body: { category: 'fraud', severity: 'high', summary: 's', ticket: ${ticket} } });
for await (const { kind, id } of deskside.stream()) if (kind === 'escalation' && id === raised.id) break;
const { webhooks } = await deskside.webhooks();
const names: string[] = webhooks.map(({ name }) => name);
export { names };\n`,
      ),
    ).toBe('');
    const wrong = check(
      'wrong.ts',
      `${head}await deskside.systemRaise({ body: { category: 'fraud', severity: 'worst', summary: 's', ticket: ${ticket} } });
await deskside.systemAct({ params: { id: 'x' }, body: { id: 'x', at: 'x', do: 'close' } });
await deskside.nothing();
export {};\n`,
    );
    expect(wrong).toMatch(/"worst"/);
    expect(wrong).toMatch(/"close"/);
    expect(wrong).toMatch(/'nothing' does not exist/);
  });
});
