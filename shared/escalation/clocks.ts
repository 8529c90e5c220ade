import { addWorking, workingBetween } from '../clocks/calendar.ts';
import type { Escalation } from '../model/escalation.ts';
import type { ClockName, WaitingOn } from '../model/escalation-action.ts';
import { clockNames } from '../model/names.ts';
import type { Calendar } from '../model/packs.ts';

/** The clocks of an escalation: which of them run, stand still and are over. Pure. */

const stopsAll: readonly ClockName[] = ['answer', 'update', 'resolve'];
const stopsEnd: readonly ClockName[] = ['resolve'];

/**
 * What stands still while a case waits. The customer goes on waiting whoever we wait for, so `inform` never does; an
 * answer to the agent is not ours to give while we ask the agent.
 */
export const pausedBy: Record<WaitingOn, readonly ClockName[]> = {
  agent: stopsAll,
  customer: stopsAll,
  seller: stopsEnd,
  courier: stopsEnd,
  bank: stopsEnd,
  partner: stopsEnd,
  engineering: stopsEnd,
  authority: stopsEnd,
};

/** Is this clock over, as what it asks for has happened? */
export function isOver(escalation: Escalation, clock: ClockName): boolean {
  // A duplicate has no clocks of its own: those of the case it is one of run.
  if (escalation.state === 'closed' || escalation.link?.kind === 'duplicate') return true;
  switch (clock) {
    case 'acknowledge':
      return escalation.acknowledgedAt !== undefined;
    case 'answer':
      return escalation.answeredAt !== undefined;
    case 'update':
      return escalation.due.update === undefined || escalation.answeredAt !== undefined;
    case 'inform':
      return escalation.informedAt !== undefined;
    case 'resolve':
      return false;
  }
}

/** Those that count down now. */
export const runningClocks = (escalation: Escalation): ClockName[] =>
  clockNames.filter(
    (clock) => !isOver(escalation, clock) && escalation.left?.[clock] === undefined,
  );

/** Stops the clocks that waiting for this one stops, and keeps what is left on them. */
export function pause(
  escalation: Escalation,
  on: WaitingOn,
  calendar: Calendar | undefined,
  at: number,
): Pick<Escalation, 'left'> {
  const left: NonNullable<Escalation['left']> = {};
  for (const clock of pausedBy[on]) {
    const due = escalation.due[clock];
    if (due === undefined || isOver(escalation, clock)) continue;
    // One that was out already stays out by as much as it was.
    const end = Date.parse(due);
    left[clock] =
      end >= at ? workingBetween(calendar, at, end) : -workingBetween(calendar, end, at);
  }
  return { left };
}

/** Starts them again, with what was left. */
export function resume(
  escalation: Escalation,
  calendar: Calendar | undefined,
  at: number,
): Pick<Escalation, 'due'> {
  const due = { ...escalation.due };
  for (const clock of clockNames) {
    const left = escalation.left?.[clock];
    if (left === undefined) continue;
    const end = left >= 0 ? addWorking(calendar, at, left) : at + left * 60_000;
    due[clock] = new Date(end).toISOString();
  }
  return { due };
}

/** When the clocks run out that start at `from`. */
export function dueFrom(
  limits: NonNullable<Escalation['limits']>,
  calendar: Calendar | undefined,
  from: number,
): Omit<Escalation['due'], 'update'> {
  const end = (clock: ClockName) =>
    new Date(addWorking(calendar, from, limits[clock])).toISOString();
  return {
    acknowledge: end('acknowledge'),
    answer: end('answer'),
    inform: end('inform'),
    resolve: end('resolve'),
  };
}

/** The agent has heard how it stands: the next word is due so much later. */
export function wordGiven(
  { due, limits }: Escalation,
  calendar: Calendar | undefined,
  at: number,
): Pick<Escalation, 'due'> {
  if (!limits) return { due };
  return {
    due: { ...due, update: new Date(addWorking(calendar, at, limits.update)).toISOString() },
  };
}
