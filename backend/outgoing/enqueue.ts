import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { WebhookEvent, WebhookEventType } from '../../shared/model/webhook.ts';
import type { Database } from '../db/open.ts';
import { delivery, webhook } from '../db/schema.ts';
import { happened } from './happened.ts';

/** Something that other systems may hear of. */
export interface Outgoing {
  type: WebhookEventType;
  /** Id of the escalation or lesson: of one subject things arrive in their order. */
  subject: string;
  /** Of one subject no two things have the same: written twice, it goes out once. */
  key: string;
  /** When it happened (ISO 8601). */
  at: string;
  /** Ids, numbers and times only. */
  data: Omit<WebhookEvent['data'], 'text' | 'link'>;
  /** Line of the escalation's timeline whose text goes to endpoints that may have it. */
  line?: string;
}

const digest = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27);

/**
 * Writes what happened into the outbox, once for each endpoint that wants to hear of it. To be called inside the
 * transaction of the change, so that there is never the one without the other.
 */
export async function enqueue(
  tx: Database,
  workspace: string,
  { type, subject, key, at, data, line }: Outgoing,
  now: Date,
): Promise<void> {
  const id = `msg_${digest(workspace, type, subject, key)}`;
  const event: WebhookEvent = { id, type, timestamp: at, workspace, data };
  const queue = data.escalation?.queue;
  const ofQueue = queue
    ? sql` and (${webhook.queues} = '[]'::jsonb or ${webhook.queues} @> ${JSON.stringify([queue])}::jsonb)`
    : sql``;
  // A paused endpoint hears of it later: nothing is lost by a pause.
  await tx.execute(sql`
    insert into ${delivery} ("workspace", "webhook", "id", "subject", "event", "line", "due_at", "created_at")
    select ${webhook.workspace}, ${webhook.id}, ${id}, ${subject}, ${JSON.stringify(event)}::jsonb,
      ${line ?? null}::text, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from ${webhook}
    where ${webhook.workspace} = ${workspace} and ${webhook.events} @> ${JSON.stringify([type])}::jsonb${ofQueue}
    on conflict do nothing`);
}

/** The same for the line that was just added to an escalation. */
export async function enqueueLast(
  tx: Database,
  workspace: string,
  escalation: Escalation,
  now: Date,
): Promise<void> {
  const line = escalation.events.at(-1);
  const outgoing = line && happened(escalation, line);
  if (outgoing) await enqueue(tx, workspace, outgoing, now);
}
