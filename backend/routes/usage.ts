import { and, desc, eq, inArray } from 'drizzle-orm';
import { noteReaders } from '../cases/readers.ts';
import type { Database } from '../db/open.ts';
import { override, user } from '../db/schema.ts';
import type { Routes } from '../edge.ts';
import { daysIn, scopeOf } from '../insights/scope.ts';
import { storeEvents } from '../insights/store-events.ts';

const mostOverrides = 500;

/** What was recorded, with the place it was recorded at: people move, figures of last month do not. */
export function usageRoutes(
  db: Database,
  now: () => Date,
): Pick<Routes, 'sendEvents' | 'sendOverride' | 'overrides'> {
  return {
    async sendEvents({ body, me }) {
      const stored = await storeEvents(db, me, body.events, now());
      await noteReaders(db, me, body.events);
      return { stored };
    },

    async sendOverride({ body, me }) {
      const stored = await db
        .insert(override)
        .values({
          ...body,
          at: new Date(body.at),
          workspace: me.workspace.id,
          agent: me.id,
          site: me.site,
          team: me.team,
        })
        .onConflictDoNothing()
        .returning({ id: override.id });
      return { stored: stored.length };
    },

    async overrides({ query, me }) {
      const scope = await scopeOf(db, me, query);
      const rows = await db
        .select({ override, name: user.name })
        .from(override)
        .leftJoin(user, eq(user.id, override.agent))
        .where(
          and(
            eq(override.workspace, me.workspace.id),
            daysIn(override.at, query.from, query.to, scope.timeZone),
            scope.sites ? inArray(override.site, [...scope.sites]) : undefined,
            query.team ? eq(override.team, query.team) : undefined,
          ),
        )
        .orderBy(desc(override.at))
        .limit(mostOverrides);
      return {
        overrides: rows.map(({ override: { workspace: _, ...row }, name }) => ({
          ...row,
          at: row.at.toISOString(),
          agent: name ?? row.agent,
        })),
      };
    },
  };
}
