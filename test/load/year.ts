import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../backend/db/open.ts';
import { member, user, workspace } from '../../backend/db/schema.ts';
import { openMonths } from '../../backend/db/usage-months.ts';

/** A year of 10,000 agents, made inside PostgreSQL: 20 sites of 25 teams of 20. Only how many tickets there are differs. */

export const agents = 10_000;
export const id = 'kirana';
/** The first day. */
export const from = '2026-01-01';
export const to = '2026-12-31';

/** What happens on a visit to a ticket, and how often. */
const happens: [kind: string, chance: number, more?: string][] = [
  ['ticket.read', 1],
  ['ticket.read', 0.6],
  ['sop.shown', 1],
  ['sop.seen', 0.8],
  ['sop.opened', 0.6],
  ['sop.used', 0.45],
  ['sop.sent', 0.4, 'edited'],
  ['draft.checked', 1],
  ['draft.checked', 0.5],
  ['draft.stopped', 0.1],
  ['draft.fixed', 0.08],
  ['draft.overridden', 0.02],
  ['draft.unchecked', 0.03, 'reason'],
  ['flag.raised', 0.15, 'rule'],
  ['flag.confirmed', 0.07, 'rule'],
  ['flag.dismissed', 0.04, 'rule'],
  ['reply.scored', 1, 'score'],
  ['reply.scored', 0.5, 'score'],
];
/** One ticket in five is visited on a second day, and of those one in three by another team. */
const comesBack = 0.2;
export const eventsPerTicket =
  (1 + comesBack) * happens.reduce((sum, [, chance]) => sum + chance, 0);

export async function openYear(db: Database): Promise<void> {
  await db.insert(workspace).values({ workspace: id, name: 'Kirana', timeZone: 'Asia/Jakarta' });
  for (let month = 0; month < 12; month += 1) {
    await openMonths(db, new Date(Date.UTC(2026, month, 1)));
  }
  await db.execute(sql`insert into ${user} (id, name, email, email_verified)
    select 'a' || n, 'Agent ' || n, 'a' || n || '@kirana.example', true from generate_series(0, ${agents - 1}) n`);
  await db.execute(sql`insert into ${member} (workspace, person, role, site, team, queues)
    select ${id}, 'a' || n, 'agent', ${site('n')}, ${team('n')}, '[]' from generate_series(0, ${agents - 1}) n`);
}

const site = (agent: string): SQL => sql.raw(`'Site ' || (${agent} / 500)`);
const team = (agent: string): SQL => sql.raw(`'Team ' || (${agent} % 500 / 20)`);

/** Tickets of one month, 0 to 11, put down to be counted as if they had been sent. */
export async function addTickets(db: Database, month: number, first: number, count: number) {
  const start = new Date(Date.UTC(2026, month, 1)).toISOString();
  const days = new Date(Date.UTC(2026, month + 1, 0)).getUTCDate() - 1;
  const rows = happens.map(
    ([kind, chance, more = ''], place) => `('${kind}', ${chance}, '${more}', ${place})`,
  );
  await db.execute(sql`
    with ticket as materialized (
      select n, floor(random() * ${agents})::int as agent, random() < 0.8 as local, random() < ${comesBack} as again,
        random() < 0.33 as moved, ${start}::timestamptz
          + floor(random() * ${days}) * interval '1 day' + random() * interval '10 hours' as at
      from generate_series(${first}::int, ${first + count - 1}::int) n
    ), visit as materialized (
      select n, agent, local, at from ticket
      union all
      select n, case when moved then (agent + 20 * (1 + floor(random() * 400)::int)) % ${agents} else agent end, local,
        at + (1 + floor(random() * 6)) * interval '1 day'
      from ticket where again
    ), event as materialized (
      select v.*, h.*, random() as dice from visit v
      cross join (values ${sql.raw(rows.join(', '))}) h(kind, chance, more, place)
    ), stored as (
      insert into usage_event (workspace, at, id, kind, agent, site, team, console, ticket, lang, sop, rule, reason,
        edited, score, received_at)
      select ${id}, at + place * interval '7 seconds', gen_random_uuid(), kind, 'a' || agent, ${site('agent')},
        ${team('agent')}, 'casebook', 'T' || n,
        case when not local then 'en' when agent / 500 % 3 = 0 then 'id' when agent / 500 % 3 = 1 then 'th' else 'vi' end,
        case when kind like 'sop.%' then 'PAY-014@6' end, case when more = 'rule' then 'legal-threat@' || n % 3 end,
        case when more = 'reason' then 'deadline' end, case when more = 'edited' then round((dice * 2)::numeric, 1) end,
        case when more = 'score' then 60 + floor(random() * 41) end, at + interval '1 minute'
      from event where dice < chance
      on conflict do nothing returning workspace, at, id
    ) insert into usage_pending select * from stored`);
}

