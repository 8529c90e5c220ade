import { readFileSync } from 'node:fs';
import { compactVerify, decodeJwt, decodeProtectedHeader, errors, importJWK } from 'jose';
import * as z from 'zod/mini';
import { ConfigError } from './config.ts';
import { RefusedError } from './refused.ts';

/** Consoles that vouch for their agents: their public keys by workspace, and the tokens that they sign. */

const name = z.string().check(z.minLength(1), z.maxLength(80));
const kid = z.string().check(z.regex(/^[\w.-]{1,80}$/));
const PublicKey = z.union([
  z.strictObject({ kid, kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  z.strictObject({
    kid,
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
  }),
]);
const Vouching = z.record(
  z.string(),
  z.strictObject({
    /** Two while one takes the other's place; without any nobody is vouched for. */
    keys: z.array(PublicKey).check(z.maxLength(10)),
    /** Whoever is not known yet becomes an agent there. Absent: they are refused. */
    create: z.optional(z.strictObject({ site: name, team: name })),
  }),
);
type Vouching = z.infer<typeof Vouching>;

/** What a console's server says of its agent. Times are seconds since 1970. */
const Claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(200)),
  email: z.email().check(z.maxLength(200)),
  name: z.optional(name),
  site: z.optional(name),
  team: z.optional(name),
  /** Of the page that may show the token. */
  origin: z.string(),
  jti: z.string().check(z.minLength(8), z.maxLength(200)),
  iat: z.int(),
  exp: z.int(),
});
export type Claims = z.infer<typeof Claims>;
export interface Vouched {
  workspace: string;
  claims: Claims;
  create: Vouching[string]['create'];
}

/** How long a token may be good, and how far the clocks of two servers may be apart (s). */
const longest = 300;
const apart = 30;

/** The file as it is now: who takes a key out of it must not have to start the server again. @throws ConfigError */
export function readVouching(path: string): Vouching {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      `SIGN_IN_KEYS ${path} cannot be read as JSON: ${(error as Error).message}`,
    );
  }
  const read = Vouching.safeParse(content);
  if (read.success) return read.data;
  const { path: field = [] } = read.error.issues[0] ?? {};
  throw new ConfigError(
    `SIGN_IN_KEYS ${path}: ${field.join('.') || 'the file'} is not right; the README shows its form`,
  );
}

const refuse = (error: string, message: string) => new RefusedError(401, `token-${error}`, message);
const quoted = (value: unknown) => JSON.stringify(value)?.slice(0, 120) ?? 'nothing';

/**
 * Who a console vouches for. `origin` is that of the page that showed the token.
 * @throws RefusedError (401) that says what is wrong with the token.
 */
export async function readToken(
  token: string,
  origin: string,
  vouching: Vouching,
  now: Date,
): Promise<Vouched> {
  const { aud, key } = openToken(token);
  const workspace = typeof aud === 'string' ? /^deskside:(.+)$/.exec(aud)?.[1] : undefined;
  const known = workspace && Object.hasOwn(vouching, workspace) ? vouching[workspace] : undefined;
  if (!workspace || !known) {
    throw refuse(
      'audience',
      `The token is for ${quoted(aud)}; its audience (aud) must be "deskside:" and the id of a workspace that has sign-in keys here.`,
    );
  }
  const jwk = known.keys.find((one) => one.kid === key);
  if (!jwk) {
    throw refuse('key', `The workspace has no key ${quoted(key)} (kid); it may have been revoked.`);
  }
  const algorithms = jwk.kty === 'EC' ? ['ES256'] : ['EdDSA', 'Ed25519'];
  const verified = await importJWK(jwk, algorithms[0])
    .then((imported) => compactVerify(token, imported, { algorithms }))
    .catch((error: unknown) => {
      if (!(error instanceof errors.JOSEError || error instanceof TypeError)) throw error;
      throw refuse('signature', `The token was not signed with the key ${quoted(key)}.`);
    });
  const read = Claims.safeParse(JSON.parse(new TextDecoder().decode(verified.payload)));
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.');
    throw refuse('claims', `The token's ${field} is missing or not right; the README lists all.`);
  }
  checkTimes(read.data, Math.floor(now.getTime() / 1000));
  if (read.data.origin !== origin) {
    throw refuse(
      'origin',
      `The token is for pages of ${quoted(read.data.origin)}; this page is of ${quoted(origin)}.`,
    );
  }
  return { workspace, claims: read.data, create: known.create };
}

/** Not believed yet: only where to look for the key. */
function openToken(token: string): { aud: unknown; key: unknown } {
  try {
    return { aud: decodeJwt(token).aud, key: decodeProtectedHeader(token).kid };
  } catch {
    throw refuse('unreadable', 'This is no signed JSON Web Token.');
  }
}

function checkTimes({ iat, exp }: Claims, now: number): void {
  if (iat > now + apart) {
    throw refuse(
      'clock',
      `The token was made ${iat - now} s from now (iat): the clock of the console's server is ahead, or this one's is behind.`,
    );
  }
  if (exp - iat > longest || exp <= iat) {
    throw refuse(
      'lifetime',
      `The token is good for ${exp - iat} s (exp less iat); let it be between 1 and ${longest}.`,
    );
  }
  if (exp < now - apart) {
    throw refuse(
      'expired',
      `The token expired ${now - exp} s ago: make a fresh one for each sign-in, and look at the clock of the console's server.`,
    );
  }
}
