import type { Escalation } from '../model/escalation.ts';
import type { Calendar, Queue } from '../model/packs.ts';
import { type Alarm, nextAlarm } from './alarms.ts';

/** What Deskside does by itself with an escalation as time goes by. Pure. */
export type Next =
  | { at: number; do: 'alarm'; alarm: Alarm }
  /** Whoever it waits for has had the time that was set; a snooze ends. */
  | { at: number; do: 'wait-over' | 'wake' };

/** The next thing, which may be overdue; nothing while nothing of it runs. */
export function nextOf(
  escalation: Escalation,
  queue: Queue | undefined,
  calendar: Calendar | undefined,
  now: number,
): Next | undefined {
  const { waiting, snoozed, state } = escalation;
  if (state === 'closed') return undefined;
  const alarm = nextAlarm(escalation, queue, calendar, now);
  const all: Next[] = [
    // First of two at the same moment: the clocks that it held up may sound then.
    ...(waiting?.until ? [{ at: Date.parse(waiting.until), do: 'wait-over' as const }] : []),
    ...(snoozed ? [{ at: Date.parse(snoozed.until), do: 'wake' as const }] : []),
    ...(alarm ? [{ at: alarm.at, do: 'alarm' as const, alarm }] : []),
  ];
  return all.toSorted((a, b) => a.at - b.at)[0];
}

/** Is it for a desk to give it to somebody? */
export const wantsOwner = ({ owner, state, answeredAt, link }: Escalation) =>
  !owner && !answeredAt && state !== 'returned' && state !== 'closed' && link?.kind !== 'duplicate';
