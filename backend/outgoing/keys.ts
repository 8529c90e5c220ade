import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { and, desc, eq, isNull, lt, or } from 'drizzle-orm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Me } from '../../shared/model/account.ts';
import type { ApiKey, ApiScope, NewApiKey } from '../../shared/model/api-key.ts';
import { limitAttempts } from '../attempts.ts';
import type { Database } from '../db/open.ts';
import { apiKey, workspace } from '../db/schema.ts';
import { notFound, RefusedError } from '../refused.ts';

/** Keys of other systems: long, random, and kept as a hash only. */

/** Workspace, id and secret, so that the row is found within its workspace: `dsk_kirana_<32 hex>_<64 hex>`. */
const pattern = /^dsk_(.{1,64})_([0-9a-f]{32})_([0-9a-f]{64})$/;
const perMinuteUsual = 120;
/** `lastUsedAt` is for people: to the minute is enough (ms). */
const minute = 60_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
type Row = typeof apiKey.$inferSelect;

const shown = (row: Row): ApiKey => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  site: row.site,
  team: row.team,
  perMinute: row.perMinute,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
  ...(row.lastUsedAt ? { lastUsedAt: row.lastUsedAt.toISOString() } : {}),
  ...(row.revokedAt ? { revokedAt: row.revokedAt.toISOString() } : {}),
});

export async function listKeys(db: Database, workspace: string): Promise<ApiKey[]> {
  const rows = await db
    .select()
    .from(apiKey)
    .where(eq(apiKey.workspace, workspace))
    .orderBy(desc(apiKey.createdAt));
  return rows.map(shown);
}

/** Answers with the key itself, this once. */
export async function addKey(
  db: Database,
  me: Me,
  { perMinute = perMinuteUsual, ...wanted }: NewApiKey,
  now: Date,
): Promise<{ key: ApiKey; secret: string }> {
  const id = randomUUID();
  const secret = `dsk_${me.workspace.id}_${id.replaceAll('-', '')}_${randomBytes(32).toString('hex')}`;
  const [row] = await db
    .insert(apiKey)
    .values({
      workspace: me.workspace.id,
      id,
      ...wanted,
      scopes: [...new Set(wanted.scopes)],
      perMinute,
      hash: sha256(secret),
      createdAt: now,
      createdBy: me.name,
    })
    .returning();
  if (!row) throw new Error('The key was not stored');
  return { key: shown(row), secret };
}

export async function revokeKey(db: Database, me: Me, id: string, now: Date): Promise<ApiKey> {
  const ours = and(eq(apiKey.workspace, me.workspace.id), eq(apiKey.id, id));
  await db
    .update(apiKey)
    .set({ revokedAt: now })
    .where(and(ours, isNull(apiKey.revokedAt)));
  const [row] = await db.select().from(apiKey).where(ours);
  if (!row) throw notFound('such key');
  return shown(row);
}

/** Is this a key, whether or not it is a good one? */
export const bearsKey = ({ headers }: FastifyRequest) =>
  headers.authorization?.startsWith('Bearer dsk_') === true;

export type AdmitKey = (
  request: FastifyRequest,
  reply: FastifyReply,
  scopes: readonly ApiScope[],
) => Promise<Me>;

/** What a key stands for among people: an agent of the site and team that the admin chose. */
export const keyPerson = (id: string) => `key:${id}`;

export function keyGate(db: Database, now: () => Date): AdmitKey {
  async function rowOf(token: string): Promise<(Row & { workspaceName: string }) | undefined> {
    const [, workspaceId = '', hex = ''] = pattern.exec(token) ?? [];
    if (!hex) return undefined;
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const [found] = await db
      .select({ key: apiKey, name: workspace.name })
      .from(apiKey)
      .innerJoin(workspace, eq(workspace.workspace, apiKey.workspace))
      .where(and(eq(apiKey.workspace, workspaceId), eq(apiKey.id, id)));
    if (!found || found.key.revokedAt) return undefined;
    const same = timingSafeEqual(Buffer.from(found.key.hash), Buffer.from(sha256(token)));
    return same ? { ...found.key, workspaceName: found.name } : undefined;
  }

  return async (request, reply, scopes) => {
    const row = await rowOf(request.headers.authorization?.slice('Bearer '.length) ?? '');
    if (!row) {
      throw new RefusedError(401, 'key', 'This key is not known here, or it was revoked.');
    }
    if (!scopes.some((scope) => row.scopes.includes(scope))) {
      throw new RefusedError(403, 'scope', `This key would need ${scopes.join(' or ')}.`);
    }
    const time = now();
    await limitAttempts(db, time, reply, {
      of: `key ${row.workspace} ${row.id}`,
      most: row.perMinute,
      says: `This key may call ${row.perMinute} times a minute`,
    });
    await db
      .update(apiKey)
      .set({ lastUsedAt: time })
      .where(
        and(
          eq(apiKey.workspace, row.workspace),
          eq(apiKey.id, row.id),
          or(isNull(apiKey.lastUsedAt), lt(apiKey.lastUsedAt, new Date(time.getTime() - minute))),
        ),
      );
    const me: Me = {
      id: keyPerson(row.id),
      name: row.name,
      email: '',
      role: row.scopes.includes('escalations:read-all') ? 'specialist' : 'agent',
      workspace: { id: row.workspace, name: row.workspaceName },
      site: row.site,
      team: row.team,
      sites: [],
      queues: [],
    };
    request.me = me;
    return me;
  };
}
