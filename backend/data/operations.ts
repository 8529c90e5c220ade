import type { Writable } from 'node:stream';
import { Erase, Subject } from '../../shared/model/data.ts';
import type { Database } from '../db/open.ts';
import { workspace } from '../db/schema.ts';
import { verifyAll } from '../escalations/verify-all.ts';
import { provisionOperation } from '../people/command.ts';
import { parseAt } from '../problem.ts';
import { notFound, RefusedError } from '../refused.ts';
import { SealError, type Sealing } from '../sealing.ts';
import { ArchiveError } from './archive.ts';
import { backup, type Progress } from './backup.ts';
import { eraseSubject, shownErasure } from './erase-subject.ts';
import { exportSubject } from './export-subject.ts';
import { shownRun } from './report.ts';
import { retain } from './retention.ts';
import { rotate } from './rotate.ts';
import { countSubject, findSubject } from './subject.ts';

/** What an operation may use, in the command's own process or in that of the server. */
export interface World {
  db: Database;
  sealing: Sealing;
  now: () => Date;
}
/** Writes its whole result and ends `out`. */
export type Operation = (
  world: World,
  args: Record<string, unknown>,
  out: Writable,
  progress: Progress,
) => Promise<void>;

/** Who is named in proofs of what a command did. */
const operator = 'operator';

/** @throws RefusedError that lists those there are. */
async function workspaceIn({ db }: World, args: Record<string, unknown>): Promise<string> {
  const all = (await db.select({ id: workspace.workspace }).from(workspace)).map(({ id }) => id);
  if (all.includes(String(args.workspace))) return String(args.workspace);
  throw notFound(`workspace "${args.workspace ?? ''}"; there are: ${all.join(', ') || 'none'}`);
}

const answer = (out: Writable, value: unknown) => void out.end(JSON.stringify(value, null, 2));

/** What of a failure is for people, if anything. */
export const toldOf = (error: unknown): string | undefined =>
  error instanceof ArchiveError || error instanceof RefusedError || error instanceof SealError
    ? error.message
    : undefined;

/** What is done to the database as a whole, by whoever runs the server. */
export const operations: Record<string, Operation> = {
  provision: provisionOperation,

  async 'verify-audit'(world, _args, out) {
    for await (const said of verifyAll(world)) out.write(`${JSON.stringify(said)}\n`);
    out.end();
  },

  async backup({ db, now }, _args, out, progress) {
    await backup(db, out, now(), progress);
  },

  async retention(world, args, out) {
    const dryRun = args.dryRun === true;
    const id = await workspaceIn(world, args);
    const runs = await retain(world, id, world.now(), { by: operator, dryRun });
    answer(
      out,
      runs.map((run) => shownRun(run, null, true)),
    );
  },

  async 'count-customer'(world, args, out) {
    const id = await workspaceIn(world, args);
    const found = await findSubject(world, id, parseAt('body', Subject, args.subject));
    answer(out, await countSubject(world, id, found));
  },

  async 'export-customer'(world, args, out) {
    const id = await workspaceIn(world, args);
    const subject = parseAt('body', Subject, args.subject);
    const found = await findSubject(world, id, subject);
    answer(out, await exportSubject(world, id, subject, found, world.now()));
  },

  async 'erase-customer'(world, args, out) {
    const id = await workspaceIn(world, args);
    const erase = parseAt('body', Erase, args.erase);
    const proof = await eraseSubject(world, id, erase, operator, world.now());
    answer(out, shownErasure(world.sealing, id, proof, null));
  },

  async 'rotate-key'(world, _args, out, progress) {
    answer(out, { newest: world.sealing.newest.id, ...(await rotate(world, progress)) });
  },
};
