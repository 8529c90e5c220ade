import { and, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Packs } from '../../shared/model/packs.ts';
import type { FlagVerdict, Precision, RulePrecision } from '../../shared/model/verdict.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { usageEvent as e, flagVerdict as v } from '../db/schema.ts';
import { isOwnRule } from './own-rules.ts';

const dayMs = 24 * 60 * 60_000;
/** Verdicts are few: it takes a quarter for a rule to have enough. */
const days = 90;

/** Stores it once, however often it is sent. */
export async function storeVerdict(
  db: Database,
  me: Me,
  { at, ...verdict }: FlagVerdict,
  now: Date,
): Promise<{ stored: number }> {
  const stored = await db
    .insert(v)
    .values({
      workspace: me.workspace.id,
      ...verdict,
      at: new Date(at),
      by: me.id,
      site: me.site,
      receivedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: v.id });
  return { stored: stored.length };
}

/**
 * How often specialists found each rule right: of each ticket the last verdict counts. Who is held to sites sees the
 * verdicts of people there, on tickets of there.
 */
export async function readPrecision(
  db: Database,
  me: Me,
  { rules, policy }: Packs,
  now: Date,
): Promise<Precision> {
  const since = new Date(now.getTime() - days * dayMs);
  const sites = heldTo(me);
  const given = and(
    eq(v.workspace, me.workspace.id),
    gte(v.at, since),
    sites ? inArray(v.site, [...sites]) : undefined,
  );
  const last = db
    .select({
      rule: sql<string>`${v.rule}`.as('rule'),
      verdict: sql<string>`(array_agg(${v.verdict} order by ${v.at} desc, ${v.id}))[1]`.as(
        'verdict',
      ),
      reason: sql<string | null>`(array_agg(${v.reason} order by ${v.at} desc, ${v.id}))[1]`.as(
        'reason',
      ),
    })
    .from(v)
    .where(and(given, isNotNull(v.rule)))
    .groupBy(v.rule, v.console, v.ticket)
    .as('last');
  const rows = await db
    .select({
      rule: last.rule,
      verdict: last.verdict,
      reason: last.reason,
      count: sql<number>`count(*)::int`,
    })
    .from(last)
    .groupBy(last.rule, last.verdict, last.reason);

  const byRule = new Map<string, RulePrecision>();
  for (const { rule, verdict, reason, count } of rows) {
    const one = byRule.get(rule) ?? nothingOf(rule, rules);
    if (verdict === 'confirmed') one.confirmed += count;
    else {
      one.dismissed += count;
      if (reason) one.reasons[reason] = (one.reasons[reason] ?? 0) + count;
    }
    byRule.set(rule, one);
  }
  for (const { rule, tickets } of await undecided(db, me, [...byRule.keys()], since, sites)) {
    const one = byRule.get(rule);
    if (one) one.undecided = tickets;
  }
  const right = ({ confirmed, dismissed }: RulePrecision) => confirmed / (confirmed + dismissed);
  const missed = await db
    .select({
      category: v.category,
      count: sql<number>`count(distinct (${v.console}, ${v.ticket}))::int`,
    })
    .from(v)
    .where(and(given, eq(v.verdict, 'missed')))
    .groupBy(v.category)
    .orderBy(desc(sql`2`), v.category);
  return {
    days,
    smallestShare: policy.smallestShare,
    rules: [...byRule.values()].sort(
      (a, b) => right(a) - right(b) || b.dismissed - a.dismissed || (a.rule < b.rule ? -1 : 1),
    ),
    missed,
  };
}

/** What the content in force says of a rule, by `id@version`. */
function nothingOf(ref: string, rules: Packs['rules']): RulePrecision {
  const at = ref.lastIndexOf('@');
  const id = at < 0 ? ref : ref.slice(0, at);
  const found = rules.find((rule) => rule.id === id);
  return {
    rule: id,
    version: Number(ref.slice(at + 1)) || 0,
    ...(found ? { category: found.category, title: found.title } : {}),
    ...(isOwnRule(id) ? { own: true } : {}),
    ...{ confirmed: 0, dismissed: 0, undecided: 0, reasons: {} },
  };
}

/** Tickets that these rules flagged and nobody judged. */
async function undecided(
  db: Database,
  me: Me,
  rules: string[],
  since: Date,
  sites: readonly string[] | undefined,
): Promise<{ rule: string; tickets: number }[]> {
  if (rules.length === 0) return [];
  const workspace = me.workspace.id;
  return db
    .select({
      rule: sql<string>`${e.rule}`,
      tickets: sql<number>`count(distinct (${e.console}, ${e.ticket}))::int`,
    })
    .from(e)
    .where(
      and(
        eq(e.workspace, workspace),
        gte(e.at, since),
        eq(e.kind, 'flag.raised'),
        inArray(e.rule, rules),
        sites ? inArray(e.site, [...sites]) : undefined,
        sql`not exists (select 1 from ${v} where ${v.workspace} = ${workspace} and ${v.rule} = ${e.rule}
          and ${v.console} = ${e.console} and ${v.ticket} = ${e.ticket})`,
      ),
    )
    .groupBy(e.rule);
}
