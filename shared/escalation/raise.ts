import type { Me } from '../model/account.ts';
import type { Escalation, RaiseEscalation } from '../model/escalation.ts';
import type { Calendar, Route } from '../model/packs.ts';
import { dueFrom } from './clocks.ts';
import { kindOf } from './kind.ts';

/** The lengths of its clocks, in minutes. */
export const limitsOf = (route: Route): NonNullable<Escalation['limits']> => ({
  acknowledge: route.acknowledgeWithin,
  answer: route.answerWithin,
  update: route.updateWithin ?? route.answerWithin,
  inform: route.informWithin,
  resolve: route.resolveWithin,
});

export interface Raising {
  by: Me;
  tenure?: Escalation['raisedBy']['tenure'];
  route: Route;
  /** Of the queue; absent: every minute counts. */
  calendar?: Calendar | undefined;
  number: string;
  now: Date;
}

/** A new escalation. Its clocks run from when the agent pressed the key, which is never in the future. */
export function raise(body: RaiseEscalation, raising: Raising): Escalation {
  const { by, tenure, route, calendar, number, now } = raising;
  const start = Math.min(Date.parse(body.raisedAt), now.getTime());
  const raisedAt = new Date(start).toISOString();
  const limits = limitsOf(route);
  const person = { id: by.id, name: by.name };
  return {
    ...body,
    raisedAt,
    number,
    kind: kindOf(body.category),
    state: 'raised',
    raisedBy: { ...person, site: by.site, team: by.team, ...(tenure ? { tenure } : {}) },
    receivedAt: now.toISOString(),
    watchers: [],
    ...(calendar ? { calendar: calendar.id } : {}),
    due: dueFrom(limits, calendar, start),
    limits,
    linked: 0,
    measures: [],
    reopened: 0,
    revision: 1,
    events: [{ id: body.id, do: 'raise', at: raisedAt, by: person, queue: body.queue }],
  };
}
