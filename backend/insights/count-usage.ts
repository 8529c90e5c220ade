import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import {
  usageAgain,
  usageDay,
  usageEvent,
  usagePending,
  usageReason,
  usageSeen,
  workspace as workspaces,
} from '../db/schema.ts';

/**
 * Adds events to what they are counted in. An agent, a ticket or a flag counts once in any range of days, so days
 * cannot simply be added up: each is kept with the days it was seen on (`usage_seen`), and for each pair of days one
 * after the other there is a count of what was seen on both (`usage_again`). Different tickets of some days are then
 * the sum of the days less the pairs that lie within. An event counts when it is first taken from `usage_pending`,
 * in whatever order events come.
 */

/** Bit of `usage_seen` and column of `usage_day` and `usage_again`. */
const bits = {
  agents: 1,
  read: 2,
  shown: 4,
  seen: 8,
  opened: 16,
  used: 32,
  sent: 64,
  edited: 128,
  raised: 256,
} as const;
/** Of a flag the last word counts, which is no bit: it changes. */
const words = { confirmed: 'flag.confirmed', dismissed: 'flag.dismissed' } as const;
const wordBit = 512;
const ofTickets = {
  'ticket.read': bits.read,
  'sop.shown': bits.shown,
  'sop.seen': bits.seen,
  'sop.opened': bits.opened,
  'sop.used': bits.used,
} as const;
/** Counted in replies. */
const drafts = ['checked', 'stopped', 'fixed', 'overridden', 'unchecked'] as const;
const added = [...drafts, 'scored', 'points', 'pointed'] as const;

export const things = [...Object.keys(bits), ...Object.keys(words)] as readonly string[];
export const sums: readonly string[] = [...things, ...added];

/** Of `pinned`: a month, not a day. */
export const monthly = 8;

const raw = (text: string) => sql.raw(text);
const list = (names: readonly string[], each = (name: string) => `"${name}"`) =>
  raw(names.map(each).join(', '));
const literal = (text: string) => `'${text}'`;
/** What makes one row of a table out of two. */
const adding = (table: string, names: readonly string[]) =>
  list(names, (name) => `"${name}" = ${table}."${name}" + excluded."${name}"`);

/** So many events at once: some tenths of a second. */
const mostAtOnce = 20_000;

