import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repositoryRoot } from '../../backend/root.ts';
import { createPostgresDatabase } from './databases.ts';
import { buildServer } from './running.ts';

const root = repositoryRoot();
const container = readFileSync(join(root, 'backend/deploy/Containerfile'), 'utf8');
const unit = readFileSync(join(root, 'backend/deploy/deskside@.service'), 'utf8');

let folder = '';
let server: Awaited<ReturnType<typeof buildServer>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-deploy-'));
  server = await buildServer();
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('what the container file copies is enough to run', { timeout: 120_000 }, async () => {
  const copied = [...container.matchAll(/^COPY --from=build \/deskside\/(\S+) (\S+)$/gm)];
  expect(copied.length).toBeGreaterThan(5);
  for (const [, from = '', to = ''] of copied) {
    expect(join(to)).toBe(from === 'package.json' ? './' : from);
    const target = join(folder, from);
    mkdirSync(dirname(target), { recursive: true });
    if (from === 'node_modules') symlinkSync(join(root, from), target);
    else if (from === 'dist/backend') cpSync(server.outDir, target, { recursive: true });
    // Pages are built by another build; that there are none here only means that none are served.
    else if (from.startsWith('dist/')) mkdirSync(target);
    else cpSync(join(root, from), target, { recursive: true });
  }
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(container)?.[1] ?? '[]') as string[];
  const child = spawn(process.execPath, command.slice(1), {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      DEMO: '1',
      WEB_DIR: join(folder, 'dist/web'),
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: await createPostgresDatabase(),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const url = await new Promise<string>((done, fail) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = JSON.parse(line);
      if (message.ready) done(message.url);
    });
    ended.then(() => fail(new Error(said)));
  });
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ok: true });
  // As the container's own check asks.
  const check = JSON.parse(/CMD (\["node", "-e".*\])/.exec(container)?.[1] ?? '[]') as string[];
  const asked = spawn(process.execPath, check.slice(1), {
    env: { PATH: process.env.PATH ?? '', PORT: new URL(url).port },
  });
  expect(await new Promise((done) => asked.once('close', done))).toBe(0);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('what is built needs no package that is only for development', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const built = readdirSync(server.outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(server.outDir, name), 'utf8'))
    .join('\n');
  const imported = [
    ...built.matchAll(/^(?:import|export) .*?from ?"([^."][^"]*)"|^import ?"([^."][^"]*)"/gm),
  ]
    .map(([, from, bare]) => from ?? bare ?? '')
    .filter((name) => !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(new Set(imported)).toContain('fastify');
  expect([...new Set(imported)].filter((name) => !dependencies[name])).toEqual([]);
});

it('both start what the build makes, and give a stop the time that it is configured with', () => {
  expect(container).toContain('USER node');
  expect(unit).toContain('ExecStart=/usr/bin/node dist/backend/main.js');
  expect(existsSync(join(root, 'backend/main.ts'))).toBe(true);
  const sample = readFileSync(join(root, 'backend/deploy/deskside.env'), 'utf8');
  const seconds = (name: string) => Number(new RegExp(`^${name}=(\\d+)`, 'm').exec(sample)?.[1]);
  const patience = Number(/^TimeoutStopSec=(\d+)/m.exec(unit)?.[1]);
  expect(patience).toBeGreaterThan(seconds('DRAIN_SECONDS') + seconds('STOP_SECONDS'));
});

const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });
it.skipIf(analyze('--version').status !== 0)(
  'systemd knows every line of the unit, and finds it closed',
  () => {
    const file = join(folder, 'deskside@4601.service');
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
    const { status, stderr } = analyze('verify', file);
    expect([status, stderr]).toEqual([0, '']);
    // From 0 to 100, where a service without any of it has 96.
    const judged = analyze('security', '--offline=true', '--threshold=15', '--no-pager', file);
    expect(judged.status, judged.stdout).toBe(0);
  },
);
