import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonical } from '../canonical.ts';
import type { DataKey, Sealing } from '../sealing.ts';

/** What signs proofs: made with a key that is not in the database, so nobody who can write there can make one. */
function markUnder({ id, key }: DataKey, workspace: string, value: object): string {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'deskside proof 1', 32));
  return `${id}.${createHmac('sha256', own).update(canonical({ workspace, value })).digest('hex')}`;
}

export const proofMark = (sealing: Sealing, workspace: string, value: object) =>
  markUnder(sealing.newest, workspace, value);

/** @throws SealError when its key is not there. */
export function isProof(sealing: Sealing, mark: string, workspace: string, value: object): boolean {
  const key = sealing.key(mark.slice(0, mark.lastIndexOf('.')));
  const right = Buffer.from(markUnder(key, workspace, value));
  const given = Buffer.from(mark);
  return given.length === right.length && timingSafeEqual(given, right);
}
