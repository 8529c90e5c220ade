import { and, desc, eq, gte, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Dismissals, RuleDismissals } from '../../shared/model/dismissals.ts';
import { riskCategories } from '../../shared/model/names.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { phrasesOf } from '../../shared/risk/book.ts';
import { routeFor } from '../../shared/route.ts';
import type { Database } from '../db/open.ts';
import { usageEvent as e } from '../db/schema.ts';
import { type Decided, figuresByRule, limits, type RuleFigures } from './piling-up.ts';
import { scopeOf } from './scope.ts';

const dayMs = 24 * 60 * 60_000;
/** To look at in the console; more would be a list of cases. */
const mostTickets = 5;

/**
 * Rules whose dismissals pile up. A specialist sees those of their own desks, who is held to sites what happened there.
 */
export async function readDismissals(
  db: Database,
  me: Me,
  packs: Packs,
  now: Date,
): Promise<Dismissals> {
  const today = now.toISOString().slice(0, 10);
  const scope = await scopeOf(db, me, { from: today, to: today });
  const filter = and(
    eq(e.workspace, scope.workspace),
    gte(e.at, new Date(now.getTime() - limits.days * dayMs)),
    scope.sites ? inArray(e.site, [...scope.sites]) : undefined,
  );
  const figures = figuresByRule(await raisedByRule(db, filter), await decidedByRule(db, filter));
  const mine = figures
    .map((one) => ({ figures: one, about: aboutOf(one.rule, packs) }))
    .filter(({ about }) => isFor(me, about.queue));
  const piling = mine.filter(({ figures: { pilesUp } }) => pilesUp);
  const tickets = await ticketsOf(
    db,
    filter,
    piling.map(({ figures: { rule } }) => rule),
  );
  return {
    days: limits.days,
    fewest: { decisions: limits.decisions, agents: limits.agents },
    judged: mine.filter(({ figures: { judged } }) => judged).length,
    smallestShare: packs.policy.smallestShare,
    rules: piling.map(({ figures: one, about: { queue: _, ...about } }) => ({
      ...about,
      ...figuresOf(one),
      tickets: tickets.get(one.rule) ?? [],
    })),
  };
}

/** Specialists without queues work on all of them. */
const isFor = ({ role, queues }: Me, queue: string | undefined) =>
  role !== 'specialist' || queues.length === 0 || (queue !== undefined && queues.includes(queue));

function figuresOf({ rule: _, judged: __, pilesUp: ___, since = '', ...figures }: RuleFigures) {
  return { ...figures, since: since.slice(0, 10) };
}

type About = Omit<RuleDismissals, keyof ReturnType<typeof figuresOf> | 'tickets'> & {
  queue?: string;
};

/** What the content in force says of a rule, by its id. */
function aboutOf(ref: string, { rules, routes, queues }: Packs): About {
  const at = ref.lastIndexOf('@');
  const id = at < 0 ? ref : ref.slice(0, at);
  const version = Number(ref.slice(at + 1)) || 0;
  const found = rules.find((rule) => rule.id === id);
  // Suggestions and rules that are gone: their ids begin with the category, as all do.
  const category = found?.category ?? riskCategories.find((name) => id.startsWith(`${name}-`));
  const suggested = category !== undefined && id === `${category}-second-opinion`;
  const title = found?.title ?? rules.find((rule) => rule.category === category)?.title;
  const severity = found?.severity ?? 'normal';
  const queue = category && routeFor(routes, category, undefined, severity, () => true).queue;
  const owner = queues.find((one) => one.id === queue)?.name;
  return {
    rule: id,
    version,
    phrases: found?.any.map((one) => phrasesOf(one).join(' … ')) ?? [],
    ...(category ? { category } : {}),
    ...(found?.lang ? { lang: found.lang } : {}),
    ...(title ? { title } : {}),
    ...(suggested ? { suggested } : {}),
    ...(owner ? { owner } : {}),
    ...(queue ? { queue } : {}),
    ...(found ? { inForce: found.version } : suggested ? { inForce: version } : {}),
  };
}

async function raisedByRule(db: Database, filter: SQL | undefined): Promise<Map<string, number>> {
  const rows = await db
    .select({
      rule: sql<string>`${e.rule}`,
      tickets: sql<number>`count(distinct (${e.console}, ${e.ticket}))::int`,
    })
    .from(e)
    .where(and(filter, eq(e.kind, 'flag.raised'), isNotNull(e.rule)))
    .groupBy(e.rule);
  return new Map(rows.map(({ rule, tickets }) => [rule, tickets]));
}

/** Of each flag of a ticket the last word; put up again, it has none. */
function lastWords(db: Database, filter: SQL | undefined) {
  const newest = (column: SQL | typeof e.kind | typeof e.agent | typeof e.site) =>
    sql<string>`(array_agg(${column} order by ${e.at} desc, ${e.id}))[1]`;
  return db
    .select({
      rule: sql<string>`${e.rule}`.as('rule'),
      console: e.console,
      ticket: e.ticket,
      kind: newest(e.kind).as('kind'),
      reason: newest(sql`coalesce(${e.reason}, 'other')`).as('reason'),
      agent: newest(e.agent).as('agent'),
      site: newest(e.site).as('site'),
      at: sql<Date>`max(${e.at})`.mapWith(e.at).as('at'),
    })
    .from(e)
    .where(
      and(
        filter,
        inArray(e.kind, ['flag.confirmed', 'flag.dismissed', 'flag.restored']),
        isNotNull(e.rule),
      ),
    )
    .groupBy(e.rule, e.console, e.ticket)
    .as('last');
}

async function decidedByRule(db: Database, filter: SQL | undefined): Promise<Decided[]> {
  const last = lastWords(db, filter);
  const rows = await db
    .select({
      rule: last.rule,
      kind: last.kind,
      reason: last.reason,
      agent: last.agent,
      site: last.site,
      count: sql<number>`count(*)::int`,
      first: sql<Date>`min(${last.at})`.mapWith(e.at),
    })
    .from(last)
    .where(inArray(last.kind, ['flag.confirmed', 'flag.dismissed']))
    .groupBy(last.rule, last.kind, last.reason, last.agent, last.site);
  return rows.map(({ kind, first, ...row }) => ({
    ...row,
    kind: kind as Decided['kind'],
    first: first.toISOString(),
  }));
}

/** The newest tickets of each rule that were dismissed. */
async function ticketsOf(db: Database, filter: SQL | undefined, rules: readonly string[]) {
  const tickets = new Map<string, { console: string; ticket: string }[]>();
  if (rules.length === 0) return tickets;
  const last = lastWords(db, filter);
  const rows = await db
    .select({ rule: last.rule, console: last.console, ticket: last.ticket })
    .from(last)
    .where(and(eq(last.kind, 'flag.dismissed'), inArray(last.rule, [...rules])))
    .orderBy(desc(last.at), last.ticket);
  for (const { rule, ...ticket } of rows) {
    const own = tickets.get(rule) ?? [];
    if (own.length < mostTickets) tickets.set(rule, [...own, ticket]);
  }
  return tickets;
}
