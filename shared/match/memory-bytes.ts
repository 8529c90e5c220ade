import { allBuckets, isEncoded } from './encoding.ts';
import type { Features } from './features.ts';
import { type Click, emptyMemory, type Memory } from './memory.ts';

/** The first byte of a packed memory; another one is another format, and is forgotten. */
const format = 1;
/** Weights are kept as parts of the strongest, those of an encoder around the middle; logits in sixteenths. */
const steps = 255;
const middle = 128;
const logitSteps = 16;

/** A memory as bytes. Names of SOPs are the only text in it. */
export function pack({ clicks }: Memory): Uint8Array<ArrayBuffer> {
  const names = [...new Set(clicks.flatMap(({ right, wrong }) => [right ?? '', ...wrong]))].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const place = (name: string) => places.get(name) ?? 0;
  const out: number[] = [format];
  put(out, names.length);
  for (const name of names) {
    put(out, name.length);
    for (let at = 0; at < name.length; at++) put(out, name.charCodeAt(at));
  }
  put(out, clicks.length);
  for (const { id, at, right, version, wrong, trust, shown, features } of clicks) {
    put(out, id);
    put(out, at);
    // The empty name stands for "only what is wrong is known".
    put(out, place(right ?? ''));
    put(out, version);
    out.push(Math.round(trust * steps));
    out.push(shown ? 1 + Number(shown.hit) : 0);
    out.push(shown ? clamp(128 + Math.round(shown.logit * logitSteps)) : 0);
    put(out, wrong.length);
    for (const name of wrong) put(out, place(name));
    putFeatures(out, features);
  }
  return Uint8Array.from(out);
}

/** Bytes of another format, or bytes that are broken, are an empty memory: it fills again. */
export function unpack(bytes: Uint8Array): Memory {
  try {
    return readMemory(bytes);
  } catch {
    return emptyMemory;
  }
}

/**
 * A memory that somebody else packed. No count is believed before its bytes are there, so what comes out is never much
 * larger than what came in.
 * @throws RangeError when it is broken, of another format, or holds numbers that no memory has.
 */
export function readMemory(bytes: Uint8Array): Memory {
  const read = reader(bytes);
  const { byte, whole, list } = read;
  if (byte() !== format)
    throw new RangeError('This is no packed memory, or one of another format.');
  const names = list(1, () => {
    const codes = list(1, () => whole(0xffff));
    if (codes.length > longestName)
      throw new RangeError('A name in the packed memory is too long.');
    return String.fromCharCode(...codes);
  });
  const name = () => names[whole(names.length - 1)] ?? '';
  const clicks = list(leastClick, (): Click => {
    const id = whole(0xffff_ffff);
    const at = whole();
    const right = name();
    const version = whole();
    const trust = byte() / steps;
    const seen = byte();
    if (seen > 2) throw new RangeError('The packed memory is broken.');
    const logit = (byte() - 128) / logitSteps;
    return {
      id,
      at,
      ...(right ? { right } : {}),
      version,
      wrong: list(1, name),
      trust,
      ...(seen ? { shown: { logit, hit: seen === 2 } } : {}),
      features: takeFeatures(read),
    };
  });
  if (read.left() > 0) throw new RangeError('The packed memory goes on after its end.');
  return { clicks };
}

/** Longer names no SOP has. UTF-16 units. */
const longestName = 100;
/** Bytes of the shortest click there can be. */
const leastClick = 9;

function reader(bytes: Uint8Array) {
  let at = 0;
  const left = () => bytes.length - at;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('The packed memory ends too early.');
    return value;
  };
  const whole = (most = Number.MAX_SAFE_INTEGER) => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (!(value <= most)) throw new RangeError('A number in the packed memory is too large.');
      if (next < 128) return value;
    }
  };
  /** How many follow, each of `size` bytes at least. */
  const count = (size: number) => whole(Math.floor(left() / size));
  const list = <Item>(size: number, item: () => Item): Item[] => {
    const length = count(size);
    const items: Item[] = [];
    while (items.length < length) items.push(item());
    return items;
  };
  return { left, byte, whole, count, list };
}

/** Gaps between buckets, each with its weight as a part of the strongest. */
function takeFeatures({ byte, whole, count }: ReturnType<typeof reader>): Features {
  const buckets = new Int32Array(count(2));
  const weights = new Float32Array(buckets.length);
  let bucket = 0;
  let squares = 0;
  for (let k = 0; k < buckets.length; k++) {
    const gap = whole(allBuckets);
    const kept = byte();
    bucket += gap;
    if (bucket >= allBuckets || kept === 0 || (gap === 0 && k > 0)) {
      throw new RangeError('The packed memory is broken.');
    }
    const weight = isEncoded(bucket) ? ((kept - middle) * steps) / (middle - 1) : kept;
    buckets[k] = bucket;
    weights[k] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares || 1);
  return { buckets, weights: weights.map((weight) => weight / length) };
}

function putFeatures(out: number[], { buckets, weights }: Features): void {
  const strongest = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1;
  put(out, buckets.length);
  let before = 0;
  buckets.forEach((bucket, k) => {
    put(out, bucket - before);
    before = bucket;
    const part = (weights[k] ?? 0) / strongest;
    if (isEncoded(bucket)) out.push(middle + Math.round(part * (middle - 1)));
    else out.push(Math.max(1, Math.round(part * steps)));
  });
}

/** A whole number, seven bits a byte. */
function put(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

const clamp = (value: number) => Math.max(0, Math.min(255, value));
