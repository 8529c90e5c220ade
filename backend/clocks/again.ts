import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { escalation } from '../db/schema.ts';

/** Ladders, hours and rotas are others now: every open case is looked at again. */
export async function lookAgain(tx: Database, workspace: string): Promise<void> {
  await tx
    .update(escalation)
    .set({ nextAlarm: new Date(0) })
    .where(and(eq(escalation.workspace, workspace), ne(escalation.state, 'closed')));
}
