import type { WebhookEvent } from '../../shared/model/webhook.ts';
import { type Delivering, refusalOf, signing } from './deliver.ts';
import { formats } from './formats/index.ts';
import { failureOf, send } from './send.ts';
import type { Opened } from './webhooks.ts';

/** One try now, beside the outbox, so that an admin sees at once whether it works. */
export async function probe(
  { row, kept }: Opened,
  id: string,
  { reach, patience, now, publicUrl }: Pick<Delivering, 'reach' | 'patience' | 'now' | 'publicUrl'>,
): Promise<{ ms: number; failure?: string }> {
  const format = formats[row.format];
  const target = { ...kept, secrets: signing(kept.secrets, row.rotatingUntil, now()) };
  const event: WebhookEvent = {
    id,
    type: 'test',
    timestamp: now().toISOString(),
    workspace: row.workspace,
    data: publicUrl ? { link: publicUrl } : {},
  };
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const request = format.probe?.(target) ?? format.write(event, target, now());
    const refusal = refusalOf(await send(request, reach, patience), format);
    return { ms: ms(), ...(refusal ? { failure: refusal } : {}) };
  } catch (error) {
    return { ms: ms(), failure: failureOf(error) };
  }
}
