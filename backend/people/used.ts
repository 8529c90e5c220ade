import { and, eq, lt } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { usedToken } from '../db/schema.ts';

/** False when something with this id was used before. It is remembered until it could not be good any more. */
export async function useOnce(
  db: Database,
  workspace: string,
  id: string,
  until: Date,
  now: Date,
): Promise<boolean> {
  await db
    .delete(usedToken)
    .where(and(eq(usedToken.workspace, workspace), lt(usedToken.expiresAt, now)));
  const first = await db
    .insert(usedToken)
    .values({ workspace, id, expiresAt: until })
    .onConflictDoNothing()
    .returning({ id: usedToken.id });
  return first.length > 0;
}
