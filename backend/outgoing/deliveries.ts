import { randomUUID } from 'node:crypto';
import {
  and,
  asc,
  eq,
  inArray,
  isNull,
  lt,
  lte,
  notExists,
  notInArray,
  or,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { WebhookEvent } from '../../shared/model/webhook.ts';
import type { Database } from '../db/open.ts';
import { counterpart, delivery, webhook } from '../db/schema.ts';

/** The outbox as the worker sees it: taken on a lease, and put down as sent, to be tried again, or dead. */

const earlier = alias(delivery, 'earlier');

export interface Taken {
  workspace: string;
  webhook: string;
  id: string;
  subject: string;
  event: WebhookEvent;
  line: string | null;
  tries: number;
  lease: string;
  /** As it was when this was taken. */
  endpoint: Pick<typeof webhook.$inferSelect, 'format' | 'sealed' | 'withText' | 'rotatingUntil'>;
}

/**
 * Workspaces that have something to send. The only question that is asked of all at once; it tells nothing of what is in
 * them.
 */
export async function workspacesDue(db: Database, now: Date): Promise<string[]> {
  const rows = await db
    .selectDistinct({ workspace: delivery.workspace })
    .from(delivery)
    .where(and(eq(delivery.state, 'waiting'), lte(delivery.dueAt, now)));
  return rows.map(({ workspace }) => workspace);
}

/**
 * Takes some of what is due, each for one process only: two that ask at once get different ones. Of one escalation and
 * endpoint the oldest alone is there to be taken, so nothing overtakes what waits; `full` endpoints are left out.
 */
export async function take(
  db: Database,
  workspace: string,
  { now, until, most, full }: { now: Date; until: Date; most: number; full: readonly string[] },
): Promise<Taken[]> {
  const lease = randomUUID();
  const due = db.$with('due').as(
    db
      .select({
        webhook: delivery.webhook,
        id: delivery.id,
        format: webhook.format,
        sealed: webhook.sealed,
        withText: webhook.withText,
        rotatingUntil: webhook.rotatingUntil,
      })
      .from(delivery)
      .innerJoin(
        webhook,
        and(eq(webhook.workspace, delivery.workspace), eq(webhook.id, delivery.webhook)),
      )
      .where(
        and(
          eq(delivery.workspace, workspace),
          eq(delivery.state, 'waiting'),
          lte(delivery.dueAt, now),
          eq(webhook.paused, false),
          or(isNull(webhook.quietUntil), lte(webhook.quietUntil, now)),
          full.length > 0 ? notInArray(delivery.webhook, [...full]) : undefined,
          notExists(
            db
              .select({ id: earlier.id })
              .from(earlier)
              .where(
                and(
                  eq(earlier.workspace, workspace),
                  eq(earlier.webhook, delivery.webhook),
                  eq(earlier.subject, delivery.subject),
                  eq(earlier.state, 'waiting'),
                  lt(earlier.seq, delivery.seq),
                ),
              ),
          ),
        ),
      )
      .orderBy(asc(delivery.dueAt), asc(delivery.seq))
      .limit(most)
      .for('update', { of: delivery, skipLocked: true }),
  );
  const rows = await db
    .with(due)
    .update(delivery)
    .set({ dueAt: until, lease, triedAt: now, tries: sql`${delivery.tries} + 1` })
    .from(due)
    .where(
      and(
        eq(delivery.workspace, workspace),
        eq(delivery.webhook, due.webhook),
        eq(delivery.id, due.id),
      ),
    )
    .returning({
      workspace: delivery.workspace,
      webhook: delivery.webhook,
      id: delivery.id,
      subject: delivery.subject,
      event: delivery.event,
      line: delivery.line,
      tries: delivery.tries,
      endpoint: {
        format: due.format,
        sealed: due.sealed,
        withText: due.withText,
        rotatingUntil: due.rotatingUntil,
      },
    });
  return rows.map((row) => ({ ...row, lease }));
}

/** Only for who still has the lease: when it is over, somebody else answers for it. */
const ofLease = ({ workspace, webhook: endpoint, id, lease }: Taken) =>
  and(
    eq(delivery.workspace, workspace),
    eq(delivery.webhook, endpoint),
    eq(delivery.id, id),
    eq(delivery.lease, lease),
  );
const endpointOf = ({ workspace, webhook: id }: Taken) =>
  and(eq(webhook.workspace, workspace), eq(webhook.id, id));

/** Both in one statement: what is put down here is put down there too. */
export async function markSent(db: Database, taken: Taken, now: Date): Promise<void> {
  const sent = db
    .$with('sent')
    .as(
      db
        .update(delivery)
        .set({ state: 'sent', lease: null, failure: null })
        .where(ofLease(taken))
        .returning({ id: delivery.id }),
    );
  await db
    .with(sent)
    .update(webhook)
    .set({ lastSentAt: now, failedAt: null, failure: null })
    .where(endpointOf(taken));
}

/** Tried again at `again`; dead without one. `quiet`: the other system wants to hear nothing at all until then. */
export async function markFailed(
  db: Database,
  taken: Taken,
  failed: { reason: string; now: Date; again?: Date | undefined; quiet?: Date | undefined },
): Promise<void> {
  const { reason, now, again, quiet } = failed;
  await db.transaction(async (tx) => {
    await tx
      .update(delivery)
      .set({
        lease: null,
        failure: reason,
        ...(again ? { dueAt: again } : { state: 'dead' as const }),
      })
      .where(ofLease(taken));
    await tx
      .update(webhook)
      .set({ failedAt: now, failure: reason, ...(quiet ? { quietUntil: quiet } : {}) })
      .where(endpointOf(taken));
  });
}

const ofCounterpart = ({ workspace, webhook: endpoint, subject }: Taken) =>
  and(
    eq(counterpart.workspace, workspace),
    eq(counterpart.webhook, endpoint),
    eq(counterpart.subject, subject),
  );

/** What the other system calls it, when it was told before. */
export async function remoteOf(db: Database, taken: Taken): Promise<string | undefined> {
  const [row] = await db.select().from(counterpart).where(ofCounterpart(taken));
  return row?.remote;
}

export async function keepRemote(db: Database, taken: Taken, remote: string): Promise<void> {
  const { workspace, webhook: endpoint, subject } = taken;
  await db
    .insert(counterpart)
    .values({ workspace, webhook: endpoint, subject, remote })
    .onConflictDoNothing();
}

const day = 24 * 60 * 60_000;
/** So long what was sent can be looked up, and what a paused endpoint was not told may wait. */
export const keptDays = 7;
const deadDays = 30;

/** Workspaces that have anything in the outbox. Tells nothing of what it is, as `workspacesDue`. */
export async function workspacesKept(db: Database): Promise<string[]> {
  const rows = await db.selectDistinct({ workspace: delivery.workspace }).from(delivery);
  return rows.map(({ workspace }) => workspace);
}

/** Clears what is over: sent after a week, dead after a month; what waits for a paused endpoint a week long is dead. */
export async function sweep(db: Database, workspace: string, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  const inState = (state: 'sent' | 'dead' | 'waiting', days: number) =>
    and(
      eq(delivery.workspace, workspace),
      eq(delivery.state, state),
      lt(delivery.createdAt, before(days)),
    );
  await db.delete(delivery).where(inState('sent', keptDays));
  await db.delete(delivery).where(inState('dead', deadDays));
  const paused = db
    .select({ id: webhook.id })
    .from(webhook)
    .where(and(eq(webhook.workspace, workspace), eq(webhook.paused, true)));
  await db
    .update(delivery)
    .set({ state: 'dead', failure: `Its endpoint was paused for ${keptDays} days.` })
    .where(and(inState('waiting', keptDays), inArray(delivery.webhook, paused)));
}
