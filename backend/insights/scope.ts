import { and, type Column, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { InsightsQuery } from '../../shared/model/insights.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { type escalation, workspace } from '../db/schema.ts';
import { RefusedError } from '../refused.ts';

const dayMs = 24 * 60 * 60_000;
const mostDays = 400;

/** What somebody may look at. `sites` is absent for all of them. */
export interface Scope {
  workspace: string;
  timeZone: string;
  sites?: readonly string[];
}

/** @throws RefusedError 403 for another site than those one is held to; 400 for days that are no range. */
export async function scopeOf(db: Database, me: Me, query: InsightsQuery): Promise<Scope> {
  const days = daysBetween(query.from, query.to);
  if (days < 1) throw new RefusedError(400, 'invalid', 'from: is after `to` (query)');
  if (days > mostDays) {
    throw new RefusedError(400, 'invalid', `from: at most ${mostDays} days at once (query)`);
  }
  const own = heldTo(me);
  if (own && query.site && !own.includes(query.site)) {
    throw new RefusedError(403, 'site', `You see the figures of ${own.join(' and ')} only.`);
  }
  const [row] = await db
    .select({ timeZone: workspace.timeZone })
    .from(workspace)
    .where(eq(workspace.workspace, me.workspace.id));
  const sites = query.site ? [query.site] : own;
  return {
    workspace: me.workspace.id,
    timeZone: row?.timeZone ?? 'UTC',
    ...(sites ? { sites } : {}),
  };
}

/** Days of a range, both ends counted. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;

/** `2026-11-15` and so many days. */
export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** The Monday of a day's ISO week. */
export const mondayOf = (day: string) => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

/** `2026-W46` */
export function weekOf(day: string): string {
  const thursday = dayAfter(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((daysBetween(`${year}-01-01`, thursday) - 1) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Times on these days, as the workspace's clock has them. */
export function daysIn(time: Column, from: string, to: string, timeZone: string): SQL | undefined {
  const midnight = (day: string) => sql`(${day}::date)::timestamp at time zone ${timeZone}::text`;
  return and(gte(time, midnight(from)), lt(time, midnight(dayAfter(to, 1))));
}

export interface Filter extends Scope {
  from: string;
  to: string;
  /** Any of these; a small team is never alone among them. */
  teams?: readonly { site: string; team: string }[];
  lang?: string;
}

/** What a filter lets through of what was recorded, by `time`. */
export const matching = (table: typeof escalation, time: Column, filter: Filter): SQL | undefined =>
  and(
    eq(table.workspace, filter.workspace),
    daysIn(time, filter.from, filter.to, filter.timeZone),
    filter.sites ? inArray(table.site, [...filter.sites]) : undefined,
    filter.lang ? sql`${table.lang} = ${filter.lang}` : undefined,
    filter.teams
      ? (or(
          ...filter.teams.map(({ site, team }) => and(eq(table.site, site), eq(table.team, team))),
        ) ?? sql`false`)
      : undefined,
  );
