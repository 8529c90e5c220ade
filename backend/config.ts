import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A wrong value in the environment, or a folder that cannot be used. The message is for the person who starts it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  webDir: string | undefined;
  consoleDir: string | undefined;
  encoderDir: string | undefined;
  demo: boolean;
  sops: string | undefined;
  /** CSP sources: what may frame /panel/. */
  embedOrigins: string[];
  /** A file with public keys of consoles that vouch for their agents. */
  signInKeys: string | undefined;
  authSecret: string | undefined;
  logLevel: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const loopback = ['http://127.0.0.1:*', 'http://localhost:*'];

/** The environment as a configuration. @throws ConfigError for the first wrong value. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const value = (name: string) => env[name]?.trim() || undefined;
  const wrong = (name: string, should: string) => {
    // A database address or a secret must not end up in a log.
    const shown = /URL|SECRET/.test(name) ? '' : ` "${env[name]}"`;
    return new ConfigError(`${name}${shown} ${should}`);
  };

  const port = value('PORT') ?? '4600';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw wrong('PORT', 'is not a port; use a number from 0 to 65535 (0: any free one)');
  }
  const demo = value('DEMO') ?? '0';
  if (demo !== '0' && demo !== '1') throw wrong('DEMO', 'is not 0 or 1');
  const logLevel = value('LOG_LEVEL') ?? 'info';
  if (!logLevels.includes(logLevel)) {
    throw wrong('LOG_LEVEL', `is not one of ${logLevels.join(', ')}`);
  }
  const databaseUrl = value('DATABASE_URL');
  if (databaseUrl && !/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    throw wrong('DATABASE_URL', 'is not an address of PostgreSQL (postgres://user@host/database)');
  }
  const authSecret = value('AUTH_SECRET');
  if (authSecret && authSecret.length < 32) {
    throw wrong(
      'AUTH_SECRET',
      'is too short; use 32 characters or more, such as `openssl rand -hex 32`',
    );
  }
  const folder = (name: string, help: string) => {
    const path = value(name);
    if (path && !(existsSync(path) && statSync(path).isDirectory())) {
      throw wrong(name, `is not a folder; ${help}`);
    }
    return path && resolve(path);
  };
  const sops = value('SOPS');
  if (sops && !existsSync(sops)) {
    throw wrong('SOPS', 'does not exist; give a folder or a .zip of SOP files');
  }
  const signInKeys = value('SIGN_IN_KEYS');
  if (signInKeys && !existsSync(signInKeys)) {
    throw wrong('SIGN_IN_KEYS', 'does not exist; make it with npm run sign-in-key');
  }
  const embedOrigins = value('EMBED_ORIGINS')?.split(/[\s,]+/) ?? loopback;
  for (const origin of embedOrigins) {
    if (!/^https?:\/\/(\*\.)?[\w.-]+(:(\d+|\*))?$/.test(origin)) {
      throw new ConfigError(
        `EMBED_ORIGINS has "${origin}"; write origins such as https://desk.example.com`,
      );
    }
  }
  return {
    port: Number(port),
    host: value('HOST') ?? '127.0.0.1',
    dataDir: resolve(value('DATA_DIR') ?? '.deskside/data'),
    databaseUrl,
    webDir: folder('WEB_DIR', 'build the pages first (npm start does)'),
    consoleDir: folder('CONSOLE_DIR', 'build the demo console first (npm start does)'),
    encoderDir: folder('ENCODER_DIR', 'put the three files of an encoder there, or leave it out'),
    demo: demo === '1',
    sops: sops && resolve(sops),
    embedOrigins,
    signInKeys: signInKeys && resolve(signInKeys),
    authSecret,
    logLevel,
  };
}
