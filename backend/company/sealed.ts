import { createHash } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/**
 * What has to come back to us unread and unchanged: kept by the browser, so that any process can go on with it. Each
 * use has a key of its own.
 */
export function sealer(secret: string, use: string) {
  const key = createHash('sha256').update(`deskside ${use} ${secret}`).digest();
  return {
    seal: (content: Record<string, unknown>, seconds: number, now: Date) => {
      const at = Math.floor(now.getTime() / 1000);
      return new EncryptJWT(content)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(at + seconds)
        .encrypt(key);
    },

    /** Nothing when it is not ours or too old. */
    async open(sealed: string, now: Date): Promise<Record<string, unknown> | undefined> {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          currentDate: now,
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
        throw error;
      }
    },
  };
}
