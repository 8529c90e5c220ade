import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EncoderParts, readEncoder } from '../../../shared/match/encoder/encoder.ts';
import { EncoderError } from '../../../shared/match/encoder/files.ts';
import { unigram } from '../../../shared/match/encoder/unigram.ts';
import { cpuTime } from '../cpu.ts';
import {
  config,
  half,
  type Kind,
  safetensors,
  table,
  tiny,
  unigramJson,
  wordPieceJson,
} from './tiny-encoder.ts';

const lengthOf = (vector: Float32Array) => Math.sqrt(vector.reduce((sum, v) => sum + v * v, 0));
const dot = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + value * (other[at] as number), 0);

/** Every token has a direction of its own, so a vector says how often each was found. */
const directions = (count: number, kind: Kind = 'F32') =>
  table(
    Array.from({ length: count }, (_, row) =>
      Array.from({ length: count }, (_, at) => +(at === row)),
    ),
    kind,
  );
const encoderOf = (
  tokenizer: object,
  tokens: number,
  tensors: Parameters<typeof safetensors>[0] = {},
) =>
  readEncoder({
    name: 'test',
    config,
    tokenizer: JSON.stringify(tokenizer),
    model: safetensors({ embeddings: directions(tokens), ...tensors }),
  });
/** How often each token was found, as parts of the one found most. */
function found(encoder: ReturnType<typeof encoderOf>, tokens: readonly string[], text: string) {
  const vector = encoder.encode(text);
  const most = Math.max(...vector);
  return Object.fromEntries(
    [...vector].flatMap((value, at) =>
      value > 0 ? [[tokens[at], Number((value / most).toFixed(2))]] : [],
    ),
  );
}

describe('an encoder', () => {
  test.each<Kind>(['F32', 'F16', 'F64', 'I8'])('has vectors of length 1 from %s', (kind) => {
    const encoder = readEncoder(tiny(kind));
    expect(encoder.dims).toBe(4);
    const refund = encoder.encode('Refund, please!');
    expect(lengthOf(refund)).toBeCloseTo(1, 5);
    expect(dot(refund, encoder.encode('reimbursement'))).toBeGreaterThan(0.95);
    expect(dot(refund, encoder.encode('my password'))).toBeLessThan(0.3);
  });

  test('says nothing of words it does not know, nor of none', () => {
    const encoder = readEncoder(tiny());
    for (const text of ['', '   ', 'zyx', '退款', '[UNK]']) {
      expect([...encoder.encode(text)]).toEqual([0, 0, 0, 0]);
    }
  });

  test('says nothing where its table holds no numbers', () => {
    const model = safetensors({
      embeddings: table([
        [Number.NaN, 1],
        [Number.POSITIVE_INFINITY, 0],
      ]),
    });
    const tokenizer = JSON.stringify(wordPieceJson(['a', 'b']));
    const encoder = readEncoder({ name: 'x', config, tokenizer, model });
    expect([...encoder.encode('a')]).toEqual([0, 0]);
    expect([...encoder.encode('b')]).toEqual([0, 0]);
  });

  test('is the mean of its tokens, each by its weight, through the rows that tokens share', () => {
    const tokens = ['[UNK]', 'red', 'crimson', 'blue'];
    const encoder = encoderOf(wordPieceJson(tokens), 2, {
      embeddings: table([
        [1, 0],
        [0, 1],
      ]),
      mapping: { kind: 'I64', shape: [4], values: [0, 0, 0, 1] },
      weights: { kind: 'F64', shape: [4, 1], values: [1, 1, 2, 4] },
    });
    const [first = 0, second = 0] = encoder.encode('red crimson blue');
    expect(second / first).toBeCloseTo(4 / 3, 5);
  });

  test('reads a file whose numbers begin at an odd place', () => {
    const { model, ...parts } = tiny('F32');
    const shifted = new Uint8Array(model.length + 3);
    shifted.set(model, 3);
    const encoder = readEncoder({ ...parts, model: shifted.subarray(3) });
    expect([...encoder.encode('refund')]).toEqual([...readEncoder(tiny()).encode('refund')]);
  });
});

