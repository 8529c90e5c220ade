import type { Encoder } from './encoder/encoder.ts';
import { mostDims } from './encoder/files.ts';
import { bucketCount, type Features, type Weighed } from './features.ts';
import type { Term } from './terms.ts';

/** Encoders share so many places by their names: what one taught is nothing to another one that comes after it. */
const places = 64;
/** Beyond the buckets of words lie those of encoders, one a dimension. */
export const allBuckets = bucketCount + places * mostDims;

/** A part of an encoded text. It can tell what a text was about, so it never leaves the device (memory.ts). */
export const isEncoded = (bucket: number) => bucket >= bucketCount;

/** Of the likeness of two texts, what the encoder says is this squared, and what their words say is the rest. */
const share = 0.6;

/** The features of a text with what the encoder makes of it; as they are where it knows nothing. */
export function withEncoding(
  features: Features,
  passages: readonly Weighed[],
  encoder: Encoder | undefined,
): Features {
  const vector = encoder && encoded(encoder, passages);
  if (!encoder || !vector) return features;
  const { buckets, weights } = features;
  const first = firstOf(encoder);
  const both = new Int32Array(buckets.length + vector.length);
  both.set(buckets);
  const values = new Float32Array(both.length);
  const words = buckets.length ? Math.sqrt(1 - share * share) : 0;
  const rest = buckets.length ? share : 1;
  weights.forEach((weight, at) => {
    values[at] = weight * words;
  });
  vector.forEach((value, at) => {
    both[buckets.length + at] = first + at;
    values[buckets.length + at] = value * rest;
  });
  return { buckets: both, weights: values };
}

/**
 * A click without what an encoder made of it that is not in use any more: places of its own that nothing asks for would
 * only make its words count less.
 */
export function readableBy(encoder: Encoder | undefined, features: Features): Features {
  const first = encoder ? firstOf(encoder) : allBuckets;
  const ends = first + mostDims;
  const readable = (bucket: number) => !isEncoded(bucket) || (bucket >= first && bucket < ends);
  return features.buckets.every(readable) ? features : only(features, readable);
}

/** Some of the features, of length 1 again. */
export function only(
  { buckets, weights }: Features,
  keep: (bucket: number, weight: number) => boolean,
): Features {
  const kept = [...buckets.keys()].filter((at) =>
    keep(buckets[at] as number, weights[at] as number),
  );
  let squares = 0;
  for (const at of kept) squares += (weights[at] as number) ** 2;
  const scale = 1 / Math.sqrt(squares || 1);
  return {
    buckets: Int32Array.from(kept, (at) => buckets[at] as number),
    weights: Float32Array.from(kept, (at) => (weights[at] as number) * scale),
  };
}

/** The passages together, each as much as it counts, of length 1; `undefined` where nothing is known. */
function encoded(encoder: Encoder, passages: readonly Weighed[]): Float32Array | undefined {
  const sum = new Float32Array(encoder.dims);
  for (const { weight, terms } of passages) {
    const one = vectorOf(encoder, terms);
    for (let at = 0; at < sum.length; at++) {
      sum[at] = (sum[at] as number) + weight * (one[at] as number);
    }
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length > 1e-9 ? sum.map((value) => value / length) : undefined;
}

/** A message does not change: it is encoded once. */
const known = new WeakMap<Encoder, WeakMap<readonly Term[], Float32Array>>();

function vectorOf(encoder: Encoder, terms: readonly Term[]): Float32Array {
  let vectors = known.get(encoder);
  if (!vectors) {
    vectors = new WeakMap();
    known.set(encoder, vectors);
  }
  const before = vectors.get(terms);
  if (before) return before;
  // Words as the matcher reads them, in their formal spelling. Numbers say nothing of the matter.
  const words = terms.map(({ token }) => token.norm).filter((word) => !/\d/.test(word));
  const vector = encoder.encode(words.join(' '));
  vectors.set(terms, vector);
  return vector;
}

/** Its first bucket: FNV-1a of its name, folded to a place. */
function firstOf({ name }: Encoder): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    value = Math.imul(value ^ name.charCodeAt(at), 0x01000193);
  }
  return bucketCount + ((value >>> 16) % places) * mostDims;
}
