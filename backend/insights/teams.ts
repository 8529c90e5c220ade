import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { escalation, member, usageAgain, usageDay } from '../db/schema.ts';
import { againWithin, daysWithin } from './counts.ts';
import { type Filter, matching } from './scope.ts';

/** Teams that are counted as one, because one of them alone would show what single people did. */
export interface TeamGroup {
  /** `Da Nang, Night + Orders` */
  key: string;
  site: string;
  teams: string[];
  agents: number;
}

/** The smallest team of a site joins the next smallest until none is too small, or none is left to join. */
export function mergeTeams(
  teams: readonly { site: string; team: string; agents: number }[],
  smallest: number,
): TeamGroup[] {
  const merged: TeamGroup[] = [];
  for (const site of new Set(teams.map((team) => team.site))) {
    const groups = teams
      .filter((team) => team.site === site)
      .map(({ team, agents }) => ({ teams: [team], agents }));
    const bySize = () =>
      groups.sort((a, b) => a.agents - b.agents || (a.teams.join() < b.teams.join() ? -1 : 1));
    for (bySize(); groups.length > 1 && (groups[0]?.agents ?? 0) < smallest; bySize()) {
      const [small, next] = groups.splice(0, 2);
      if (!small || !next) break;
      groups.push({
        teams: [...small.teams, ...next.teams].sort(),
        agents: small.agents + next.agents,
      });
    }
    for (const { teams: names, agents } of groups) {
      merged.push({ key: `${site}, ${names.join(' + ')}`, site, teams: names, agents });
    }
  }
  return merged.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The teams that were at work in these days, with how many agents each. */
export async function activeTeams(
  db: Database,
  filter: Omit<Filter, 'lang' | 'teams'>,
  raised: readonly { site: string; team: string }[],
): Promise<{ site: string; team: string; agents: number }[]> {
  const { rows } = (await db.execute(sql`
    select site, team, sum(agents)::int as agents from (
      select site, team, agents from ${usageDay} where ${daysWithin(filter, 'team', 3)}
      union all
      select site, team, -agents from ${usageAgain}
      where ${againWithin(filter, 'team', 3)}
    ) people group by site, team having sum(agents) > 0`)) as unknown as {
    rows: { site: string; team: string; agents: number }[];
  };
  const keyOf = ({ site, team }: { site: string; team: string }) => JSON.stringify([site, team]);
  const silent = new Map(raised.map((place) => [keyOf(place), place]));
  for (const row of rows) silent.delete(keyOf(row));
  if (silent.size === 0) return rows;
  // Nothing was recorded of these but what they raised.
  const only = await db
    .select({
      site: escalation.site,
      team: escalation.team,
      agents: sql<number>`count(distinct ${escalation.agent})::int`,
    })
    .from(escalation)
    .where(matching(escalation, escalation.raisedAt, { ...filter, teams: [...silent.values()] }))
    .groupBy(escalation.site, escalation.team);
  return [...rows, ...only];
}

/** What the filters offer: where agents work, whether or not anything was recorded there. */
export async function knownTeams(
  db: Database,
  workspace: string,
  sites: readonly string[] | undefined,
) {
  return db
    .selectDistinct({ site: member.site, team: member.team })
    .from(member)
    .where(
      and(
        eq(member.workspace, workspace),
        eq(member.role, 'agent'),
        eq(member.active, true),
        sites ? inArray(member.site, [...sites]) : undefined,
      ),
    )
    .orderBy(asc(member.site), asc(member.team));
}
