import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNear, nearWords } from '../../../shared/match/near.ts';

const piecesOf = (word: string) => {
  const marked = `^${word}$`;
  return new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)));
};
/** The definition, word by word. */
function alike(one: string, other: string): number {
  const pieces = piecesOf(one);
  const others = piecesOf(other);
  const common = [...pieces].filter((piece) => others.has(piece)).length;
  return (2 * common) / (pieces.size + others.size);
}

const vocabulary = [
  'refund',
  'refunds',
  'refunded',
  'fund',
  'hàng',
  'kiện',
  "don't",
  'aaaa',
  '退款',
  'ok',
];

test('words that are spelt nearly alike are found, the nearest first', () => {
  const near = nearWords(vocabulary, vocabulary.length);
  const found = (word: string) => findNear(near, word).map(({ term }) => vocabulary[term]);
  expect(found('refund')).toEqual(['refund', 'refunds', 'refunded']);
  expect(found('refnds')).toEqual([]);
  expect(found('refudns')).toEqual([]);
  expect(found('refunda')[0]).toBe('refund');
  expect(found('kiện')).toEqual(['kiện']);
  expect(found('ok')).toEqual([]);
  expect(found('退款')).toEqual([]);
});

test('they are those that have most pieces in common, and a second look finds the same', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcđéệ'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
      const near = nearWords(words, words.length);
      const expected = words
        .map((known, term) => ({ term, alike: alike(known, asked) }))
        .filter((one) => one.alike >= 0.62)
        .map((one) => one.alike)
        .sort((a, b) => b - a)
        .slice(0, 3);
      const found = findNear(near, asked);
      expect(found.map((one) => one.alike)).toEqual(expected);
      for (const { term, alike: share } of found) {
        expect(alike(words[term] ?? '', asked)).toBe(share);
      }
      expect(findNear(near, asked)).toEqual(found);
    }),
  );
});
