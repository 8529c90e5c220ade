import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { ArchiveError } from './data/archive.ts';
import { checkRestored } from './data/check-restored.ts';
import { customerCommands } from './data/customer-commands.ts';
import { openTarget } from './data/open-target.ts';
import { toldOf } from './data/operations.ts';
import { restore } from './data/restore.ts';
import { rotateKey } from './data/rotate-key.ts';
import { bar, type Command, run, save } from './data/run.ts';
import { givenDataKeys } from './data-keys.ts';
import type { Said } from './escalations/verify-all.ts';
import { describeError } from './log.ts';
import { createSealing } from './sealing.ts';

/**
 * Commands for whoever runs Deskside, with the same environment as the server: `node dist/backend/commands.js backup FILE`.
 */

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

  async provision(config, args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        workspace: { type: 'string' },
        name: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        absent: { type: 'string', default: 'keep' },
        invite: { type: 'string', multiple: true },
        key: { type: 'boolean', default: false },
      },
    });
    const { workspace, absent, 'dry-run': dryRun, ...rest } = values;
    if (!workspace || !['keep', 'deactivate'].includes(absent)) {
      throw new ArchiveError(
        'Say whose people: npm run provision -- people.csv --workspace kirana [--dry-run] [--absent deactivate] [--name "Kirana"] [--invite E-MAIL] [--key]',
      );
    }
    const [path] = positionals;
    const asked = { ...rest, workspace, absent, dryRun, ...(path ? { path: resolve(path) } : {}) };
    const lines = new PassThrough();
    lines.pipe(process.stdout, { end: false });
    await run(config, 'provision', asked, lines);
  },

  ...customerCommands,
  'rotate-key': rotateKey,

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
      const sealing = createSealing(givenDataKeys(config, new Date()));
      for (const line of await checkRestored({ db: target.db, sealing })) console.log(line);
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
    error instanceof ConfigError || String(error?.code).startsWith('ERR_PARSE_ARGS');
  const text = isForPeople ? error.message : toldOf(error);
  console.error(text ?? `It failed: ${JSON.stringify(describeError(error))}`);
  process.exitCode = 1;
});
