import type { Me } from '../../shared/model/account.ts';
import type { Presences } from '../clocks/presence.ts';
import type { Problem } from '../content/fields.ts';
import { parseRouting, type WrittenRouting } from '../content/routing.ts';
import { routingChanges } from '../content/routing-changes.ts';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { notFound, RefusedError } from '../refused.ts';
import {
  missingDesks,
  routingReport,
  routingVersion,
  strangersOnCall,
} from '../routing-content.ts';
import { currentContent, putContent } from '../workspace-content.ts';

type Desks =
  | 'presence'
  | 'setPresence'
  | 'routing'
  | 'publishRouting'
  | 'routingSource'
  | 'restoreRouting';

/** Who is on duty, and the routing as its owners change it. */
export function desksRoutes({
  db,
  presences,
  now,
}: {
  db: Database;
  presences: Presences;
  now: () => Date;
}): Pick<Routes, Desks> {
  const report = (me: Me) => routingReport(db, me.workspace.id, now());
  const put = async (me: Me, routing: WrittenRouting) => {
    await putContent(db, me.workspace.id, 'routing', routing, me.id, now());
    return report(me);
  };

  return {
    presence: ({ me }) => presences.read(me),
    async setPresence({ body, me }) {
      await presences.mark(me, body.state);
      return presences.read(me);
    },

    routing: ({ me }) => report(me),

    async publishRouting({ body: { text, dryRun }, me }) {
      const workspace = me.workspace.id;
      const { routing, problems } = parseRouting('routing.yaml', text);
      refuseIfAny(problems);
      if (!routing) throw new Error('A routing without problems was not read');
      refuseIfAny([
        ...(await missingDesks(db, workspace, routing, text)),
        ...(await strangersOnCall(db, workspace, routing, text)),
      ]);
      if (!dryRun) return put(me, { ...routing, source: text });
      const current = await currentContent(db, workspace, 'routing');
      const changes = current ? routingChanges(current.body, routing) : [];
      return { ...(await report(me)), changes };
    },

    async routingSource({ params, me }) {
      const found = await routingVersion(db, me.workspace.id, params.version);
      if (!found?.source) throw notFound(`file of version ${params.version}`);
      return { text: found.source };
    },

    async restoreRouting({ params, me }) {
      const workspace = me.workspace.id;
      const found = await routingVersion(db, workspace, params.version);
      if (!found) throw notFound(`version ${params.version}`);
      refuseIfAny(await missingDesks(db, workspace, found, found.source ?? ''));
      return put(me, found);
    },
  };
}

function refuseIfAny(problems: Problem[]): void {
  if (problems.length === 0) return;
  const counted = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new RefusedError(
    422,
    'routing',
    `${counted} in this routing; nothing was changed.`,
    problems,
  );
}
