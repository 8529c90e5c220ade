import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { kindOf } from '../../shared/escalation/kind.ts';
import type { Escalation, EscalationEvent } from '../../shared/model/escalation.ts';
import { ConfigError } from '../config.ts';
import { escalation, escalationEvent, workspace } from '../db/schema.ts';
import { SealError } from '../sealing.ts';
import {
  byId,
  columnsOf,
  eventRow,
  fixedColumnsOf,
  recordOf,
  type Store,
  withEvents,
} from './rows.ts';

/** What an older Deskside left in the open is sealed and chained, before anybody is served. */

const atOnce = 100;

/** As it was kept before there were kinds, links, measures and several ends. */
type OldRecord = Omit<
  Escalation,
  'kind' | 'watchers' | 'linked' | 'measures' | 'reopened' | 'events'
> &
  Partial<Escalation>;

function stateOf({ state, informedAt, rootCause }: OldRecord): Escalation['state'] {
  if (state !== 'resolved' || !informedAt) return state;
  return rootCause ? 'recorded' : 'informed';
}

function renewed(old: OldRecord, events: EscalationEvent[]): Escalation {
  const asked = events.findLast(({ do: did }) => did === 'ask')?.at ?? old.raisedAt;
  return {
    kind: kindOf(old.category),
    watchers: [],
    linked: 0,
    measures: [],
    reopened: events.filter(({ do: did }) => did === 'reopen').length,
    // Only an agent could be waited for.
    ...(old.state === 'waiting' ? { waiting: { on: 'agent', since: asked } as const } : {}),
    ...old,
    state: stateOf(old),
    events,
  };
}

/** Locked, so that of several processes that start one does it. */
async function sealOne(store: Store, name: string, id: string): Promise<void> {
  await store.db.transaction(async (tx) => {
    const [row] = await tx.select().from(escalation).where(byId(name, id)).for('update');
    const events = await tx
      .select()
      .from(escalationEvent)
      .where(and(eq(escalationEvent.workspace, name), eq(escalationEvent.escalation, id)))
      .orderBy(asc(escalationEvent.revision));
    if (!row || events.every(({ hash }) => hash !== null)) return;
    const whole = renewed(
      row.record as unknown as OldRecord,
      events.map(({ event }) => event),
    );
    let prev = '';
    for (const { id: eventId, event, revision, receivedAt } of events) {
      const chained = eventRow(store.sealing, name, whole, event, revision, { prev, receivedAt });
      prev = chained.hash;
      await tx
        .update(escalationEvent)
        .set(chained)
        .where(
          and(
            eq(escalationEvent.workspace, name),
            eq(escalationEvent.escalation, id),
            eq(escalationEvent.id, eventId),
          ),
        );
    }
    await tx
      .update(escalation)
      .set({
        ...fixedColumnsOf(whole),
        ...columnsOf(whole),
        ...recordOf(store.sealing, name, whole, prev),
      })
      .where(byId(name, id));
  });
}

/** Answers with how many it sealed; again, it finds nothing to do. */
export async function sealOld(
  store: Store,
  progress: (done: number) => void = () => {},
): Promise<number> {
  let done = 0;
  for (const { name } of await store.db.select({ name: workspace.workspace }).from(workspace)) {
    for (;;) {
      const left = await store.db
        .selectDistinct({ id: escalationEvent.escalation })
        .from(escalationEvent)
        .where(and(eq(escalationEvent.workspace, name), isNull(escalationEvent.hash)))
        .limit(atOnce);
      if (left.length === 0) break;
      for (const { id } of left) await sealOne(store, name, id);
      done += left.length;
      progress(done);
    }
  }
  return done;
}

/** Whether the newest case of each workspace opens. @throws ConfigError that names the key that is missing. */
export async function checkKeys(store: Store): Promise<void> {
  for (const { name } of await store.db.select({ name: workspace.workspace }).from(workspace)) {
    const newest = await store.db
      .select({ id: escalation.id, record: escalation.record })
      .from(escalation)
      .where(eq(escalation.workspace, name))
      .orderBy(desc(escalation.number))
      .limit(1);
    try {
      await withEvents(store, name, newest);
    } catch (error) {
      if (error instanceof SealError) throw new ConfigError(error.message);
      throw error;
    }
  }
}