/** Two escalations for a hundred tickets. */
export async function addEscalations(db: Database, month: number, first: number, count: number) {
  const start = new Date(Date.UTC(2026, month, 1)).toISOString();
  await db.execute(sql`
    insert into escalation (workspace, id, number, state, category, severity, queue, console, ticket, lang, agent, site,
      team, raised_at, acknowledged_at, closed_at, next_alarm, revision, record)
    select ${id}, gen_random_uuid(), n, 'closed', category, 'normal', 'payments', 'casebook', 'T' || n, 'id',
      'a' || agent, ${site('agent')}, ${team('agent')}, at, at + random() * interval '1 hour',
      at + interval '1 hour' + random() * interval '2 days', null, 4,
      jsonb_build_object('as long as a record is', (select string_agg(md5(n::text || i), '') from generate_series(1, 30) i))
    from (
      select n, floor(random() * ${agents})::int as agent,
        (array['fraud', 'legal', 'vip', 'bug', 'issue'])[1 + n % 5] as category,
        ${start}::timestamptz + random() * interval '27 days' as at
      from generate_series(${first}::int, ${first + count - 1}::int) n
    ) x`);
}

/**
 * The counts of a year in which every team works on every day in two languages, and things come back on each of the
 * next seven days: more rows there are not, however many events there are. Filled in without the events.
 */
export async function fillCounts(db: Database): Promise<void> {
  const days = sql`generate_series(${from}::date, ${to}::date, '1 day') d`;
  const teams = sql`generate_series(0, ${agents - 1}, 20) n cross join (values ('en'), ('id')) l(lang)`;
  const held = (pinned: number, bit: number, value: SQL) => (pinned & bit ? value : sql`''`);
  for (let pinned = 0; pinned < 16; pinned += 1) {
    const places = sql`(
        select ${held(pinned, 1, site('n'))} as site, ${held(pinned, 2, team('n'))} as team,
          ${held(pinned, 4, sql`lang`)} as lang, count(*)::int as of
        from ${teams} group by 1, 2, 3
      ) p cross join ${days}`;
    const dated = (day: string) =>
      sql.raw(pinned & 8 ? `date_trunc('month', ${day})::date` : `(${day})::date`);
    await db.execute(sql`
      insert into usage_day (workspace, pinned, day, site, team, lang, agents, read, shown, seen, opened, used, sent,
        edited, raised, confirmed, dismissed, checked, stopped, fixed, overridden, unchecked, scored, points, pointed,
        newest)
      select ${id}, ${sql.raw(String(pinned))}, day, site, team, lang, 15 * of, 300 * of, 300 * of, 240 * of, 180 * of,
        130 * of, 120 * of, 60 * of, 45 * of, 20 * of, 12 * of, 450 * of, 30 * of, 24 * of, 6 * of, 9 * of, 450 * of,
        36000 * of, 450 * of, day + interval '9 hours'
      from (
        select ${dated('d')} as day, site, team, lang, sum(of)::int as of from ${places} group by 1, 2, 3, 4
      ) x`);
    await db.execute(sql`
      insert into usage_again (workspace, pinned, day, prev, site, team, lang, agents, read, shown, seen, opened, used,
        sent, edited, raised, confirmed, dismissed)
      select ${id}, ${sql.raw(String(pinned))}, day, prev, site, team, lang, 2 * of, 10 * of, 10 * of, 8 * of, 6 * of,
        4 * of, 4 * of, 2 * of, of, of, of
      from (
        select ${dated('d')} as day, ${dated('d::date - gap')} as prev, site, team, lang, count(*)::int as of
        from ${places} cross join generate_series(1, 7) gap
        where d::date - gap >= ${from}::date group by 1, 2, 3, 4, 5
      ) x`);
  }
}
