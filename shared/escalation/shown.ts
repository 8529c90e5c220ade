import type { Me } from '../model/account.ts';
import type { Escalation } from '../model/escalation.ts';
import { sightOf } from '../scope.ts';

/** The escalation as this person may read it: what specialists keep to themselves is not for those who raised it. */
export function shownTo(escalation: Escalation, me: Me): Escalation {
  if (sightOf(me) !== 'team') return escalation;
  const { snoozed: _, ...rest } = escalation;
  return {
    ...rest,
    measures: [],
    events: escalation.events.filter(({ internal }) => !internal),
  };
}
