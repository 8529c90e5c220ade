import { and, eq, gte, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation, Measure } from '../../shared/model/escalation.ts';
import type { Packs } from '../../shared/model/packs.ts';
import type { FollowedMeasure, Repeat, Repeats, RepeatsQuery } from '../../shared/model/repeats.ts';
import type { Database } from '../db/open.ts';
import { escalation as c, usageEvent as e } from '../db/schema.ts';
import { dayAfter, mondayOf, type Scope, scopeOf } from '../insights/scope.ts';

/** The same cause, SOP, product or seller again and again, and what is done against it. */

export interface RepeatDeps {
  db: Database;
  /** @throws RefusedError 404 */
  readEscalation: (me: Me, id: string) => Promise<Escalation>;
}

const mostRows = 60;
const mostCases = 8;
const mostMeasured = 100;
/** Days before and after that a measure is judged by: four weeks, or as many as there were since. */
const longestEffect = 28;
const shortestEffect = 7;
const dayMs = 24 * 60 * 60_000;

const keys: Record<RepeatsQuery['by'], SQL<string | null>> = {
  cause: sql`(${c.record} ->> 'rootCause')`,
  sop: sql`(${c.record} -> 'sop' ->> 'id')`,
  product: sql`(${c.record} -> 'about' ->> 'product')`,
  seller: sql`(${c.record} -> 'about' ->> 'seller')`,
};

export async function readRepeats(
  { db, readEscalation }: RepeatDeps,
  me: Me,
  { by, weeks: length }: RepeatsQuery,
  { policy, rootCauses, sops }: Packs,
  now: Date,
): Promise<Repeats> {
  const today = now.toISOString().slice(0, 10);
  const first = dayAfter(mondayOf(today), -7 * (length - 1));
  const scope = await scopeOf(db, me, { from: first, to: today });
  const key = keys[by];
  const here = and(
    eq(c.workspace, scope.workspace),
    scope.sites ? inArray(c.site, [...scope.sites]) : undefined,
  );
  const inTime = sql`${c.raisedAt} >= (${first}::date)::timestamp at time zone ${scope.timeZone}::text`;
  const weeks = Array.from({ length }, (_, at) => dayAfter(first, 7 * at));

  const [total] = await db
    .select({
      all: sql<number>`count(*)::int`,
      unknown: sql<number>`(count(*) filter (where ${key} is null))::int`,
    })
    .from(c)
    .where(and(here, inTime));
  const counted = await db
    .select({
      key: sql<string>`${key}`,
      escalations: sql<number>`count(*)::int`,
      contacts: sql<number>`count(distinct (${c.console}, ${c.ticket}))::int`,
    })
    .from(c)
    .where(and(here, inTime, sql`${key} is not null`))
    .groupBy(sql`1`);
  const measured = await measuredBy(db, here, key, first);
  const followed = new Map<string, FollowedMeasure[]>();
  for (const row of measured) {
    const found = await followedOf(row.id);
    followed.set(row.key, [...(followed.get(row.key) ?? []), ...found]);
  }

  const numbers = new Map(counted.map((row) => [row.key, row]));
  const names = [...new Set([...numbers.keys(), ...followed.keys()])]
    .filter((name) => (numbers.get(name)?.escalations ?? 0) > 1 || followed.has(name))
    .sort((a, b) => {
      const more = (numbers.get(b)?.escalations ?? 0) - (numbers.get(a)?.escalations ?? 0);
      return more || (a < b ? -1 : 1);
    })
    .slice(0, mostRows);
  const trend = await byWeek(db, and(here, inTime), key, names, scope);
  const cases = await newest(db, here, key, names);
  const also = by === 'sop' ? await followedTickets(db, scope, names, first) : undefined;

  async function followedOf(id: string): Promise<FollowedMeasure[]> {
    const from = await readEscalation(me, id);
    const own = measured.find((row) => row.id === id)?.key ?? '';
    const shown = from.measures.filter(({ verifiedAt }) => !verifiedAt || verifiedAt >= first);
    return Promise.all(
      shown.map(async (measure) => {
        const effect = await effectOf(measure, own);
        return {
          ...measure,
          escalation: { id, number: from.number },
          state: stateOf(measure, today),
          ...(effect ? { effect } : {}),
        };
      }),
    );
  }

  /** Nothing when too few happened to say anything. */
  async function effectOf({ doneAt }: Measure, of: string): Promise<FollowedMeasure['effect']> {
    if (!doneAt) return undefined;
    const done = Date.parse(doneAt);
    const days = Math.min(longestEffect, Math.floor((now.getTime() - done) / dayMs));
    if (days < shortestEffect) return undefined;
    const [before, after] = await Promise.all(
      [done - days * dayMs, done].map(async (from) => {
        const [row] = await db
          .select({ count: sql<number>`count(*)::int` })
          .from(c)
          .where(
            and(
              here,
              sql`${key} = ${of}`,
              gte(c.raisedAt, new Date(from)),
              lt(c.raisedAt, new Date(from + days * dayMs)),
            ),
          );
        return row?.count ?? 0;
      }),
    );
    if (before === undefined || after === undefined) return undefined;
    return before + after < policy.smallestShare ? undefined : { days, before, after };
  }

  const nameOf = (id: string) =>
    by === 'cause'
      ? rootCauses.find((cause) => cause.id === id)?.name
      : by === 'sop'
        ? sops.find((sop) => sop.id === id)?.title
        : undefined;
  return {
    by,
    weeks,
    escalations: total?.all ?? 0,
    unknown: total?.unknown ?? 0,
    smallestShare: policy.smallestShare,
    rows: names.map((name): Repeat => {
      const { escalations = 0, contacts = 0 } = numbers.get(name) ?? {};
      const title = nameOf(name);
      return {
        key: name,
        ...(title ? { name: title } : {}),
        escalations,
        contacts: Math.max(contacts, also?.get(name) ?? 0),
        weeks: weeks.map((week) => trend.get(`${name} ${week}`) ?? 0),
        measures: (followed.get(name) ?? []).sort(byUrgency),
        cases: cases.get(name) ?? [],
      };
    }),
  };
}

