import { and, asc, ne } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Insights, InsightsGroup, InsightsQuery } from '../../shared/model/insights.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { usageDay } from '../db/schema.ts';
import {
  acknowledgedByKind,
  acknowledgedByTeam,
  clocksByCategory,
  closedByCategory,
  escalationsOf,
  type Times,
  timesBy,
} from './clocks.ts';
import { countUsage } from './count-usage.ts';
import { type By, type Counts, countBy, daysWithin, noCounts, reasonsBy } from './counts.ts';
import {
  dayAfter,
  daysBetween,
  type Filter,
  mondayOf,
  type Scope,
  scopeOf,
  weekOf,
} from './scope.ts';
import { meanOf, noneAlone } from './scores.ts';
import { activeTeams, knownTeams, mergeTeams, type TeamGroup } from './teams.ts';

const weeksShown = 8;

/** By team, where teams that are too small are one. */
async function countTeams(db: Database, filter: Filter, groups: readonly TeamGroup[]) {
  const counted = await countBy(db, filter, 'team');
  for (const { key, site, teams } of groups) {
    if (teams.length === 1) continue;
    const found = teams.filter((team) => counted.delete(`${site}, ${team}`));
    if (found.length === 0) continue;
    const together = { ...filter, teams: found.map((team) => ({ site, team })) };
    const one = (await countBy(db, together, 'all')).get('all');
    if (one) counted.set(key, one);
  }
  return counted;
}

/** With what was raised by the same keys. */
async function groupsOf(
  counting: Promise<Map<string, Counts>>,
  raising: Map<string, Times> | Promise<Map<string, Times>>,
  smallest: number,
): Promise<{ groups: InsightsGroup[]; counted: Map<string, Counts> }> {
  const [counted, raised] = await Promise.all([counting, raising]);
  const keys = [...new Set([...counted.keys(), ...raised.keys()])].sort();
  const groups = keys.map((name): InsightsGroup => {
    const times = raised.get(name);
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
      ...(times ? escalationsOf(times, smallest) : { escalations: 0 }),
      scores: meanOf(scores, smallest),
    };
  });
  return { groups: noneAlone(groups), counted };
}

/** With the reasons of what went out unchecked. */
async function draftsBy(db: Database, filter: Filter, by: By) {
  const counted = await countBy(db, filter, by);
  const reasons = await reasonsBy(db, filter, by);
  return (key: string) => {
    const found = counted.get(key) ?? noCounts();
    return { ...found, drafts: { ...found.drafts, reasons: reasons.get(key) ?? {} } };
  };
}

/** What a team's escalations are counted as. */
function teamKeys(groups: readonly TeamGroup[]) {
  const keys = new Map(
    groups.flatMap(({ key, site, teams }) => teams.map((team) => [`${site}, ${team}`, key])),
  );
  return ({ site, team }: { site: string; team: string }) => {
    const own = `${site}, ${team}`;
    return keys.get(own) ?? own;
  };
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
    .selectDistinct({ lang: usageDay.lang })
    .from(usageDay)
    .where(and(daysWithin(filter, 'lang', 5), ne(usageDay.lang, '')))
    .orderBy(asc(usageDay.lang));
  const here = all.filter(({ site }) => scope.sites?.includes(site) ?? true);
  return {
    sites: [...new Set(all.map(({ site }) => site))],
    teams: [...new Set(here.map(({ team }) => team))].sort(),
    langs: langs.map(({ lang }) => lang as Language),
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
  // What came in a moment ago is in the figures; of a great many only the oldest, and the rest as time goes on.
  await countUsage(db, scope.workspace);
  const { smallestShare, smallestTeam } = policy;
  const days = { ...scope, from: query.from, to: query.to };
  const raisedThere = await acknowledgedByTeam(db, days, query.lang);
  const teams = mergeTeams(await activeTeams(db, days, raisedThere), smallestTeam);
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
  const inWeeks = { ...filter, from: firstMonday };

  const byPlace = raisedThere.filter(
    ({ inLanguage, site, team }) =>
      inLanguage === 'true' &&
      (filter.teams?.some((asked) => asked.site === site && asked.team === team) ?? true),
  );
  const byKind = acknowledgedByKind(db, filter);
  const keys = teamKeys(teams);
  const groups = (
    counted: Promise<Map<string, Counts>>,
    raised: Map<string, Times> | Promise<Map<string, Times>>,
  ) => groupsOf(counted, raised, smallestShare);
  const [total, previous, weekly, bySite, byTeam, byLang, byWeek, kinds, closed, options] =
    await Promise.all([
      groups(
        countBy(db, filter, 'all'),
        timesBy(byPlace, () => 'all'),
      ),
      draftsBy(db, before, 'all'),
      draftsBy(db, inWeeks, 'week'),
      groups(
        countBy(db, filter, 'site'),
        timesBy(byPlace, ({ site }) => site),
      ),
      groups(countTeams(db, filter, teams), timesBy(byPlace, keys)),
      groups(
        countBy(db, filter, 'lang'),
        byKind.then((cells) => timesBy(cells, ({ lang }) => lang)),
      ),
      groups(
        countBy(db, filter, 'week'),
        byKind.then((cells) => timesBy(cells, ({ week }) => week)),
      ),
      byKind,
      closedByCategory(db, filter),
      optionsFor(db, scope, me, query),
    ]);
  const escalations = clocksByCategory(kinds, closed, routes, smallestShare);
  const reasons = await reasonsBy(db, filter, 'all');
  const { agents, funnel, drafts, flags, scores, newest } = total.counted.get('all') ?? noCounts();
  const earlier = previous('all');

  return {
    query,
    ...(newest ? { updatedAt: new Date(Math.min(+newest, +now)).toISOString() } : {}),
    agents,
    funnel,
    drafts: { ...drafts, reasons: reasons.get('all') ?? {} },
    flags,
    scores: meanOf(scores, smallestShare),
    previous: {
      drafts: earlier.drafts,
      flags: earlier.flags,
      scores: meanOf(earlier.scores, smallestShare),
      shown: earlier.funnel.shown,
      sent: earlier.funnel.sent,
    },
    weeks: Array.from({ length: weeksShown }, (_, i) => weekOf(dayAfter(firstMonday, 7 * i))).map(
      (week) => {
        const { drafts, flags } = weekly(week);
        return { week, drafts, flags };
      },
    ),
    escalations,
    groups: {
      site: bySite.groups,
      team: byTeam.groups,
      lang: byLang.groups,
      week: byWeek.groups,
    },
    options: { ...options, smallestShare, smallestTeam },
    total: total.groups[0],
  };
}
