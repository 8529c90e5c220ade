import type { Escalation } from '../../shared/model/escalation.ts';
import { routeFor } from '../../shared/route.ts';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { actOn, listEscalations, readEscalation, storeEscalation } from '../escalations.ts';
import { RefusedError } from '../refused.ts';
import type { PacksOf } from '../workspace-content.ts';

export interface EscalationDeps {
  db: Database;
  packsOf: PacksOf;
  now: () => Date;
}

export function escalationRoutes({
  db,
  packsOf,
  now,
}: EscalationDeps): Pick<Routes, 'raise' | 'escalations' | 'escalation' | 'act'> {
  return {
    async raise({ body, me }) {
      const workspace = me.workspace.id;
      const { routes, queues, calendars = [] } = await packsOf(workspace);
      const route = routeFor(routes, body.category, body.ticket.market, body.severity);
      // Written while the line was down, for a desk that is gone since: it must reach one all the same.
      const queue = queues.some(({ id }) => id === body.queue) ? body.queue : route.queue;
      const open = queues.find(({ id }) => id === queue)?.calendar;
      const calendar = calendars.find(({ id }) => id === open);
      const stored = await storeEscalation(db, me, { ...body, queue }, { route, calendar }, now());
      return stored.escalation;
    },

    async escalations({ query, me }) {
      return { escalations: await listEscalations(db, me, query, now()) };
    },

    escalation: ({ params, me }) => readEscalation(db, me, params.id),

    async act({ params, body, me }) {
      const workspace = me.workspace.id;
      const { queues, calendars = [] } = await packsOf(workspace);
      if (body.do === 'reroute' || (body.do === 'return' && body.queue)) {
        if (!queues.some(({ id }) => id === body.queue)) {
          throw new RefusedError(409, 'no-queue', `There is no queue "${body.queue}".`);
        }
      }
      const around = (before: Escalation) => ({
        calendar: calendars.find(({ id }) => id === before.calendar),
      });
      const acted = await actOn(db, me, params.id, body, around, now());
      return acted.escalation;
    },
  };
}
