import type { Writable } from 'node:stream';
import type { Database } from '../db/open.ts';
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
  async backup({ db, now }, _args, out, progress) {
    await backup(db, out, now(), progress);
  },
};
