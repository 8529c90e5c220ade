import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { provisioningKey } from '../db/schema.ts';

/** The key by which the company's list of people is kept in step: `deskside-people_<workspace>_<256 bits>`. */
const form = /^deskside-people_(.{1,200})_([\w-]{43})$/;

const digestOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** A new key; the one before it is good no more. It is shown once: only its digest is kept. */
export async function makeKey(
  db: Database,
  workspace: string,
  createdBy: string | undefined,
  now: Date,
): Promise<string> {
  const key = `deskside-people_${workspace}_${randomBytes(32).toString('base64url')}`;
  const row = { digest: digestOf(key), createdAt: now, createdBy: createdBy ?? null };
  await db
    .insert(provisioningKey)
    .values({ workspace, ...row })
    .onConflictDoUpdate({ target: provisioningKey.workspace, set: row });
  return key;
}

/** The workspace that an `Authorization` header speaks for. */
export async function workspaceOfKey(
  db: Database,
  authorization: string | undefined,
): Promise<string | undefined> {
  const key = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
  const workspace = form.exec(key)?.[1];
  if (!workspace) return undefined;
  const [row] = await db
    .select({ digest: provisioningKey.digest })
    .from(provisioningKey)
    .where(eq(provisioningKey.workspace, workspace));
  if (!row) return undefined;
  const same = timingSafeEqual(Buffer.from(row.digest), Buffer.from(digestOf(key)));
  return same ? workspace : undefined;
}
