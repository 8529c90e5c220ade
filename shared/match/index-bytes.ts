import type { Sop } from '../model/sop.ts';
import type { Lexicon } from './lexicon.ts';
import { type Counted, indexOf, type MatchIndex, steps } from './match-index.ts';
import type { Rows } from './rows.ts';

/** The first byte of a packed index; another one is another format. */
const format = 1;
/** Format, sum of all bytes after it, and print of the content. */
const headLength = 9;

/**
 * An index as bytes: what is counted in the SOPs, without the SOPs. What follows from it is made again, which takes less
 * time than to read it.
 */
export function packIndex(index: MatchIndex): Uint8Array<ArrayBuffer> {
  const { vocabulary, idf, postings, phrases, phraseSop, phraseMass } = index;
  const out = writer();
  const words = [...vocabulary.keys()].join('\n');
  out.whole(vocabulary.size);
  out.whole(words.length);
  for (let at = 0; at < words.length; at++) out.whole(words.charCodeAt(at));
  out.whole(phraseSop.length);
  phraseSop.forEach((sop, at) => {
    out.whole(sop - (phraseSop[at - 1] ?? 0));
  });
  writeRows(out, postings, (weight, term) => weight / (idf[term] as number) / steps.said);
  writeRows(
    out,
    phrases,
    (weight, term, phrase) =>
      (weight * (phraseMass[phrase] as number)) / (idf[term] as number) / steps.phrase,
  );
  return out.done(printOf(index.sops, index.lexicon));
}

/**
 * `sops` are those in force, as `inForce` gives them, and `lexicon` the one the index was built with. `undefined` when
 * the bytes are broken, of another format, or made of other content: the index is to be built then.
 */
export function unpackIndex(
  bytes: Uint8Array,
  sops: readonly Sop[],
  lexicon?: Lexicon,
): MatchIndex | undefined {
  if (bytes.length < headLength || bytes[0] !== format) return undefined;
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  if (head.getUint32(1) !== sumOf(bytes) || head.getUint32(5) !== printOf(sops, lexicon)) {
    return undefined;
  }
  const whole = reader(bytes);
  const size = whole();
  const words = readText(whole).split('\n');
  const vocabulary = new Map<string, number>();
  for (let term = 0; term < size; term++) vocabulary.set(words[term] as string, term);
  const phraseSop = new Int32Array(whole());
  let sop = 0;
  for (let at = 0; at < phraseSop.length; at++) {
    sop += whole();
    phraseSop[at] = sop;
  }
  const said = readRows(whole, size);
  const phrases = readRows(whole, size);
  const counted: Counted = { vocabulary, said, phrases, phraseSop };
  return indexOf(counted, sops, lexicon);
}

/** By row: how many, the gaps between the items, and the weights in whole steps. */
function writeRows(
  { whole }: Writer,
  { starts, items, weights }: Rows,
  stepsOf: (weight: number, row: number, item: number) => number,
): void {
  whole(items.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    whole(to - from);
    for (let at = from; at < to; at++) {
      const item = items[at] as number;
      whole(item - (at === from ? 0 : (items[at - 1] as number)));
      whole(Math.round(stepsOf(weights[at] as number, row, item)));
    }
  }
}

function readRows(whole: () => number, size: number): Rows {
  const count = whole();
  const starts = new Int32Array(size + 1);
  const items = new Int32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (let row = 0; row < size; row++) {
    let item = 0;
    for (const end = at + whole(); at < end; at++) {
      item += whole();
      items[at] = item;
      weights[at] = whole();
    }
    starts[row + 1] = at;
  }
  return { starts, items, weights };
}

type Writer = ReturnType<typeof writer>;

function writer() {
  let bytes = new Uint8Array(1 << 16);
  let length = headLength;
  /** Seven bits a byte. */
  const whole = (value: number) => {
    if (length + 5 > bytes.length) {
      const wider = new Uint8Array(2 * bytes.length);
      wider.set(bytes);
      bytes = wider;
    }
    let rest = value;
    while (rest >= 128) {
      bytes[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  };
  const done = (print: number): Uint8Array<ArrayBuffer> => {
    const packed = bytes.slice(0, length);
    const head = new DataView(packed.buffer);
    packed[0] = format;
    head.setUint32(5, print);
    head.setUint32(1, sumOf(packed));
    return packed;
  };
  return { whole, done };
}

/** The sum over all bytes has been seen to be right: every number is there. */
function reader(bytes: Uint8Array): () => number {
  let at = headLength;
  return () => {
    let next = bytes[at++] as number;
    if (next < 128) return next;
    let value = next & 127;
    for (let shift = 7; ; shift += 7) {
      next = bytes[at++] as number;
      if (next < 128) return value | (next << shift);
      value |= (next & 127) << shift;
    }
  };
}

function readText(whole: () => number): string {
  const units = new Uint16Array(whole());
  for (let at = 0; at < units.length; at++) units[at] = whole();
  let text = '';
  // In parts: an argument list has its limits.
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}

const mix = (value: number, next: number) => Math.imul(value ^ next, 0x01000193);
const start = 0x811c9dc5;

/** Of all that follows it in the head and after. */
function sumOf(bytes: Uint8Array): number {
  let value = start;
  for (let at = 5; at < bytes.length; at++) value = mix(value, bytes[at] as number);
  return value >>> 0;
}

/** Which SOPs in which versions, and which lexicon. */
function printOf(sops: readonly Sop[], lexicon: Lexicon | undefined): number {
  let value = start;
  for (const { id, version } of sops) {
    for (let at = 0; at < id.length; at++) value = mix(value, id.charCodeAt(at));
    value = mix(value, version);
  }
  const hashes = lexicon?.hashes ?? [];
  for (let at = 0; at < hashes.length; at++) value = mix(value, hashes[at] as number);
  return value >>> 0;
}
