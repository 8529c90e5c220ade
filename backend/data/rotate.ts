import { and, asc, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm';
import {
  erasure,
  escalation,
  escalationEvent,
  lesson,
  retentionRun,
  ruleProposal,
  webhook,
  workspace,
} from '../db/schema.ts';
import { isMark, markOf } from '../escalations/chain.ts';
import { byId, placeOf, type Store } from '../escalations/rows.ts';
import { type Place, SealError } from '../sealing.ts';
import type { Progress } from './backup.ts';
import { signedPart } from './erase-subject.ts';
import { isProof, proofMark } from './mark.ts';
import { runProof } from './retention.ts';

/**
 * Everything sealed or signed under an older key comes under the newest, some rows at a time, while others go on
 * working. It can be stopped and started again: what is done is passed over. After it the older keys are needed only
 * for backups from before.
 */
export interface Rotation {
  /** Texts that were sealed again. */
  texts: number;
  /** Records and proofs that were signed again. */
  marks: number;
  /** Neither opened: they stay as they are, and their key must stay too. */
  damaged: string[];
}

const atOnce = 200;

export async function rotate(store: Store, progress: Progress = () => {}): Promise<Rotation> {
  const rotation: Rotation = { texts: 0, marks: 0, damaged: [] };
  const all = await store.db.select({ id: workspace.workspace }).from(workspace);
  const counts = await Promise.all(all.map(({ id }) => countEvents(store, id)));
  const of = counts.reduce((sum, n) => sum + n, 0);
  let done = 0;
  for (const { id } of all) {
    await rotateEvents(store, id, rotation, (n) => {
      done += n;
      progress(done, of);
    });
    await rotateTexts(store, id, rotation);
    await rotateMarks(store, id, rotation);
    await rotateProofs(store, id, rotation);
  }
  return rotation;
}

async function countEvents({ db }: Store, workspace: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(escalationEvent)
    .where(and(eq(escalationEvent.workspace, workspace), isNotNull(escalationEvent.sealed)));
  return row?.n ?? 0;
}

/** One that is damaged must not keep the others under an old key. A missing key ends it: nothing would be safe to drop. */
function unlessDamaged<T>(rotation: Rotation, place: Place, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SealError) || error.code !== 'damaged') throw error;
    rotation.damaged.push(`${place.table} ${place.id}`);
    return undefined;
  }
}

async function rotateEvents(
  { db, sealing }: Store,
  workspace: string,
  rotation: Rotation,
  step: (rows: number) => void,
): Promise<void> {
  let after: SQL | undefined;
  for (;;) {
    const rows = await db
      .select({
        escalation: escalationEvent.escalation,
        id: escalationEvent.id,
        sealed: escalationEvent.sealed,
      })
      .from(escalationEvent)
      .where(
        and(eq(escalationEvent.workspace, workspace), isNotNull(escalationEvent.sealed), after),
      )
      .orderBy(asc(escalationEvent.escalation), asc(escalationEvent.id))
      .limit(atOnce);
    for (const { escalation: of, id, sealed } of rows) {
      if (!sealed) continue;
      const place = placeOf(workspace, of, id);
      const fresh = unlessDamaged(rotation, place, () => sealing.reseal(sealed, place));
      if (!fresh) continue;
      // Only what is still there: an erasure meanwhile stays one.
      const changed = await db
        .update(escalationEvent)
        .set({ sealed: fresh })
        .where(
          and(
            eq(escalationEvent.workspace, workspace),
            eq(escalationEvent.escalation, of),
            eq(escalationEvent.id, id),
            isNotNull(escalationEvent.sealed),
          ),
        )
        .returning({ id: escalationEvent.id });
      rotation.texts += changed.length;
    }
    step(rows.length);
    const last = rows.at(-1);
    if (!last) return;
    after = sql`(${escalationEvent.escalation}, ${escalationEvent.id}) > (${last.escalation}::uuid, ${last.id}::uuid)`;
  }
}

/** Those that are few: proposals, lessons, addresses of other systems. */
async function rotateTexts({ db, sealing }: Store, workspace: string, rotation: Rotation) {
  for (const [name, table] of Object.entries({ rule_proposal: ruleProposal, lesson, webhook })) {
    const rows = await db
      .select({ id: table.id, sealed: table.sealed })
      .from(table)
      .where(eq(table.workspace, workspace));
    for (const { id, sealed } of rows) {
      const place = { workspace, table: name, id };
      const fresh = unlessDamaged(rotation, place, () =>
        sealing.reseal(Buffer.from(sealed, 'base64'), place),
      );
      if (!fresh) continue;
      const changed = await db
        .update(table)
        .set({ sealed: Buffer.from(fresh).toString('base64') })
        // As it was read: somebody may have written it anew.
        .where(and(eq(table.workspace, workspace), eq(table.id, id), eq(table.sealed, sealed)))
        .returning({ id: table.id });
      rotation.texts += changed.length;
    }
  }
}

async function rotateMarks({ db, sealing }: Store, workspace: string, rotation: Rotation) {
  const fresh = `${sealing.newest.id}.`;
  let after = 0;
  for (;;) {
    const found = await db
      .select({ id: escalation.id, number: escalation.number })
      .from(escalation)
      .where(
        and(
          eq(escalation.workspace, workspace),
          gt(escalation.number, after),
          sql`not starts_with(${escalation.mark}, ${fresh})`,
        ),
      )
      .orderBy(asc(escalation.number))
      .limit(atOnce);
    for (const { id, number } of found) {
      const signed = await db.transaction(async (tx) => {
        const [row] = await tx.select().from(escalation).where(byId(workspace, id)).for('update');
        if (!row?.mark || !row.head || row.mark.startsWith(fresh)) return undefined;
        // What somebody changed must not become genuine by this.
        if (!isMark(sealing, row.mark, workspace, row.head, row.record)) return false;
        const mark = markOf(sealing, workspace, row.head, row.record);
        await tx.update(escalation).set({ mark }).where(byId(workspace, id));
        return true;
      });
      if (signed) rotation.marks += 1;
      if (signed === false) rotation.damaged.push(`escalation E-${number}`);
    }
    const last = found.at(-1);
    if (!last) return;
    after = last.number;
  }
}

async function rotateProofs({ db, sealing }: Store, workspace: string, rotation: Rotation) {
  const resign = async (
    table: typeof retentionRun | typeof erasure,
    name: string,
    { id, mark }: { id: string; mark: string },
    proof: object,
  ) => {
    if (mark.startsWith(`${sealing.newest.id}.`)) return;
    if (!isProof(sealing, mark, workspace, proof)) {
      rotation.damaged.push(`${name} ${id}`);
      return;
    }
    await db
      .update(table)
      .set({ mark: proofMark(sealing, workspace, proof) })
      .where(and(eq(table.workspace, workspace), eq(table.id, id)));
    rotation.marks += 1;
  };
  const runs = await db.select().from(retentionRun).where(eq(retentionRun.workspace, workspace));
  for (const row of runs) await resign(retentionRun, 'retention_run', row, runProof(row));
  const erasures = await db.select().from(erasure).where(eq(erasure.workspace, workspace));
  for (const { workspace: _, mark, ...row } of erasures) {
    await resign(erasure, 'erasure', { id: row.id, mark }, signedPart(row));
  }
}
