import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { networksOf } from './outgoing/guard.ts';

/** A wrong value in the environment, or a folder that cannot be used. The message is for the person who starts it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** A variable of the environment: one entry is its reading, its message and its row in the README. */
interface Variable<T> {
  name: string;
  /** For the README: what it is for. */
  means: string;
  /** For the README: what holds when it is not set. */
  unset: string;
  /** A password is in it: its value is in no message and no log. */
  hidden?: true;
  /** What the text says; an empty one counts as not set. @throws WrongValue that says what it should be. */
  read(text: string | undefined): T;
}
const variable = <T>(definition: Variable<T>) => definition;

/** The end of a sentence that begins with the variable and its value. */
class WrongValue extends Error {}

function numberFrom(text: string | undefined, unset: number, from: number, to: number): number {
  if (text === undefined) return unset;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new WrongValue(`is not a whole number from ${from} to ${to}`);
}

function folderAt(text: string | undefined, help: string): string | undefined {
  if (text && !(existsSync(text) && statSync(text).isDirectory())) {
    throw new WrongValue(`is not a folder; ${help}`);
  }
  return text && resolve(text);
}

function fileAt(text: string | undefined, help: string): string | undefined {
  if (text && !existsSync(text)) throw new WrongValue(`does not exist; ${help}`);
  return text && resolve(text);
}

function secretFrom(text: string | undefined, length: number): string | undefined {
  if (text && text.length < length) {
    throw new WrongValue(
      `is too short; use ${length} characters or more, such as \`openssl rand -hex ${length}\``,
    );
  }
  return text;
}

