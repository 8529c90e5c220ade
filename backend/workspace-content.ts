import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql } from 'drizzle-orm';
import type { Packs } from '../shared/model/packs.ts';
import type { RiskRule } from '../shared/model/risk.ts';
import type { Sop } from '../shared/model/sop.ts';
import { adapterAt, adaptersInForce } from './adapters.ts';
import { ownRuleAt, ownRulesInForce } from './cases/own-rules.ts';
import { lookAgain } from './clocks/again.ts';
import { buildPacks } from './content/packs.ts';
import type { WrittenRouting } from './content/routing.ts';
import type { Database } from './db/open.ts';
import { content, contentCurrent, user } from './db/schema.ts';
import { announce } from './live.ts';

/** The content of a workspace: each kind has its own versions, and all that ever was stays. */
export interface Content {
  sops: Sop[];
  rules: RiskRule[];
  lists: Packs['lists'];
  routing: WrittenRouting;
}
export type ContentKind = keyof Content;

/** What is live of one kind, and who made it so when. `by` is absent for what came with Deskside. */
export interface Current<K extends ContentKind> {
  version: number;
  body: Content[K];
  at: Date;
  by?: { id: string; name: string };
}

export async function currentContent<K extends ContentKind>(
  db: Database,
  workspace: string,
  kind: K,
): Promise<Current<K> | undefined> {
  const [row] = await db
    .select({ content, name: user.name })
    .from(contentCurrent)
    .innerJoin(
      content,
      and(
        eq(content.workspace, contentCurrent.workspace),
        eq(content.kind, contentCurrent.kind),
        eq(content.version, contentCurrent.version),
      ),
    )
    .leftJoin(user, eq(user.id, content.createdBy))
    .where(and(eq(contentCurrent.workspace, workspace), eq(contentCurrent.kind, kind)));
  if (!row) return undefined;
  const { version, body, createdAt, createdBy } = row.content;
  return {
    version,
    body: body as Content[K],
    at: createdAt,
    ...(createdBy ? { by: { id: createdBy, name: row.name ?? createdBy } } : {}),
  };
}

/**
 * Makes this body the live one, as a new version; the same body again changes nothing.
 * Answers whether something changed.
 */
export async function putContent<K extends ContentKind>(
  db: Database,
  workspace: string,
  kind: K,
  body: Content[K],
  by: string | undefined,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    // Two at once: the second waits here, then makes the version after the first one's.
    await tx
      .insert(contentCurrent)
      .values({ workspace, kind, version: 0 })
      .onConflictDoUpdate({
        target: [contentCurrent.workspace, contentCurrent.kind],
        set: { version: sql`${contentCurrent.version}` },
      });
    const before = await currentContent(tx, workspace, kind);
    if (before && isDeepStrictEqual(before.body, JSON.parse(JSON.stringify(body)))) return false;
    const version = (before?.version ?? 0) + 1;
    await tx
      .insert(content)
      .values({ workspace, kind, version, body, createdAt: now, createdBy: by ?? null });
    await tx
      .update(contentCurrent)
      .set({ version })
      .where(and(eq(contentCurrent.workspace, workspace), eq(contentCurrent.kind, kind)));
    if (kind === 'routing') await lookAgain(tx, workspace);
    await announce(tx, { workspace, event: { kind: 'packs', id: `${kind}@${version}` } });
    return true;
  });
}

export type PacksOf = (workspace: string) => Promise<Packs>;

/** All content of a workspace as one version. Built once per change; which versions are live is asked every time. */
export function packsReader(db: Database): PacksOf {
  const built = new Map<string, { key: string; packs: Packs }>();
  return async (workspace) => {
    // Asked before every escalation: together, not one after the other.
    const [versions, adapters, ownRules] = await Promise.all([
      db
        .select({ kind: contentCurrent.kind, version: contentCurrent.version })
        .from(contentCurrent)
        .where(eq(contentCurrent.workspace, workspace)),
      adaptersInForce(db, workspace),
      ownRulesInForce(db, workspace),
    ]);
    const key = [
      ...versions.map(({ kind, version }) => `${kind}@${version}`).sort(),
      ...adapters.map(({ id, version }) => `adapter ${id}@${version}`),
      ...ownRules.map(({ id, version }) => `rule ${id}@${version}`),
    ].join();
    const known = built.get(workspace);
    if (known?.key === key) return known.packs;

    const body = async <K extends ContentKind>(kind: K): Promise<Content[K]> => {
      const current = await currentContent(db, workspace, kind);
      if (!current) throw new Error(`Workspace ${workspace} has no ${kind}; start with DEMO=1`);
      return current.body;
    };
    const own = (await Promise.all(ownRules.map((rule) => ownRuleAt(db, workspace, rule)))).filter(
      (one) => one !== undefined,
    );
    const { source: _, ...routing } = await body('routing');
    const packs = buildPacks({
      sops: await body('sops'),
      rules: [...(await body('rules')), ...own],
      lists: await body('lists'),
      ...routing,
      adapters: (
        await Promise.all(adapters.map(({ id, version }) => adapterAt(db, workspace, id, version)))
      ).filter((one) => one !== undefined),
    });
    built.set(workspace, { key, packs });
    return packs;
  };
}
