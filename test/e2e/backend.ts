/** The built backend as a process, on an embedded database of its own, to be stopped and started at will. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

export interface Backend {
  /** The same after every start. */
  url: string;
  start(): Promise<void>;
  /** A stop as an operator does it. */
  stop(): Promise<void>;
  /** Stops it and throws its database away. */
  remove(): Promise<void>;
}

/** @param env more of the environment, such as SIGN_IN_KEYS. */
export async function startBackend(env: Record<string, string> = {}): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-backend-'));
  let child: ChildProcess | undefined;
  let port = '0';

  const start = async () => {
    const process_ = spawn(process.execPath, [join(root, 'dist/backend/main.js')], {
      cwd: root,
      env: {
        ...process.env,
        PORT: port,
        DATA_DIR: folder,
        WEB_DIR: join(root, 'dist/web'),
        DEMO: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = process_;
    backend.url = await new Promise<string>((ready, fail) => {
      createInterface({ input: process_.stdout }).on('line', (line) => {
        const said = line.startsWith('{') ? JSON.parse(line) : {};
        if (said.ready) ready(said.url);
      });
      process_.on('exit', (code) => fail(new Error(`The backend ended with ${code}`)));
    });
    port = new URL(backend.url).port;
  };
  const stop = async () => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill('SIGTERM');
    await ended;
  };
  const backend: Backend = {
    url: '',
    start,
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await start();
  return backend;
}
