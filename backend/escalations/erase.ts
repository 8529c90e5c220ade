import { and, eq, isNotNull } from 'drizzle-orm';
import { applyOwn } from '../../shared/escalation/apply.ts';
import { escalationEvent } from '../db/schema.ts';
import { storeChange } from '../escalations.ts';
import { idFrom } from './links.ts';
import { findEscalation, lockEscalations, type Store } from './rows.ts';

/**
 * Erases all that people wrote in a case; ids, times, the chain and a line with the reason stay. Answers with how many
 * texts are gone: 0 when there was nothing any more.
 */
export async function eraseText(
  store: Store,
  workspace: string,
  id: string,
  reason: string,
  now: Date,
): Promise<number> {
  return store.db.transaction(async (db) => {
    const tx = { ...store, db };
    const before = (await lockEscalations(tx, workspace, [id])).get(id);
    if (!before || before.erased) return 0;
    const gone = await db
      .update(escalationEvent)
      .set({ sealed: null })
      .where(
        and(
          eq(escalationEvent.workspace, workspace),
          eq(escalationEvent.escalation, id),
          isNotNull(escalationEvent.sealed),
        ),
      )
      .returning({ id: escalationEvent.id });
    const action = { id: idFrom(id, 'erase'), do: 'erase', at: now.toISOString(), reason } as const;
    // Read again, without what is gone.
    const bare = await findEscalation(tx, workspace, id);
    if (bare) await storeChange(tx, workspace, applyOwn(bare, action), now);
    return gone.length;
  });
}
