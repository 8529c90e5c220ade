import type { ToldText } from '../../shared/model/webhook.ts';
import { findEscalation, type Store } from '../escalations/rows.ts';

/**
 * What people wrote, read when it is sent: the outbox holds no text, and what was erased meanwhile does not go out. Notes
 * that are for specialists only stay here.
 */
export async function textOf(
  store: Store,
  workspace: string,
  id: string,
  line: string | null,
): Promise<ToldText> {
  const found = await findEscalation(store, workspace, id);
  if (!found || found.erased) return {};
  const entry = found.events.find((one) => one.id === line);
  const { subject } = found.ticket;
  if (entry?.do === 'raise') return { subject, summary: found.summary };
  return { subject, ...(entry?.text && !entry.internal ? { said: entry.text } : {}) };
}
