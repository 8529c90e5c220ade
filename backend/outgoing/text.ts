import { and, eq } from 'drizzle-orm';
import type { ToldText } from '../../shared/model/webhook.ts';
import type { Database } from '../db/open.ts';
import { escalation, escalationEvent } from '../db/schema.ts';

/**
 * What people wrote, read when it is sent: the outbox holds no text, and what was erased meanwhile does not go out. Notes
 * that are for specialists only stay here.
 */
export async function textOf(
  db: Database,
  workspace: string,
  id: string,
  line: string | null,
): Promise<ToldText> {
  const [found] = await db
    .select({ record: escalation.record })
    .from(escalation)
    .where(and(eq(escalation.workspace, workspace), eq(escalation.id, id)));
  const [entry] = line
    ? await db
        .select({ event: escalationEvent.event })
        .from(escalationEvent)
        .where(
          and(
            eq(escalationEvent.workspace, workspace),
            eq(escalationEvent.escalation, id),
            eq(escalationEvent.id, line),
          ),
        )
    : [];
  const first = entry?.event.do === 'raise';
  return {
    ...(found ? { subject: found.record.ticket.subject } : {}),
    ...(found && first ? { summary: found.record.summary } : {}),
    ...(entry?.event.text && !entry.event.internal ? { said: entry.event.text } : {}),
  };
}
