import { expect, test } from 'vitest';
import { maskPersonal } from '../../../shared/mask.ts';

test.each([
  ['HP saya 0812-3456-7890, OTP 482913.', 'HP saya •••• 7890, OTP ••••.'],
  ['kartu 4111 1111 1111 1111, rek BCA 1234567890', 'kartu •••• 1111, rek BCA •••• 7890'],
  ['NIK 3174051203900001 pesanan 48213', 'NIK •••• 0001 pesanan 48213'],
  ['โทร ๐๘๑-๒๓๔-๕๖๗๘ รหัส OTP คือ 991204', 'โทร •••• 5678 รหัส OTP คือ ••••'],
  ['Rp 2.450.000 on 12 November 2026, order INV/20261108/MPL/3391', undefined],
  ['', undefined],
])('%s', (text, masked = text) => {
  expect(maskPersonal(text)).toBe(masked);
});

test('masking twice changes nothing more', () => {
  const once = maskPersonal('0812-3456-7890 dan 4111 1111 1111 1111, OTP: 482913');
  expect(maskPersonal(once)).toBe(once);
});
