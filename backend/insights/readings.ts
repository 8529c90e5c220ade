import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import type { BrokenReading, Unread } from '../../shared/model/consoles.ts';
import type { Database } from '../db/open.ts';
import { usageEvent as e } from '../db/schema.ts';

const dayMs = 24 * 60 * 60_000;
/** A week: a broken page that nobody opens for so long troubles nobody. */
export const readingDays = 7;

/** The last word of one person's panel on one kind of page. */
export interface Heard {
  adapter: string;
  page: number;
  agent: string;
  broken: boolean;
  unread: readonly Unread[];
  since: Date;
  at: Date;
}

/** What is broken now, the one that troubles most people first. People are counted, never named. */
export async function brokenReadings(
  db: Database,
  workspace: string,
  now: Date,
): Promise<BrokenReading[]> {
  const rows = await db
    .selectDistinctOn([e.agent, e.adapter, e.page], {
      adapter: e.adapter,
      page: e.page,
      agent: e.agent,
      kind: e.kind,
      unread: e.unread,
      since: e.since,
      at: e.at,
    })
    .from(e)
    .where(
      and(
        eq(e.workspace, workspace),
        gte(e.at, new Date(now.getTime() - readingDays * dayMs)),
        inArray(e.kind, ['reading.broken', 'reading.back']),
      ),
    )
    .orderBy(e.agent, e.adapter, e.page, desc(e.at), e.id);
  return brokenOf(
    rows.map(({ adapter, page, kind, unread, since, at, agent }) => ({
      adapter: adapter ?? '',
      page: page ?? 0,
      agent,
      broken: kind === 'reading.broken',
      unread: unread ?? [],
      since: since ?? at,
      at,
    })),
  );
}

export function brokenOf(heard: readonly Heard[]): BrokenReading[] {
  const found = new Map<string, BrokenReading>();
  for (const { adapter, page, broken, unread, since, at } of heard) {
    const [id = '', version] = adapter.split('@');
    if (!broken || !id || !Number(version)) continue;
    const name = `${adapter} ${page}`;
    const before = found.get(name);
    const [first, last] = [since.toISOString(), at.toISOString()];
    found.set(name, {
      id,
      version: Number(version),
      page,
      fields: [...new Set([...(before?.fields ?? []), ...unread])],
      since: before && before.since < first ? before.since : first,
      last: before && before.last > last ? before.last : last,
      agents: (before?.agents ?? 0) + 1,
    });
  }
  return [...found.values()].sort((a, b) => b.agents - a.agents || (a.since < b.since ? -1 : 1));
}
