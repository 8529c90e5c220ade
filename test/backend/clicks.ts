import { type Click, NONE } from '../../shared/match/memory.ts';
import { pack } from '../../shared/match/memory-bytes.ts';

const dayMs = 24 * 60 * 60_000;

/** A click a day up to `until`, on tickets that look alike where `buckets` are the same. */
export const clicksOn = (
  rights: readonly string[],
  { buckets = [1, 5, 900], firstId = 1, until = Date.now() } = {},
): Click[] =>
  rights.map((right, at) => ({
    id: firstId + at,
    at: until - (rights.length - at) * dayMs,
    right,
    version: right === NONE ? 0 : 1,
    wrong: [],
    trust: 1,
    shown: { logit: 0.5, hit: right !== NONE },
    features: {
      buckets: Int32Array.from(buckets),
      weights: Float32Array.from(buckets, () => 1 / Math.sqrt(buckets.length)),
    },
  }));

export const base64 = (clicks: readonly Click[]) =>
  Buffer.from(pack({ clicks })).toString('base64');

export const packed = (...args: Parameters<typeof clicksOn>) => base64(clicksOn(...args));
