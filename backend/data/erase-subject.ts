import { randomBytes, randomUUID } from 'node:crypto';
import { and, desc, eq, ne, or, sql } from 'drizzle-orm';
import type { Erase, Erasure } from '../../shared/model/data.ts';
import type { Database } from '../db/open.ts';
import { erasure, lesson, ruleProposal, usageEvent, usageSeen, user } from '../db/schema.ts';
import { eraseText } from '../escalations/erase.ts';
import type { Store } from '../escalations/rows.ts';
import { RefusedError } from '../refused.ts';
import type { Sealing } from '../sealing.ts';
import { isProof, proofMark } from './mark.ts';
import {
  aboutTickets,
  caseTables,
  countSubject,
  type Found,
  findSubject,
  ofCases,
  ticketTables,
} from './subject.ts';

type Proof = Omit<typeof erasure.$inferSelect, 'workspace' | 'mark'>;

export const signedPart = ({ at, ...proof }: Proof) => ({ ...proof, at: at.toISOString() });

/** Usage without the ticket: of one ticket they stay together, so that counts of tickets stay right. */
async function forgetTickets(db: Database, workspace: string, found: Found): Promise<number> {
  let changed = 0;
  for (const ticket of found.tickets) {
    const nobody = `erased-${randomBytes(8).toString('hex')}`;
    const rows = await db
      .update(usageEvent)
      .set({ ticket: nobody })
      .where(aboutTickets(usageEvent, workspace, { ...found, tickets: [ticket] }))
      .returning({ id: usageEvent.id });
    changed += rows.length;
    // What they were counted by: `t <console> <ticket>` and `f <console> <ticket> <rule>`.
    const about = `${found.console} ${ticket}`;
    await db
      .update(usageSeen)
      .set({
        thing: sql`overlay(${usageSeen.thing} placing ${`${found.console} ${nobody}`}::text from 3 for ${about.length})`,
      })
      .where(
        and(
          eq(usageSeen.workspace, workspace),
          or(
            eq(usageSeen.thing, `t ${about}`),
            sql`starts_with(${usageSeen.thing}, ${`f ${about} `})`,
          ),
        ),
      );
  }
  return changed;
}

/** A rule that is in force keeps its words, which are in the rule anyway; the sentence and the ticket go. */
async function forgetCases(
  { db, sealing }: Store,
  workspace: string,
  found: Found,
): Promise<number> {
  const accepted = eq(ruleProposal.state, 'accepted');
  const which = aboutTickets(ruleProposal, workspace, found);
  if (!which) return 0;
  const rows = await db.select().from(ruleProposal).where(and(which, accepted));
  for (const { id, sealed } of rows) {
    const place = { workspace, table: 'rule_proposal', id };
    const { words } = sealing.open<{ words: string[] }>(Buffer.from(sealed, 'base64'), place);
    const { bytes } = sealing.seal({ words, case: words[0] ?? '' }, place);
    await db
      .update(ruleProposal)
      .set({
        sealed: Buffer.from(bytes).toString('base64'),
        ticket: `erased-${randomBytes(8).toString('hex')}`,
      })
      .where(and(eq(ruleProposal.workspace, workspace), eq(ruleProposal.id, id)));
  }
  return rows.length;
}

/** Rows with text go; lessons that were published are without personal data and stay. */
async function deleteRows(store: Store, workspace: string, found: Found) {
  const { db } = store;
  const rows: Record<string, number> = {};
  const note = (name: string, n: number) => {
    if (n > 0) rows[name] = n;
  };
  const kept = await forgetCases(store, workspace, found);
  const { usage_event: _, ...withText } = ticketTables;
  for (const [name, table] of Object.entries(withText)) {
    const which = aboutTickets(table, workspace, found);
    if (which) note(name, (await db.delete(table).where(which).returning({ id: table.id })).length);
  }
  const ofIncoming = ofCases(caseTables.incoming, workspace, found);
  if (ofIncoming) {
    const gone = await db
      .delete(caseTables.incoming)
      .where(ofIncoming)
      .returning({ id: caseTables.incoming.escalation });
    note('incoming', gone.length);
  }
  const ofLessons = ofCases(lesson, workspace, found);
  if (ofLessons) {
    const gone = await db
      .delete(lesson)
      .where(and(ofLessons, ne(lesson.state, 'published')))
      .returning({ id: lesson.id });
    note('lesson', gone.length);
  }
  note('rule_proposal', (rows.rule_proposal ?? 0) + kept);
  note('usage_event', await forgetTickets(db, workspace, found));
  return rows;
}

/**
 * Erases what people wrote in somebody's cases and what else is known by their tickets, in one transaction with the
 * proof of it. The structure of the cases and their chains stay.
 * @throws RefusedError 409 when it is not what the dry run counted.
 */
export async function eraseSubject(
  store: Store,
  workspace: string,
  { reason, texts, ...subject }: Erase,
  by: string,
  now: Date,
): Promise<Proof & { mark: string }> {
  return store.db.transaction(async (db) => {
    const tx = { ...store, db };
    const found = await findSubject(tx, workspace, subject);
    const counted = await countSubject(tx, workspace, found);
    if (counted.texts !== texts) {
      throw new RefusedError(
        409,
        'changed',
        `There are ${counted.texts} texts now, not ${texts}; nothing was erased. Look again, then erase.`,
      );
    }
    const free = found.cases.filter(({ held }) => !held);
    let gone = 0;
    for (const { id } of free) gone += await eraseText(tx, workspace, id, 'erasure', now);
    const proof: Proof = {
      id: randomUUID(),
      at: now,
      by,
      reason,
      escalations: free.map(({ id, number }) => ({ id, number })),
      texts: gone,
      rows: await deleteRows(tx, workspace, found),
      held: found.cases.length - free.length,
    };
    const mark = proofMark(store.sealing, workspace, signedPart(proof));
    await db.insert(erasure).values({ workspace, ...proof, mark });
    return { ...proof, mark };
  });
}

const mostShown = 20;

export const shownErasure = (
  sealing: Sealing,
  workspace: string,
  { mark, ...proof }: Proof & { mark: string },
  name: string | null,
): Erasure => ({
  id: proof.id,
  at: proof.at.toISOString(),
  by: name ?? proof.by,
  reason: proof.reason,
  escalations: proof.escalations.map(({ number }) => number),
  texts: proof.texts,
  rows: proof.rows,
  held: proof.held,
  genuine: isProof(sealing, mark, workspace, signedPart(proof)),
});

/** The newest first. */
export async function readErasures({ db, sealing }: Store, workspace: string): Promise<Erasure[]> {
  const rows = await db
    .select({ erasure, name: user.name })
    .from(erasure)
    .leftJoin(user, eq(user.id, erasure.by))
    .where(eq(erasure.workspace, workspace))
    .orderBy(desc(erasure.at))
    .limit(mostShown);
  return rows.map(({ erasure: { workspace: _, ...row }, name }) =>
    shownErasure(sealing, workspace, row, name),
  );
}
