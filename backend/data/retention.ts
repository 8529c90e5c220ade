import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull, lt, min, ne, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type Hold, type KeptKind, keptKinds, usualDays } from '../../shared/model/data.ts';
import type { Database } from '../db/open.ts';
import {
  delivery,
  escalation,
  escalationEvent,
  flagVerdict,
  incoming,
  lesson,
  override,
  retentionRule,
  retentionRun,
  ruleProposal,
  session,
  usageEvent,
} from '../db/schema.ts';
import { dropUsageBefore } from '../db/usage-months.ts';
import { eraseText } from '../escalations/erase.ts';
import type { Store } from '../escalations/rows.ts';
import { heldBy, notHeld, readHolds } from './holds.ts';
import { proofMark } from './mark.ts';

/** Deletes what was kept long enough, and writes down what was due, what is gone and what is left. */

interface Kept {
  table: PgTable & { workspace: PgColumn };
  /** Its age counts from then. */
  at: PgColumn;
  /** Only these are ever due. */
  only?: SQL | undefined;
  /** What a hold on a ticket is compared with. */
  on?: { console: PgColumn; ticket: PgColumn };
  /** Takes away what is due; each part is short, so that others get their turn. Answers with how many. */
  remove(store: Store, workspace: string, due: SQL, pass: Removing): Promise<number>;
}
interface Removing {
  now: Date;
  cutOff: Date;
  /** Some of what is older is held. */
  holds: boolean;
}

const day = 24 * 60 * 60_000;
const atOnce = 200;

/** Rows of a table, a day's worth at a time: all of a year in one statement would hold up everybody. */
const rows = (kept: Omit<Kept, 'remove'>): Kept => ({
  ...kept,
  async remove({ db }, _workspace, due) {
    let gone = 0;
    for (;;) {
      const [first] = await db
        .select({ at: min(kept.at) })
        .from(kept.table)
        .where(due);
      const at = first?.at as Date | string | null | undefined;
      if (!at) return gone;
      const until = new Date(new Date(at).getTime() + day);
      const deleted = await db
        .delete(kept.table)
        .where(and(due, lt(kept.at, until)))
        .returning({ one: sql`1` });
      gone += deleted.length;
    }
  },
});

/** Closed escalations, some at a time. */
const cases = (
  only: SQL,
  remove: (store: Store, workspace: string, ids: string[], now: Date) => Promise<unknown>,
): Kept => ({
  table: escalation,
  at: escalation.closedAt,
  only,
  on: escalation,
  async remove(store, workspace, due, { now }) {
    let gone = 0;
    let before = '';
    for (;;) {
      const found = await store.db
        .select({ id: escalation.id })
        .from(escalation)
        .where(due)
        .limit(atOnce);
      const first = found[0]?.id;
      if (!first) return gone;
      if (first === before) throw new Error(`Escalation ${first} stays due`);
      before = first;
      await remove(
        store,
        workspace,
        found.map(({ id }) => id),
        now,
      );
      gone += found.length;
    }
  },
});

