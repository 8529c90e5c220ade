import { and, eq, gt, ne, or, sql } from 'drizzle-orm';
import type { Escalation, Person } from '../../shared/model/escalation.ts';
import type { Queue } from '../../shared/model/packs.ts';
import type { Database } from '../db/open.ts';
import { escalation as cases, member, presence, user } from '../db/schema.ts';
import { type Desks, onCallOf } from './tell.ts';

/** So many that they have not yet acknowledged; more wait for a colleague, or until they have looked. */
const mostUnseen = 5;
/** A desk that was open is taken to be open so long; it says so every minute. */
export const seenFor = 150_000;

/** On duty: with an open desk or a word of their own that holds, and not away. */
export const onDuty = (now: Date) =>
  and(
    eq(presence.away, false),
    or(gt(presence.onDutyUntil, now), gt(presence.seenAt, new Date(now.getTime() - seenFor))),
  );

/** Who gets it when a desk gives its cases out; nobody: it waits in the queue, where all see it. */
export async function nextOwner(
  tx: Database,
  workspace: string,
  escalation: Escalation,
  queue: Queue | undefined,
  desks: Desks,
  now: Date,
): Promise<Person | undefined> {
  if (queue?.assign === 'turns') return nextInTurn(tx, workspace, escalation, now);
  if (queue?.assign !== 'on-call') return undefined;
  return onCallOf(tx, workspace, escalation, queue, desks, now.getTime());
}

const holds = (list: typeof member.queues | typeof member.sites, one: string) =>
  sql`(${list} = '[]'::jsonb or ${list} @> ${JSON.stringify([one])}::jsonb)`;

/** Of those on duty, whoever has been without a new case for the longest time. */
async function nextInTurn(
  tx: Database,
  workspace: string,
  { queue, raisedBy, events }: Escalation,
  now: Date,
): Promise<Person | undefined> {
  // Who gave it back to the queue does not get it again.
  const gaveBack = events.findLast((event) => event.do === 'hand-over' && !event.to)?.by.id;
  const unseen = sql`(select count(*) from ${cases} where ${cases.workspace} = ${workspace}
    and ${cases.state} = 'raised' and ${cases.owner} = ${presence.person})`;
  const [next] = await tx
    .select({ id: presence.person, name: user.name })
    .from(presence)
    .innerJoin(
      member,
      and(eq(member.workspace, presence.workspace), eq(member.person, presence.person)),
    )
    .innerJoin(user, eq(user.id, presence.person))
    .where(
      and(
        eq(presence.workspace, workspace),
        onDuty(now),
        eq(member.active, true),
        eq(member.role, 'specialist'),
        holds(member.queues, queue),
        holds(member.sites, raisedBy.site),
        gaveBack ? ne(presence.person, gaveBack) : undefined,
        sql`${unseen} < ${mostUnseen}`,
      ),
    )
    .orderBy(sql`${presence.assignedAt} nulls first`, presence.person)
    .limit(1)
    // Two processes give two cases to two people.
    .for('update', { of: presence, skipLocked: true });
  if (!next) return undefined;
  await tx
    .update(presence)
    .set({ assignedAt: sql`clock_timestamp()` })
    .where(and(eq(presence.workspace, workspace), eq(presence.person, next.id)));
  return next;
}
