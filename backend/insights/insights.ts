import { and, asc, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Insights, InsightsGroup, InsightsQuery } from '../../shared/model/insights.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { escalation, usageEvent } from '../db/schema.ts';
import { clocksByCategory, escalationsBy } from './clocks.ts';
import { type Counts, countBy, noCounts } from './counts.ts';
import {
  dayAfter,
  daysBetween,
  type Filter,
  matching,
  mondayOf,
  type Scope,
  scopeOf,
  weekOf,
} from './scope.ts';
import { meanOf, noneAlone } from './scores.ts';
import { activeTeams, knownTeams, mergeTeams, type TeamGroup } from './teams.ts';

const weeksShown = 8;

type Recorded = typeof usageEvent | typeof escalation;
/** The same key for both tables. */
type Key = (table: Recorded) => SQL<string>;

const timeOf = (table: Recorded) => ('raisedAt' in table ? table.raisedAt : table.at);
const everything: Key = () => sql`'all'`;
const bySite: Key = (table) => sql`${table.site}`;
const byLang: Key = (table) => sql`coalesce(${table.lang}, 'unknown')`;
const byWeek =
  (timeZone: string): Key =>
  (table) =>
    sql`to_char(${timeOf(table)} at time zone ${timeZone}::text, 'IYYY-"W"IW')`;

function byTeam(groups: readonly TeamGroup[]): Key {
  const keys = groups.flatMap(({ key, site, teams }) =>
    teams.map((team) => [`${site}, ${team}`, key]),
  );
  return (table) => {
    const own = sql`(${table.site} || ', ' || ${table.team})`;
    return sql`coalesce(${JSON.stringify(Object.fromEntries(keys))}::jsonb ->> ${own}, ${own})`;
  };
}

const counts = (db: Database, filter: Filter, key: Key) =>
  countBy(db, matching(usageEvent, usageEvent.at, filter), key(usageEvent));

async function groupsBy(
  db: Database,
  filter: Filter,
  key: Key,
  smallest: number,
): Promise<{ groups: InsightsGroup[]; counted: Map<string, Counts> }> {
  const counted = await counts(db, filter, key);
  const raised = await escalationsBy(
    db,
    matching(escalation, escalation.raisedAt, filter),
    key(escalation),
    smallest,
  );
  const keys = [...new Set([...counted.keys(), ...raised.keys()])].sort();
  const groups = keys.map((name): InsightsGroup => {
    const { agents, funnel, drafts, flags, scores } = counted.get(name) ?? noCounts();
    const { replies, checked, stopped, overridden } = drafts;
    const { read: tickets, edited: _, ...steps } = funnel;
    return {
      key: name,
      agents,
      tickets,
      ...steps,
      replies,
      checked,
      stopped,
      overridden,
      flags,
      ...(raised.get(name) ?? { escalations: 0 }),
      scores: meanOf(scores, smallest),
    };
  });
  return { groups: noneAlone(groups), counted };
}

/** A team and those it is counted with. */
function teamsNamed(groups: readonly TeamGroup[], name: string) {
  return groups
    .filter(({ teams }) => teams.includes(name))
    .flatMap(({ site, teams }) => teams.map((team) => ({ site, team })));
}

/** What the filters offer. */
async function optionsFor(db: Database, scope: Scope, me: Me, query: InsightsQuery) {
  const all = await knownTeams(db, scope.workspace, heldTo(me));
  const filter = { ...scope, from: query.from, to: query.to };
  const langs = await db
    .selectDistinct({ lang: usageEvent.lang })
    .from(usageEvent)
    .where(and(matching(usageEvent, usageEvent.at, filter), isNotNull(usageEvent.lang)))
    .orderBy(asc(usageEvent.lang));
  const here = all.filter(({ site }) => scope.sites?.includes(site) ?? true);
  return {
    sites: [...new Set(all.map(({ site }) => site))],
    teams: [...new Set(here.map(({ team }) => team))].sort(),
    langs: langs.flatMap(({ lang }) => lang ?? []),
  };
}

export type InsightsWithTotal = Insights & { total: InsightsGroup | undefined };

/** The figures of some days, with everything hidden that the policy hides. @throws RefusedError as `scopeOf` does. */
export async function readInsights(
  db: Database,
  me: Me,
  query: InsightsQuery,
  { policy, routes }: Pick<Packs, 'policy' | 'routes'>,
  now: Date,
): Promise<InsightsWithTotal> {
  const scope = await scopeOf(db, me, query);
  const { smallestShare, smallestTeam } = policy;
  const days = { ...scope, from: query.from, to: query.to };
  const teams = mergeTeams(await activeTeams(db, days), smallestTeam);
  const filter: Filter = {
    ...days,
    ...(query.team ? { teams: teamsNamed(teams, query.team) } : {}),
    ...(query.lang ? { lang: query.lang } : {}),
  };
  const length = daysBetween(query.from, query.to);
  const before: Filter = {
    ...filter,
    from: dayAfter(query.from, -length),
    to: dayAfter(query.from, -1),
  };
  const firstMonday = dayAfter(mondayOf(query.to), -7 * (weeksShown - 1));

  const total = await groupsBy(db, filter, everything, smallestShare);
  const { agents, funnel, drafts, flags, scores, newest } = total.counted.get('all') ?? noCounts();
  const previous = (await counts(db, before, everything)).get('all') ?? noCounts();
  const weekly = await counts(db, { ...filter, from: firstMonday }, byWeek(scope.timeZone));
  const groups = async (key: Key) => (await groupsBy(db, filter, key, smallestShare)).groups;

  return {
    query,
    ...(newest ? { updatedAt: new Date(Math.min(+newest, +now)).toISOString() } : {}),
    agents,
    funnel,
    drafts,
    flags,
    scores: meanOf(scores, smallestShare),
    previous: {
      drafts: previous.drafts,
      flags: previous.flags,
      scores: meanOf(previous.scores, smallestShare),
      shown: previous.funnel.shown,
      sent: previous.funnel.sent,
    },
    weeks: Array.from({ length: weeksShown }, (_, i) => weekOf(dayAfter(firstMonday, 7 * i))).map(
      (week) => {
        const found = weekly.get(week) ?? noCounts();
        return { week, drafts: found.drafts, flags: found.flags };
      },
    ),
    escalations: await clocksByCategory(
      db,
      matching(escalation, escalation.raisedAt, filter),
      routes,
      smallestShare,
    ),
    groups: {
      site: await groups(bySite),
      team: await groups(byTeam(teams)),
      lang: await groups(byLang),
      week: await groups(byWeek(scope.timeZone)),
    },
    options: { ...(await optionsFor(db, scope, me, query)), smallestShare, smallestTeam },
    total: total.groups[0],
  };
}