test('half floats are read as they were written', () => {
  const values = [0, 1, -2, 0.5, 65_504, 2 ** -14, 2 ** -24, -(2 ** -20), 0.333251953125];
  const tokens = ['[UNK]', 'a'];
  for (const value of values) {
    const model = safetensors({
      embeddings: { kind: 'F16', shape: [2, 2], values: [0, 0, value, 1] },
    });
    const tokenizer = JSON.stringify(wordPieceJson(tokens));
    const [x = 0, y = 1] = readEncoder({ name: 'h', config, tokenizer, model }).encode('a');
    expect(x / y).toBeCloseTo(value, 2 - Math.ceil(Math.log10(Math.abs(value) + 1)));
  }
  expect(half(1)).toBe(0x3c00);
});

describe('WordPiece', () => {
  const tokens = ['[UNK]', 'un', '##able', '##a', 'unable', 'cafe', '!', '退', '款', 'x', '##x'];
  const encoder = encoderOf(wordPieceJson(tokens), tokens.length);
  test.each<[string, Record<string, number>]>([
    ['unable', { unable: 1 }],
    ['UNABLE unxx', { unable: 0.5, un: 0.5, '##x': 1 }],
    ['Café\u0007!', { cafe: 1, '!': 1 }],
    ['退款', { 退: 1, 款: 1 }],
    ['unable unknown', { unable: 1 }],
    [`x${'x'.repeat(200)} un`, { un: 1 }],
  ])('cuts %j', (text, expected) => {
    expect(found(encoder, tokens, text)).toEqual(expected);
  });

  test('keeps accents and capitals where the tokenizer does', () => {
    const cased = ['[UNK]', 'café', 'cafe', 'Cafe'];
    const normalizer = { type: 'BertNormalizer', lowercase: false };
    const own = encoderOf(wordPieceJson(cased, { normalizer }), cased.length);
    expect(found(own, cased, 'café Cafe')).toEqual({ café: 1, Cafe: 1 });
  });
});

describe('Unigram', () => {
  const pieces = [
    ['[UNK]', 0],
    ['▁', -4],
    ['▁refund', -3],
    ['▁re', -2],
    ['fund', -2],
    ['▁belum', -3],
    ['▁masuk', -3],
    ['▁belum▁masuk', -5],
    ['s', -5],
    ['退款', -4],
    ['😀', -4],
  ] as const;
  const tokens = pieces.map(([piece]) => piece);
  const encoder = encoderOf(unigramJson(pieces), tokens.length);
  test.each<[string, Record<string, number>]>([
    // -3 alone beats -2 and -2.
    ['refunds', { '▁refund': 1, s: 1 }],
    ['belum   masuk ', { '▁belum▁masuk': 1 }],
    ['退款', { '▁': 1, 退款: 1 }],
    ['ｆund', { '▁': 1, fund: 1 }],
    ['😀😁', { '▁': 1, '😀': 1 }],
  ])('cuts %j', (text, expected) => {
    expect(found(encoder, tokens, text)).toEqual(expected);
  });

  test('cuts at spaces where the tokenizer does', () => {
    const pre_tokenizer = {
      type: 'Sequence',
      pretokenizers: [
        { type: 'WhitespaceSplit' },
        { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
      ],
    };
    const split = encoderOf(unigramJson(pieces, { pre_tokenizer }), tokens.length);
    expect(found(split, tokens, 'belum masuk')).toEqual({ '▁belum': 1, '▁masuk': 1 });
  });

  /** Every way there is to cut a text, for texts short enough to try. */
  function bestByTrying(text: string): number {
    if (text === '') return 0;
    let best = -5 - 10 + bestByTrying(text.slice(1));
    for (const [piece, score] of pieces.slice(1)) {
      if (text.startsWith(piece))
        best = Math.max(best, score + bestByTrying(text.slice(piece.length)));
    }
    return best;
  }

  test('finds the best way of all', () => {
    const work = unigram({ vocab: pieces, unk_id: 0 });
    let step = work.next();
    while (!step.done) step = work.next();
    const { tokens: cut } = step.value;
    const parts = fc.constantFrom('▁re', '▁', 'fund', 's', '▁belum', '▁masuk', 'f', 'x');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (said) => {
        const text = said.join('');
        const ids: number[] = [];
        cut(text, ids);
        const length = ids.reduce((sum, id) => sum + (pieces[id]?.[0].length ?? 0), 0);
        const score = ids.reduce((sum, id) => sum + (pieces[id]?.[1] ?? 0), 0);
        expect(score - 15 * (text.length - length)).toBe(bestByTrying(text));
      }),
    );
  });

  test('takes time in proportion to the text', () => {
    const text = 'belum masuk refunds '.repeat(400);
    encoder.encode(text);
    expect(cpuTime(() => encoder.encode(text))).toBeLessThan(500);
  });
});

