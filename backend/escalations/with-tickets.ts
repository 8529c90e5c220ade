import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Escalation } from '../../shared/model/escalation.ts';
import { escalation as x } from '../db/schema.ts';
import type { Store } from './rows.ts';

/** Those that are part of a wider issue know how many tickets have it: the case they belong to, and all its parts. */
export async function withTickets(
  { db }: Store,
  workspace: string,
  list: readonly Escalation[],
): Promise<Escalation[]> {
  const wider = new Set(list.flatMap(({ link }) => (link?.kind === 'part' ? [link.to] : [])));
  if (wider.size === 0) return [...list];
  const rows = await db
    .select({ id: x.id, linked: sql<number>`(${x.record}->>'linked')::int` })
    .from(x)
    .where(and(eq(x.workspace, workspace), inArray(x.id, [...wider])));
  const linked = new Map(rows.map((row) => [row.id, row.linked]));
  return list.map((one) => {
    const count = one.link?.kind === 'part' ? linked.get(one.link.to) : undefined;
    return one.link && count ? { ...one, link: { ...one.link, tickets: count + 1 } } : one;
  });
}
