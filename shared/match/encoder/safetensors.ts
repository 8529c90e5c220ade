import { EncoderError, isJson, type Json, jsonOf, mostBytesOf } from './files.ts';

/**
 * One array of a safetensors file: 8 bytes with the length of the header (little-endian), the header as JSON (name →
 * dtype, shape, data_offsets), then the bytes. https://github.com/huggingface/safetensors#format
 */
export interface Tensor {
  name: string;
  dtype: string;
  shape: number[];
  /** Begins where any typed array may begin. */
  bytes: Uint8Array<ArrayBuffer>;
}

const file = 'model.safetensors';
/** The header of three arrays has some hundred bytes. */
const mostHeader = 1024 * 1024;
const mostTensors = 1000;
const sizes = new Map([
  ['F64', 8],
  ['F32', 4],
  ['F16', 2],
  ['BF16', 2],
  ['I64', 8],
  ['I32', 4],
  ['I16', 2],
  ['I8', 1],
  ['U8', 1],
]);

const broken = (problem: string) => new EncoderError(file, problem);

/**
 * Nothing is believed before its bytes are there. An array of a kind not known here is left out: it may be nobody's.
 * @throws EncoderError
 */
export function readSafetensors(bytes: Uint8Array): Map<string, Tensor> {
  if (bytes.length > mostBytesOf[file]) {
    throw broken(`is larger than ${mostBytesOf[file] / 1024 / 1024} MB.`);
  }
  if (bytes.length < 8) throw broken('is empty or was cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = Number(view.getBigUint64(0, true));
  if (length > mostHeader) throw broken('says that its header is huge; it is no safetensors file.');
  const start = 8 + length;
  if (start > bytes.length) throw broken('ends within its header; it was cut off.');
  const header = jsonOf(file, latin1(bytes.subarray(8, start)));
  const entries = Object.entries(header).filter(([name]) => name !== '__metadata__');
  if (entries.length > mostTensors) throw broken('holds too many arrays.');
  const tensors = new Map<string, Tensor>();
  for (const [name, entry] of entries) {
    const tensor = isJson(entry) && tensorOf(name, entry, bytes, start);
    if (tensor) tensors.set(name, tensor);
  }
  return tensors;
}

/** Names that matter here are ASCII, and bytes beyond it end no JSON string. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function tensorOf(
  name: string,
  { dtype, shape, data_offsets: offsets }: Json,
  bytes: Uint8Array,
  start: number,
): Tensor | undefined {
  const size = typeof dtype === 'string' ? sizes.get(dtype) : undefined;
  if (typeof dtype !== 'string' || size === undefined) return undefined;
  if (!Array.isArray(shape) || shape.length > 8 || !shape.every(isWhole)) {
    throw broken(`"${name}" has no shape.`);
  }
  const [from, to, ...more] = Array.isArray(offsets) ? offsets : [];
  if (!isWhole(from) || !isWhole(to) || more.length > 0 || to < from) {
    throw broken(`"${name}" does not say where its numbers are.`);
  }
  if (start + to > bytes.length) throw broken(`"${name}" goes on after the end; it was cut off.`);
  // Beyond what is safe to count the product is larger than any file, and so differs.
  if (shape.reduce((product, side) => product * side, size) !== to - from) {
    throw broken(`"${name}" has not as many numbers as its shape says.`);
  }
  const first = bytes.byteOffset + start + from;
  const here = bytes.buffer instanceof ArrayBuffer && first % size === 0;
  const part = bytes.subarray(start + from, start + to);
  return { name, dtype, shape, bytes: here ? (part as Uint8Array<ArrayBuffer>) : part.slice() };
}

/** An array's numbers as they are kept, and how to read one: half floats have no array of their own. */
export interface Numbers {
  values: ArrayLike<number>;
  at(place: number): number;
}

/** @throws EncoderError for a kind that Model2Vec does not write. */
export function numbersOf({ name, dtype, bytes }: Tensor): Numbers {
  const { buffer, byteOffset, length } = bytes;
  const plain = (values: ArrayLike<number>): Numbers => ({
    values,
    at: (place) => values[place] as number,
  });
  if (dtype === 'F32') return plain(new Float32Array(buffer, byteOffset, length / 4));
  if (dtype === 'F64') return plain(new Float64Array(buffer, byteOffset, length / 8));
  if (dtype === 'I32') return plain(new Int32Array(buffer, byteOffset, length / 4));
  if (dtype === 'I8') return plain(new Int8Array(buffer, byteOffset, length));
  if (dtype === 'I64') {
    const wide = new BigInt64Array(buffer, byteOffset, length / 8);
    return plain(Float64Array.from(wide, Number));
  }
  if (dtype === 'F16') {
    const halves = halfFloats();
    const values = new Uint16Array(buffer, byteOffset, length / 2);
    return { values, at: (place) => halves[values[place] as number] as number };
  }
  throw broken(`"${name}" holds ${dtype}; use F32, F16 or I8.`);
}

let halves: Float32Array | undefined;

/** Every half float there is (IEEE 754 binary16), made once. */
function halfFloats(): Float32Array {
  halves ??= Float32Array.from({ length: 65_536 }, (_, bits) => {
    const sign = bits >> 15 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
  return halves;
}
