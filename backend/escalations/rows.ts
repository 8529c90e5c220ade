import { and, asc, eq, inArray } from 'drizzle-orm';
import { runningClocks } from '../../shared/escalation/clocks.ts';
import type { Escalation, EscalationEvent } from '../../shared/model/escalation.ts';
import type { Database } from '../db/open.ts';
import { escalation, escalationEvent } from '../db/schema.ts';
import { type Place, SealError, type Sealing } from '../sealing.ts';
import { hashOf, markOf } from './chain.ts';
import {
  type EventText,
  escalationOf,
  eventStructureOf,
  eventTextOf,
  type RaisedText,
  type Structure,
  structureOf,
} from './structure.ts';

/** Escalations as rows of the database. Nothing else reads or writes them. */

/** Where escalations are kept, and what opens them. */
export interface Store {
  db: Database;
  sealing: Sealing;
}

const at = (time: string | undefined) => (time ? new Date(time) : null);
/** Whoever changes a case need not know what its clocks do then: the sweeper looks at it next (clocks/sweeper.ts). */
const atOnce = new Date(0);
export const never = new Date('9999-12-31T00:00:00.000Z');

/** When the first of its running clocks runs out. */
function burnsAt(escalation: Escalation): Date {
  const dues = runningClocks(escalation).map((clock) => Date.parse(escalation.due[clock] ?? ''));
  return new Date(Math.min(never.getTime(), ...dues.filter(Number.isFinite)));
}

/** The columns that can change with an escalation. */
export const columnsOf = (escalation: Escalation) => ({
  state: escalation.state,
  kind: escalation.kind,
  severity: escalation.severity,
  queue: escalation.queue,
  owner: escalation.owner?.id ?? null,
  watchers: escalation.watchers.map(({ id }) => id),
  waitingOn: escalation.waiting?.on ?? null,
  snoozedBy: escalation.snoozed?.by.id ?? null,
  snoozedUntil: at(escalation.snoozed?.until),
  linkTo: escalation.link?.to ?? null,
  acknowledgedAt: at(escalation.acknowledgedAt),
  closedAt: at(escalation.closedAt),
  burnsAt: burnsAt(escalation),
  revision: escalation.revision,
});

/** Those that never change. */
export const fixedColumnsOf = ({ id, ticket, raisedBy, ...rest }: Escalation) => ({
  id,
  number: Number(rest.number.slice(2)),
  category: rest.category,
  console: ticket.console,
  ticket: ticket.id,
  lang: ticket.lang ?? null,
  market: ticket.market ?? null,
  sop: rest.sop?.id ?? null,
  rule: rest.rule ?? null,
  agent: raisedBy.id,
  site: raisedBy.site,
  team: raisedBy.team,
  raisedAt: new Date(rest.raisedAt),
});

export const byId = (workspace: string, id: string) =>
  and(eq(escalation.workspace, workspace), eq(escalation.id, id));

/** Of one event: what is sealed there opens nowhere else. */
export const placeOf = (workspace: string, escalation: string, event: string): Place => ({
  workspace,
  table: 'escalation_event',
  id: `${escalation}/${event}`,
});

/** The row of an event, chained to the one with the hash `prev`. */
export function eventRow(
  sealing: Sealing,
  workspace: string,
  after: Escalation,
  event: EscalationEvent,
  revision: number,
  { prev, receivedAt }: { prev: string; receivedAt: Date },
) {
  const text = eventTextOf(event, after);
  const sealed = text && sealing.seal(text, placeOf(workspace, after.id, event.id));
  const link = {
    workspace,
    escalation: after.id,
    revision,
    event: eventStructureOf(event),
    receivedAt,
    digest: sealed?.digest ?? null,
    prev,
  };
  return { ...link, id: event.id, sealed: sealed?.bytes ?? null, hash: hashOf(link) };
}

/** What stands in `escalation` beside the columns. */
export function recordOf(sealing: Sealing, workspace: string, after: Escalation, head: string) {
  const record = structureOf(after);
  return { record, head, mark: markOf(sealing, workspace, head, record) };
}

