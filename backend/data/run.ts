import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { givenDataKeys } from '../data-keys.ts';
import { openDatabase } from '../db/open.ts';
import { askOperator } from '../ops/operator.ts';
import { createSealing } from '../sealing.ts';
import { ArchiveError } from './archive.ts';
import type { Progress } from './backup.ts';
import { operations } from './operations.ts';

/** A command of the terminal with its arguments. */
export type Command = (config: Config, args: string[]) => Promise<void>;

/** A bar on a terminal, nothing elsewhere. */
export function bar(): Progress & { end(): void } {
  const { stderr } = process;
  let shown = '';
  const progress = (done: number, of: number) => {
    if (!stderr.isTTY) return;
    const share = of > 0 ? done / of : 1;
    const line = `${'█'.repeat(Math.round(share * 30)).padEnd(30, '░')} ${Math.floor(share * 100)} %  ${done} of ${of}`;
    if (line !== shown) stderr.write(`\r${line}`);
    shown = line;
  };
  return Object.assign(progress, { end: () => void (shown && stderr.write('\n')) });
}

/** By the server that has the embedded database open, or else here. */
export async function run(
  config: Config,
  name: string,
  args: Record<string, unknown>,
  out: Writable,
) {
  if (!config.databaseUrl) {
    const answer = await askOperator(config.dataDir, name, args);
    if (answer?.ok && answer.body) {
      return pipeline(Readable.fromWeb(answer.body as never), out);
    }
    if (answer) throw new ArchiveError(await answer.text());
  }
  const operation = operations[name];
  if (!operation) throw new Error(`There is no operation ${name}`);
  const { db, close } = await openDatabase(config);
  const progress = bar();
  try {
    const now = () => new Date();
    const sealing = createSealing(givenDataKeys(config, now()));
    await operation({ db, sealing, now }, args, out, progress);
  } finally {
    progress.end();
    await close();
  }
}

/** Readable by its owner only, and under its name only when it is whole. */
export async function save(
  path: string,
  write: (out: Writable) => Promise<unknown>,
): Promise<void> {
  if (existsSync(path)) throw new ArchiveError(`${path} is there already; choose another name.`);
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  try {
    await write(createWriteStream(draft, { mode: 0o600 }));
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What an operation answers as JSON. */
export async function ask<T>(config: Config, name: string, args: object): Promise<T> {
  const out = new PassThrough();
  const [said] = await Promise.all([text(out), run(config, name, { ...args }, out)]);
  return JSON.parse(said);
}
