import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';
import type { DataKey } from './sealing.ts';
import { keepOnce } from './secret.ts';

/**
 * The file of data keys: a line each, its name and 32 bytes in base64; the first seals, all of them open. Without it
 * what was sealed is lost, so it is backed up, apart from the database.
 */
const aLine = /^([\w.-]{1,40}) ([A-Za-z\d+/]{43}=)$/;

const makeOne = 'make one with: echo 2026-11 $(openssl rand -base64 32)';

/** A new line of the file. The name is for people: the day it was made. */
export const newKeyLine = (now: Date) =>
  `${now.toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')} ${randomBytes(32).toString('base64')}`;

/** @throws ConfigError that names the line. */
export function readDataKeys(path: string): DataKey[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`DATA_KEYS "${path}" cannot be read (${code})`);
  }
  const keys: DataKey[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, id, key] = aLine.exec(line.trim()) ?? [];
    // The line itself is a secret.
    const wrong = (what: string) => new ConfigError(`DATA_KEYS "${path}" line ${at + 1} ${what}`);
    if (!id || !key) throw wrong(`is not a name and 32 bytes in base64; ${makeOne}`);
    if (keys.some((one) => one.id === id)) throw wrong(`has the name ${id} a second time`);
    keys.push({ id, key: Buffer.from(key, 'base64') });
  }
  if (keys.length > 0) return keys;
  throw new ConfigError(`DATA_KEYS "${path}" has no key; ${makeOne}`);
}

/** Those made once and kept beside the database, where none were given. */
export function keptDataKeys(folder: string, now: Date): DataKey[] {
  const path = join(folder, 'data-keys');
  keepOnce(path, () => `${newKeyLine(now)}\n`, 'set DATA_KEYS');
  return readDataKeys(path);
}

/** Those of the configuration. @throws ConfigError */
export const givenDataKeys = (
  { dataKeys, dataDir }: Pick<Config, 'dataKeys' | 'dataDir'>,
  now: Date,
): DataKey[] => (dataKeys ? readDataKeys(dataKeys) : keptDataKeys(dataDir, now));
