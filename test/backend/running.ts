import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { repositoryRoot } from '../../backend/root.ts';
import { createClient } from '../../widget/client.ts';

/** As the extension does: its token is good for its origin. */
export async function signIn(base: string, email = 'putri@kirana.example') {
  const answer = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'chrome-extension://abcdefgh' },
    body: JSON.stringify({ email, password: 'deskside-demo' }),
  });
  const { token } = (await answer.json()) as { token: string };
  const withOrigin: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', 'chrome-extension://abcdefgh');
    return fetch(input, { ...init, headers });
  };
  return createClient({ base, fetch: withOrigin, token: () => token });
}

export type Env = Record<string, string>;

/** The server and its commands as `npm start` builds them, each in a process of its own. */
export async function buildServer() {
  const root = repositoryRoot();
  // In the repository, so that it finds its packages and its migrations.
  const outDir = mkdtempSync(join(root, 'node_modules', '.cache', 'deskside-test-'));
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'backend',
    logLevel: 'silent',
    build: { outDir },
  });
  const children = new Set<ChildProcess>();

  function start(file: string, args: string[], env: Env) {
    const child = spawn(process.execPath, [join(outDir, file), ...args], {
      env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const ended = new Promise<{ code: number | null; said: string }>((done) =>
      child.once('close', (code) => {
        children.delete(child);
        done({ code, said });
      }),
    );
    return { child, ended };
  }

  function run(env: Env) {
    const { child, ended } = start('main.js', [], env);
    const progress: string[] = [];
    const ready = new Promise<string>((done, fail) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const message = JSON.parse(line);
        if (message.progress) progress.push(message.progress);
        if (message.ready) done(message.url);
      });
      ended.then(({ code, said }) => fail(new Error(`ended with ${code}: ${said}`)));
    });
    ready.catch(() => {});
    return { child, ready, ended, progress };
  }

  /** Answers with what it wrote, errors and all. */
  async function command(env: Env, ...args: string[]) {
    const { child, ended } = start('commands.js', args, env);
    let written = '';
    child.stdout.on('data', (chunk) => {
      written += chunk;
    });
    const { code, said } = await ended;
    return { code, said: written + said };
  }

  return {
    run,
    command,
    outDir,
    close() {
      for (const child of children) child.kill('SIGKILL');
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
