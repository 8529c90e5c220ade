import { and, asc, desc, eq, gte, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { EscalationQuery } from '../shared/api.ts';
import { apply } from '../shared/escalation/apply.ts';
import type { Around } from '../shared/escalation/change.ts';
import { raise } from '../shared/escalation/raise.ts';
import type { Me } from '../shared/model/account.ts';
import type { Escalation, EscalationEvent, RaiseEscalation } from '../shared/model/escalation.ts';
import type { EscalationAction } from '../shared/model/escalation-action.ts';
import type { Calendar, Route } from '../shared/model/packs.ts';
import { isOwnTeam, maySee, sightOf } from '../shared/scope.ts';
import type { Database } from './db/open.ts';
import { escalation, escalationEvent, sequence } from './db/schema.ts';
import { announce } from './live.ts';
import { enqueueLast } from './outgoing/enqueue.ts';
import { notFound, RefusedError } from './refused.ts';

/** More are never answered at once; the newest come first. */
const mostListed = 500;
const closedWindow = 24 * 60 * 60_000;

const at = (time: string | undefined) => (time ? new Date(time) : null);
/** Whoever changes a case need not know what its clocks do then: the sweeper looks at it next (clocks/sweeper.ts). */
const atOnce = new Date(0);

/** The columns that change with an escalation. The timeline has its own table. */
function rowOf({ events: _, ...record }: Escalation) {
  return {
    state: record.state,
    queue: record.queue,
    owner: record.owner?.id ?? null,
    acknowledgedAt: at(record.acknowledgedAt),
    closedAt: at(record.closedAt),
    revision: record.revision,
    nextAlarm: atOnce,
    record,
  };
}

const byId = (workspace: string, id: string) =>
  and(eq(escalation.workspace, workspace), eq(escalation.id, id));

async function eventsOf(db: Database, workspace: string, ids: string[]) {
  const rows = await db
    .select({ escalation: escalationEvent.escalation, event: escalationEvent.event })
    .from(escalationEvent)
    .where(and(eq(escalationEvent.workspace, workspace), inArray(escalationEvent.escalation, ids)))
    .orderBy(asc(escalationEvent.revision));
  const events = new Map<string, EscalationEvent[]>();
  for (const row of rows) {
    events.set(row.escalation, [...(events.get(row.escalation) ?? []), row.event]);
  }
  return events;
}

/** With its timeline; locked until the transaction ends when it is to be changed. */
export async function findEscalation(
  db: Database,
  workspace: string,
  id: string,
  lock = false,
): Promise<Escalation | undefined> {
  const query = db
    .select({ record: escalation.record })
    .from(escalation)
    .where(byId(workspace, id));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) return undefined;
  const events = await eventsOf(db, workspace, [id]);
  return { ...row.record, events: events.get(id) ?? [] };
}

/** @throws RefusedError 404, also for what this person may not see: they learn nothing of it. */
export async function readEscalation(db: Database, me: Me, id: string): Promise<Escalation> {
  const found = await findEscalation(db, me.workspace.id, id);
  if (found && maySee(found, me)) return found;
  throw notFound('such escalation');
}

async function addEvent(db: Database, workspace: string, after: Escalation, now: Date) {
  const event = after.events.at(-1);
  if (!event) throw new Error('An escalation has at least one event');
  await db.insert(escalationEvent).values({
    workspace,
    escalation: after.id,
    id: event.id,
    revision: after.revision,
    event,
    receivedAt: now,
  });
  await announce(db, {
    workspace,
    event: { kind: 'escalation', id: after.id },
    raisedBy: after.raisedBy,
  });
  await enqueueLast(db, workspace, after, now);
}

