import { and, desc, eq } from 'drizzle-orm';
import {
  type DataReport,
  type KeptKind,
  keptKinds,
  type RetentionRun,
  usualDays,
} from '../../shared/model/data.ts';
import { retentionRun, user } from '../db/schema.ts';
import type { Store } from '../escalations/rows.ts';
import { readErasures } from './erase-subject.ts';
import { readHolds } from './holds.ts';
import { isProof } from './mark.ts';
import { daysOf, type Run, runProof } from './retention.ts';

export const shownRun = (run: Run, name: string | null, genuine: boolean): RetentionRun => ({
  kind: run.kind,
  at: run.at.toISOString(),
  ...(run.by ? { by: name ?? run.by } : {}),
  cutOff: run.cutOff.toISOString(),
  due: run.due,
  removed: run.removed,
  held: run.held,
  ...(run.oldest ? { oldest: run.oldest.toISOString() } : {}),
  genuine,
});

async function lastRun(
  { db, sealing }: Store,
  workspace: string,
  kind: KeptKind,
): Promise<RetentionRun | undefined> {
  const [row] = await db
    .select({ run: retentionRun, name: user.name })
    .from(retentionRun)
    .leftJoin(user, eq(user.id, retentionRun.by))
    .where(and(eq(retentionRun.workspace, workspace), eq(retentionRun.kind, kind)))
    .orderBy(desc(retentionRun.at))
    .limit(1);
  if (!row) return undefined;
  const { workspace: _, mark, ...run } = row.run;
  return shownRun(run, row.name, isProof(sealing, mark, workspace, runProof(run)));
}

export async function dataReport(store: Store, workspace: string): Promise<DataReport> {
  const days = await daysOf(store.db, workspace);
  const kinds = [];
  for (const kind of keptKinds) {
    const last = await lastRun(store, workspace, kind);
    kinds.push({ kind, days: days[kind], usual: usualDays[kind], ...(last ? { last } : {}) });
  }
  return {
    kinds,
    holds: await readHolds(store.db, workspace),
    erasures: await readErasures(store, workspace),
  };
}
