import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ArchiveError } from './data/archive.ts';
import type { Progress } from './data/backup.ts';
import { openTarget } from './data/open-target.ts';
import { operations } from './data/operations.ts';
import { restore } from './data/restore.ts';
import { givenDataKeys } from './data-keys.ts';
import { openDatabase } from './db/open.ts';
import type { Said } from './escalations/verify-all.ts';
import { describeError } from './log.ts';
import { askOperator } from './ops/operator.ts';
import { createSealing } from './sealing.ts';

/**
 * Commands for whoever runs Deskside, with the same environment as the server: `node dist/backend/commands.js backup FILE`.
 */

/** A bar on a terminal, nothing elsewhere. */
function bar(): Progress & { end(): void } {
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
async function run(config: Config, name: string, args: Record<string, unknown>, out: Writable) {
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
async function save(path: string, write: (out: Writable) => Promise<unknown>): Promise<void> {
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

type Command = (config: Config, args: string[]) => Promise<void>;

const commands: Record<string, Command> = {
  async backup(config, args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [file] = positionals;
    if (!file) throw new ArchiveError('Say where to: npm run backup -- deskside.backup');
    const path = resolve(file);
    await save(path, (out) => run(config, 'backup', {}, out));
    console.log(
      `${path}\nThe keys are not in it: keep AUTH_SECRET and DATA_KEYS, or their files in DATA_DIR, elsewhere.`,
    );
  },

  async 'verify-audit'(config) {
    const lines = new PassThrough();
    const progress = bar();
    const running = run(config, 'verify-audit', {}, lines);
    // Heard below, after what it could say before it failed.
    running.catch(() => lines.end());
    for await (const line of createInterface({ input: lines })) {
      const said: Said = JSON.parse(line);
      if ('done' in said) progress(said.done, said.of);
      else if ('problem' in said) console.log(said.problem);
      else {
        progress.end();
        const { cases, lines: read, problems } = said;
        const all = `${cases} escalations, ${read} lines`;
        console.log(
          problems === 0 ? `${all}: all as they were written.` : `${all}: ${problems} problems.`,
        );
        if (problems > 0) process.exitCode = 1;
      }
    }
    await running;
  },

  async restore(config, args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (!file) throw new ArchiveError('Say what from: npm run restore -- deskside.backup');
    const target = await openTarget(config);
    const progress = bar();
    try {
      const came = await restore(target, resolve(file), values.replace, progress);
      progress.end();
      for (const { table, rows } of came) if (rows > 0) console.log(`${table}: ${rows}`);
      console.log('Restored. Everybody signs in again.');
    } finally {
      await target.close();
    }
  },
};

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new ArchiveError(`Say what to do: ${Object.keys(commands).join(', ')}`);
  await command(readConfig(process.env), args);
}

await main(process.argv.slice(2)).catch((error) => {
  const isForPeople =
    error instanceof ConfigError ||
    error instanceof ArchiveError ||
    String(error?.code).startsWith('ERR_PARSE_ARGS');
  console.error(isForPeople ? error.message : `It failed: ${JSON.stringify(describeError(error))}`);
  process.exitCode = 1;
});
