import type { Escalation } from '../../shared/model/escalation.ts';
import { routeFor } from '../../shared/route.ts';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { actOn, listEscalations, readEscalation, storeEscalation } from '../escalations.ts';
import type { Live } from '../live.ts';
import { RefusedError } from '../refused.ts';
import type { PacksOf } from '../workspace-content.ts';

export interface EscalationDeps {
  db: Database;
  packsOf: PacksOf;
  live: Live;
  now: () => Date;
}

export function escalationRoutes({
  db,
  packsOf,
  live,
  now,
}: EscalationDeps): Pick<Routes, 'raise' | 'escalations' | 'escalation' | 'act'> {
  const announce = (workspace: string, { id, raisedBy }: Escalation) =>
    live.publish({ workspace, event: { kind: 'escalation', id }, raisedBy });

  return {
    async raise({ body, me }) {
      const workspace = me.workspace.id;
      const { routes, queues } = await packsOf(workspace);
      const route = routeFor(routes, body.category, body.ticket.market, body.severity);
      // Written while the line was down, for a desk that is gone since: it must reach one all the same.
      const queue = queues.some(({ id }) => id === body.queue) ? body.queue : route.queue;
      const stored = await storeEscalation(db, me, { ...body, queue }, route, now());
      if (stored.added) announce(workspace, stored.escalation);
      return stored.escalation;
    },

    async escalations({ query, me }) {
      return { escalations: await listEscalations(db, me, query, now()) };
    },

    escalation: ({ params, me }) => readEscalation(db, me, params.id),

    async act({ params, body, me }) {
      const workspace = me.workspace.id;
      if (body.do === 'reroute' || (body.do === 'return' && body.queue)) {
        const { queues } = await packsOf(workspace);
        if (!queues.some(({ id }) => id === body.queue)) {
          throw new RefusedError(409, 'no-queue', `There is no queue "${body.queue}".`);
        }
      }
      const acted = await actOn(db, me, params.id, body, now());
      if (acted.done) announce(workspace, acted.escalation);
      return acted.escalation;
    },
  };
}
