import type { Me } from '../../shared/model/account.ts';
import { eraseSubject, shownErasure } from '../data/erase-subject.ts';
import { exportSubject } from '../data/export-subject.ts';
import { liftHold, setHold } from '../data/holds.ts';
import { dataReport, shownRun } from '../data/report.ts';
import { retain } from '../data/retention.ts';
import { countSubject, findSubject } from '../data/subject.ts';
import { retentionRule } from '../db/schema.ts';
import type { Routes } from '../edge.ts';
import type { Store } from '../escalations/rows.ts';
import { RefusedError } from '../refused.ts';

export interface DataDeps extends Store {
  now: () => Date;
}

/** Somebody must be named; an empty question would be about nobody. */
function namesSomebody({
  customer,
  tickets,
}: {
  customer?: string | undefined;
  tickets: string[];
}) {
  if (customer || tickets.length > 0) return;
  throw new RefusedError(400, 'invalid', 'Give the customer’s name, or at least one ticket.');
}

export function dataRoutes({
  now,
  ...store
}: DataDeps): Pick<
  Routes,
  | 'data'
  | 'keepFor'
  | 'retain'
  | 'hold'
  | 'liftHold'
  | 'countSubject'
  | 'exportSubject'
  | 'eraseSubject'
> {
  const here = ({ workspace }: Me) => workspace.id;
  return {
    data: ({ me }) => dataReport(store, here(me)),

    async keepFor({ params: { kind }, body: { days }, me }) {
      const rule = { days, setAt: now(), setBy: me.id };
      await store.db
        .insert(retentionRule)
        .values({ workspace: here(me), kind, ...rule })
        .onConflictDoUpdate({ target: [retentionRule.workspace, retentionRule.kind], set: rule });
      return dataReport(store, here(me));
    },

    async retain({ body: { dryRun }, me }) {
      const runs = await retain(store, here(me), now(), { by: me.id, dryRun: dryRun ?? false });
      return { runs: runs.map((run) => shownRun(run, me.name, true)) };
    },

    hold: ({ body, me }) => setHold(store.db, me, body, now()),

    async liftHold({ params: { id }, me }) {
      await liftHold(store.db, me, id, now());
      return {};
    },

    async countSubject({ body, me }) {
      namesSomebody(body);
      return countSubject(store, here(me), await findSubject(store, here(me), body));
    },

    async exportSubject({ body, me, reply }) {
      namesSomebody(body);
      const found = await findSubject(store, here(me), body);
      reply.header('cache-control', 'no-store');
      return exportSubject(store, here(me), body, found, now());
    },

    async eraseSubject({ body, me }) {
      namesSomebody(body);
      const proof = await eraseSubject(store, here(me), body, me.id, now());
      return shownErasure(store.sealing, here(me), proof, me.name);
    },
  };
}
