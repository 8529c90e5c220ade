import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { LessonReaders } from '../../shared/model/lesson.ts';
import type { UsageEvent } from '../../shared/model/usage.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { lesson, lessonReader, member } from '../db/schema.ts';
import { mergeTeams } from '../insights/teams.ts';
import { notFound } from '../refused.ts';

/** Who has read a lesson, as counts. */

const lessonRef = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@(\d{1,6})$/;

/** Notes what usage events say of lessons: usage is thrown away after its time, who has read a lesson is not. */
export async function noteReaders(
  db: Database,
  me: Me,
  events: readonly UsageEvent[],
): Promise<void> {
  for (const { kind, lesson: ref, at } of events) {
    if (kind !== 'lesson.opened' && kind !== 'lesson.acknowledged') continue;
    const [, id, version] = lessonRef.exec(ref ?? '') ?? [];
    if (!id) continue;
    const workspace = me.workspace.id;
    const moment = new Date(at);
    const done = kind === 'lesson.acknowledged';
    const known = await db
      .select({ id: lesson.id })
      .from(lesson)
      .where(and(eq(lesson.workspace, workspace), eq(lesson.id, id)));
    if (known.length === 0) continue;
    await db
      .insert(lessonReader)
      .values({
        workspace,
        lesson: id,
        person: me.id,
        site: me.site,
        team: me.team,
        openedAt: moment,
        ...(done ? { acknowledgedAt: moment, version: Number(version) } : {}),
      })
      .onConflictDoUpdate({
        target: [lessonReader.workspace, lessonReader.lesson, lessonReader.person],
        set: done
          ? {
              acknowledgedAt: sql`coalesce(${lessonReader.acknowledgedAt}, excluded.acknowledged_at)`,
              version: sql`greatest(${lessonReader.version}, excluded.version)`,
            }
          : { openedAt: sql`least(${lessonReader.openedAt}, excluded.opened_at)` },
      });
  }
}

/** By site and team, of the sites one may see; teams that are too small are counted together. */
export async function readersOf(
  db: Database,
  me: Me,
  id: string,
  smallestTeam: number,
): Promise<LessonReaders> {
  const workspace = me.workspace.id;
  const sites = heldTo(me);
  const [found] = await db
    .select({ id: lesson.id })
    .from(lesson)
    .where(
      and(
        eq(lesson.workspace, workspace),
        eq(lesson.id, id),
        sites ? inArray(lesson.site, [...sites]) : undefined,
      ),
    );
  if (!found) throw notFound('such lesson');
  const rows = await db
    .select({
      site: member.site,
      team: member.team,
      agents: sql<number>`count(*)::int`,
      opened: sql<number>`count(${lessonReader.openedAt})::int`,
      acknowledged: sql<number>`count(${lessonReader.acknowledgedAt})::int`,
    })
    .from(member)
    .leftJoin(
      lessonReader,
      and(
        eq(lessonReader.workspace, member.workspace),
        eq(lessonReader.person, member.person),
        eq(lessonReader.lesson, id),
      ),
    )
    .where(
      and(
        eq(member.workspace, workspace),
        eq(member.role, 'agent'),
        eq(member.active, true),
        sites ? inArray(member.site, [...sites]) : undefined,
      ),
    )
    .groupBy(member.site, member.team);
  const groups = mergeTeams(rows, smallestTeam)
    // A site whose people are too few altogether is told with no other.
    .filter(({ agents }) => agents >= smallestTeam);
  return {
    smallestTeam,
    rows: groups.map(({ site, teams, agents }) => {
      const own = rows.filter((row) => row.site === site && teams.includes(row.team));
      const sum = (count: (row: (typeof rows)[number]) => number) =>
        own.reduce((all, row) => all + count(row), 0);
      return {
        site,
        team: teams.join(' + '),
        agents,
        opened: sum(({ opened }) => opened),
        acknowledged: sum(({ acknowledged }) => acknowledged),
      };
    }),
  };
}
