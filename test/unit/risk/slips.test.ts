import { expect, test } from 'vitest';
import { meant, slipsOf } from '../../../shared/risk/slips.ts';
import { cpuTime } from '../cpu.ts';

const slips = slipsOf(['lawyer', 'charged', 'counterfeit', 'account', 'twice', 'polisi', 'seller']);

test.each([
  ['laywer', 'lawyer'],
  ['chraged', 'charged'],
  ['counterfiet', 'counterfeit'],
  ['counterfit', 'counterfeit'],
  ['acount', 'account'],
  ['accoount', 'account'],
  ['poilsi', 'polisi'],
])('leads %s back to %s', (typed, word) => {
  expect(meant(slips, typed)).toBe(word);
});

test.each([
  ['a word of the rules', 'charged'],
  ['a letter in place of another', 'changed'],
  ['a letter less at the end', 'charge'],
  ['a short word', 'twiec'],
  ['another word of the same letters', 'resell'],
  ['what is no word', '12345678'],
])('leaves %s as it is', (_, typed) => {
  expect(meant(slips, typed)).toBeUndefined();
});

test('takes a long list and a long word in its stride', () => {
  const many = slipsOf(Array.from({ length: 50_000 }, (_, at) => `word${at.toString(26)}abc`));
  const took = cpuTime(() => {
    for (let at = 0; at < 5000; at++) meant(many, `wrod${'abcdefgh'.slice(at % 5)}x`);
  });
  expect(took).toBeLessThan(1500);
});
