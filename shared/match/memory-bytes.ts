import type { Features } from './features.ts';
import { type Click, emptyMemory, type Memory } from './memory.ts';

/** The first byte of a packed memory; another one is another format, and is forgotten. */
const format = 1;
/** Weights are kept as parts of the strongest, logits in sixteenths. */
const steps = 255;
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
  if (bytes[0] !== format) return emptyMemory;
  let at = 1;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('The packed memory ends too early.');
    return value;
  };
  const take = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };
  try {
    const names = Array.from({ length: take() }, () =>
      String.fromCharCode(...Array.from({ length: take() }, take)),
    );
    const name = () => names[take()] ?? '';
    const clicks = Array.from({ length: take() }, (): Click => {
      const id = take();
      const when = take();
      const right = name();
      const version = take();
      const trust = byte() / steps;
      const seen = byte();
      const logit = (byte() - 128) / logitSteps;
      const wrong = Array.from({ length: take() }, name);
      const buckets = new Int32Array(take());
      const weights = new Float32Array(buckets.length);
      let bucket = 0;
      for (let k = 0; k < buckets.length; k++) {
        bucket += take();
        buckets[k] = bucket;
        weights[k] = byte();
      }
      const length = Math.hypot(...weights) || 1;
      return {
        id,
        at: when,
        ...(right ? { right } : {}),
        version,
        wrong,
        trust,
        ...(seen ? { shown: { logit, hit: seen === 2 } } : {}),
        features: { buckets, weights: weights.map((weight) => weight / length) },
      };
    });
    return { clicks };
  } catch {
    return emptyMemory;
  }
}

function putFeatures(out: number[], { buckets, weights }: Features): void {
  const strongest = weights.reduce((a, b) => Math.max(a, b), 0) || 1;
  put(out, buckets.length);
  let before = 0;
  buckets.forEach((bucket, k) => {
    put(out, bucket - before);
    before = bucket;
    out.push(Math.max(1, Math.round(((weights[k] ?? 0) / strongest) * steps)));
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
