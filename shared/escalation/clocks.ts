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

/** Working minutes until then; negative when it is past. */
const leftUntil = (calendar: Calendar | undefined, at: number, end: number): number =>
  end >= at ? workingBetween(calendar, at, end) : -workingBetween(calendar, end, at);

/** The moment that so many working minutes are left until. */
const endIn = (calendar: Calendar | undefined, at: number, left: number): number =>
  left >= 0 ? addWorking(calendar, at, left) : at + left * 60_000;

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
    left[clock] = leftUntil(calendar, at, Date.parse(due));
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
    due[clock] = new Date(endIn(calendar, at, left)).toISOString();
  }
  return { due };
}

/** Its clocks get other lengths: what has run and what stood still counts as before; what is over stays as it was. */
export function withLimits(
  escalation: Escalation,
  limits: NonNullable<Escalation['limits']>,
  calendar: Calendar | undefined,
  at: number,
): Pick<Escalation, 'due' | 'left' | 'limits'> {
  const due = { ...escalation.due };
  const left = { ...escalation.left };
  for (const clock of clockNames) {
    const before = escalation.limits?.[clock];
    const end = due[clock];
    if (before === undefined || end === undefined || isOver(escalation, clock)) continue;
    const more = limits[clock] - before;
    if (left[clock] !== undefined) left[clock] += more;
    else {
      const remaining = leftUntil(calendar, at, Date.parse(end)) + more;
      if (more !== 0) due[clock] = new Date(endIn(calendar, at, remaining)).toISOString();
    }
  }
  return { due, limits, ...(escalation.left ? { left } : {}) };
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
