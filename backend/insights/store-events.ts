import { sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { UsageEvent } from '../../shared/model/usage.ts';
import type { Database } from '../db/open.ts';
import { usageEvent, usagePending } from '../db/schema.ts';

/**
 * Stores each event once, however often it is sent, and puts it down to be counted. Answers with how many are new.
 * One statement, the same for any number of events, so that the database prepares nothing anew.
 */
export async function storeEvents(
  db: Database,
  me: Pick<Me, 'id' | 'site' | 'team' | 'workspace'>,
  events: readonly UsageEvent[],
  receivedAt: Date,
): Promise<number> {
  const workspace = me.workspace.id;
  const { rows } = (await db.execute(sql`
    with stored as (
      insert into ${usageEvent} ("workspace", at, id, kind, agent, site, team, console, ticket, lang, sop, rule,
        "check", reason, edited, score, failed, adapter, page, unread, since, received_at)
      select ${workspace}, at, id, kind, ${me.id}, ${me.site}, ${me.team}, console, ticket, lang, sop, rule,
        "check", reason, edited, score, failed, adapter, page, unread, since, ${receivedAt.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as sent(at timestamptz(3), id uuid, kind text,
        console text, ticket text, lang text, sop text, rule text, "check" text, reason text,
        edited double precision, score double precision, failed jsonb, adapter text, page integer, unread jsonb,
        since timestamptz(3))
      on conflict do nothing returning at, id
    ), told as (
      insert into ${usagePending} ("workspace", at, id) select ${workspace}, at, id from stored
    )
    select count(*)::int as stored from stored`)) as unknown as { rows: { stored: number }[] };
  return rows[0]?.stored ?? 0;
}