/** One statement, so that all of it sees the same: what is pending has not been counted. */
function counting(workspace: string, timeZone: string, most: number): SQL {
  const ticketBits = Object.entries(ofTickets).map(([kind, bit]) => `when '${kind}' then ${bit}`);
  /** Findings of one reply are recorded at the same moment, and some may have been counted before. */
  const isNew = (and = '') => sql`not exists (
      select from ${usageEvent} o where o.workspace = ${workspace} and o.at = e.at and o.kind = e.kind
        and o.agent = e.agent and o.console = e.console and o.ticket = e.ticket
        and o.site = e.site and o.team = e.team and coalesce(o.lang, '') = e.lang ${raw(and)}
        and not exists (
          select from ${usagePending} p where p.workspace = ${workspace} and p.at = o.at and p.id = o.id))`;
  return sql`
with taken as (
  -- Up to the last of the oldest: one pass over them, whatever the planner takes a table to be that is emptied all the time.
  delete from ${usagePending} where "workspace" = ${workspace} and (at, id) <= (
    select at, id from (
      select at, id from ${usagePending} where "workspace" = ${workspace} order by at, id limit ${most}
    ) oldest order by at desc, id desc limit 1
  )
  returning at, id
), event as materialized (
  -- As lists, which it takes to be short: each event is looked up, and what is counted is never joined by reading all.
  select e.at, e.id, e.kind, e.agent, e.console, e.ticket, e.rule, e.reason, e.edited, e.score,
    e.site, e.team, coalesce(e.lang, '') as lang, (e.at at time zone ${timeZone}::text)::date as day
  from unnest(array(select at from taken), array(select id from taken)) t(at, id)
  join ${usageEvent} e on e.workspace = ${workspace} and e.at = t.at and e.id = t.id
), fact as (
  select 'a ' || agent as thing, day, site, team, lang, ${raw(`${bits.agents}`)} as bits,
    null::text as word, null::timestamptz as word_at, null::uuid as word_id from event
  union all
  select 't ' || console || ' ' || ticket, day, site, team, lang,
    case kind ${raw(ticketBits.join(' '))}
      else ${raw(`${bits.sent} + case when edited > 0 then ${bits.edited} else 0 end`)} end,
    null, null, null
  from event where kind in (${list([...Object.keys(ofTickets), 'sop.sent'], literal)})
  union all
  select 'f ' || console || ' ' || ticket || ' ' || coalesce(rule, ''), day, site, team, lang,
    case when kind = 'flag.raised' then ${raw(`${bits.raised}`)} else 0 end,
    case when kind <> 'flag.raised' then kind end, case when kind <> 'flag.raised' then at end,
    case when kind <> 'flag.raised' then id end
  from event where kind in ('flag.raised', 'flag.confirmed', 'flag.dismissed', 'flag.restored')
), fresh as (
  select thing, day, site, team, lang, bit_or(bits) as bits,
    (array_agg(word order by word_at desc, word_id) filter (where word is not null))[1] as word,
    max(word_at) as word_at,
    (array_agg(word_id order by word_at desc, word_id) filter (where word is not null))[1] as word_id
  from fact group by 1, 2, 3, 4, 5
), changed as materialized (
  select f.thing, f.day, f.site, f.team, f.lang, f.bits | coalesce(s.bits, 0) as bits,
    case when newer then f.word else s.word end as word,
    case when newer then f.word_at else s.word_at end as word_at,
    case when newer then f.word_id else s.word_id end as word_id
  from fresh f
  left join ${usageSeen} s on s.workspace = ${workspace} and s.thing = f.thing and s.day = f.day
    and s.site = f.site and s.team = f.team and s.lang = f.lang
  cross join lateral (
    select f.word is not null
      and (s.word is null or (f.word_at, s.word_id) > (s.word_at, f.word_id)) as newer
  ) n
  where s.thing is null or s.bits | f.bits <> s.bits or newer
), history as materialized (
  select s.thing, s.day, s.site, s.team, s.lang, s.bits, s.word, s.word_at, s.word_id, c.first
  from (select thing, min(day) as first from changed group by thing) c
  join ${usageSeen} s on s.workspace = ${workspace} and s.thing = c.thing
), before as materialized (
  select thing, day, site, team, lang, bits, word, word_at, word_id from history where day >= first
  union
  -- Of what came earlier only the last ones matter: the pairs before them stay as they are.
  select thing, day, site, team, lang, bits, word, word_at, word_id from (
    select distinct on (h.thing, h.site, h.team, h.lang, b.bit) h.*
    from history h join (values ${list([...Object.values(bits), wordBit].map(String), (bit) => `(${bit})`)}) b(bit)
      on h.bits & b.bit > 0 or b.bit = ${raw(`${wordBit}`)} and h.word is not null
    where h.day < h.first
    order by h.thing, h.site, h.team, h.lang, b.bit, h.day desc
  ) last
), after as (
  -- Chosen by their order, not joined: nobody can tell the database beforehand how many there are.
  select distinct on (thing, day, site, team, lang) * from (
    select *, 1 as old from before union all select *, 0 from changed
  ) b order by thing, day, site, team, lang, old
), state as materialized (
  select *, count(*) over (partition by sign, thing) as times,
    min(site) over w <> max(site) over w or min(team) over w <> max(team) over w
      or min(lang) over w <> max(lang) over w as moves
  from (select -1 as sign, *, 1 as old from before union all select 1, * from after) s
  window w as (partition by thing)
), mark as materialized (
  select s.sign, s.thing, s.times, s.moves, s.day, s.site, s.team, s.lang, b.bit, null::text as word,
    null::timestamptz as word_at, null::uuid as word_id
  from state s join (values ${list(Object.values(bits).map(String), (bit) => `(${bit})`)}) b(bit)
    on s.bits & b.bit > 0
  union all
  select sign, thing, times, moves, day, site, team, lang, ${raw(`${wordBit}`)}, word, word_at, word_id
  from state where word is not null
), stays as (
  -- What stays at its place has the same pairs whatever is held fast.
  select sum(sign) as sign, bit, word, site, team, lang, day, prev from (
    select sign, bit, site, team, lang, day, lag(day) over chain as prev, lag(word) over chain as word
    from mark where times > 1 and not moves
    window chain as (partition by sign, thing, bit order by day, word_at, word_id desc)
  ) p where prev is not null group by 2, 3, 4, 5, 6, 7, 8 having sum(sign) <> 0
), pair as (
  select m.sign, m.bit, f.pinned, p.site, p.team, p.lang, m.day,
    lag(m.day) over chain as prev, lag(m.word) over chain as word
  from mark m
  cross join generate_series(0, 7) f(pinned)
  cross join lateral ${held('m')} p
  where m.times > 1 and m.moves
  window chain as (
    partition by m.sign, m.thing, m.bit, f.pinned, p.site, p.team, p.lang
    order by m.day, m.word_at, m.word_id desc, m.site, m.team, m.lang
  )
  union all
  select s.sign, s.bit, f.pinned, p.site, p.team, p.lang, s.day, s.prev, s.word
  from stays s cross join generate_series(0, 7) f(pinned) cross join lateral ${held('s')} p
), again as (
  select pinned, day, prev, site, team, lang, ${list(things, signed)}
  from pair where prev is not null group by 1, 2, 3, 4, 5, 6
), put_again as (
  insert into ${usageAgain} (workspace, pinned, day, prev, site, team, lang, ${list(things)})
  select ${workspace}, pinned, day, prev, site, team, lang, ${list(things)} from (
    select * from again
    union all
    select pinned + ${raw(`${monthly}`)}, ${month('day')}, ${month('prev')}, site, team, lang,
      ${list(things, (name) => `sum("${name}")`)}
    from again group by 1, 2, 3, 4, 5, 6
  ) a
  where ${raw(things.map((name) => `"${name}" <> 0`).join(' or '))}
  on conflict (workspace, pinned, day, prev, site, team, lang)
  do update set ${adding('usage_again', things)}
), put_seen as (
  insert into ${usageSeen} (workspace, thing, day, site, team, lang, bits, word, word_at, word_id)
  select ${workspace}, thing, day, site, team, lang, bits, word, word_at, word_id from changed
  on conflict (workspace, thing, day, site, team, lang) do update
  set bits = excluded.bits, word = excluded.word, word_at = excluded.word_at, word_id = excluded.word_id
), reply as (
  select distinct agent, console, ticket, at, kind, day, site, team, lang
  from event e where kind in (${list(drafts, (name) => `'draft.${name}'`)}) and ${isNew()}
), part as (
  select day, site, team, lang, ${list(things, signed)},
    ${list(added, (name) => `0 as "${name}"`)}, null::timestamptz as newest
  from mark group by 1, 2, 3, 4
  union all
  select day, site, team, lang, ${list(things, () => '0')},
    ${list(drafts, (name) => `count(*) filter (where kind = 'draft.${name}')`)}, 0, 0, 0, null
  from reply group by 1, 2, 3, 4
  union all
  select day, site, team, lang, ${list(things, () => '0')}, ${list(drafts, () => '0')},
    count(*) filter (where kind = 'reply.scored'),
    coalesce(sum(score) filter (where kind = 'reply.scored'), 0),
    count(score) filter (where kind = 'reply.scored'), max(at)
  from event group by 1, 2, 3, 4
), put_day as (
  insert into ${usageDay} (workspace, pinned, day, site, team, lang, ${list(sums)}, newest)
  select ${workspace}, f.pinned, d.day, p.site, p.team, p.lang, ${list(sums, (name) => `sum("${name}")`)}, max(newest)
  from part m
  cross join generate_series(0, ${raw(`${monthly + 7}`)}) f(pinned)
  cross join lateral (
    select case when f.pinned & ${raw(`${monthly}`)} > 0 then ${month('m.day')} else m.day end as day
  ) d
  cross join lateral ${held('m')} p
  group by 2, 3, 4, 5, 6 having max(newest) is not null
  on conflict (workspace, pinned, day, site, team, lang) do update
  set ${adding('usage_day', sums)}, newest = greatest(usage_day.newest, excluded.newest)
), put_reason as (
  insert into ${usageReason} (workspace, day, site, team, lang, reason, unchecked)
  select ${workspace}, day, site, team, lang, reason, count(*) from (
    select distinct agent, console, ticket, at, coalesce(reason, 'other') as reason, day, site, team, lang
    from event e where kind = 'draft.unchecked'
      and ${isNew(`and coalesce(o.reason, 'other') = coalesce(e.reason, 'other')`)}
  ) r group by day, site, team, lang, reason
  on conflict (workspace, day, site, team, lang, reason)
  do update set unchecked = usage_reason.unchecked + excluded.unchecked
)
select count(*)::int as taken from taken`;
}

