import { and, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Held, Hold, Subject } from '../../shared/model/data.ts';
import {
  escalation,
  escalationEvent,
  flagVerdict,
  incoming,
  lesson,
  override,
  ruleProposal,
  usageEvent,
} from '../db/schema.ts';
import { placeOf, type Store } from '../escalations/rows.ts';
import type { EventText } from '../escalations/structure.ts';
import { SealError } from '../sealing.ts';
import { readHolds } from './holds.ts';

/** All that is held of one person outside the company. */
export interface Found {
  console: string;
  /** Their cases, held ones too. */
  cases: { id: string; number: string; ticket: string; held: boolean; texts: number }[];
  /** Ids of their tickets in that console that no hold keeps. */
  tickets: string[];
}

/** Rows about tickets, by the name of their table. */
export const ticketTables = {
  usage_event: usageEvent,
  override,
  flag_verdict: flagVerdict,
  rule_proposal: ruleProposal,
} satisfies Record<string, PgTable & { console: PgColumn; ticket: PgColumn }>;

/** Rows that came of an escalation. */
export const caseTables = { incoming, lesson } satisfies Record<
  string,
  PgTable & { escalation: PgColumn }
>;

/** As two people may write the same name. */
const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const atOnce = 500;

/** Ids of the cases of this console whose customer has this name. It is sealed, so each is opened. */
async function casesOf(
  { db, sealing }: Store,
  workspace: string,
  console: string,
  customer: string,
): Promise<string[]> {
  const found: string[] = [];
  const wanted = plain(customer);
  let after = 0;
  for (;;) {
    const rows = await db
      .select({
        id: escalation.id,
        number: escalation.number,
        event: escalationEvent.id,
        sealed: escalationEvent.sealed,
      })
      .from(escalation)
      .innerJoin(
        escalationEvent,
        and(
          eq(escalationEvent.workspace, escalation.workspace),
          eq(escalationEvent.escalation, escalation.id),
          eq(escalationEvent.revision, 1),
          isNotNull(escalationEvent.sealed),
        ),
      )
      .where(
        and(
          eq(escalation.workspace, workspace),
          eq(escalation.console, console),
          sql`${escalation.number} > ${after}`,
        ),
      )
      .orderBy(escalation.number)
      .limit(atOnce);
    for (const { id, event, sealed } of rows) {
      const name = sealed && customerIn(sealing, sealed, placeOf(workspace, id, event));
      if (name && plain(name) === wanted) found.push(id);
    }
    const last = rows.at(-1);
    if (!last) return found;
    after = last.number;
  }
}

function customerIn(sealing: Store['sealing'], ...sealed: Parameters<Store['sealing']['open']>) {
  try {
    return sealing.open<EventText>(...sealed).raised?.customer;
  } catch (error) {
    // What is damaged says nobody's name; a key that is missing must be said, or somebody would be overlooked.
    if (error instanceof SealError && error.code === 'damaged') return undefined;
    throw error;
  }
}

export async function findSubject(
  store: Store,
  workspace: string,
  { console, customer, tickets }: Subject,
): Promise<Found> {
  const byName = customer ? await casesOf(store, workspace, console, customer) : [];
  const which = or(
    byName.length > 0 ? inArray(escalation.id, byName) : undefined,
    tickets.length > 0 ? inArray(escalation.ticket, tickets) : undefined,
  );
  const ofConsole = and(eq(escalation.workspace, workspace), eq(escalation.console, console));
  // Their other cases too: whose ticket it is in one, theirs it is in all.
  const named = which
    ? await store.db
        .select({ ticket: escalation.ticket })
        .from(escalation)
        .where(and(ofConsole, which))
    : [];
  const all = [...new Set([...tickets, ...named.map(({ ticket }) => ticket)])];
  const rows =
    all.length > 0
      ? await store.db
          .select({
            id: escalation.id,
            number: escalation.number,
            ticket: escalation.ticket,
            texts: sql<number>`(${store.db
              .select({ n: sql`count(*)::int` })
              .from(escalationEvent)
              .where(
                and(
                  eq(escalationEvent.workspace, workspace),
                  sql`${escalationEvent.escalation} = ${escalation.id}`,
                  isNotNull(escalationEvent.sealed),
                ),
              )})`,
          })
          .from(escalation)
          .where(and(ofConsole, inArray(escalation.ticket, all)))
          .orderBy(escalation.number)
      : [];
  const isHeld = heldTicket(await readHolds(store.db, workspace), console);
  return {
    console,
    cases: rows.map((row) => ({ ...row, number: `E-${row.number}`, held: isHeld(row.ticket) })),
    tickets: all.filter((ticket) => !isHeld(ticket)),
  };
}

const heldTicket = (holds: readonly Hold[], console: string) => (ticket: string) =>
  holds.some(
    (hold) => hold.ticket === undefined || (hold.console === console && hold.ticket === ticket),
  );

/** The rows of one of these tables that are about them; nothing when none can be. */
export function aboutTickets(
  table: (typeof ticketTables)[keyof typeof ticketTables],
  workspace: string,
  { console, tickets }: Found,
): SQL | undefined {
  if (tickets.length === 0) return undefined;
  return and(
    eq(table.workspace, workspace),
    eq(table.console, console),
    inArray(table.ticket, tickets),
  );
}

export function ofCases(
  table: (typeof caseTables)[keyof typeof caseTables],
  workspace: string,
  { cases }: Found,
): SQL | undefined {
  const ids = cases.filter(({ held }) => !held).map(({ id }) => id);
  if (ids.length === 0) return undefined;
  return and(eq(table.workspace, workspace), inArray(table.escalation, ids));
}

/** What an erasure would take: cases that are held are listed and not counted. */
export async function countSubject({ db }: Store, workspace: string, found: Found): Promise<Held> {
  const rows: Record<string, number> = {};
  const count = async (name: string, table: PgTable, which: SQL | undefined) => {
    if (!which) return;
    const [row] = await db.select({ n: sql<number>`count(*)::int` }).from(table).where(which);
    if (row?.n) rows[name] = row.n;
  };
  for (const [name, table] of Object.entries(ticketTables)) {
    await count(name, table, aboutTickets(table, workspace, found));
  }
  for (const [name, table] of Object.entries(caseTables)) {
    await count(name, table, ofCases(table, workspace, found));
  }
  const free = found.cases.filter(({ held }) => !held);
  return {
    escalations: found.cases.map(({ id, number, held }) => ({ id, number, held })),
    texts: free.reduce((sum, { texts }) => sum + texts, 0),
    rows,
  };
}
