import { runningClocks } from '../../shared/escalation/clocks.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { ClockName } from '../../shared/model/escalation-action.ts';

/** Where a case stands in the queue, and which of its clocks burns. Pure. */

export const groups = [
  'raised',
  'accepted',
  'waiting',
  'resolved',
  'returned',
  'snoozed',
  'closed',
] as const;
export type Group = (typeof groups)[number];

const groupsOf: Record<Escalation['state'], Group> = {
  raised: 'raised',
  returned: 'returned',
  accepted: 'accepted',
  working: 'accepted',
  waiting: 'waiting',
  resolved: 'resolved',
  informed: 'resolved',
  recorded: 'resolved',
  closed: 'closed',
};

/** This person chose not to see it until then. Others see it. */
export const sleeps = ({ snoozed, state }: Escalation, me: string, now: number): boolean =>
  snoozed?.by.id === me && Date.parse(snoozed.until) > now && state !== 'closed';

export const groupOf = (escalation: Escalation, me: string, now: number): Group =>
  sleeps(escalation, me, now) ? 'snoozed' : groupsOf[escalation.state];

export interface Burning {
  clock: ClockName;
  /** ms */
  due: number;
}

/** The running clock that runs out first; none when all stand still or are over. */
export function burningOf(escalation: Escalation): Burning | undefined {
  let first: Burning | undefined;
  for (const clock of runningClocks(escalation)) {
    const due = Date.parse(escalation.due[clock] ?? '');
    if (Number.isFinite(due) && (!first || due < first.due)) first = { clock, due };
  }
  return first;
}

export const isLate = (escalation: Escalation, now: number): boolean =>
  (burningOf(escalation)?.due ?? Number.POSITIVE_INFINITY) < now;

/** What burns first; what stands still last, the oldest before the others. */
export function inOrder(cases: readonly Escalation[]): Escalation[] {
  const keyed = cases.map((one) => ({ one, due: burningOf(one)?.due ?? Number.POSITIVE_INFINITY }));
  keyed.sort((a, b) => {
    if (a.due !== b.due) return a.due < b.due ? -1 : 1;
    return a.one.raisedAt < b.one.raisedAt ? -1 : a.one.raisedAt > b.one.raisedAt ? 1 : 0;
  });
  return keyed.map(({ one }) => one);
}
