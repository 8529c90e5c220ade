/** The example consoles on a server of their own, which signs tokens with a key that the backend knows. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');
export const kid = 'test-key';

export interface SignInKey {
  /** For the backend's SIGN_IN_KEYS. */
  keys: string;
  /** The private key. */
  pem(): string;
  file: string;
  /** Takes the key out, as an admin does. */
  revoke(): void;
  remove(): void;
}

/** Made as an admin makes it. */
export function newSignInKey(): SignInKey {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-keys-'));
  const keys = join(folder, 'keys.json');
  const file = join(folder, 'key.pem');
  const cli = (...args: string[]) =>
    execFileSync(
      process.execPath,
      [join(root, 'backend/cli/sign-in-key.mjs'), 'kirana', '--keys', keys, ...args],
      { stdio: 'pipe' },
    );
  cli('--kid', kid, '--out', file);
  return {
    keys,
    file,
    pem: () => readFileSync(file, 'utf8'),
    revoke: () => void cli('--revoke', kid),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface ExampleConsole {
  base: string;
  /** What reached the customer, in order. */
  sent(): Promise<{ ticket: string; text: string }[]>;
  stop(): void;
}

export async function startExamples(backend: string, key: SignInKey): Promise<ExampleConsole> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      join(root, 'widget/examples/server.mjs'),
      ...['--backend', backend, '--key', key.file, '--kid', kid],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const base = await new Promise<string>((done, fail) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => done(JSON.parse(line).url));
    }
    child.on('exit', (code) => fail(new Error(`The examples' server ended with ${code}`)));
  });
  return {
    base,
    sent: async () => (await fetch(`${base}/sent`)).json(),
    stop: () => void child.kill(),
  };
}
