import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  editedShare,
  fillMacro,
  placeholderValues,
} from '../../../shared/macro.ts';
import type { Language } from '../../../shared/model/language.ts';
import { contextOf } from './draft-context.ts';

const valuesFor = (lang: Language, name: string, ...customer: string[]) =>
  placeholderValues({
    ticket: contextOf({ lang, draft: '', name, customer }).ticket,
    agentName: 'Rina',
    today: '2026-11-20', // a Friday
    lang,
    brand: 'Kirana',
  });

describe('placeholder values', () => {
  test.each<[Language, string, string]>([
    ['en', 'Maria Cruz', 'Maria'],
    ['id', 'Budi Santoso', 'Kak Budi'],
    ['ms', 'Aisyah Rahman', 'Aisyah'],
    ['th', 'ศิริพร ใจดี', 'คุณศิริพร'],
    ['th', 'Siriporn Jaidee', 'คุณ Siriporn'],
    ['vi', 'Nguyễn Thị Lan', 'anh/chị Lan'],
    ['tl', 'Jenny Reyes', 'Jenny'],
    ['zh', '王小明', '王小明'],
    ['id', 'Toko Batik Lestari', 'Toko Batik Lestari'],
    ['id', '', 'Kak'],
  ])('%s: %s is called %s', (lang, name, called) => {
    expect(valuesFor(lang, name).customer).toBe(called);
  });

  test('a nameless English customer, or an address for a name, stays for the agent to fill', () => {
    expect(valuesFor('en', '')).not.toHaveProperty('customer');
    expect(valuesFor('en', 'maria@mail.example')).not.toHaveProperty('customer');
  });

  test.each<[Language, string]>([
    ['en', '24 November 2026'],
    ['id', '24 November 2026'],
    ['ms', '24 November 2026'],
    ['th', '24 พฤศจิกายน 2569'],
    ['vi', '24/11/2026'],
    ['tl', 'Nobyembre 24, 2026'],
    ['zh', '2026年11月24日'],
  ])('%s: two working days after a Friday is %s', (lang, date) => {
    expect(valuesFor(lang, 'Maria')['date+2']).toBe(date);
  });

  test('weekends are skipped, also when the count begins on one', () => {
    const day = (today: string, days: number) =>
      addWorkingDays(today, days).toISOString().slice(0, 10);
    expect(day('2026-11-20', 0)).toBe('2026-11-20');
    expect(day('2026-11-20', 1)).toBe('2026-11-23');
    expect(day('2026-11-21', 1)).toBe('2026-11-23');
    expect(day('2026-11-20', 10)).toBe('2026-12-04');
    expect(day('2026-12-31', 1)).toBe('2027-01-01');
  });

  test('an order, an amount and a courier only when the ticket has exactly one', () => {
    const one = valuesFor(
      'id',
      'Budi',
      'Pesanan #48213 total Rp 2.450.000 via JNE',
      'pesanan 48213 mana?',
    );
    expect(one).toMatchObject({
      order: '48213',
      amount: 'Rp 2.450.000',
      courier: 'JNE',
      ticket: '48231',
      agent: 'Rina',
    });
    const two = valuesFor(
      'id',
      'Budi',
      'Pesanan 48213 Rp 1.000 dan pesanan 48214 Rp 2.000 lewat JNE atau SPX',
    );
    for (const name of ['order', 'amount', 'courier']) expect(two).not.toHaveProperty(name);
  });
});

describe('filling a macro', () => {
  test('marks what it filled and what is left', () => {
    const { text, filled, unfilled } = fillMacro(
      'Halo {customer}, pesanan {order} tiba {date+2}.',
      {
        customer: 'Kak Budi',
        'date+2': '24 November 2026',
      },
    );
    expect(text).toBe('Halo Kak Budi, pesanan {order} tiba 24 November 2026.');
    expect(filled.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kak Budi',
      '24 November 2026',
    ]);
    expect(unfilled).toEqual([{ name: 'order', start: 23, end: 30 }]);
  });

  test('a value is never read as a placeholder, nor the prototype as a value', () => {
    expect(fillMacro('{customer}', { customer: '{order} $& $1' }).text).toBe('{order} $& $1');
    expect(fillMacro('{constructor}', {}).unfilled).toHaveLength(1);
  });
});

describe('how much of a macro was changed', () => {
  const macro = 'Halo Kak Budi, pesanan sedang kami cek ke kurir. Terima kasih.';
  test('nothing, also with words around it', () => {
    expect(editedShare(macro, macro)).toBe(0);
    expect(editedShare(macro, `Selamat pagi! ${macro}\n\nSalam, Rina`)).toBe(0);
  });
  test('a word of eleven', () => {
    expect(editedShare(macro, macro.replace('kurir', 'gudang'))).toBeCloseTo(1 / 11);
  });
  test('all of it, and scripts without spaces by letters', () => {
    expect(editedShare(macro, 'Sesuatu yang lain')).toBe(1);
    expect(editedShare('您的订单已发货', '您的订单已送达')).toBeCloseTo(2 / 7);
    expect(editedShare('สวัสดีค่ะ', 'สวัสดีครับ')).toBeGreaterThan(0);
    expect(editedShare('', 'x')).toBe(0);
  });
  test('is bounded on long texts', () => {
    const long = 'kata lain lagi '.repeat(20_000);
    expect(editedShare(long, long)).toBe(0);
  });
});
