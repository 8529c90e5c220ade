import { isDeepStrictEqual } from 'node:util';
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type * as z from 'zod/mini';
import { namesOf } from '../../shared/escalation/names.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { Lesson, LessonText, PublishLesson, SaveLesson } from '../../shared/model/lesson.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { lesson, lessonReader, lessonVersion, user } from '../db/schema.ts';
import { enqueue } from '../outgoing/enqueue.ts';
import { notFound, RefusedError } from '../refused.ts';
import type { Sealing } from '../sealing.ts';
import type { PacksOf } from '../workspace-content.ts';
import { personalLeft, refuseBeyond, refuseUnfinished } from './lesson-refusals.ts';

/** Lessons from closed cases: written by specialists and QA as sealed drafts, shown without personal data. */

export interface LessonDeps {
  db: Database;
  packsOf: PacksOf;
  sealing: Sealing;
  /** @throws RefusedError 404, also for what this person may not see. */
  readEscalation: (me: Me, id: string) => Promise<Escalation>;
  now: () => Date;
}

type Row = typeof lesson.$inferSelect;

const mostListed = 300;
const placeOf = (workspace: string, id: string) => ({ workspace, table: 'lesson', id });

export function createLessons({ db, packsOf, sealing, readEscalation, now }: LessonDeps) {
  const draftOf = ({ workspace, id, sealed }: Row) =>
    sealing.open<LessonText>(Buffer.from(sealed, 'base64'), placeOf(workspace, id));
  const byId = (me: Me, id: string) =>
    and(eq(lesson.workspace, me.workspace.id), eq(lesson.id, id), inSight(me));

  /** Lessons of cases of the sites that one is held to. */
  function inSight(me: Me): SQL | undefined {
    const sites = heldTo(me);
    return sites ? inArray(lesson.site, [...sites]) : undefined;
  }

  async function list(me: Me, id?: string): Promise<Lesson[]> {
    const workspace = me.workspace.id;
    const rows = await db
      .select({ row: lesson, version: lessonVersion, name: user.name })
      .from(lesson)
      .leftJoin(
        lessonVersion,
        and(
          eq(lessonVersion.workspace, lesson.workspace),
          eq(lessonVersion.lesson, lesson.id),
          eq(lessonVersion.version, lesson.version),
        ),
      )
      .leftJoin(user, eq(user.id, lesson.updatedBy))
      .where(
        and(
          eq(lesson.workspace, workspace),
          inSight(me),
          id === undefined ? undefined : eq(lesson.id, id),
        ),
      )
      .orderBy(desc(lesson.updatedAt))
      .limit(mostListed);
    const read = await countReaders(me);
    const names = new Map<string, string>();
    for (const { version } of rows) if (version) names.set(version.publishedBy, '');
    if (names.size > 0) {
      const found = await db
        .select({ id: user.id, name: user.name })
        .from(user)
        .where(inArray(user.id, [...names.keys()]));
      for (const one of found) names.set(one.id, one.name);
    }
    return rows.map(({ row, version, name }) => {
      const draft = draftOf(row);
      return {
        id: row.id,
        escalation: { id: row.escalation, number: row.number },
        site: row.site,
        state: row.state,
        revision: row.revision,
        draft,
        ...(row.version ? { version: row.version } : {}),
        changed: row.publishedRevision !== null && row.publishedRevision !== row.revision,
        ...(version
          ? {
              publishedAt: version.publishedAt.toISOString(),
              publishedBy: names.get(version.publishedBy) || version.publishedBy,
              ...(version.override ? { override: version.override } : {}),
            }
          : {}),
        updatedAt: row.updatedAt.toISOString(),
        updatedBy: name ?? row.updatedBy,
        opened: 0,
        acknowledged: 0,
        ...read.get(row.id),
      };
    });
  }

  async function countReaders(me: Me) {
    const sites = heldTo(me);
    const rows = await db
      .select({
        lesson: lessonReader.lesson,
        opened: sql<number>`count(${lessonReader.openedAt})::int`,
        acknowledged: sql<number>`count(${lessonReader.acknowledgedAt})::int`,
      })
      .from(lessonReader)
      .where(
        and(
          eq(lessonReader.workspace, me.workspace.id),
          sites ? inArray(lessonReader.site, [...sites]) : undefined,
        ),
      )
      .groupBy(lessonReader.lesson);
    return new Map(rows.map(({ lesson: of, ...counts }) => [of, counts]));
  }

  async function one(me: Me, id: string): Promise<Lesson> {
    const [found] = await list(me, id);
    if (!found) throw notFound('such lesson');
    return found;
  }

  /** Locked, and the revision that somebody worked on. @throws RefusedError 404, 409 */
  async function take(tx: Database, me: Me, id: string, revision?: number): Promise<Row> {
    const [row] = await tx.select().from(lesson).where(byId(me, id)).for('update');
    if (!row) throw notFound('such lesson');
    if (revision === undefined || row.revision === revision) return row;
    throw new RefusedError(
      409,
      'newer',
      'Somebody else has changed this lesson meanwhile. Open it again; what you wrote is still here.',
    );
  }

  return {
    list,

    /** A new draft of a closed case, or another word on one. @throws RefusedError 404, 409 */
    async save(me: Me, id: string, body: SaveLesson): Promise<Lesson> {
      const { escalation: of, revision, ...text } = body;
      const workspace = me.workspace.id;
      const from = await readEscalation(me, of);
      if (from.state !== 'closed') {
        throw new RefusedError(409, 'not-closed', `${from.number} is not closed yet.`);
      }
      const at = now();
      const sealed = Buffer.from(sealing.seal(text, placeOf(workspace, id)).bytes).toString(
        'base64',
      );
      await db.transaction(async (tx) => {
        if (revision === 0) {
          const added = await tx
            .insert(lesson)
            .values({
              workspace,
              id,
              escalation: of,
              number: from.number,
              site: from.raisedBy.site,
              state: 'draft',
              revision: 1,
              sealed,
              createdAt: at,
              createdBy: me.id,
              updatedAt: at,
              updatedBy: me.id,
            })
            .onConflictDoNothing()
            .returning({ id: lesson.id });
          if (added.length > 0) return;
        }
        const row = await take(tx, me, id);
        // The same words again: it was sent twice.
        if (isDeepStrictEqual(draftOf(row), text)) return;
        await take(tx, me, id, revision);
        await tx
          .update(lesson)
          .set({ sealed, revision: row.revision + 1, updatedAt: at, updatedBy: me.id })
          .where(byId(me, id));
      });
      return one(me, id);
    },

    /** @throws RefusedError 404; 409; 422 with what still looks like personal data, unless `override` says why. */
    async publish(
      me: Me,
      id: string,
      { revision, override }: z.infer<typeof PublishLesson>,
    ): Promise<Lesson> {
      const workspace = me.workspace.id;
      const { policy } = await packsOf(workspace);
      const { escalation: of } = await one(me, id);
      // Before the transaction: the embedded database has one connection.
      const names = namesOf(await readEscalation(me, of.id));
      const at = now();
      await db.transaction(async (tx) => {
        const row = await take(tx, me, id, revision);
        const text = draftOf(row);
        refuseUnfinished(text);
        refuseBeyond(me, text);
        const left = personalLeft(text, { policy, names });
        if (left.length > 0 && !override) {
          throw new RefusedError(
            422,
            'personal',
            `${left.length === 1 ? '1 place' : `${left.length} places`} may hold personal data. Mask them, or say why they may stay.`,
            left,
          );
        }
        const version = (row.version ?? 0) + 1;
        await tx.insert(lessonVersion).values({
          workspace,
          lesson: id,
          version,
          body: text,
          publishedAt: at,
          publishedBy: me.id,
          override: left.length > 0 ? (override ?? null) : null,
        });
        await tx
          .update(lesson)
          .set({
            state: 'published',
            version,
            publishedRevision: row.revision,
            updatedAt: at,
            updatedBy: me.id,
          })
          .where(byId(me, id));
        await enqueue(
          tx,
          workspace,
          {
            type: 'lesson.published',
            subject: id,
            key: `version ${version}`,
            at: at.toISOString(),
            data: { lesson: { id, version, sops: text.sops } },
          },
          at,
        );
      });
      return one(me, id);
    },

    /** Nobody is shown it any more; it can be published again. */
    async withdraw(me: Me, id: string): Promise<Lesson> {
      await db.transaction(async (tx) => {
        const row = await take(tx, me, id);
        if (row.state !== 'published') {
          throw new RefusedError(409, 'not-now', 'This lesson is not published.');
        }
        await tx
          .update(lesson)
          .set({ state: 'withdrawn', updatedAt: now(), updatedBy: me.id })
          .where(byId(me, id));
      });
      return one(me, id);
    },
  };
}
