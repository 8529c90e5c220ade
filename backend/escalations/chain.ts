import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonical } from '../canonical.ts';
import type { DataKey, Sealing } from '../sealing.ts';
import type { EventStructure, Structure } from './structure.ts';

/**
 * Each event's hash is over the one before it, so that none can be changed, left out or put between without all after
 * it. The mark over the last one, and over the record as it stands, is made with a key that is not in the database: who
 * can write there can count hashes again, but not that.
 */

export interface Link {
  workspace: string;
  escalation: string;
  revision: number;
  event: EventStructure;
  receivedAt: Date;
  /** Of what was sealed; null when there was nothing. */
  digest: string | null;
  /** Empty for the first one. */
  prev: string;
}

/** SHA-256, in hex. */
export function hashOf(link: Link): string {
  const { workspace, escalation, revision, event, digest, prev } = link;
  const receivedAt = link.receivedAt.toISOString();
  return createHash('sha256')
    .update(canonical({ workspace, escalation, revision, event, receivedAt, digest, prev }))
    .digest('hex');
}

const markKeys = new WeakMap<DataKey, Buffer>();
function markKeyOf(key: DataKey): Buffer {
  const known = markKeys.get(key);
  if (known) return known;
  const made = Buffer.from(hkdfSync('sha256', key.key, '', 'deskside escalation mark 1', 32));
  markKeys.set(key, made);
  return made;
}

function markUnder(key: DataKey, workspace: string, head: string, record: Structure): string {
  const mark = createHmac('sha256', markKeyOf(key)).update(canonical({ workspace, head, record }));
  return `${key.id}.${mark.digest('hex')}`;
}

/** Over a record and the hash of its last event. */
export const markOf = (sealing: Sealing, workspace: string, head: string, record: Structure) =>
  markUnder(sealing.newest, workspace, head, record);

/** @throws SealError when its key is not there. */
export function isMark(
  sealing: Sealing,
  mark: string,
  workspace: string,
  head: string,
  record: Structure,
): boolean {
  const right = Buffer.from(
    markUnder(sealing.key(mark.slice(0, mark.lastIndexOf('.'))), workspace, head, record),
  );
  const given = Buffer.from(mark);
  return given.length === right.length && timingSafeEqual(given, right);
}
