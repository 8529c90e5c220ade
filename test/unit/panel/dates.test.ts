import { afterEach, beforeEach, expect, test } from 'vitest';
import { clockTime, dayOf, writeDate } from '../../../widget/words/dates.ts';
import type { UiLanguage } from '../../../widget/words/words.ts';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Asia/Jakarta';
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const at = '2026-11-23T07:51:00+07:00';
const written: Record<UiLanguage, [moment: string, day: string]> = {
  en: ['23 Nov, 07:51', '23 Nov 2026'],
  id: ['23 Nov, 07.51', '23 Nov 2026'],
  ms: ['23 Nov, 07:51', '23 Nov 2026'],
  th: ['23 พ.ย. 07:51', '23 พ.ย. 2026'],
  vi: ['07:51 23 thg 11', '23 thg 11, 2026'],
  tl: ['Nob 23, 07:51', 'Nob 23, 2026'],
  zh: ['11月23日 07:51', '2026年11月23日'],
};

test.each(Object.entries(written))('in %s, a moment and a day in its own order', (lang, as) => {
  const language = lang as UiLanguage;
  expect([writeDate(at, 'moment', language), writeDate(at, 'dayOfYear', language)]).toEqual(as);
  // Not 24:05, which some languages have for the first hour.
  expect(writeDate('2026-11-22T17:05:00Z', 'clock', language)).toMatch(/^00[:.]05$/);
});

test('the day is left out when it is today where the reader sits', () => {
  const now = Date.parse('2027-01-01T00:30:00+07:00');
  expect(dayOf(now)).toBe('2027-01-01');
  expect(clockTime('2026-12-31T17:10:00Z', now, 'en')).toBe('00:10');
  expect(clockTime('2026-12-31T16:50:00Z', now, 'en')).toBe('31 Dec, 23:50');
});

test('a day without a time is that day in every zone', () => {
  for (const here of ['Pacific/Honolulu', 'Asia/Jakarta', 'Pacific/Kiritimati']) {
    process.env.TZ = here;
    expect(writeDate('2026-12-01', 'day', 'en')).toBe('1 Dec');
  }
});
