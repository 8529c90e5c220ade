import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { WebhookAccess } from '../../shared/model/webhook.ts';

/** What an endpoint keeps to itself. */
const Kept = z.object({
  url: z.string(),
  /** The newest first; a second one signs too while receivers change over. */
  secrets: z.array(z.string()),
  access: WebhookAccess,
});
export type Kept = z.infer<typeof Kept>;

export interface Seal {
  close(kept: Kept, workspace: string, webhook: string): string;
  /** Nothing when it was closed under another key. */
  open(sealed: string, workspace: string, webhook: string): Kept | undefined;
}

/** AES-256-GCM under a key of its own, made from the server's secret, which is not in the database. */
export function createSeal(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'deskside webhooks 1', 32));
  const place = (workspace: string, webhook: string) =>
    Buffer.from(JSON.stringify([workspace, webhook]));
  return {
    close(kept, workspace, webhook) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      // Bound to its row: put into another, it does not open.
      cipher.setAAD(place(workspace, webhook));
      const text = Buffer.concat([cipher.update(JSON.stringify(kept)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(sealed, workspace, webhook) {
      try {
        const bytes = Buffer.from(sealed, 'base64');
        const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
        cipher.setAAD(place(workspace, webhook));
        cipher.setAuthTag(bytes.subarray(12, 28));
        const text = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
        return Kept.parse(JSON.parse(text.toString('utf8')));
      } catch {
        return undefined;
      }
    },
  };
}