function isNetwork(text: string): boolean {
  try {
    networksOf([text]);
    return true;
  } catch {
    return false;
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const loopback = ['http://127.0.0.1:*', 'http://localhost:*'];

/** All there are, by the name they have in the code. */
export const variables = {
  port: variable({
    name: 'PORT',
    means: 'the port; `0` takes any free one',
    unset: '`4600`',
    read(text = '4600') {
      if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
      throw new WrongValue('is not a port; use a number from 0 to 65535 (0: any free one)');
    },
  }),
  host: variable({
    name: 'HOST',
    means: 'the address to listen on; `0.0.0.0` is every one of this machine',
    unset: '`127.0.0.1`',
    read: (text = '127.0.0.1') => text,
  }),
  dataDir: variable({
    name: 'DATA_DIR',
    means: 'the folder of the embedded database and of the keys that were not given',
    unset: '`.deskside/data`',
    read: (text = '.deskside/data') => resolve(text),
  }),
  databaseUrl: variable({
    name: 'DATABASE_URL',
    means: 'a PostgreSQL (15 or newer) instead of the embedded database',
    unset: 'the embedded one',
    hidden: true,
    read(text) {
      if (!text || /^postgres(ql)?:\/\/./.test(text)) return text;
      throw new WrongValue('is not an address of PostgreSQL (postgres://user@host/database)');
    },
  }),
  databasePool: variable({
    name: 'DATABASE_POOL',
    means: 'connections to PostgreSQL that one process keeps, 1 to 200',
    unset: '`10`',
    read: (text) => numberFrom(text, 10, 1, 200),
  }),
  databaseTimeout: variable({
    name: 'DATABASE_TIMEOUT',
    means: 'seconds after which PostgreSQL gives a statement up, 1 to 600',
    unset: '`30`',
    read: (text) => numberFrom(text, 30, 1, 600),
  }),
  databaseWait: variable({
    name: 'DATABASE_WAIT',
    means: 'seconds to wait at start for a PostgreSQL that does not answer yet, 0 to 600',
    unset: '`30`',
    read: (text) => numberFrom(text, 30, 0, 600),
  }),
  authSecret: variable({
    name: 'AUTH_SECRET',
    means: 'signs the sessions; every process needs the same',
    unset: 'made once, in `DATA_DIR`',
    hidden: true,
    read: (text) => secretFrom(text, 32),
  }),
  dataKeys: variable({
    name: 'DATA_KEYS',
    means: 'a file of the keys that escalation text is sealed under; every process needs the same',
    unset: 'made once, in `DATA_DIR`',
    read: (text) => fileAt(text, 'make it with echo 2026-11 $(openssl rand -base64 32) > FILE'),
  }),
  signInKeys: variable({
    name: 'SIGN_IN_KEYS',
    means: 'a file of public keys of consoles that vouch for their agents',
    unset: 'none may',
    read: (text) => fileAt(text, 'make it with npm run sign-in-key'),
  }),
  publicUrl: variable({
    name: 'PUBLIC_URL',
    means: 'where browsers find this server, such as `https://deskside.example.com`',
    unset: 'unknown: cookies go over http too',
    read(text) {
      if (!text) return undefined;
      const url = URL.canParse(text) ? new URL(text) : undefined;
      if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
      throw new WrongValue('is no origin; write one such as https://deskside.example.com');
    },
  }),
  passwordSignIn: variable({
    name: 'PASSWORD_SIGN_IN',
    means: '`0` lets nobody sign in with a password of ours',
    unset: '`1`',
    read(text = '1') {
      if (text === '0' || text === '1') return text === '1';
      throw new WrongValue('is not 0 or 1');
    },
  }),
  oidcIssuer: variable({
    name: 'OIDC_ISSUER',
    means:
      "the company's OpenID Connect provider; `/.well-known/openid-configuration` is found there",
    unset: 'no company sign-in',
    read(text) {
      const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/;
      if (!text || (URL.canParse(text) && (/^https:/.test(text) || local.test(text)))) return text;
      throw new WrongValue('is no https address');
    },
  }),
  oidcClientId: variable({
    name: 'OIDC_CLIENT_ID',
    means:
      'what the provider calls Deskside; its redirect address is `PUBLIC_URL/api/company/back`',
    unset: 'needed with `OIDC_ISSUER`',
    read: (text) => text,
  }),
  oidcClientSecret: variable({
    name: 'OIDC_CLIENT_SECRET',
    means: 'what Deskside proves itself with there',
    unset: 'a public client: PKCE alone',
    hidden: true,
    read: (text) => text,
  }),
  oidcWorkspace: variable({
    name: 'OIDC_WORKSPACE',
    means: 'the id of the workspace that people of this provider work in',
    unset: 'needed with `OIDC_ISSUER`',
    read: (text) => text,
  }),
  oidcName: variable({
    name: 'OIDC_NAME',
    means: 'what the button calls it: “Continue with Kirana”',
    unset: '“the company account”',
    read: (text = '') => text,
  }),
  oidcJoin: variable({
    name: 'OIDC_JOIN',
    means: '`SITE/TEAM`: whoever the provider knows and Deskside does not becomes an agent there',
    unset: 'only people who are here already may sign in',
    read(text) {
      if (!text) return undefined;
      const [, site, team] = /^([^/]{1,80})\/([^/]{1,80})$/.exec(text) ?? [];
      if (site && team) return { site, team };
      throw new WrongValue('is not SITE/TEAM');
    },
  }),
  embedOrigins: variable({
    name: 'EMBED_ORIGINS',
    means: 'origins of pages that may show the panel, `*.` and `:*` allowed',
    unset: 'this machine',
    read(text): string[] {
      const origins = text?.split(/[\s,]+/) ?? loopback;
      const wrong = origins.find((one) => !/^https?:\/\/(\*\.)?[\w.-]+(:(\d+|\*))?$/.test(one));
      if (wrong === undefined) return origins;
      throw new WrongValue(`has "${wrong}"; write origins such as https://desk.example.com`);
    },
  }),
  trustedProxies: variable({
    name: 'TRUSTED_PROXIES',
    means: 'addresses or networks of balancers whose `X-Forwarded-For` is believed',
    unset: 'none',
    read(text): string[] {
      const all = text?.split(/[\s,]+/) ?? [];
      const wrong = all.find((one) => !/^[\da-fA-F:.]+(\/\d{1,3})?$/.test(one));
      if (wrong === undefined) return all;
      throw new WrongValue(`has "${wrong}"; write addresses or networks such as 10.0.0.0/8`);
    },
  }),
  outgoingNetworks: variable({
    name: 'OUTGOING_NETWORKS',
    means: 'private networks that webhooks may go to, such as `10.20.0.0/16`',
    unset: 'none: public addresses only',
    read(text): string[] {
      const all = text?.split(/[\s,]+/) ?? [];
      const wrong = all.find((one) => !isNetwork(one));
      if (wrong === undefined) return all;
      throw new WrongValue(`has "${wrong}"; write addresses or networks such as 10.20.0.0/16`);
    },
  }),
  webDir: variable({
    name: 'WEB_DIR',
    means: 'the built pages',
    unset: 'no pages, only the API',
    read: (text) => folderAt(text, 'build the pages first (npm start does)'),
  }),
  consoleDir: variable({
    name: 'CONSOLE_DIR',
    means: 'the built demo console',
    unset: 'none',
    read: (text) => folderAt(text, 'build the demo console first (npm start does)'),
  }),
  encoderDir: variable({
    name: 'ENCODER_DIR',
    means: 'the three files of an encoder',
    unset: 'none',
    read: (text) => folderAt(text, 'put the three files of an encoder there, or leave it out'),
  }),
  sops: variable({
    name: 'SOPS',
    means: 'a folder or `.zip` of SOPs that replaces those in the database at start',
    unset: 'those stay',
    read: (text) => fileAt(text, 'give a folder or a .zip of SOP files'),
  }),
  demo: variable({
    name: 'DEMO',
    means: '`1` makes the demo workspace when there is none',
    unset: '`0`',
    read(text = '0') {
      if (text === '0' || text === '1') return text === '1';
      throw new WrongValue('is not 0 or 1');
    },
  }),
  logLevel: variable({
    name: 'LOG_LEVEL',
    means: logLevels.map((level) => `\`${level}\``).join(', '),
    unset: '`info`',
    read(text = 'info') {
      if (logLevels.includes(text)) return text;
      throw new WrongValue(`is not one of ${logLevels.join(', ')}`);
    },
  }),
  metricsToken: variable({
    name: 'METRICS_TOKEN',
    means: 'opens `/metrics` to who sends it as a bearer token, 16 characters or more',
    unset: 'only this machine may read it',
    hidden: true,
    read: (text) => secretFrom(text, 16),
  }),
  drainSeconds: variable({
    name: 'DRAIN_SECONDS',
    means: 'how long `/readyz` refuses before a stop closes anything, 0 to 300',
    unset: '`0`',
    read: (text) => numberFrom(text, 0, 0, 300),
  }),
  stopSeconds: variable({
    name: 'STOP_SECONDS',
    means: 'how long a stop waits for requests under way after that, 1 to 300',
    unset: '`10`',
    read: (text) => numberFrom(text, 10, 1, 300),
  }),
};

export type Config = {
  [K in keyof typeof variables]: ReturnType<(typeof variables)[K]['read']>;
};

/** The environment as a configuration. @throws ConfigError that has a line for each wrong value. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const wrong: string[] = [];
  const entries = Object.entries(variables).map(([key, { name, read, ...rest }]) => {
    const text = env[name]?.trim() || undefined;
    try {
      return [key, read(text)];
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      const shown = 'hidden' in rest || error.message.startsWith('has ') ? '' : ` "${text}"`;
      wrong.push(`${name}${shown} ${error.message}`);
      return [key];
    }
  });
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return Object.fromEntries(entries);
}
