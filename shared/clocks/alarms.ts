import { runningClocks } from '../escalation/clocks.ts';
import type { Escalation, EscalationEvent } from '../model/escalation.ts';
import type { ClockName } from '../model/escalation-action.ts';
import type { Calendar, Queue, Rung } from '../model/packs.ts';
import { addWorking, takeWorking, workingBetween } from './calendar.ts';

/** When the clocks of an escalation sound, and who hears it. Pure; what has sounded stands in the timeline. */

export interface Alarm {
  /** In ms. */
  at: number;
  clock: ClockName;
  level: 'soon' | 'late' | 'step';
  /** Of the ladder, counted from 0. */
  step?: number;
  /** Who is to hear it; the last two of the list are for ladders only. */
  tell: Tell[];
  /** The same for everybody who works it out, and for no other alarm of this escalation. */
  key: string;
}
/** `desk`: its own queue; `agent`: who raised it; any other word: that queue. */
export type Tell = 'owner' | 'desk' | 'agent' | 'lead' | 'on-call' | (string & {});

/** The line of the timeline with which a clock began anew; waiting only holds it up. */
function startOf({ events }: Escalation, clock: ClockName): number {
  const wordGiven = ({ do: what }: EscalationEvent) =>
    what === 'take' || what === 'ask' || what === 'update';
  const setAnew = ({ do: what, changes = [] }: EscalationEvent) =>
    (what === 'reopen' || what === 'severity') &&
    changes.some(([field]) => field === `due.${clock}`);
  return Math.max(0, events.findLastIndex(clock === 'update' ? wordGiven : setAnew));
}

/** Whose turn it is while this clock runs. */
function holder({ state, waiting, owner, answeredAt }: Escalation, clock: ClockName): Tell {
  const withAgent = state === 'returned' || waiting?.on === 'agent';
  if (withAgent || (clock === 'inform' && answeredAt)) return 'agent';
  return owner ? 'owner' : 'desk';
}

/** A quarter of the clock, a minute at least. */
function warning(escalation: Escalation, clock: ClockName, due: number, calendar?: Calendar) {
  const { limits, raisedAt } = escalation;
  const whole = limits?.[clock] ?? workingBetween(calendar, Date.parse(raisedAt), due);
  return Math.max(1, whole / 4);
}

/** All alarms of a clock that have not sounded since it was started, in their order. */
function alarmsOf(
  escalation: Escalation,
  clock: ClockName,
  ladder: readonly Rung[],
  calendar: Calendar | undefined,
): Alarm[] {
  const due = Date.parse(escalation.due[clock] ?? '');
  const start = startOf(escalation, clock);
  const heard = escalation.events.slice(start).filter((event) => event.clock === clock);
  const isHeard = (level: Alarm['level'], step?: number) =>
    heard.some((event) => event.level === level && event.step === step);
  const lap = escalation.events[start]?.id ?? '';
  const mine = holder(escalation, clock);
  const alarm = (at: number, level: Alarm['level'], tell: Tell[], step?: number): Alarm => ({
    ...{ at, clock, level, tell, key: `alarm ${clock} ${level} ${step ?? ''} ${lap}` },
    ...(step === undefined ? {} : { step }),
  });
  const late = isHeard('late');
  const rungs = ladder
    .map((rung, step) => ({ ...rung, step }))
    .filter((rung) => rung.clock === '*' || rung.clock === clock);
  const climbed = rungs.filter(({ step }) => isHeard('step', step));
  const steps = rungs
    .filter(({ tell, after }) => !climbed.some((one) => one.tell === tell && one.after >= after))
    .map(({ after, tell, step }) =>
      // Time goes by as for the clock: nobody is woken for a desk that is closed.
      alarm(after === 0 ? due : addWorking(calendar, due, after), 'step', [tell], step),
    );
  return [
    ...(late || isHeard('soon')
      ? []
      : [
          alarm(takeWorking(calendar, due, warning(escalation, clock, due, calendar)), 'soon', [
            mine,
          ]),
        ]),
    ...(late ? [] : [alarm(due, 'late', [...new Set<Tell>([mine, 'desk'])])]),
    ...steps.toSorted((a, b) => a.at - b.at),
  ];
}

/** After a stop: what a later alarm of the clock says as well is left out. */
function isOutdone(alarm: Alarm, all: readonly Alarm[], now: number): boolean {
  const past = all.slice(all.indexOf(alarm) + 1).filter(({ at }) => at <= now);
  if (alarm.level === 'late') return false;
  if (alarm.level === 'soon') return past.length > 0;
  return past.some(({ tell }) => tell[0] === alarm.tell[0]);
}

/** The alarm that comes next, which may be overdue; nothing when no clock of it runs. */
export function nextAlarm(
  escalation: Escalation,
  queue: Queue | undefined,
  calendar: Calendar | undefined,
  now: number,
): Alarm | undefined {
  return runningClocks(escalation)
    .flatMap((clock) => {
      const all = alarmsOf(escalation, clock, queue?.ladder ?? [], calendar);
      return all.filter((one) => !isOutdone(one, all, now));
    })
    .toSorted((a, b) => a.at - b.at)[0];
}
