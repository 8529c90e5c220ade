import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../shared/entities/numbers.ts';
import { isServiceLine } from '../../../shared/entities/phone.ts';
import { maskEmail } from '../../../shared/mask.ts';

const kinds = (text: string) =>
  findEntities(text).map(({ kind, text: words }) => `${kind} ${words}`);

describe('links and addresses on the net', () => {
  test.each([
    ['อีเมลa@b.exampleค่ะ', ['email a@b.example']],
    ['请看https://kirana.example/r。', ['link https://kirana.example/r']],
    ['wa.me/62812 or shop.co.id', ['link wa.me/62812', 'link shop.co.id']],
    ['my website is VisualTrips.hu', ['link VisualTrips.hu']],
    ['thanks.in two days, ok.so that, file v2.10.1', []],
    ['mail b•••@surel.example or a***@surel.example', ['masked •••', 'masked ***']],
    [
      'from 160.67.237.27, 2001:db8::1 at 10:30:15, version 2.10.1.4',
      ['ip 160.67.237.27', 'ip 2001:db8::1'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('phones by what is said of them', () => {
  test.each([
    ["They're not answering at (88) 684-334", ['phone (88) 684-334']],
    ['You can reach Ana at 785 8949.', ['phone 785 8949']],
    ['61 51 81 office\n+1-203-305-2492x5662 fax', ['phone 61 51 81', 'phone +1-203-305-2492x5662']],
    ['Is 02.27.96.63.08 still your number?', ['phone 02.27.96.63.08']],
    ['I have 1000000 followers, call 24/7, 10:30 - 11:30', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('lines of companies are nobody’s own', () => {
    for (const line of ['1500555', '18001234567', '1900545413', '1300881234', '4001234567'])
      expect(isServiceLine(line)).toBe(true);
    for (const own of ['081234567890', '0912345678', '13812345678', '6591234567'])
      expect(isServiceLine(own)).toBe(false);
  });
});

test('accounts and documents by check digits, else by their label', () => {
  expect(kinds('IBAN de89 3704 0044 0532 0130 00 thanks')).toEqual([
    'account de89 3704 0044 0532 0130 00',
  ]);
  expect(kinds('GB82 WEST 1234 5698 7654 33')).toEqual([]);
  expect(kinds('paspor C1234567, NPWP 09.254.294.3-407.000')).toEqual([
    'identity C1234567',
    'identity 09.254.294.3-407.000',
  ]);
  expect(kinds('S1234567D po ang order number ninyo')).toEqual(['order S1234567D']);
});

test('a masked e-mail address keeps its host', () => {
  expect(maskEmail('budi@surel.example')).toBe('b•••@surel.example');
});