const states = ['overdue', 'open', 'done', 'verified'];
const byUrgency = (a: FollowedMeasure, b: FollowedMeasure) =>
  states.indexOf(a.state) - states.indexOf(b.state) || (a.due < b.due ? -1 : 1);

function stateOf({ due, doneAt, verifiedAt }: Measure, today: string): FollowedMeasure['state'] {
  if (verifiedAt) return 'verified';
  if (doneAt) return 'done';
  return due < today ? 'overdue' : 'open';
}

/** Cases with a measure that is not verified, or was of late, however old they are. */
function measuredBy(db: Database, here: SQL | undefined, key: SQL<string | null>, first: string) {
  return db
    .select({ id: c.id, key: sql<string>`${key}` })
    .from(c)
    .where(
      and(
        here,
        sql`${key} is not null`,
        sql`exists (select 1 from jsonb_array_elements(${c.record} -> 'measures') as m
          where m ->> 'verifiedAt' is null or m ->> 'verifiedAt' >= ${first})`,
      ),
    )
    .orderBy(sql`${c.raisedAt} desc`)
    .limit(mostMeasured);
}

async function byWeek(
  db: Database,
  filter: SQL | undefined,
  key: SQL<string | null>,
  names: string[],
  { timeZone }: Scope,
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  const rows = await db
    .select({
      key: sql<string>`${key}`,
      week: sql<string>`to_char(date_trunc('week', ${c.raisedAt} at time zone ${timeZone}::text), 'YYYY-MM-DD')`,
      count: sql<number>`count(*)::int`,
    })
    .from(c)
    .where(and(filter, inArray(key, names)))
    .groupBy(sql`1`, sql`2`);
  return new Map(rows.map(({ key: name, week, count }) => [`${name} ${week}`, count]));
}

async function newest(
  db: Database,
  here: SQL | undefined,
  key: SQL<string | null>,
  names: string[],
): Promise<Map<string, Repeat['cases']>> {
  const cases = new Map<string, Repeat['cases']>();
  if (names.length === 0) return cases;
  const ranked = db
    .select({
      key: sql<string>`${key}`.as('key'),
      id: c.id,
      number: c.number,
      state: c.state,
      raisedAt: c.raisedAt,
      rank: sql<number>`row_number() over (partition by ${key} order by ${c.raisedAt} desc)`.as(
        'rank',
      ),
    })
    .from(c)
    .where(and(here, inArray(key, names)))
    .as('ranked');
  const rows = await db
    .select()
    .from(ranked)
    .where(sql`${ranked.rank} <= ${mostCases}`)
    .orderBy(ranked.rank);
  for (const { key: name, id, number, state, raisedAt } of rows) {
    const one = { id, number: `E-${number}`, at: raisedAt.toISOString(), state };
    cases.set(name, [...(cases.get(name) ?? []), one]);
  }
  return cases;
}

/** Tickets on which agents followed a SOP, whether or not they were escalated. */
async function followedTickets(
  db: Database,
  scope: Scope,
  names: string[],
  first: string,
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  const id = sql<string>`split_part(${e.sop}, '@', 1)`;
  const rows = await db
    .select({ sop: id, tickets: sql<number>`count(distinct (${e.console}, ${e.ticket}))::int` })
    .from(e)
    .where(
      and(
        eq(e.workspace, scope.workspace),
        gte(e.at, new Date(first)),
        eq(e.kind, 'sop.accepted'),
        isNotNull(e.sop),
        scope.sites ? inArray(e.site, [...scope.sites]) : undefined,
        inArray(id, names),
      ),
    )
    .groupBy(sql`1`);
  return new Map(rows.map(({ sop, tickets }) => [sop, tickets]));
}
