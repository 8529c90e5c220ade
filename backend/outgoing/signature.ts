import { createHmac, randomBytes } from 'node:crypto';

/** Signatures as Standard Webhooks 1.0.0 has them (standardwebhooks.com), so that any of its libraries can check them. */

export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

/** One signature for each secret, over `id.timestamp.body`. */
export function signatureHeaders(
  secrets: readonly string[],
  id: string,
  body: string,
  now: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${digest}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
