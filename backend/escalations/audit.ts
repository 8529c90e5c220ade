import { and, asc, eq } from 'drizzle-orm';
import type { Audit } from '../../shared/api.ts';
import type { Me } from '../../shared/model/account.ts';
import { maySee } from '../../shared/scope.ts';
import { canonical } from '../canonical.ts';
import { escalation, escalationEvent } from '../db/schema.ts';
import { notFound } from '../refused.ts';
import { SealError, type Sealing } from '../sealing.ts';
import { hashOf, isMark } from './chain.ts';
import { byId, columnsOf, findEscalation, fixedColumnsOf, placeOf, type Store } from './rows.ts';
import { escalationOf } from './structure.ts';

/** Whether an escalation is as it was written. */

type Row = typeof escalation.$inferSelect;
type EventRow = typeof escalationEvent.$inferSelect;

async function rowsOf({ db }: Store, workspace: string, id: string) {
  const [row] = await db.select().from(escalation).where(byId(workspace, id));
  const events = await db
    .select()
    .from(escalationEvent)
    .where(and(eq(escalationEvent.workspace, workspace), eq(escalationEvent.escalation, id)))
    .orderBy(asc(escalationEvent.revision));
  return { row, events };
}

/** Of one event: does its hash fit, and is its text what was sealed then? */
function problemsOfLine(sealing: Sealing, row: EventRow, prev: string): string[] {
  const { workspace, escalation: id, revision, event, receivedAt, digest, sealed, hash } = row;
  const at = `line ${revision} (${event.do})`;
  if (hash === null) return [`${at} is not chained.`];
  const problems: string[] = [];
  if (row.prev !== prev) problems.push(`${at} does not follow the line before it.`);
  const link = { workspace, escalation: id, revision, event, receivedAt, digest };
  if (hashOf({ ...link, prev: row.prev ?? '' }) !== hash || event.id !== row.id) {
    problems.push(`${at} is not what was written.`);
  }
  if (!sealed) return problems;
  try {
    if (sealing.digestOf(sealed, placeOf(workspace, id, row.id)) === digest) return problems;
  } catch (error) {
    // Without its key it cannot be told, which is another matter.
    if (!(error instanceof SealError) || error.code === 'no-key') throw error;
  }
  return [...problems, `the text of ${at} is not what was written.`];
}

/** What does not fit together; empty when nobody changed anything. @throws SealError when a key is missing. */
export function problemsOf(sealing: Sealing, row: Row, events: readonly EventRow[]): string[] {
  const { workspace, record, head, mark } = row;
  const problems: string[] = [];
  let prev = '';
  for (const [at, event] of events.entries()) {
    if (event.revision !== at + 1) problems.push(`line ${at + 1} is missing.`);
    problems.push(...problemsOfLine(sealing, event, prev));
    prev = event.hash ?? '';
  }
  if (head !== prev || row.revision !== events.length) {
    problems.push('the record does not end where its lines end.');
  }
  if (!mark || !isMark(sealing, mark, workspace, head ?? '', record)) {
    problems.push('the record is not what was written.');
  }
  const whole = escalationOf(record, undefined, []);
  const right: Partial<Row> = { ...fixedColumnsOf(whole), ...columnsOf(whole) };
  for (const key of Object.keys(right) as (keyof Row)[]) {
    if (canonical(right[key]) !== canonical(row[key])) {
      problems.push(`what is searched (${key}) is not what the record says.`);
    }
  }
  return problems;
}

/** @throws RefusedError 404 */
export async function auditOf(store: Store, me: Me, id: string): Promise<Audit> {
  const workspace = me.workspace.id;
  const whole = await findEscalation(store, workspace, id);
  if (!whole || !maySee(whole, me)) throw notFound('such escalation');
  const { row, events } = await rowsOf(store, workspace, id);
  const said = new Map(whole.events.map((event) => [event.id, event]));
  return {
    number: whole.number,
    problems: row ? problemsOf(store.sealing, row, events) : [],
    entries: events.map((row) => ({
      revision: row.revision,
      event: said.get(row.id) ?? row.event,
      receivedAt: row.receivedAt.toISOString(),
      hash: row.hash ?? '',
      erased: row.digest !== null && row.sealed === null,
    })),
  };
}
