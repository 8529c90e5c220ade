/** The built backend as a process that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Server {
  /** The same after every start. */
  port: number;
  /** Of the process that runs now. */
  pid(): number;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** In the middle of whatever it does. */
  kill(): Promise<void>;
}

/** @param env DATA_DIR and, for PostgreSQL, DATABASE_URL. */
export function createServer(root: string, env: Record<string, string>): Server {
  let child: ChildProcess | undefined;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill(signal);
    await ended;
  };
  const server: Server = {
    port: 0,
    pid: () => child?.pid ?? 0,
    async start() {
      const started = spawn(process.execPath, [join(root, 'dist/backend/main.js')], {
        cwd: root,
        env: {
          ...process.env,
          PORT: String(server.port),
          WEB_DIR: join(root, 'dist/web'),
          DEMO: '1',
          LOG_LEVEL: 'fatal',
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = started;
      let said = '';
      started.stderr?.on('data', (bytes) => {
        said = `${said}${bytes}`.slice(-2000);
      });
      const url = await new Promise<string>((ready, fail) => {
        createInterface({ input: started.stdout as NodeJS.ReadableStream }).on('line', (line) => {
          const news = line.startsWith('{') ? JSON.parse(line) : {};
          if (news.ready) ready(news.url);
        });
        started.once('exit', (code) => fail(new Error(`The backend ended with ${code}: ${said}`)));
      });
      server.port = Number(new URL(url).port);
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
  return server;
}
