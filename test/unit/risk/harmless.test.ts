import { expect, test } from 'vitest';
import { lists, rules } from '../../../shared/packs/index.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import { caseTicket } from '../../../shared/risk/validate.ts';
import { cpuTime } from '../cpu.ts';

const compiled = compileRules(rules, lists);
const flagsOf = (text: string) =>
  findFlags(compiled, caseTicket({}, text)).map(({ ruleId }) => ruleId);

test.each([
  'Hi, where is my parcel? It says out for delivery since Monday.',
  'My lawyer friend loved the shoes, thank you!',
  'Hello, Sue here. Can I change the delivery address?',
  'The shirt is a size too small, can I exchange it?',
  'Kak, resinya belum update dari kemarin, tolong dicek ya.',
  'Voucher gratis ongkirnya ga bisa dipakai, kenapa ya min?',
  'Barang sudah sampai, makasih banyak kak!',
  'Bila parcel saya nak sampai? Dah seminggu tunggu.',
  'Boleh tukar saiz kasut tak? Yang ni ketat sangat.',
  'พัสดุถึงไหนแล้วคะ รอมาสามวันแล้ว',
  'ขอเปลี่ยนไซส์เสื้อได้ไหมคะ',
  'Shop ơi đơn của mình khi nào giao vậy ạ?',
  'Áo hơi rộng, mình muốn đổi size M.',
  'Kailan po darating ang order ko? Salamat po.',
  'Maliit po yung damit, pwede ba papalitan?',
  '请问我的包裹什么时候到？',
  '衣服有点大，可以换小一号吗？',
])('raises nothing on %s', (text) => {
  expect(flagsOf(text)).toEqual([]);
});

test('reads mixed languages, tricks and quotations', () => {
  expect(flagsOf('This is ridiculous, besok gue lapor polisi ya')).toContain('legal-threat-id');
  expect(flagsOf("I'll s u e you")).toContain('legal-threat-en');
  expect(flagsOf('toi se kien ra toa, hoan tien cho toi di')).toContain('legal-threat-vi');
  expect(flagsOf('The review says "I will sue you and your shop", is the seller fine?')).toEqual(
    [],
  );
});

test('keeps its time on hostile text', () => {
  const hostile = [
    'if not i will sue '.repeat(4000),
    '(("'.repeat(20_000),
    'a '.repeat(40_000),
    '告'.repeat(40_000),
  ];
  for (const text of hostile) {
    expect(cpuTime(() => flagsOf(text))).toBeLessThan(2000);
  }
});
