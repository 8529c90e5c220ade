import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/entities/fold.ts';
import {
  isCccd,
  isChineseId,
  isMyKad,
  isNik,
  isNric,
  isThaiId,
} from '../../../shared/entities/identity.ts';
import { findEntities } from '../../../shared/entities/numbers.ts';
import { isPhone, samePhone } from '../../../shared/entities/phone.ts';

const kinds = (text: string) =>
  findEntities(text).map(({ kind, text: words }) => `${kind} ${words}`);

test('folding keeps every offset', () => {
  const odd = '๐๑๒－３４５６　ａ＠ｂ．ｃ\u200b7';
  expect(fold(odd)).toBe('012-3456 a@b.c 7');
  expect(fold(odd)).toHaveLength(odd.length);
});

describe('one number has one meaning', () => {
  test.each([
    ['kartu 4111 1111 1111 1111 12/27', ['card 4111 1111 1111 1111']],
    ['order 4111111111111111', ['order 4111111111111111']],
    [
      'order #48213 total Rp 2.450.000 tanggal 12 November 2026',
      ['order 48213', 'amount Rp 2.450.000', 'date 12 November 2026'],
    ],
    [
      'nomor pesanan Anda KRN-24101-8831, resi JP1234567890',
      ['order KRN-24101-8831', 'tracking JP1234567890'],
    ],
    ['rekening BCA a.n. Siti 1234567890', ['account 1234567890']],
    ['kode OTP Anda 482913', ['code 482913']],
    ['หมายเลขคำสั่งซื้อ 240118833 ยอด 1,250.00 บาท', ['order 240118833', 'amount 1,250.00 บาท']],
    [
      'đơn hàng 50117, 150.000đ, ngày 22/11/2026',
      ['order 50117', 'amount 150.000đ', 'date 22/11/2026'],
    ],
    [
      '订单号88213，退款¥128.50，2026年11月22日',
      ['order 88213', 'amount ¥128.50', 'date 2026年11月22日'],
    ],
    ['order 2026-11-22 and order 2026', ['date 2026-11-22']],
    ['**0812 3456 7890**', ['phone 0812 3456 7890']],
    [
      'a@b.example https://x.example/0812345678901',
      ['email a@b.example', 'link https://x.example/0812345678901'],
    ],
    ['12.345.678 pengguna, 3 hari, 10:30, v2.10.1', []],
    ['INV/20261108/MPL/3391', ['reference INV/20261108/MPL/3391']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

test('identity numbers by check digit and structure', () => {
  expect(isNik('3174051203900001')).toBe(true);
  expect(isNik('3174055203900001')).toBe(true); // a woman: day + 40
  expect(isNik('3174053303900001')).toBe(false);
  expect(isNik('0174051203900001')).toBe(false);
  expect(isMyKad('900101145678')).toBe(true);
  expect(isMyKad('901301145678')).toBe(false);
  expect(isMyKad('900101005678')).toBe(false);
  expect(isThaiId('1101700230708')).toBe(true);
  expect(isThaiId('1101700230709')).toBe(false);
  expect(isCccd('001090012345')).toBe(true);
  expect(isCccd('099090012345')).toBe(false);
  expect(isNric('S1234567D')).toBe(true);
  expect(isNric('S1234567A')).toBe(false);
  expect(isNric('T0000001E')).toBe(true);
  expect(isNric('F1234567N')).toBe(true);
  expect(isChineseId('11010519491231002X')).toBe(true);
  expect(isChineseId('110105194912310021')).toBe(false);
});

test('phones of the markets, however they are dialled', () => {
  for (const digits of [
    '081234567890',
    '6281234567890',
    '0123456789',
    '0812345678',
    '0912345678',
    '09171234567',
    '6581234567',
  ]) {
    expect(isPhone(digits)).toBe(true);
  }
  for (const digits of ['1234567890', '20261122', '0000000000', '48213'])
    expect(isPhone(digits)).toBe(false);
  expect(samePhone('+62 812-3456-7890', '081234567890')).toBe(true);
  expect(samePhone('1500-555', '1500555')).toBe(true);
  expect(samePhone('081234567890', '081234567891')).toBe(false);
});

test('offsets point at the words as written', () => {
  const text = 'เบอร์ ๐๘๑-๒๓๔-๕๖๗๘ 卡号４１１１１１１１１１１１１１１１';
  for (const { start, end, text: words } of findEntities(text))
    expect(text.slice(start, end)).toBe(words);
  expect(kinds(text)).toEqual(['phone ๐๘๑-๒๓๔-๕๖๗๘', 'card ４１１１１１１１１１１１１１１１']);
});