/** Whole, with their lines: the database lets timelines go only to this. */
const deleteCases = ({ db }: Store, workspace: string, ids: string[]) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('deskside.retention', 'on', true)`);
    await tx
      .delete(escalationEvent)
      .where(
        and(eq(escalationEvent.workspace, workspace), inArray(escalationEvent.escalation, ids)),
      );
    await tx
      .delete(escalation)
      .where(and(eq(escalation.workspace, workspace), inArray(escalation.id, ids)));
  });

async function eraseTexts(store: Store, workspace: string, ids: string[], now: Date) {
  for (const id of ids) await eraseText(store, workspace, id, 'retention', now);
}

const usageRows = rows({ table: usageEvent, at: usageEvent.at, on: usageEvent });

const kept: Record<KeptKind, Kept> = {
  usage: {
    ...usageRows,
    // Months at a time, with what they were counted in; what is held is left out row by row.
    async remove(store, workspace, due, pass) {
      if (pass.holds) return usageRows.remove(store, workspace, due, pass);
      return (await dropUsageBefore(store.db, pass.cutOff, workspace)).events;
    },
  },
  overrides: rows({ table: override, at: override.at, on: override }),
  text: cases(sql`${escalation.record}->>'erased' is null`, eraseTexts),
  escalations: cases(isNotNull(escalation.closedAt), deleteCases),
  verdicts: rows({ table: flagVerdict, at: flagVerdict.at, on: flagVerdict }),
  proposals: rows({
    table: ruleProposal,
    at: ruleProposal.at,
    // An accepted one is the case of a rule, and the way to take it back.
    only: eq(ruleProposal.state, 'declined'),
    on: ruleProposal,
  }),
  lessons: rows({ table: lesson, at: lesson.updatedAt, only: ne(lesson.state, 'published') }),
  deliveries: rows({
    table: delivery,
    at: delivery.createdAt,
    only: ne(delivery.state, 'waiting'),
  }),
  incoming: rows({ table: incoming, at: incoming.receivedAt }),
  sessions: rows({ table: session, at: session.expiresAt }),
};

/** Of every kind, the days that count in this workspace. */
export async function daysOf(db: Database, workspace: string): Promise<Record<KeptKind, number>> {
  const own = await db
    .select({ kind: retentionRule.kind, days: retentionRule.days })
    .from(retentionRule)
    .where(eq(retentionRule.workspace, workspace));
  return { ...usualDays, ...Object.fromEntries(own.map(({ kind, days }) => [kind, days])) };
}

export type Run = Omit<typeof retentionRun.$inferSelect, 'workspace' | 'mark'>;

/** What is signed: times as texts, as they come back from the database. */
export const runProof = ({ id, kind, at, by, cutOff, due, removed, held, oldest }: Run) => ({
  id,
  kind,
  at: at.toISOString(),
  by,
  cutOff: cutOff.toISOString(),
  due,
  removed,
  held,
  oldest: oldest?.toISOString() ?? null,
});

interface Pass {
  workspace: string;
  kind: KeptKind;
  days: number;
  holds: readonly Hold[];
  /** Who asked for it; absent: it came by itself. */
  by?: string | undefined;
  now: Date;
  /** Counts only. */
  dryRun?: boolean | undefined;
}

async function pass(store: Store, { workspace, kind, days, holds, by, now, dryRun }: Pass) {
  const { db } = store;
  const { table, at, only, on, remove } = kept[kind];
  const cutOff = new Date(now.getTime() - days * day);
  const mine = eq(table.workspace, workspace);
  const old = and(mine, lt(at, cutOff), only);
  const hold = heldBy(holds, on);
  const count = async (which: SQL | undefined) =>
    (await db.select({ n: sql<number>`count(*)::int` }).from(table).where(which))[0]?.n ?? 0;

  const due = await count(old);
  const held = hold ? await count(and(old, hold)) : 0;
  const removed =
    dryRun || due === held
      ? 0
      : await remove(store, workspace, and(old, notHeld(hold)) as SQL, {
          now,
          cutOff,
          holds: held > 0,
        });
  const [left] = await db
    .select({ oldest: min(at) })
    .from(table)
    .where(and(mine, only));
  const oldest = left?.oldest ? new Date(left.oldest as string) : null;
  const run: Run = {
    id: randomUUID(),
    kind,
    at: now,
    by: by ?? null,
    cutOff,
    due,
    removed,
    held,
    oldest,
  };
  if (dryRun) return run;
  const mark = proofMark(store.sealing, workspace, runProof(run));
  await db.insert(retentionRun).values({ workspace, ...run, mark });
  return run;
}

/** One pass over all kinds that are not kept for ever. */
export async function retain(
  store: Store,
  workspace: string,
  now: Date,
  { by, dryRun }: { by?: string; dryRun?: boolean } = {},
): Promise<Run[]> {
  const days = await daysOf(store.db, workspace);
  const holds = await readHolds(store.db, workspace);
  const runs: Run[] = [];
  for (const kind of keptKinds) {
    if (days[kind] === 0) continue;
    runs.push(await pass(store, { workspace, kind, days: days[kind], holds, by, now, dryRun }));
  }
  return runs;
}
