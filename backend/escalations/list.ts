import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { EscalationCounts, EscalationFilters, EscalationQuery } from '../../shared/api.ts';
import { shownTo } from '../../shared/escalation/shown.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import { sightOf } from '../../shared/scope.ts';
import { escalation as x } from '../db/schema.ts';
import { RefusedError } from '../refused.ts';
import { type Store, withEvents } from './rows.ts';
import { saying } from './search.ts';
import { withTickets } from './with-tickets.ts';

/** Lists of escalations: who sees which, filters, order, pages and counts. */

const mostListed = 500;
const closedWindow = 24 * 60 * 60_000;

/** As `maySee` has it; lists hold a team's only when they are of one ticket. */
export function visibleTo(me: Me, ofTicket = false): SQL | undefined {
  const sight = sightOf(me);
  if (sight === 'all') return undefined;
  const own = eq(x.agent, me.id);
  if (typeof sight === 'object') return or(own, inArray(x.site, [...sight.sites]));
  const team = and(eq(x.site, me.site), eq(x.team, me.team));
  return ofTicket ? or(own, team) : own;
}

const has = (list: SQL | PgColumn, value: string) =>
  sql`${list} @> ${JSON.stringify([value])}::jsonb`;

/** A specialist's queues, what a ladder told them of, and what is theirs or watched. */
function onTheDeskOf(me: Me): SQL | undefined {
  if (me.role !== 'specialist' || me.queues.length === 0) return undefined;
  const told = sql`${x.record} -> 'told'`;
  return or(
    inArray(x.queue, me.queues),
    eq(x.owner, me.id),
    has(x.watchers, me.id),
    ...me.queues.map((queue) => has(told, queue)),
  );
}

function inView(me: Me, view: EscalationQuery['view'], now: Date): SQL | undefined {
  const closedSince = gte(x.closedAt, new Date(now.getTime() - closedWindow));
  switch (view) {
    case 'raised':
      return eq(x.agent, me.id);
    case 'open':
      return and(isNull(x.closedAt), onTheDeskOf(me));
    case 'closed':
      return and(closedSince, onTheDeskOf(me));
    case 'watching':
      return and(has(x.watchers, me.id), or(isNull(x.closedAt), closedSince));
    case 'snoozed':
      return and(isNull(x.closedAt), eq(x.snoozedBy, me.id), gt(x.snoozedUntil, now));
    default:
      return undefined;
  }
}

/** Values separated by commas. */
const anyOf = (column: PgColumn, values: string | undefined): SQL | undefined =>
  values ? inArray(column, values.split(',')) : undefined;

function ownedBy(me: Me, owner: string | undefined): SQL | undefined {
  if (!owner) return undefined;
  const people = owner.split(',').map((one) => (one === 'me' ? me.id : one));
  return or(people.includes('none') ? isNull(x.owner) : undefined, inArray(x.owner, people));
}

/** All of it but the words. */
function filtered(me: Me, query: EscalationFilters, now: Date): SQL | undefined {
  return and(
    eq(x.workspace, me.workspace.id),
    visibleTo(me, query.console !== undefined && query.ticket !== undefined),
    inView(me, query.view, now),
    // Ids of other systems may have commas in them.
    query.console ? eq(x.console, query.console) : undefined,
    query.ticket ? eq(x.ticket, query.ticket) : undefined,
    anyOf(x.queue, query.queue),
    anyOf(x.state, query.state),
    anyOf(x.kind, query.kind),
    anyOf(x.category, query.category),
    anyOf(x.severity, query.severity),
    anyOf(x.market, query.market),
    anyOf(x.lang, query.lang),
    anyOf(x.site, query.site),
    anyOf(x.waitingOn, query.waitingOn),
    ownedBy(me, query.owner),
    query.late ? and(isNull(x.closedAt), lt(x.burnsAt, now)) : undefined,
  );
}

async function matching(store: Store, me: Me, query: EscalationFilters, now: Date) {
  const where = filtered(me, query, now);
  const words = query.text?.trim();
  return words ? and(where, await saying(store, me, words, where)) : where;
}

/** What burns first, where it is about what to do; the last first, where it is about what was. */
const orders = {
  burns: { by: x.burnsAt, order: asc, after: gt },
  closed: { by: x.closedAt, order: desc, after: lt },
  raised: { by: x.raisedAt, order: desc, after: lt },
} as const;
const orderOf = (view: EscalationQuery['view']) =>
  view === 'open' || view === 'snoozed' || view === 'watching'
    ? orders.burns
    : view === 'closed'
      ? orders.closed
      : orders.raised;

const aCursor = /^(\d{1,15})\.(\d{1,9})$/;

/** After the place where the page before ended. @throws RefusedError 400 */
function afterCursor({ by, after }: ReturnType<typeof orderOf>, cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [, time, number] = aCursor.exec(cursor) ?? [];
  if (!time || !number || Number(time) > 253_402_300_799_999) {
    throw new RefusedError(400, 'cursor', 'Give `after` as `next` of the page before had it.');
  }
  const last = new Date(Number(time));
  return or(after(by, last), and(eq(by, last), after(x.number, Number(number))));
}

export async function listEscalations(
  store: Store,
  me: Me,
  query: EscalationQuery,
  now: Date,
): Promise<{ escalations: Escalation[]; next?: string }> {
  const order = orderOf(query.view);
  const limit = Number(query.limit ?? mostListed);
  const where = await matching(store, me, query, now);
  const rows = await store.db
    .select({ id: x.id, record: x.record, number: x.number, by: order.by })
    .from(x)
    .where(and(where, afterCursor(order, query.after)))
    .orderBy(order.order(order.by), order.order(x.number))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const events = await withEvents(store, me.workspace.id, page);
  const whole = await withTickets(store, me.workspace.id, events);
  return {
    escalations: whole.map((one) => shownTo(one, me)),
    ...(last?.by && rows.length > limit ? { next: `${last.by.getTime()}.${last.number}` } : {}),
  };
}

const groups = {
  state: x.state,
  queue: x.queue,
  kind: x.kind,
  severity: x.severity,
  market: x.market,
  lang: x.lang,
  site: x.site,
};

export async function countEscalations(
  store: Store,
  me: Me,
  query: EscalationFilters,
  now: Date,
): Promise<EscalationCounts> {
  const names = Object.keys(groups) as (keyof typeof groups)[];
  const columns = names.map((name) => groups[name]);
  const list = sql.join(columns, sql`, `);
  // Once over the table for all of them: which one a row is of is said by the bits of `grouping`.
  const sets = sql.join(
    columns.map((column) => sql`(${column})`),
    sql`, `,
  );
  const where = await matching(store, me, query, now);
  const rows = await store.db
    .select({
      value: sql<string | null>`coalesce(${list})`,
      bits: sql<number>`grouping(${list})`,
      count: sql<number>`count(*)::int`,
      late: sql<number>`(count(*) filter (where ${x.closedAt} is null and ${x.burnsAt} < ${now.toISOString()}::timestamptz))::int`,
    })
    .from(x)
    .where(where)
    .groupBy(sql`grouping sets (${sets}, ())`);
  const all = 2 ** names.length - 1;
  const by = Object.fromEntries(
    names.map((name, at) => {
      const bits = all - 2 ** (names.length - 1 - at);
      const values = rows.filter((row) => Number(row.bits) === bits && row.value !== null);
      return [name, Object.fromEntries(values.map(({ value, count }) => [value, count]))];
    }),
  ) as EscalationCounts['by'];
  const total = rows.find((row) => Number(row.bits) === all);
  return { total: total?.count ?? 0, late: total?.late ?? 0, by };
}