describe('a file that cannot be used is named with what is wrong', () => {
  const good = tiny();
  const tokenizer = (change: object) =>
    JSON.stringify({ ...JSON.parse(good.tokenizer), ...change });
  const model = (change: (header: Record<string, object>) => unknown) =>
    safetensors({ embeddings: table([[1, 2]]) }, change);
  const embeddings = (part: object) =>
    model(({ embeddings: own }) => ({ embeddings: { ...own, ...part } }));
  const long = new Uint8Array(20);
  long.fill(255, 0, 7);
  const rows = { weights: { kind: 'F32' as const, shape: [2], values: [1, 1] } };

  test.each<[string, Partial<EncoderParts>, RegExp]>([
    ['no JSON', { config: '{"model_type"' }, /^config.json: is not JSON/],
    ['a list', { tokenizer: '[]' }, /^tokenizer.json: is not a JSON object/],
    ['another model', { config: '{"model_type":"bert"}' }, /^config.json: .*"bert"/],
    ['a huge text', { config: ' '.repeat(70_000) }, /^config.json: is larger/],
    [
      'no tokenizer model',
      { tokenizer: tokenizer({ model: null }) },
      /^tokenizer.json: has no model/,
    ],
    [
      'BPE',
      { tokenizer: tokenizer({ model: { type: 'BPE', vocab: {} } }) },
      /BPE; WordPiece and Unigram/,
    ],
    [
      'a step not known',
      { tokenizer: tokenizer({ normalizer: { type: 'ByteLevel' } }) },
      /"ByteLevel"/,
    ],
    [
      'a split not known',
      { tokenizer: tokenizer({ pre_tokenizer: { type: 'Split' } }) },
      /"Split"/,
    ],
    [
      'an expression',
      {
        tokenizer: tokenizer({
          normalizer: { type: 'Replace', pattern: { Regex: '(a+)+$' }, content: '' },
        }),
      },
      /\(a\+\)\+\$/,
    ],
    [
      'a text that grows',
      {
        tokenizer: tokenizer({
          normalizer: { type: 'Replace', pattern: { String: 'a' }, content: 'a'.repeat(99) },
        }),
      },
      /replacement/,
    ],
    [
      'a token without a number',
      { tokenizer: tokenizer({ model: { type: 'WordPiece', vocab: { a: -1 } } }) },
      /no number/,
    ],
    [
      'a piece without a score',
      { tokenizer: tokenizer({ model: { type: 'Unigram', vocab: [['a']] } }) },
      /token 0/,
    ],
    ['nothing', { model: new Uint8Array(0) }, /^model.safetensors: is empty/],
    ['a huge header', { model: long }, /header is huge/],
    ['a header that is cut off', { model: good.model.slice(0, 40) }, /ends within its header/],
    [
      'numbers that are cut off',
      { model: good.model.slice(0, -4) },
      /"embeddings" goes on after the end/,
    ],
    [
      'a header that is no JSON',
      { model: Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 0, 91, 91]) },
      /is not JSON/,
    ],
    ['no table', { model: model(() => ({})) }, /has no "embeddings"/],
    [
      'a kind that is not known',
      { model: embeddings({ dtype: 'F8_E4M3' }) },
      /has no "embeddings" of a known kind/,
    ],
    [
      'a kind that is not read',
      { model: embeddings({ dtype: 'BF16', shape: [1, 4] }) },
      /holds BF16/,
    ],
    ['no shape', { model: embeddings({ shape: [-1, 2] }) }, /has no shape/],
    [
      'a shape of more',
      { model: embeddings({ shape: [2 ** 40, 2 ** 40] }) },
      /not as many numbers/,
    ],
    [
      'offsets that go back',
      { model: embeddings({ data_offsets: [8, 0] }) },
      /where its numbers are/,
    ],
    ['three sides', { model: embeddings({ shape: [1, 1, 2] }) }, /1 × 1 × 2/],
    ['too wide', { model: safetensors({ embeddings: table([Array(1025).fill(0)]) }) }, /1 × 1025/],
    [
      'of two models',
      { model: safetensors({ embeddings: table([[1, 2]]) }) },
      /1 rows, but tokenizer.json has 11/,
    ],
    [
      'too few weights',
      { model: safetensors({ embeddings: directions(11), ...rows }) },
      /"weights" has 2 numbers for 11/,
    ],
    [
      'a row that is not there',
      {
        model: safetensors({
          embeddings: directions(2),
          mapping: { kind: 'I32', shape: [11], values: Array(11).fill(2) },
        }),
      },
      /token 0 to a row/,
    ],
  ])('%s', (_, change, says) => {
    const read = () => readEncoder({ ...good, ...change });
    expect(read).toThrow(EncoderError);
    expect(read).toThrow(says);
  });

  test('more than the device should hold', () => {
    expect(() => readEncoder({ ...good, model: new Uint8Array(64 * 1024 * 1024 + 1) })).toThrow(
      /larger than 64 MB/,
    );
  });
});

