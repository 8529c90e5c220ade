import type { EncoderParts } from '../../../shared/match/encoder/encoder.ts';

/** Files of an encoder as Model2Vec publishes them, made here: a few words and what they mean. */

type Values = readonly (readonly number[])[];
export type Kind = 'F32' | 'F16' | 'I8' | 'F64' | 'I32' | 'I64';

/** The nearest half float (IEEE 754 binary16) of a number between -65504 and 65504, as bits. */
export function half(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size < 2 ** -14) return sign | Math.round(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  const fraction = Math.round((size / 2 ** exponent - 1) * 1024);
  return sign | (((exponent + 15) << 10) + fraction);
}

const arrays = {
  F64: (values: number[]) => new Float64Array(values),
  F32: (values: number[]) => new Float32Array(values),
  F16: (values: number[]) => new Uint16Array(values.map(half)),
  I8: (values: number[]) => new Int8Array(values),
  I32: (values: number[]) => new Int32Array(values),
  I64: (values: number[]) => new BigInt64Array(values.map(BigInt)),
};

export interface Side {
  kind: Kind;
  shape: number[];
  values: number[];
}

/** A safetensors file. `header` replaces what would stand in its header. */
export function safetensors(
  tensors: Record<string, Side>,
  header?: (found: Record<string, object>) => unknown,
): Uint8Array<ArrayBuffer> {
  const entries: Record<string, object> = { __metadata__: { format: 'pt' } };
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, { kind, shape, values }] of Object.entries(tensors)) {
    const { buffer } = arrays[kind](values);
    parts.push(new Uint8Array(buffer));
    entries[name] = { dtype: kind, shape, data_offsets: [at, at + buffer.byteLength] };
    at += buffer.byteLength;
  }
  const text = JSON.stringify(header ? header(entries) : entries);
  const padded = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 8) * 8));
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(padded.length), true);
  return Uint8Array.from([length, padded, ...parts].flatMap((part) => [...part]));
}

export const table = (rows: Values, kind: Kind = 'F32'): Side => ({
  kind,
  shape: [rows.length, rows[0]?.length ?? 0],
  values: rows.flat(),
});

export const config = JSON.stringify({ model_type: 'model2vec', normalize: true, hidden_dim: 4 });

/** As BERT's English ones. */
export const wordPieceJson = (tokens: readonly string[], more: object = {}) => ({
  version: '1.0',
  added_tokens: [],
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
  },
  ...more,
});

/** As the multilingual ones. */
export const unigramJson = (pieces: readonly (readonly [string, number])[], more: object = {}) => ({
  version: '1.0',
  added_tokens: [],
  normalizer: {
    type: 'Sequence',
    normalizers: [
      { type: 'Precompiled', precompiled_charsmap: 'AAAA' },
      { type: 'Replace', pattern: { Regex: ' {2,}' }, content: ' ' },
      { type: 'Strip', strip_left: false, strip_right: true },
    ],
  },
  pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: false },
  model: { type: 'Unigram', unk_id: 0, vocab: pieces, byte_fallback: false },
  ...more,
});

const words: [string, number[]][] = [
  ['[UNK]', [9, 9, 9, 9]],
  ['refund', [1, 0.1, 0, 0]],
  ['money', [0.9, 0.2, 0, 0]],
  ['reimburse', [0.95, 0.15, 0.05, 0]],
  ['##ment', [0.2, 0, 0, 0]],
  ['parcel', [0, 1, 0.1, 0]],
  ['late', [0, 0.6, 0.2, 0]],
  ['password', [0, 0, 1, 0.1]],
  ['forgot', [0, 0, 0.8, 0.1]],
  ['broken', [0, 0.1, 0, 1]],
  ['.', [0.01, 0.01, 0.01, 0.01]],
];

/** An encoder that knows some words of a help desk. */
export const tiny = (kind: Kind = 'F32', name = 'tiny'): EncoderParts => ({
  name,
  config,
  tokenizer: JSON.stringify(wordPieceJson(words.map(([word]) => word))),
  model: safetensors({
    embeddings: table(
      words.map(([, vector]) =>
        kind === 'I8' ? vector.map((one) => Math.round(one * 12)) : vector,
      ),
      kind,
    ),
  }),
});
