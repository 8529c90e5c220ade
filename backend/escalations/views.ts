import { and, eq } from 'drizzle-orm';
import type { SavedView } from '../../shared/api.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Database } from '../db/open.ts';
import { savedView } from '../db/schema.ts';

/** The ways to look at the desk that this person keeps. */
export async function viewsOf(db: Database, me: Me): Promise<{ views: SavedView[] }> {
  const [row] = await db
    .select({ views: savedView.views })
    .from(savedView)
    .where(and(eq(savedView.workspace, me.workspace.id), eq(savedView.person, me.id)));
  return { views: row?.views ?? [] };
}

export async function keepViews(db: Database, me: Me, views: SavedView[]) {
  await db
    .insert(savedView)
    .values({ workspace: me.workspace.id, person: me.id, views })
    .onConflictDoUpdate({ target: [savedView.workspace, savedView.person], set: { views } });
  return { views };
}