describe('whatever the bytes', () => {
  const good = tiny();
  const used = (parts: EncoderParts) => {
    let encoder: ReturnType<typeof readEncoder>;
    try {
      encoder = readEncoder(parts);
    } catch (error) {
      expect(error).toBeInstanceOf(EncoderError);
      return;
    }
    const length = lengthOf(encoder.encode('My refund is late, 退款 café!'));
    expect(length === 0 || Math.abs(length - 1) < 1e-3).toBe(true);
  };

  test('a model is read or refused by name', () => {
    const bytes = fc
      .array(fc.tuple(fc.nat(good.model.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const changed = good.model.slice();
        for (const [at, value] of changes) changed[at] = value;
        return changed;
      });
    const cut = fc.nat(good.model.length).map((to) => good.model.slice(0, to));
    fc.assert(
      fc.property(fc.oneof(bytes, cut, fc.uint8Array({ maxLength: 200 })), (model) =>
        used({ ...good, model: Uint8Array.from(model) }),
      ),
      { numRuns: 2000 },
    );
  });

  test('a tokenizer is read or refused by name', () => {
    const texts = [
      good.tokenizer,
      JSON.stringify(
        unigramJson([
          ['[UNK]', 0],
          ['▁refund', -1],
        ]),
      ),
    ];
    const changed = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(900), fc.constantFrom(...'"{}[]:,01-e.nulltruex▁ ')), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(([text, changes]) =>
        changes.reduce(
          (into, [at, letter]) => into.slice(0, at) + letter + into.slice(at + 1),
          text,
        ),
      );
    const parts = fc
      .record(
        {
          normalizer: fc.oneof(
            fc.json().map((text) => JSON.parse(text)),
            fc.record({
              type: fc.constantFrom('Sequence', 'Replace', 'Prepend', 'Strip'),
              normalizers: fc.jsonValue(),
              pattern: fc.jsonValue(),
              content: fc.jsonValue(),
            }),
          ),
          pre_tokenizer: fc.record({
            type: fc.constantFrom('Sequence', 'Metaspace', 'Punctuation'),
            pretokenizers: fc.jsonValue(),
            replacement: fc.jsonValue(),
          }),
          model: fc.record({
            type: fc.constantFrom('WordPiece', 'Unigram', null),
            vocab: fc.jsonValue(),
            unk_id: fc.jsonValue(),
          }),
        },
        { requiredKeys: ['model'] },
      )
      .map((json) => JSON.stringify(json));
    fc.assert(
      fc.property(fc.oneof(changed, parts), (tokenizer) => used({ ...good, tokenizer })),
      { numRuns: 2000 },
    );
  });
});
