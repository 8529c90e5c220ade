import { and, eq, inArray } from 'drizzle-orm';
import type { Subject } from '../../shared/model/data.ts';
import { escalation } from '../db/schema.ts';
import { type Store, withEvents } from '../escalations/rows.ts';
import { aboutTickets, caseTables, type Found, ofCases, ticketTables } from './subject.ts';

/** Everything that is held of somebody, for them to read: nothing is kept back but what seals it. */
export async function exportSubject(
  store: Store,
  workspace: string,
  subject: Subject,
  found: Found,
  now: Date,
): Promise<Record<string, unknown>> {
  const { db, sealing } = store;
  // What is held must not be erased; to be read it is all the same.
  const whole: Found = {
    ...found,
    cases: found.cases.map((one) => ({ ...one, held: false })),
    tickets: [
      ...new Set([...found.tickets, ...subject.tickets, ...found.cases.map((one) => one.ticket)]),
    ],
  };
  const ids = whole.cases.map(({ id }) => id);
  const cases =
    ids.length > 0
      ? await db
          .select({ id: escalation.id, record: escalation.record })
          .from(escalation)
          .where(and(eq(escalation.workspace, workspace), inArray(escalation.id, ids)))
          .orderBy(escalation.number)
      : [];
  const rows: Record<string, unknown[]> = {};
  for (const [name, table] of Object.entries(ticketTables)) {
    const which = aboutTickets(table, workspace, whole);
    if (which)
      rows[name] = (await db.select().from(table).where(which)).map((row) => opened(name, row));
  }
  for (const [name, table] of Object.entries(caseTables)) {
    const which = ofCases(table, workspace, whole);
    if (which)
      rows[name] = (await db.select().from(table).where(which)).map((row) => opened(name, row));
  }
  return {
    made: now.toISOString(),
    workspace,
    about: subject,
    escalations: await withEvents(store, workspace, cases),
    rows,
  };

  function opened(table: string, { workspace: _, ...row }: Record<string, unknown>) {
    if (typeof row.sealed !== 'string') return row;
    const { sealed, ...rest } = row;
    const place = { workspace, table, id: String(row.id) };
    return { ...rest, text: sealing.open(Buffer.from(sealed as string, 'base64'), place) };
  }
}
