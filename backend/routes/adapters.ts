import { isDeepStrictEqual } from 'node:util';
import type { Adapter } from '../../shared/model/adapter.ts';
import type { PublishedAdapter } from '../../shared/model/consoles.ts';
import {
  adapterAt,
  adapterBefore,
  addAdapter,
  markAdapter,
  publishedAdapters,
} from '../adapters.ts';
import { adapterProblems } from '../content/adapter-problems.ts';
import type { Routes } from '../edge.ts';
import { brokenReadings, readingDays } from '../insights/readings.ts';
import { notFound, RefusedError } from '../refused.ts';
import type { ContentDeps } from './content.ts';

/** Console adapters: published by an admin, given to every panel of the workspace with the packs. */
export function adapterRoutes({
  db,
  now,
}: Pick<ContentDeps, 'db' | 'now'>): Pick<
  Routes,
  'consoles' | 'adapter' | 'publishAdapter' | 'takeBackAdapter'
> {
  const one = async (workspace: string, id: string): Promise<PublishedAdapter> =>
    (await publishedAdapters(db, workspace, id))[0] ?? { id, versions: [] };

  return {
    consoles: async ({ me }) => ({
      published: await publishedAdapters(db, me.workspace.id),
      broken: await brokenReadings(db, me.workspace.id, now()),
      days: readingDays,
    }),

    async adapter({ params, me }) {
      const found = await adapterAt(db, me.workspace.id, params.id, params.version);
      if (!found) throw notFound(`version ${params.version} of ${params.id}`);
      return found;
    },

    async publishAdapter({ params, query, body, me }) {
      const workspace = me.workspace.id;
      refuseIfAny(adapterProblems(params.id, body));
      const next: Adapter = body;
      const { same, highest } = await adapterBefore(db, workspace, next);
      const again = same !== undefined && isDeepStrictEqual(same.body, next);
      const taken = (highest: number) =>
        refuseIfAny([
          {
            file: `${next.id}.json`,
            line: 1,
            field: 'version',
            message: `version ${highest} was published already; give this one version ${highest + 1} or higher`,
          },
        ]);
      if (!again && next.version <= highest) taken(highest);
      if (query.dryRun) return one(workspace, next.id);
      if (!again && !(await addAdapter(db, workspace, next, me.id, now()))) taken(next.version);
      if (again && same.takenBack) await markAdapter(db, workspace, next, undefined);
      return one(workspace, next.id);
    },

    async takeBackAdapter({ params, me }) {
      const workspace = me.workspace.id;
      const done = await markAdapter(db, workspace, params, { at: now(), by: me.id });
      if (!done) throw notFound(`version ${params.version} of ${params.id}`);
      return one(workspace, params.id);
    },
  };
}

function refuseIfAny(problems: NonNullable<RefusedError['problems']>): void {
  if (problems.length === 0) return;
  const counted = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new RefusedError(
    422,
    'adapter',
    `${counted} in this adapter; nothing was changed.`,
    problems,
  );
}