const month = (day: string) => raw(`date_trunc('month', ${day})::date`);

/** The place as far as `pinned` says. */
const held = (row: string) =>
  raw(`(select case when f.pinned & 1 > 0 then ${row}.site else '' end as site,
      case when f.pinned & 2 > 0 then ${row}.team else '' end as team,
      case when f.pinned & 4 > 0 then ${row}.lang else '' end as lang)`);

/** How often a thing counts, from the marks of `pair` or `mark`. */
function signed(name: string): string {
  const word = words[name as keyof typeof words];
  const is = word ? `word = '${word}'` : `bit = ${bits[name as keyof typeof bits]}`;
  return `coalesce(sum(sign) filter (where ${is}), 0) as "${name}"`;
}

/**
 * Counts what came in, the oldest first. Answers with how many events: `most` when there may be more.
 * Two at once count one after the other.
 */
export async function countUsage(
  db: Database,
  workspace: string,
  most = mostAtOnce,
): Promise<number> {
  // What somebody else is counting at this moment still waits, so none waiting is none uncounted.
  const waiting = await db
    .select({ id: usagePending.id })
    .from(usagePending)
    .where(eq(usagePending.workspace, workspace))
    .limit(1);
  if (waiting.length === 0) return 0;
  return db.transaction(async (tx) => {
    // Compiling a statement as long as this takes ten times as long as running it.
    await tx.execute(
      sql`select set_config('jit', 'off', true), pg_advisory_xact_lock(hashtextextended(${`usage ${workspace}`}, 0))`,
    );
    const [row] = await tx
      .select({ timeZone: workspaces.timeZone })
      .from(workspaces)
      .where(eq(workspaces.workspace, workspace));
    const { rows } = (await tx.execute(
      counting(workspace, row?.timeZone ?? 'UTC', most),
    )) as unknown as { rows: { taken: number }[] };
    return rows[0]?.taken ?? 0;
  });
}
