import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Presence, PresenceState } from '../../shared/model/presence.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { escalation, member, presence, user } from '../db/schema.ts';
import type { PacksOf } from '../workspace-content.ts';
import { onDuty } from './assign.ts';

/** A word of one's own is forgotten after the longest shift. */
const wordHolds = 12 * 60 * 60_000;

export interface Presences {
  /** A desk was opened, is open still, was closed. */
  opened(me: Me): Promise<void>;
  seen(me: Me): Promise<void>;
  closed(me: Me): Promise<void>;
  mark(me: Me, state: 'on-duty' | 'away'): Promise<void>;
  read(me: Me): Promise<Presence>;
}

/** Who of the specialists is on duty: whoever else opens a desk is not asked to take cases. */
export function createPresences({
  db,
  packsOf,
  now,
}: {
  db: Database;
  packsOf: PacksOf;
  now: () => Date;
}): Presences {
  const put = async (me: Me, set: Partial<typeof presence.$inferInsert>) => {
    if (me.role !== 'specialist') return;
    await db
      .insert(presence)
      .values({ workspace: me.workspace.id, person: me.id, ...set })
      .onConflictDoUpdate({ target: [presence.workspace, presence.person], set });
  };
  /** What waited for somebody to come is given out at once. */
  const wake = async (me: Me) => {
    if (me.role !== 'specialist') return;
    const workspace = me.workspace.id;
    const { queues } = await packsOf(workspace);
    const turns = queues
      .filter(({ id, assign }) => assign === 'turns' && isOf(me, id))
      .map(({ id }) => id);
    if (turns.length === 0) return;
    await db
      .update(escalation)
      .set({ nextAlarm: new Date(0) })
      .where(
        and(
          eq(escalation.workspace, workspace),
          inArray(escalation.state, ['raised', 'accepted', 'working', 'waiting']),
          inArray(escalation.queue, turns),
          isNull(escalation.owner),
        ),
      );
  };

  return {
    async opened(me) {
      await put(me, { seenAt: now() });
      await wake(me);
    },
    seen: (me) => put(me, { seenAt: now() }),
    closed: (me) => put(me, { seenAt: null }),
    async mark(me, state) {
      const until = new Date(now().getTime() + wordHolds);
      const away = state === 'away';
      await put(me, { away, onDutyUntil: away ? null : until });
      if (!away) await wake(me);
    },
    async read(me) {
      const people = await peopleOnDuty(db, me, now());
      return { state: await stateOf(db, me, now()), onDuty: people };
    },
  };
}

const isOf = ({ queues }: Me, queue: string) => queues.length === 0 || queues.includes(queue);

async function stateOf(db: Database, me: Me, now: Date): Promise<PresenceState> {
  const own = and(eq(presence.workspace, me.workspace.id), eq(presence.person, me.id));
  const [row] = await db.select({ away: presence.away }).from(presence).where(own);
  if (row?.away) return 'away';
  const [there] = await db
    .select({ away: presence.away })
    .from(presence)
    .where(and(own, onDuty(now)));
  return there ? 'on-duty' : 'off';
}

async function peopleOnDuty(db: Database, me: Me, now: Date): Promise<Presence['onDuty']> {
  const sites = heldTo(me);
  return db
    .select({ id: member.person, name: user.name, queues: member.queues })
    .from(presence)
    .innerJoin(
      member,
      and(eq(member.workspace, presence.workspace), eq(member.person, presence.person)),
    )
    .innerJoin(user, eq(user.id, member.person))
    .where(
      and(
        eq(presence.workspace, me.workspace.id),
        onDuty(now),
        eq(member.active, true),
        eq(member.role, 'specialist'),
        sites ? inArray(member.site, [...sites]) : undefined,
      ),
    )
    .orderBy(asc(user.name));
}
