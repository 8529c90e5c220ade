/** The files of an encoder, as Model2Vec publishes them, and what is wrong with one. */
export const encoderFiles = ['config.json', 'tokenizer.json', 'model.safetensors'] as const;
export type EncoderFile = (typeof encoderFiles)[number];

/** Bytes that each may have: what a panel can hold beside everything else. */
export const mostBytesOf: Record<EncoderFile, number> = {
  'config.json': 64 * 1024,
  'tokenizer.json': 24 * 1024 * 1024,
  'model.safetensors': 64 * 1024 * 1024,
};

/** Files travel in parts of so many bytes; a part that is shorter is the last one. */
export const partBytes = 1024 * 1024;

/** Numbers that the vector of a text may have. */
export const mostDims = 1024;

/** A file of the encoder that cannot be used. The message names it and what is wrong. */
export class EncoderError extends Error {
  override name = 'EncoderError';
  constructor(file: EncoderFile, problem: string) {
    super(`${file}: ${problem}`);
  }
}

export type Json = { readonly [key: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws EncoderError */
export function jsonOf(file: EncoderFile, text: string): Json {
  if (text.length > mostBytesOf[file]) {
    throw new EncoderError(file, `is larger than ${mostBytesOf[file] / 1024 / 1024} MB.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EncoderError(file, 'is not JSON, or not all of it is there.');
  }
  if (isJson(value)) return value;
  throw new EncoderError(file, 'is not a JSON object.');
}
