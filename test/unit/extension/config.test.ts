import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Config, readConfig, writeConfig } from '../../../extension/config.ts';
import { readManaged } from '../../../extension/managed.ts';

const bare = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../widget/host/consoles/bare.json'), 'utf8'),
);
const site = (host: string, adapter = 'bare') => ({ pattern: `https://${host}/*`, adapter });

/** The browser's stores, and the package's own file. */
function browser(managed: object | Error, file?: object, local: Record<string, unknown> = {}) {
  const store = { ...local };
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => `chrome-extension://x/${path}` },
    storage: {
      managed: {
        get: async () => {
          if (managed instanceof Error) throw managed;
          return managed;
        },
      },
      local: {
        get: async (name: string) => ({ [name]: store[name] }),
        set: async (part: object) => void Object.assign(store, part),
      },
    },
  });
  vi.stubGlobal('fetch', async () =>
    file ? new Response(JSON.stringify(file)) : new Response('', { status: 404 }),
  );
  return store;
}
afterEach(() => vi.unstubAllGlobals());
const told = ({ sites }: Config) => sites.map(({ pattern, by }) => `${by} ${pattern}`);

const own = { config: { backend: 'https://own.example', sites: [site('own.example')] } };
const file = { backend: 'https://file.example/x', sites: [site('file.example')] };

test('a person says all where nobody else does', async () => {
  browser(new Error('no manifest'), undefined, own);
  const config = await readConfig();
  expect(config).toMatchObject({ backend: 'https://own.example', backendBy: 'person' });
  expect([config.sitesBy, ...told(config)]).toEqual(['person', 'person https://own.example/*']);
});

test('a package made for one deployment leaves nothing open', async () => {
  browser({}, file, own);
  const config = await readConfig();
  expect(config).toMatchObject({ backend: 'https://file.example', backendBy: 'package' });
  expect([config.sitesBy, ...told(config)]).toEqual(['package', 'package https://file.example/*']);
});

test('the organisation goes before both, field by field', async () => {
  browser({ sites: [site('org.example'), site('own.example', 'redmine')] }, undefined, own);
  const beside = await readConfig();
  expect(beside).toMatchObject({ backend: 'https://own.example', backendBy: 'person' });
  expect(told(beside)).toEqual([
    'organisation https://org.example/*',
    'organisation https://own.example/*',
  ]);

  browser({ backend: 'https://org.example/', workspace: 'Kirana', locks: ['sites'] }, file, own);
  const above = await readConfig();
  expect(above).toMatchObject({
    backend: 'https://org.example',
    backendBy: 'organisation',
    workspace: 'Kirana',
    sitesBy: 'organisation',
  });

  browser({ locks: ['sites'], sites: [site('org.example')] }, undefined, own);
  expect(told(await readConfig())).toEqual(['organisation https://org.example/*']);
});

test('adapters come as JSON texts or as objects, and what is wrong is named and left out', async () => {
  const managed = readManaged({
    backend: 'javascript:alert(1)',
    workspace: 7,
    sites: [site('org.example'), { pattern: 'org.example', adapter: 'bare' }, null],
    adapters: [JSON.stringify(bare), { ...bare, id: 'other' }, '{', { ...bare, ticketId: [] }],
    locks: 'sites',
  });
  expect(managed.sites).toEqual([site('org.example')]);
  expect(managed.adapters.map(({ id }) => id)).toEqual(['bare', 'other']);
  expect(managed.sitesLocked).toBe(false);
  expect(managed.problems.map((problem) => problem.split(' ')[0])).toEqual([
    'backend',
    'workspace',
    'sites[1]',
    'sites[2]',
    'adapters[2]',
    'adapters[3]',
    'locks',
  ]);
  expect(managed.problems[5]).toContain('ticketId');
});

test('what a person changes keeps the rest of what they chose', async () => {
  const store = browser({}, undefined, own);
  await writeConfig({ sites: [] });
  expect(store.config).toEqual({ backend: 'https://own.example', sites: [] });
  await writeConfig({ backend: 'https://new.example' });
  expect(store.config).toEqual({ backend: 'https://new.example', sites: [] });
});

test('a browser that is slow to know its policies: those of last time hold, and what is new is kept', async () => {
  const before = { backend: 'https://last.example' };
  const store = browser({}, undefined, { ...own, policy: before });
  let answer = (_: object) => {};
  chrome.storage.managed.get = () =>
    new Promise<object>((resolve) => {
      answer = resolve;
    });
  expect(await readConfig()).toMatchObject({ backend: 'https://last.example' });
  expect(store.policy).toEqual(before);
  answer({ backend: 'https://now.example' });
  await vi.waitFor(() => expect(store.policy).toEqual({ backend: 'https://now.example' }), 20_000);
});
