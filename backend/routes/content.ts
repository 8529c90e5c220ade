import type { ContentSummary } from '../../shared/api.ts';
import type { Sop } from '../../shared/model/sop.ts';
import { parseSops } from '../content/sop-files.ts';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { RefusedError } from '../refused.ts';
import { currentContent, type PacksOf, putContent } from '../workspace-content.ts';

export interface ContentDeps {
  db: Database;
  packsOf: PacksOf;
  now: () => Date;
}

const summaryOf = (sop: Sop): ContentSummary['sops'][number] => ({
  id: sop.id,
  version: sop.version,
  title: sop.title.en,
  owner: sop.owner,
  langs: Object.keys(sop.title),
  effectiveFrom: sop.effectiveFrom,
  ...(sop.effectiveUntil ? { effectiveUntil: sop.effectiveUntil } : {}),
});

export function contentRoutes({
  db,
  packsOf,
  now,
}: ContentDeps): Pick<Routes, 'packs' | 'content' | 'replaceSops'> {
  const summary = async (workspace: string): Promise<ContentSummary> => {
    const [{ version, sops }, current] = [
      await packsOf(workspace),
      await currentContent(db, workspace, 'sops'),
    ];
    return {
      version,
      sops: sops.map(summaryOf),
      ...(current ? { updatedAt: current.at.toISOString() } : {}),
      ...(current?.by ? { updatedBy: current.by.name } : {}),
    };
  };

  return {
    async packs({ me, request, reply }) {
      const packs = await packsOf(me.workspace.id);
      const etag = `"${packs.version}"`;
      // Kept by the browser, but asked about each time: what an agent sees must be the newest.
      reply.header('etag', etag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      // Who is on call when is for the desks, not for every panel.
      const { rotas: _, ...given } = packs;
      return given;
    },

    content: ({ me }) => summary(me.workspace.id),

    async replaceSops({ body, me }) {
      const workspace = me.workspace.id;
      const { queues } = await packsOf(workspace);
      const { sops, problems } = parseSops(
        body.files,
        queues.map(({ id }) => id),
      );
      if (problems.length > 0 || sops.length === 0) {
        throw new RefusedError(
          422,
          'content',
          problems.length > 0
            ? `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in these files; nothing was changed.`
            : 'There is no SOP in these files; SOPs are files such as PAY-014.md. Nothing was changed.',
          problems,
        );
      }
      if (body.dryRun) return { ...(await summary(workspace)), sops: sops.map(summaryOf) };
      await putContent(db, workspace, 'sops', sops, me.id, now());
      return summary(workspace);
    },
  };
}