/** What became of a locked one, with the line that its timeline has gained; in the transaction that locked it. */
export async function storeChange(
  tx: Database,
  workspace: string,
  after: Escalation,
  now: Date,
): Promise<void> {
  await tx.update(escalation).set(rowOf(after)).where(byId(workspace, after.id));
  await addEvent(tx, workspace, after, now);
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

/** Thrown to roll back, so that the number is given back: nothing was stored under it. */
const known = Symbol('known');

/**
 * Stores an escalation once, however often it is sent. `added` is false when it was there already.
 * @throws RefusedError 409 when the id belongs to an escalation this person may not see.
 */
export async function storeEscalation(
  db: Database,
  me: Me,
  body: RaiseEscalation,
  { route, calendar }: { route: Route; calendar: Calendar | undefined },
  now: Date,
): Promise<{ escalation: Escalation; added: boolean }> {
  const workspace = me.workspace.id;
  const added = await db
    .transaction(async (tx) => {
      if (await findEscalation(tx, workspace, body.id)) throw known;
      const number = await nextNumber(tx, workspace);
      // The number's row is ours now: whoever raised the same a moment ago has finished.
      if (await findEscalation(tx, workspace, body.id)) throw known;
      const raised = raise(body, { by: me, route, calendar, number: `E-${number}`, now });
      await tx.insert(escalation).values({
        workspace,
        id: raised.id,
        number,
        category: raised.category,
        severity: raised.severity,
        console: raised.ticket.console,
        ticket: raised.ticket.id,
        lang: raised.ticket.lang ?? null,
        agent: me.id,
        site: me.site,
        team: me.team,
        raisedAt: new Date(raised.raisedAt),
        ...rowOf(raised),
      });
      await addEvent(tx, workspace, raised, now);
      return raised;
    })
    .catch((error) => {
      if (error === known) return undefined;
      throw error;
    });
  if (added) return { escalation: added, added: true };

  const before = await findEscalation(db, workspace, body.id);
  if (before && isOwnTeam(before, me)) return { escalation: before, added: false };
  throw new RefusedError(409, 'id-taken', 'This id belongs to another escalation; send a new one.');
}

/**
 * Does an action once, however often it is sent. `done` is false when it had been done already.
 * @throws RefusedError 404; 409 with the reason.
 */
export async function actOn(
  db: Database,
  me: Me,
  id: string,
  action: EscalationAction,
  around: (before: Escalation) => Around,
  now: Date,
): Promise<{ escalation: Escalation; done: boolean }> {
  const workspace = me.workspace.id;
  return db.transaction(async (tx) => {
    // Locked first: of two actions at once the second sees what the first one did.
    const before = await findEscalation(tx, workspace, id, true);
    if (!before || !maySee(before, me)) throw notFound('such escalation');
    const after = apply(before, action, me, now, around(before));
    if ('refused' in after) throw new RefusedError(409, 'not-now', after.refused);
    if (after.revision === before.revision) return { escalation: before, done: false };
    await storeChange(tx, workspace, after, now);
    return { escalation: after, done: true };
  });
}

/** As `maySee` has it; lists hold a team's only when they are of one ticket. */
function visibleTo(me: Me, ofTicket: boolean): SQL | undefined {
  const sight = sightOf(me);
  if (sight === 'all') return undefined;
  const own = eq(escalation.agent, me.id);
  if (typeof sight === 'object') return or(own, inArray(escalation.site, [...sight.sites]));
  const team = and(eq(escalation.site, me.site), eq(escalation.team, me.team));
  return ofTicket ? or(own, team) : own;
}

function inView(me: Me, view: EscalationQuery['view'], now: Date): SQL | undefined {
  if (view === 'raised') return eq(escalation.agent, me.id);
  if (view === 'closed') {
    return gte(escalation.closedAt, new Date(now.getTime() - closedWindow));
  }
  if (view !== 'open') return undefined;
  const mine = me.queues.length > 0 && me.role === 'specialist';
  const queues = sql.join(
    me.queues.map((queue) => sql`${queue}`),
    sql`, `,
  );
  return and(
    ne(escalation.state, 'closed'),
    mine
      ? or(
          inArray(escalation.queue, me.queues),
          eq(escalation.owner, me.id),
          sql`${escalation.record} -> 'told' ?| array[${queues}]`,
        )
      : undefined,
  );
}

export async function listEscalations(
  db: Database,
  me: Me,
  query: EscalationQuery,
  now: Date,
): Promise<Escalation[]> {
  const rows = await db
    .select({ id: escalation.id, record: escalation.record })
    .from(escalation)
    .where(
      and(
        eq(escalation.workspace, me.workspace.id),
        visibleTo(me, query.console !== undefined && query.ticket !== undefined),
        inView(me, query.view, now),
        query.console ? eq(escalation.console, query.console) : undefined,
        query.ticket ? eq(escalation.ticket, query.ticket) : undefined,
        query.queue ? eq(escalation.queue, query.queue) : undefined,
        query.state ? eq(escalation.state, query.state) : undefined,
      ),
    )
    .orderBy(desc(escalation.raisedAt), desc(escalation.number))
    .limit(mostListed);
  if (rows.length === 0) return [];
  const events = await eventsOf(
    db,
    me.workspace.id,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, record }) => ({ ...record, events: events.get(id) ?? [] }));
}
