import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { givenDataKeys, newKeyLine } from '../data-keys.ts';
import { ArchiveError } from './archive.ts';
import type { Rotation } from './rotate.ts';
import { ask, type Command } from './run.ts';

/**
 * In two steps, because every server must know a key before something is sealed under it: a new key in front of the
 * file; then, with all of them started again, everything that is sealed comes under it.
 */
export const rotateKey: Command = async (config, args) => {
  const { values } = parseArgs({ args, options: { reseal: { type: 'boolean', default: false } } });
  const file = config.dataKeys ?? join(config.dataDir, 'data-keys');
  // Made by now, and readable: nothing is put in front of what is broken.
  const keys = givenDataKeys(config, new Date());
  if (!values.reseal) {
    const line = newKeyLine(new Date());
    writeFileSync(`${file}.new`, `${line}\n${readFileSync(file, 'utf8')}`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    console.log(
      `${file} has the new key ${line.split(' ')[0]} in front.\nGive it to every server, start them again, then: npm run rotate-key -- --reseal`,
    );
    return;
  }
  const { newest, texts, marks, damaged } = await ask<Rotation & { newest: string }>(
    config,
    'rotate-key',
    {},
  );
  if (newest !== keys[0]?.id) {
    throw new ArchiveError(
      `The server that runs seals with ${newest}, and ${file} begins with ${keys[0]?.id}. Start it again, then once more.`,
    );
  }
  console.log(`Under ${newest} came ${texts} texts and ${marks} signatures.`);
  for (const what of damaged) console.log(`Left as it is, because it does not open: ${what}`);
  const older = keys.slice(1).map(({ id }) => id);
  if (older.length > 0 && damaged.length === 0) {
    console.log(
      `Only backups from before need ${older.join(', ')} now: keep those lines with them and take them out of ${file}.`,
    );
  }
};
