import type { Writable } from 'node:stream';
import type { Database } from '../db/open.ts';
import { verifyAll } from '../escalations/verify-all.ts';
import type { Sealing } from '../sealing.ts';
import { backup, type Progress } from './backup.ts';

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

/** What is done to the database as a whole, by whoever runs the server. */
export const operations: Record<string, Operation> = {
  async 'verify-audit'(world, _args, out) {
    for await (const said of verifyAll(world)) out.write(`${JSON.stringify(said)}\n`);
    out.end();
  },

  async backup({ db, now }, _args, out, progress) {
    await backup(db, out, now(), progress);
  },
};
