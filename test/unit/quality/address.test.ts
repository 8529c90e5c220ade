import { describe, expect, test } from 'vitest';
import { findAddresses } from '../../../shared/entities/address.ts';
import { maskAddress } from '../../../shared/mask.ts';
import { cpuTime } from '../cpu.ts';

describe('addresses down to the house', () => {
  test.each([
    [
      'kirim ke Jl. Melati No. 5, RT 02/RW 03, Kel. Sukamaju, Kota Bekasi 17111 ya',
      'Jl. Melati No. 5, RT 02/RW 03, Kel. Sukamaju, Kota Bekasi 17111',
    ],
    ['Dusun Krajan RT 01 RW 04, Desa Sumberejo', 'Dusun Krajan RT 01 RW 04, Desa Sumberejo'],
    [
      'ke 45, Jalan SS2/24, 47300 Petaling Jaya, Selangor.',
      '45, Jalan SS2/24, 47300 Petaling Jaya, Selangor',
    ],
    ['ที่ ๙๙/๑๒ หมู่ ๕ ตำบลบางพูด ค่ะ', '๙๙/๑๒ หมู่ ๕ ตำบลบางพูด'],
    ['về 45/7 Nguyễn Trãi, P. Bến Thành, Q.1 ạ', '45/7 Nguyễn Trãi, P. Bến Thành, Q.1'],
    ['sa Unit 5B 78 Mabini Street, Ermita, Manila.', 'Unit 5B 78 Mabini Street, Ermita, Manila'],
    [
      'at Blk 123 Ang Mo Kio Avenue 3 #12-345 Singapore 560123.',
      'Blk 123 Ang Mo Kio Avenue 3 #12-345 Singapore 560123',
    ],
    ['请寄到广州市天河区体育西路１２号。', '广州市天河区体育西路１２号'],
    ['to 7226 Primrose Ave Newark, MI 46469', '7226 Primrose Ave Newark, MI 46469'],
  ])('%s', (text, expected) => {
    expect(findAddresses(text).map((one) => one.text)).toEqual([expected]);
    for (const { start, end } of findAddresses(text)) expect(text.slice(start, end)).toBe(expected);
  });

  test.each([
    'Paket sudah jalan 3 hari, 2 hari lagi tiba di Bekasi Timur.',
    'Alamat di Jl. M••••• No. •• sudah benar.',
    'ใบแจ้งหนี้เลขที่ 123456 และคำสั่งซื้อเลขที่ 50117',
    'Đơn hàng số 50117 đến quận 1; hạt giống số 5 Zambia',
    '您在1月5号下单，请在3号前回复，我们会在5号处理。',
    'Step 1: wait 5 days by the way. Ticket 12 St. Patrick sale',
  ])('none in %s', (text) => expect(findAddresses(text)).toEqual([]));

  test('hostile text costs no more than its length', () => {
    for (const part of [
      'Aa 1 ',
      'Jl. Aa ',
      '市',
      '小区',
      '12 หมู่ ',
      '1/1/',
      'Unit 1 Aa Brgy ',
      'số 1 ',
    ]) {
      expect(
        cpuTime(() => findAddresses(`${part.repeat(4000)}9`)),
        part,
      ).toBeLessThan(1500);
    }
  });
});

test('a masked address keeps its town, where it can be told', () => {
  expect(maskAddress('Jl. Melati No. 5, Bekasi')).toBe('••••, Bekasi');
  expect(maskAddress('45, Jalan SS2/24, 47300 Petaling Jaya')).toBe('••••');
  expect(maskAddress('上海市世纪大道100号')).toBe('••••');
});
