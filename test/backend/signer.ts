/** What a console's own server does: signs tokens for its agents. */
import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { embedOrigin } from './house.ts';

export interface Signer {
  kid: string;
  alg: string;
  key: CryptoKey;
  /** The public key, as the file with the keys has it. */
  jwk: object;
}

export async function newSigner(kid: string, alg: 'EdDSA' | 'ES256' = 'EdDSA'): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  return { kid, alg, key: privateKey, jwk: { ...(await exportJWK(publicKey)), kid } };
}

/** A good token for putri in kirana, but for these claims. */
export function signToken(by: Signer, claims: object = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    aud: 'deskside:kirana',
    sub: 'u-17',
    email: 'putri@kirana.example',
    origin: embedOrigin,
    jti: randomUUID(),
    iat: now,
    exp: now + 120,
    ...claims,
  })
    .setProtectedHeader({ alg: by.alg, kid: by.kid })
    .sign(by.key);
}
