import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type * as z from 'zod/mini';
import type { Me } from '../../shared/model/account.ts';
import type { Hold, NewHold } from '../../shared/model/data.ts';
import type { Database } from '../db/open.ts';
import { legalHold, user } from '../db/schema.ts';
import { notFound } from '../refused.ts';

/** What must be kept, whatever is due: for a court, an authority, an investigation. */
export async function readHolds(db: Database, workspace: string): Promise<Hold[]> {
  const rows = await db
    .select({ hold: legalHold, name: user.name })
    .from(legalHold)
    .leftJoin(user, eq(user.id, legalHold.setBy))
    .where(and(eq(legalHold.workspace, workspace), isNull(legalHold.liftedAt)))
    .orderBy(asc(legalHold.setAt));
  return rows.map(({ hold: { id, console, ticket, reason, setAt, setBy }, name }) => ({
    id,
    ...(console && ticket ? { console, ticket } : {}),
    reason,
    setAt: setAt.toISOString(),
    setBy: name ?? setBy,
  }));
}

export async function setHold(
  db: Database,
  me: Me,
  { ticket, reason }: z.output<typeof NewHold>,
  now: Date,
): Promise<Hold> {
  const id = randomUUID();
  await db.insert(legalHold).values({
    workspace: me.workspace.id,
    id,
    console: ticket?.console ?? null,
    ticket: ticket?.id ?? null,
    reason,
    setAt: now,
    setBy: me.id,
  });
  return {
    id,
    ...(ticket ? { console: ticket.console, ticket: ticket.id } : {}),
    reason,
    setAt: now.toISOString(),
    setBy: me.name,
  };
}

/** Its row stays: that something was held, and until when, is a record too. @throws RefusedError 404 */
export async function liftHold(db: Database, me: Me, id: string, now: Date): Promise<void> {
  const lifted = await db
    .update(legalHold)
    .set({ liftedAt: now, liftedBy: me.id })
    .where(
      and(
        eq(legalHold.workspace, me.workspace.id),
        eq(legalHold.id, id),
        isNull(legalHold.liftedAt),
      ),
    )
    .returning({ id: legalHold.id });
  if (lifted.length === 0) throw notFound('such hold');
}

/** Of a table with tickets; of one without, only what holds everything counts. Nothing is held: undefined. */
export function heldBy(
  holds: readonly Hold[],
  on?: { console: PgColumn; ticket: PgColumn },
): SQL | undefined {
  if (holds.some(({ ticket }) => ticket === undefined)) return sql`true`;
  if (!on) return undefined;
  return or(
    ...holds.map((hold) =>
      and(eq(on.console, hold.console ?? ''), eq(on.ticket, hold.ticket ?? '')),
    ),
  );
}

export const notHeld = (held: SQL | undefined): SQL | undefined => held && not(held);
