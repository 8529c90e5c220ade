import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Adapter } from '../shared/model/adapter.ts';
import type { AdapterVersion, PublishedAdapter } from '../shared/model/consoles.ts';
import type { Database } from './db/open.ts';
import { adapter, user } from './db/schema.ts';
import { announce } from './live.ts';

/** Which adapters a workspace gives to its panels: of each the highest version that was not taken back. */
export async function adaptersInForce(
  db: Database,
  workspace: string,
): Promise<{ id: string; version: number }[]> {
  return db
    .select({ id: adapter.id, version: sql<number>`max(${adapter.version})::int` })
    .from(adapter)
    .where(and(eq(adapter.workspace, workspace), isNull(adapter.takenBackAt)))
    .groupBy(adapter.id)
    .orderBy(adapter.id);
}

export async function adapterAt(
  db: Database,
  workspace: string,
  id: string,
  version: number,
): Promise<Adapter | undefined> {
  const [row] = await db
    .select({ body: adapter.body })
    .from(adapter)
    .where(and(eq(adapter.workspace, workspace), eq(adapter.id, id), eq(adapter.version, version)));
  return row?.body;
}

/** Every version that ever was, the newest first, by adapter. */
export async function publishedAdapters(
  db: Database,
  workspace: string,
  id?: string,
): Promise<PublishedAdapter[]> {
  const remover = alias(user, 'remover');
  const rows = await db
    .select({
      id: adapter.id,
      version: adapter.version,
      name: sql<string>`${adapter.body} ->> 'name'`,
      publishedAt: adapter.publishedAt,
      publishedBy: sql<string>`coalesce(${user.name}, ${adapter.publishedBy})`,
      takenBackAt: adapter.takenBackAt,
      takenBackBy: sql<string | null>`coalesce(${remover.name}, ${adapter.takenBackBy})`,
    })
    .from(adapter)
    .leftJoin(user, eq(user.id, adapter.publishedBy))
    .leftJoin(remover, eq(remover.id, adapter.takenBackBy))
    .where(and(eq(adapter.workspace, workspace), id === undefined ? undefined : eq(adapter.id, id)))
    .orderBy(adapter.id, desc(adapter.version));
  const byId = new Map<string, AdapterVersion[]>();
  for (const { id, publishedAt, takenBackAt, takenBackBy, ...row } of rows) {
    const version: AdapterVersion = {
      ...row,
      publishedAt: publishedAt.toISOString(),
      ...(takenBackAt
        ? { takenBackAt: takenBackAt.toISOString(), takenBackBy: takenBackBy ?? '' }
        : {}),
    };
    byId.set(id, [...(byId.get(id) ?? []), version]);
  }
  return Promise.all(
    [...byId].map(async ([id, versions]) => {
      const live = versions.find(({ takenBackAt }) => takenBackAt === undefined);
      const current = live && (await adapterAt(db, workspace, id, live.version));
      return { id, ...(current ? { current } : {}), versions };
    }),
  );
}

/** What was published as this version already, and the highest version there ever was. */
export async function adapterBefore(
  db: Database,
  workspace: string,
  { id, version }: { id: string; version: number },
): Promise<{ same?: { body: Adapter; takenBack: boolean }; highest: number }> {
  const rows = await db
    .select({ version: adapter.version, body: adapter.body, takenBackAt: adapter.takenBackAt })
    .from(adapter)
    .where(and(eq(adapter.workspace, workspace), eq(adapter.id, id)))
    .orderBy(desc(adapter.version));
  const same = rows.find((row) => row.version === version);
  return {
    ...(same ? { same: { body: same.body, takenBack: same.takenBackAt !== null } } : {}),
    highest: rows[0]?.version ?? 0,
  };
}

/** False when somebody else took this version number in the meantime. */
export async function addAdapter(
  db: Database,
  workspace: string,
  body: Adapter,
  by: string,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const added = await tx
      .insert(adapter)
      .values({
        workspace,
        id: body.id,
        version: body.version,
        body,
        publishedAt: now,
        publishedBy: by,
      })
      .onConflictDoNothing()
      .returning({ id: adapter.id });
    if (added.length > 0) await tell(tx, workspace, body);
    return added.length > 0;
  });
}

/** Takes a version back, or puts it in force again. False when there is none such. */
export async function markAdapter(
  db: Database,
  workspace: string,
  { id, version }: { id: string; version: number },
  takenBack: { at: Date; by: string } | undefined,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const marked = await tx
      .update(adapter)
      .set({ takenBackAt: takenBack?.at ?? null, takenBackBy: takenBack?.by ?? null })
      .where(
        and(eq(adapter.workspace, workspace), eq(adapter.id, id), eq(adapter.version, version)),
      )
      .returning({ id: adapter.id });
    if (marked.length > 0) await tell(tx, workspace, { id, version });
    return marked.length > 0;
  });
}

/** Panels get adapters with the packs. */
const tell = (tx: Database, workspace: string, { id, version }: { id: string; version: number }) =>
  announce(tx, { workspace, event: { kind: 'packs', id: `adapter ${id}@${version}` } });
