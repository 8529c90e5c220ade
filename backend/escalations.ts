import { and, eq, sql } from 'drizzle-orm';
import { raise } from '../shared/escalation/raise.ts';
import { shownTo } from '../shared/escalation/shown.ts';
import type { Me } from '../shared/model/account.ts';
import type { Escalation, RaiseEscalation } from '../shared/model/escalation.ts';
import type { Calendar, Route } from '../shared/model/packs.ts';
import { isOwnTeam, maySee } from '../shared/scope.ts';
import { tenureOf } from '../shared/tenure.ts';
import type { Database } from './db/open.ts';
import { member, sequence } from './db/schema.ts';
import {
  findEscalation,
  insertEscalation,
  type Store,
  updateEscalation,
} from './escalations/rows.ts';
import { withTickets } from './escalations/with-tickets.ts';
import { announce } from './live.ts';
import { enqueueLast } from './outgoing/enqueue.ts';
import { notFound, RefusedError } from './refused.ts';

export { findEscalation };

/** As this person may read it. @throws RefusedError 404, also for what they may not see: they learn nothing of it. */
export async function readEscalation(store: Store, me: Me, id: string): Promise<Escalation> {
  const found = await findEscalation(store, me.workspace.id, id);
  if (!found || !maySee(found, me)) throw notFound('such escalation');
  const [whole = found] = await withTickets(store, me.workspace.id, [found]);
  return shownTo(whole, me);
}

/** Whoever shows it, and other systems, hear of its last line. In the transaction of the change. */
async function tell(tx: Database, workspace: string, after: Escalation, now: Date) {
  await Promise.all([
    announce(tx, {
      workspace,
      event: { kind: 'escalation', id: after.id },
      raisedBy: after.raisedBy,
    }),
    enqueueLast(tx, workspace, after, now),
  ]);
}

/** What became of a locked one, with the line that its timeline has gained; in the transaction that locked it. */
export async function storeChange(
  store: Store,
  workspace: string,
  after: Escalation,
  now: Date,
): Promise<void> {
  await Promise.all([
    updateEscalation(store, workspace, after, now),
    tell(store.db, workspace, after, now),
  ]);
}

/** The next number of the workspace. Holds its row to the end of the transaction, so there is no race and no gap. */
async function nextNumber(db: Database, workspace: string): Promise<number> {
  const [row] = await db
    .insert(sequence)
    .values({ workspace, name: 'escalation', next: 2 })
    .onConflictDoUpdate({
      target: [sequence.workspace, sequence.name],
      set: { next: sql`${sequence.next} + 1` },
    })
    .returning({ next: sequence.next });
  if (!row) throw new Error('The sequence gave no number');
  return row.next - 1;
}

async function tenureAt(db: Database, me: Me, now: Date) {
  const [row] = await db
    .select({ startedOn: member.startedOn })
    .from(member)
    .where(and(eq(member.workspace, me.workspace.id), eq(member.person, me.id)));
  return row?.startedOn ? { tenure: tenureOf(row.startedOn, now) } : {};
}

/** Thrown to roll back, so that the number is given back: nothing was stored under it. */
const known = Symbol('known');

interface Desk {
  route: Route;
  calendar: Calendar | undefined;
}

/** Nothing when its id is taken. */
async function raiseNext(
  store: Store,
  me: Me,
  body: RaiseEscalation,
  desk: Desk,
  now: Date,
): Promise<Escalation | undefined> {
  const workspace = me.workspace.id;
  const tenure = await tenureAt(store.db, me, now);
  // All who raise wait while a number is held: whatever can be done before is done before.
  return store.db
    .transaction(async (db) => {
      const number = await nextNumber(db, workspace);
      const raised = raise(body, { by: me, ...tenure, ...desk, number: `E-${number}`, now });
      const [added] = await Promise.all([
        insertEscalation({ ...store, db }, workspace, raised, now),
        tell(db, workspace, raised, now),
      ]);
      if (!added) throw known;
      return raised;
    })
    .catch((error) => {
      if (error === known) return undefined;
      throw error;
    });
}

/**
 * Stores an escalation once, however often it is sent. `added` is false when it was there already.
 * @throws RefusedError 409 when the id belongs to an escalation this person may not see.
 */
export async function storeEscalation(
  store: Store,
  me: Me,
  body: RaiseEscalation,
  desk: Desk,
  now: Date,
): Promise<{ escalation: Escalation; added: boolean }> {
  const find = () => findEscalation(store, me.workspace.id, body.id);
  const before = await find();
  const added = before ? undefined : await raiseNext(store, me, body, desk, now);
  if (added) return { escalation: shownTo(added, me), added: true };

  const there = before ?? (await find());
  if (there && isOwnTeam(there, me)) return { escalation: shownTo(there, me), added: false };
  throw new RefusedError(409, 'id-taken', 'This id belongs to another escalation; send a new one.');
}
