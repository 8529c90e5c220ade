import { createHash } from 'node:crypto';
import { nextOf, wantsOwner } from '../../shared/clocks/next.ts';
import { applyOwn } from '../../shared/escalation/apply.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { SystemAction } from '../../shared/model/escalation-action.ts';
import type { Store } from '../escalations/rows.ts';
import { storeChange } from '../escalations.ts';
import { nextOwner } from './assign.ts';
import { type Desks, heardBy } from './tell.ts';

/** Nobody was there to take it: asked again so much later, or when somebody comes on duty. */
const askAgain = 60_000;

/** What is done, without id and time. */
type Deed = SystemAction extends infer A
  ? A extends SystemAction
    ? Omit<A, 'id' | 'at'>
    : never
  : never;

/** The same for whoever does the same: stored twice, it is there once. */
function idOf(escalation: string, key: string): string {
  const hex = createHash('sha256').update(`${escalation} ${key}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const deskOf = (escalation: Escalation, { queues, calendars = [] }: Desks) => {
  const queue = queues.find(({ id }) => id === escalation.queue);
  const calendar = calendars.find(({ id }) => id === escalation.calendar);
  const given = queue?.assign === 'turns' || queue?.assign === 'on-call';
  return { queue, calendar, given };
};

/** When to look again, where nothing is to be done now; `undefined`: something is. */
export function idleUntil(
  escalation: Escalation,
  desks: Desks,
  now: Date,
): Date | null | undefined {
  const { queue, calendar, given } = deskOf(escalation, desks);
  if (given && wantsOwner(escalation)) return undefined;
  const next = nextOf(escalation, queue, calendar, now.getTime());
  if (!next) return null;
  return next.at > now.getTime() ? new Date(next.at) : undefined;
}

/**
 * Does all that is due with a locked escalation: gives it to somebody, ends waits, sounds alarms. Answers with when
 * to look again; nothing while nothing of it runs.
 */
export async function look(
  tx: Store,
  workspace: string,
  escalation: Escalation,
  desks: Desks,
  now: Date,
): Promise<Date | null> {
  let current = escalation;
  const time = now.getTime();
  const { queue, calendar, given } = deskOf(escalation, desks);
  const does = async (key: string, what: Deed) => {
    const action = { id: idOf(escalation.id, key), at: now.toISOString(), ...what };
    const after = applyOwn(current, action, { calendar });
    if (after === current) throw new Error(`${what.do} of ${escalation.number} was done before`);
    current = after;
    await storeChange(tx, workspace, current, now);
  };

  const owner =
    wantsOwner(current) && (await nextOwner(tx.db, workspace, current, queue, desks, now));
  if (owner) await does(`assign ${current.revision}`, { do: 'assign', to: owner });
  for (;;) {
    const next = nextOf(current, queue, calendar, time);
    if (!next || next.at > time) {
      const ask = given && wantsOwner(current) ? time + askAgain : undefined;
      const at = Math.min(next?.at ?? Number.POSITIVE_INFINITY, ask ?? Number.POSITIVE_INFINITY);
      return Number.isFinite(at) ? new Date(at) : null;
    }
    if (next.do !== 'alarm') {
      await does(`${next.do} ${current.revision}`, { do: next.do });
      continue;
    }
    const { alarm } = next;
    const { clock, level, step, key } = alarm;
    await does(key, {
      do: 'alarm',
      clock,
      level,
      ...(step === undefined ? {} : { step }),
      ...(await heardBy(tx.db, workspace, current, alarm, desks, time)),
    });
  }
}