/** One damaged line must not take the whole desk with it; whoever checks the audit is told of it. */
function textOf(sealing: Sealing, sealed: Uint8Array, place: Place): EventText {
  try {
    return sealing.open(sealed, place);
  } catch (error) {
    if (error instanceof SealError && error.code === 'damaged') return {};
    throw error;
  }
}

/** Whole, with their timelines, in the order of `rows`. */
export async function withEvents(
  { db, sealing }: Store,
  workspace: string,
  rows: readonly { id: string; record: Structure }[],
): Promise<Escalation[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await db
    .select({
      escalation: escalationEvent.escalation,
      event: escalationEvent.event,
      sealed: escalationEvent.sealed,
    })
    .from(escalationEvent)
    .where(and(eq(escalationEvent.workspace, workspace), inArray(escalationEvent.escalation, ids)))
    .orderBy(asc(escalationEvent.revision));
  const texts = new Map<string, RaisedText>();
  const events = new Map<string, EscalationEvent[]>(ids.map((id) => [id, []]));
  for (const { escalation: id, event, sealed } of found) {
    const { raised, ...said } = sealed
      ? textOf(sealing, sealed, placeOf(workspace, id, event.id))
      : ({} as EventText);
    if (raised) texts.set(id, raised);
    events.get(id)?.push({ ...event, ...said });
  }
  return rows.map(({ id, record }) => escalationOf(record, texts.get(id), events.get(id) ?? []));
}

/** With its timeline; locked until the transaction ends when it is to be changed. */
export async function findEscalation(
  store: Store,
  workspace: string,
  id: string,
  lock = false,
): Promise<Escalation | undefined> {
  const query = store.db
    .select({ id: escalation.id, record: escalation.record })
    .from(escalation)
    .where(byId(workspace, id));
  const rows = await (lock ? query.for('update') : query);
  return (await withEvents(store, workspace, rows))[0];
}

/** Several, locked in the order of their ids: two who want the same ones wait for each other and never in a circle. */
export async function lockEscalations(
  store: Store,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, Escalation>> {
  const rows = await store.db
    .select({ id: escalation.id, record: escalation.record })
    .from(escalation)
    .where(and(eq(escalation.workspace, workspace), inArray(escalation.id, [...ids])))
    .orderBy(asc(escalation.id))
    .for('update');
  return new Map((await withEvents(store, workspace, rows)).map((one) => [one.id, one]));
}

/** False when its id is taken: the transaction is to be rolled back then. */
export async function insertEscalation(
  { db, sealing }: Store,
  workspace: string,
  raised: Escalation,
  now: Date,
): Promise<boolean> {
  const [event] = raised.events;
  if (!event) throw new Error('An escalation has at least one event');
  const row = eventRow(sealing, workspace, raised, event, 1, { prev: '', receivedAt: now });
  // Sent together: who is told that the id is taken rolls the rest back.
  const [added] = await Promise.all([
    db
      .insert(escalation)
      .values({
        workspace,
        ...fixedColumnsOf(raised),
        ...columnsOf(raised),
        ...recordOf(sealing, workspace, raised, row.hash),
        nextAlarm: atOnce,
      })
      .onConflictDoNothing({ target: [escalation.workspace, escalation.id] })
      .returning({ id: escalation.id }),
    db.insert(escalationEvent).values(row).onConflictDoNothing(),
  ]);
  return added.length > 0;
}

/** What became of a locked one, with the line that its timeline has gained. */
export async function updateEscalation(
  { db, sealing }: Store,
  workspace: string,
  after: Escalation,
  now: Date,
): Promise<void> {
  const event = after.events.at(-1);
  if (!event) throw new Error('An escalation has at least one event');
  const [before] = await db
    .select({ head: escalation.head })
    .from(escalation)
    .where(byId(workspace, after.id));
  if (!before?.head) throw new Error(`${after.number} is not chained`);
  const row = eventRow(sealing, workspace, after, event, after.revision, {
    prev: before.head,
    receivedAt: now,
  });
  await Promise.all([
    db.insert(escalationEvent).values(row),
    db
      .update(escalation)
      .set({
        ...columnsOf(after),
        ...recordOf(sealing, workspace, after, row.hash),
        nextAlarm: atOnce,
      })
      .where(byId(workspace, after.id)),
  ]);
}
