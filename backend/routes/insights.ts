import type { FastifyInstance } from 'fastify';
import { api, insightsCsvPath } from '../../shared/api.ts';
import { InsightsQuery } from '../../shared/model/insights.ts';
import type { Database } from '../db/open.ts';
import { admit, type Routes, type Sessions } from '../edge.ts';
import { insightsCsv } from '../insights/csv.ts';
import { readDismissals } from '../insights/dismissals.ts';
import { readInsights } from '../insights/insights.ts';
import { parseAt } from '../problem.ts';
import type { PacksOf } from '../workspace-content.ts';

export function insightsRoutes(
  db: Database,
  packsOf: PacksOf,
  now: () => Date,
): Pick<Routes, 'insights' | 'dismissals'> {
  return {
    async insights({ query, me }) {
      const packs = await packsOf(me.workspace.id);
      const { total: _, ...insights } = await readInsights(db, me, query, packs, now());
      return insights;
    },

    dismissals: async ({ me }) => readDismissals(db, me, await packsOf(me.workspace.id), now()),
  };
}

/** The same figures as a file for a spreadsheet. */
export function serveInsightsCsv(
  app: FastifyInstance,
  sessions: Sessions,
  packsOf: PacksOf,
  now: () => Date,
): void {
  app.get(insightsCsvPath, async (request, reply) => {
    const me = await admit(request, sessions, api.insights.roles);
    const query = parseAt('query', InsightsQuery, request.query);
    const packs = await packsOf(me.workspace.id);
    const insights = await readInsights(sessions.db, me, query, packs, now());
    const name = `deskside-${query.from}-${query.to}.csv`;
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(insightsCsv(insights));
  });
}
