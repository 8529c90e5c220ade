import type { Outcome } from '../../shared/api.ts';
import { calendarOf, openAt } from '../../shared/clocks/hours.ts';
import { routeFor } from '../../shared/route.ts';
import type { Routes } from '../edge.ts';
import { actOn } from '../escalations/act.ts';
import { auditOf } from '../escalations/audit.ts';
import { countEscalations, listEscalations } from '../escalations/list.ts';
import type { Store } from '../escalations/rows.ts';
import { keepViews, viewsOf } from '../escalations/views.ts';
import { readEscalation, storeEscalation } from '../escalations.ts';
import { RefusedError } from '../refused.ts';
import type { PacksOf } from '../workspace-content.ts';

export interface EscalationDeps extends Store {
  packsOf: PacksOf;
  now: () => Date;
}

export function escalationRoutes({
  packsOf,
  now,
  ...store
}: EscalationDeps): Pick<
  Routes,
  | 'raise'
  | 'escalations'
  | 'escalationCounts'
  | 'escalation'
  | 'act'
  | 'actOnMany'
  | 'audit'
  | 'views'
  | 'keepViews'
> {
  return {
    async raise({ body, me }) {
      const workspace = me.workspace.id;
      const packs = await packsOf(workspace);
      const { routes, queues } = packs;
      const { category, severity, ticket } = body;
      const raisedAt = Math.min(Date.parse(body.raisedAt), now().getTime());
      const isOpen = openAt(packs, raisedAt);
      const route = routeFor(routes, category, ticket.market, severity, isOpen);
      // Written while the line was down, for a desk that is gone since: it must reach one all the same.
      const queue = queues.some(({ id }) => id === body.queue) ? body.queue : route.queue;
      const calendar = calendarOf(packs, queue);
      const raised = { ...body, queue };
      const stored = await storeEscalation(store, me, raised, { route, calendar }, now());
      return stored.escalation;
    },

    escalations: ({ query, me }) => listEscalations(store, me, query, now()),
    escalationCounts: ({ query, me }) => countEscalations(store, me, query, now()),
    escalation: ({ params, me }) => readEscalation(store, me, params.id),

    async act({ params, body, me }) {
      const packs = await packsOf(me.workspace.id);
      return (await actOn(store, me, params.id, body, packs, now())).escalation;
    },

    async actOnMany({ body, me }) {
      const packs = await packsOf(me.workspace.id);
      const outcomes: Outcome[] = [];
      for (const id of new Set(body.ids)) {
        try {
          const { escalation } = await actOn(store, me, id, body.action, packs, now());
          outcomes.push({ id, escalation });
        } catch (error) {
          if (!(error instanceof RefusedError)) throw error;
          outcomes.push({ id, error: error.error, message: error.message });
        }
      }
      return { outcomes };
    },

    audit: ({ params, me }) => auditOf(store, me, params.id),

    views: ({ me }) => viewsOf(store.db, me),
    keepViews: ({ body, me }) => keepViews(store.db, me, body.views),
  };
}
