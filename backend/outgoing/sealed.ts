import * as z from 'zod/mini';
import { WebhookAccess } from '../../shared/model/webhook.ts';
import type { Sealing } from '../sealing.ts';

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
  /** Nothing when its key is not here any more. */
  open(sealed: string, workspace: string, webhook: string): Kept | undefined;
}

/** Under the data keys, as text of escalations is. */
export function createSeal(sealing: Pick<Sealing, 'seal' | 'open'>): Seal {
  const place = (workspace: string, id: string) => ({ workspace, table: 'webhook', id });
  return {
    close: (kept, workspace, webhook) =>
      Buffer.from(sealing.seal(kept, place(workspace, webhook)).bytes).toString('base64'),
    open(sealed, workspace, webhook) {
      try {
        const bytes = Buffer.from(sealed, 'base64');
        return Kept.parse(sealing.open(bytes, place(workspace, webhook)));
      } catch {
        return undefined;
      }
    },
  };
}
