import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { OwnRuleVersion } from '../../shared/model/own-rule.ts';
import type { RiskRule } from '../../shared/model/risk.ts';
import type { Database } from '../db/open.ts';
import { ownRule, sequence, user } from '../db/schema.ts';
import { announce } from '../live.ts';

/** Rules of a workspace's own: given to its panels beside Deskside's, each in its highest version not taken back. */

export const isOwnRule = (id: string) => /-own-\d+$/.test(id);

export async function ownRulesInForce(
  db: Database,
  workspace: string,
): Promise<{ id: string; version: number }[]> {
  return db
    .select({ id: ownRule.id, version: sql<number>`max(${ownRule.version})::int` })
    .from(ownRule)
    .where(and(eq(ownRule.workspace, workspace), isNull(ownRule.takenBackAt)))
    .groupBy(ownRule.id)
    .orderBy(ownRule.id);
}

export async function ownRuleAt(
  db: Database,
  workspace: string,
  { id, version }: { id: string; version: number },
): Promise<RiskRule | undefined> {
  const [row] = await db
    .select({ body: ownRule.body })
    .from(ownRule)
    .where(and(eq(ownRule.workspace, workspace), eq(ownRule.id, id), eq(ownRule.version, version)));
  return row?.body;
}

/** Every version that came of these proposals, the newest first, by proposal. */
export async function versionsOf(
  db: Database,
  workspace: string,
  proposals: string[],
): Promise<Map<string, OwnRuleVersion[]>> {
  const versions = new Map<string, OwnRuleVersion[]>();
  if (proposals.length === 0) return versions;
  const remover = alias(user, 'remover');
  const rows = await db
    .select({
      rule: ownRule,
      acceptedBy: sql<string>`coalesce(${user.name}, ${ownRule.acceptedBy})`,
      takenBackBy: sql<string | null>`coalesce(${remover.name}, ${ownRule.takenBackBy})`,
    })
    .from(ownRule)
    .leftJoin(user, eq(user.id, ownRule.acceptedBy))
    .leftJoin(remover, eq(remover.id, ownRule.takenBackBy))
    .where(and(eq(ownRule.workspace, workspace), inArray(ownRule.proposal, proposals)))
    .orderBy(desc(ownRule.version));
  for (const { rule, acceptedBy, takenBackBy } of rows) {
    const { body, takenBackAt } = rule;
    const version: OwnRuleVersion = {
      id: rule.id,
      version: rule.version,
      title: body.title.en,
      words: body.any.filter((one) => typeof one === 'string'),
      category: body.category,
      severity: body.severity,
      acceptedAt: rule.acceptedAt.toISOString(),
      acceptedBy,
      ...(takenBackAt
        ? { takenBackAt: takenBackAt.toISOString(), takenBackBy: takenBackBy ?? '' }
        : {}),
    };
    versions.set(rule.proposal, [...(versions.get(rule.proposal) ?? []), version]);
  }
  return versions;
}

/** `legal-own-3` */
export async function newRuleId(db: Database, workspace: string, category: string) {
  const [row] = await db
    .insert(sequence)
    .values({ workspace, name: 'rule', next: 2 })
    .onConflictDoUpdate({
      target: [sequence.workspace, sequence.name],
      set: { next: sql`${sequence.next} + 1` },
    })
    .returning({ next: sequence.next });
  return `${category}-own-${(row?.next ?? 2) - 1}`;
}

export async function addOwnRule(
  tx: Database,
  workspace: string,
  body: RiskRule,
  { proposal, by, now }: { proposal: string; by: string; now: Date },
): Promise<void> {
  await tx.insert(ownRule).values({
    workspace,
    id: body.id,
    version: body.version,
    body,
    proposal,
    acceptedAt: now,
    acceptedBy: by,
  });
  await tell(tx, workspace, body);
}

/** Takes a version back, or puts it in force again. False when there is none such. */
export async function markOwnRule(
  db: Database,
  workspace: string,
  { id, version }: { id: string; version: number },
  takenBack: { at: Date; by: string } | undefined,
): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    const [marked] = await tx
      .update(ownRule)
      .set({ takenBackAt: takenBack?.at ?? null, takenBackBy: takenBack?.by ?? null })
      .where(
        and(eq(ownRule.workspace, workspace), eq(ownRule.id, id), eq(ownRule.version, version)),
      )
      .returning({ proposal: ownRule.proposal });
    if (marked) await tell(tx, workspace, { id, version });
    return marked?.proposal;
  });
}

/** Panels get them with the packs. */
const tell = (tx: Database, workspace: string, { id, version }: { id: string; version: number }) =>
  announce(tx, { workspace, event: { kind: 'packs', id: `rule ${id}@${version}` } });
