import { languages } from '../model/names.ts';
import type { Weights } from './judge.ts';

/** Step, biases and what is enough; then each bucket as its distance from the one before and its weights that are not 0. */
export function packWeights({ buckets, weights, step, bias, enough }: Weights): Uint8Array {
  const labels = bias.length;
  const head = new Uint8Array(new Float32Array([step, ...bias, ...enough]).buffer);
  const bytes: number[] = [];
  let before = 0;
  for (const [at, bucket] of buckets.entries()) {
    let gap = bucket - before;
    before = bucket;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    const row = weights.subarray(at * labels, (at + 1) * labels);
    let mask = 0;
    row.forEach((weight, label) => {
      if (weight) mask |= 1 << label;
    });
    bytes.push(mask & 255, mask >> 8);
    for (const weight of row) if (weight) bytes.push(weight & 255);
  }
  const packed = new Uint8Array(head.length + bytes.length);
  packed.set(head);
  packed.set(bytes, head.length);
  return packed;
}

/** Of bytes that we packed ourselves: they come with the code. */
export function unpackWeights(packed: Uint8Array, labels: readonly string[]): Weights {
  const count = labels.length;
  const headLength = 4 * (1 + count + count * languages.length);
  const [step = 0, ...head] = new Float32Array(packed.slice(0, headLength).buffer);
  // Room for the most there can be; what is not used is cut off.
  const buckets = new Int32Array(packed.length >> 1);
  const weights = new Int8Array((packed.length >> 1) * count);
  let rows = 0;
  let bucket = 0;
  for (let at = headLength; at < packed.length; rows++) {
    let gap = 0;
    let shift = 0;
    for (let more = true; more; shift += 7) {
      const byte = packed[at++] as number;
      gap |= (byte & 127) << shift;
      more = byte > 127;
    }
    bucket += gap;
    buckets[rows] = bucket;
    const mask = (packed[at] as number) | ((packed[at + 1] as number) << 8);
    at += 2;
    for (let label = 0; label < count; label++) {
      if (mask & (1 << label)) weights[rows * count + label] = packed[at++] as number;
    }
  }
  return {
    labels,
    step,
    bias: Float32Array.from(head.slice(0, count)),
    enough: Float32Array.from(head.slice(count)),
    buckets: buckets.slice(0, rows),
    weights: weights.slice(0, rows * count),
  };
}
