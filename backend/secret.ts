import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './config.ts';

/**
 * The text of a file that is made once, readable by its owner only, however many start at the same moment.
 * @throws ConfigError that tells what to do; `instead` is the other way.
 */
export function keepOnce(path: string, make: () => string, instead: string): string {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, make(), { mode: 0o600 });
    try {
      // Whoever links first made it; nobody reads half of it.
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    chmodSync(path, 0o600);
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${path} cannot be used (${code}); make DATA_DIR writable or ${instead}`);
  }
}

/** The key that signs sessions: made once, kept beside the database. */
export function keptSecret(folder: string): string {
  const path = join(folder, 'auth-secret');
  const secret = keepOnce(path, () => randomBytes(32).toString('hex'), 'set AUTH_SECRET').trim();
  if (secret.length >= 32) return secret;
  throw new ConfigError(`${path} is too short; delete it to have a new one (all sign in again)`);
}
