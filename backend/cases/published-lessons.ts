import { and, desc, eq, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { PublishedLesson } from '../../shared/model/lesson.ts';
import type { Database } from '../db/open.ts';
import { lesson, lessonReader, lessonVersion } from '../db/schema.ts';

const mostListed = 300;

/** What this person is shown: what is published for where they work. */
export async function lessonsFor(db: Database, me: Me): Promise<PublishedLesson[]> {
  const rows = await db
    .select({ version: lessonVersion, reader: lessonReader })
    .from(lesson)
    .innerJoin(
      lessonVersion,
      and(
        eq(lessonVersion.workspace, lesson.workspace),
        eq(lessonVersion.lesson, lesson.id),
        eq(lessonVersion.version, lesson.version),
      ),
    )
    .leftJoin(
      lessonReader,
      and(
        eq(lessonReader.workspace, lesson.workspace),
        eq(lessonReader.lesson, lesson.id),
        eq(lessonReader.person, me.id),
      ),
    )
    .where(
      and(
        eq(lesson.workspace, me.workspace.id),
        eq(lesson.state, 'published'),
        sql`(${lessonVersion.body} -> 'sites' = '[]'::jsonb
          or ${lessonVersion.body} -> 'sites' @> ${JSON.stringify([me.site])}::jsonb)`,
      ),
    )
    .orderBy(desc(lessonVersion.publishedAt))
    .limit(mostListed);
  return rows.map(({ version: { lesson: id, version, body, publishedAt }, reader }) => {
    const { sites: _, ...text } = body;
    // Of a version that was acknowledged; a new one is shown again.
    const acknowledged = (reader?.version ?? 0) >= version;
    return { id, version, ...text, publishedAt: publishedAt.toISOString(), acknowledged };
  });
}
