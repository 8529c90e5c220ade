// npm run sign-in-key -- WORKSPACE: makes a key with which a console's own server vouches for its agents.
//   --keys FILE     the public keys, for SIGN_IN_KEYS; default .deskside/sign-in-keys.json
//   --out FILE      where the private key goes, for the console's server; default KID.pem beside the keys
//   --kid NAME      the key's name; default the time
//   --create SITE/TEAM   whom the console vouches for and nobody knows becomes an agent there
//   --revoke NAME   takes this key out instead; it is good no more at once
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { main, Problem, root } from './setup.mjs';

const readKeys = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  } catch (error) {
    throw new Problem(
      `${file} is no JSON (${error.message}). Mend it or choose another: --keys FILE`,
    );
  }
};

/** In one step: a server that runs never reads half of it. */
function writeKeys(file, vouching) {
  writeFileSync(`${file}.new`, `${JSON.stringify(vouching, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Adds a public key to the file and writes the private one; answers with where it is. */
export function addKey({ keys, workspace, kid, out, create }) {
  const vouching = readKeys(keys);
  const mine = vouching[workspace] ?? { keys: [] };
  if (mine.keys.some((key) => key.kid === kid)) {
    throw new Problem(`${workspace} has a key "${kid}" already. Choose another: --kid NAME`);
  }
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  for (const file of [keys, out]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(out, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
  });
  mine.keys.push({ kid, ...publicKey.export({ format: 'jwk' }) });
  if (create) mine.create = create;
  writeKeys(keys, { ...vouching, [workspace]: mine });
  return out;
}

function revokeKey({ keys, workspace, kid }) {
  const vouching = readKeys(keys);
  const mine = vouching[workspace]?.keys ?? [];
  const left = mine.filter((key) => key.kid !== kid);
  if (left.length === mine.length) {
    const known = mine.map((key) => key.kid).join(', ') || 'none';
    throw new Problem(`${workspace} has no key "${kid}" in ${keys}. It has: ${known}.`);
  }
  writeKeys(keys, { ...vouching, [workspace]: { ...vouching[workspace], keys: left } });
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keys: { type: 'string', default: join(root, '.deskside/sign-in-keys.json') },
      out: { type: 'string' },
      kid: { type: 'string' },
      create: { type: 'string' },
      revoke: { type: 'string' },
    },
  });
  const [workspace] = positionals;
  if (!workspace) throw new Problem('Name the workspace: npm run sign-in-key -- kirana');
  const keys = resolve(values.keys);
  if (values.revoke) {
    revokeKey({ keys, workspace, kid: values.revoke });
    console.log(`${values.revoke} is good no more. Sessions that it opened end within 8 hours.`);
    return;
  }
  const [site, team] = values.create?.split('/') ?? [];
  if (values.create && !(site && team)) throw new Problem('--create takes SITE/TEAM.');
  const kid = values.kid ?? new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const out = resolve(values.out ?? join(dirname(keys), `${kid}.pem`));
  addKey({ keys, workspace, kid, out, ...(site ? { create: { site, team } } : {}) });
  console.log(`Public key   ${keys}   start the server with SIGN_IN_KEYS=${keys}
Private key  ${out}   give it to the console's server, and to nobody else
Its name     ${kid}   kid in the token's header
Audience     deskside:${workspace}   aud in the token`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(run);
