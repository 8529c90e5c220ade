import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addWorking,
  atWallTime,
  isOpen,
  takeWorking,
  wallTime,
  workingBetween,
} from '../../../shared/clocks/calendar.ts';
import type { Calendar } from '../../../shared/model/packs.ts';

const weekdays = [1, 2, 3, 4, 5];
const calendarOf = (timeZone: string, change: Partial<Calendar> = {}): Calendar => ({
  id: 'office',
  timeZone,
  open: [{ days: weekdays, from: '09:00', to: '18:00' }],
  holidays: [],
  ...change,
});
const jakarta = calendarOf('Asia/Jakarta', { holidays: ['2026-12-25'] });
const at = (iso: string) => Date.parse(iso);
const iso = (time: number) => new Date(time).toISOString();

test('open time only: over the night, the weekend and a holiday', () => {
  // Friday 17:30 in Jakarta: half an hour is left, the rest is on Monday.
  expect(iso(addWorking(jakarta, at('2026-11-20T10:30:00Z'), 60))).toBe('2026-11-23T02:30:00.000Z');
  // Thursday the 24th, 17:00: the 25th is a holiday, then the weekend.
  expect(iso(addWorking(jakarta, at('2026-12-24T10:00:00Z'), 120))).toBe(
    '2026-12-28T03:00:00.000Z',
  );
  expect(workingBetween(jakarta, at('2026-12-24T10:00:00Z'), at('2026-12-28T03:00:00Z'))).toBe(120);
  expect(iso(takeWorking(jakarta, at('2026-12-28T03:00:00Z'), 120))).toBe(
    '2026-12-24T10:00:00.000Z',
  );
  expect(workingBetween(jakarta, at('2026-11-21T00:00:00Z'), at('2026-11-22T00:00:00Z'))).toBe(0);
  expect(workingBetween(jakarta, 5, 5)).toBe(0);
});

test('is it open', () => {
  const open = (time: string) => isOpen(jakarta, at(time));
  expect(open('2026-11-20T02:00:00Z')).toBe(true);
  expect(open('2026-11-20T10:59:59.999Z')).toBe(true);
  expect(open('2026-11-20T11:00:00Z')).toBe(false);
  expect(open('2026-11-21T04:00:00Z')).toBe(false);
  expect(open('2026-12-25T04:00:00Z')).toBe(false);
  expect(isOpen(undefined, 0)).toBe(true);
});

test('a night is two rows, and counts through midnight', () => {
  const night = calendarOf('Asia/Manila', {
    open: [
      { days: [5], from: '22:00', to: '24:00' },
      { days: [6], from: '00:00', to: '06:00' },
    ],
  });
  // Friday 23:00 in Manila, and 2 hours on.
  expect(iso(addWorking(night, at('2026-11-20T15:00:00Z'), 120))).toBe('2026-11-20T17:00:00.000Z');
  expect(isOpen(night, at('2026-11-20T16:00:00Z'))).toBe(true);
});

test('clocks that change: 23 and 25 hours, hours that are skipped or come twice', () => {
  const always = (timeZone: string) =>
    calendarOf(timeZone, { open: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] });
  const berlin = always('Europe/Berlin');
  const day = (from: string, to: string, calendar: Calendar) =>
    workingBetween(calendar, at(from), at(to)) / 60;
  expect(day('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', berlin)).toBe(23);
  expect(day('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', berlin)).toBe(25);
  // Skipped: the moment of the change. In New York 2:30 is not there on 8 March, on Lord Howe 2:10 on 4 October.
  const wall = (time: string) => at(`${time}:00Z`);
  expect(iso(atWallTime('America/New_York', wall('2026-03-08T02:30')))).toBe(
    '2026-03-08T07:00:00.000Z',
  );
  expect(iso(atWallTime('Australia/Lord_Howe', wall('2026-10-04T02:10')))).toBe(
    '2026-10-03T15:30:00.000Z',
  );
  // Twice: the first of both, east and west of Greenwich.
  expect(iso(atWallTime('Europe/Berlin', wall('2026-10-25T02:30')))).toBe(
    '2026-10-25T00:30:00.000Z',
  );
  expect(iso(atWallTime('America/New_York', wall('2026-11-01T01:30')))).toBe(
    '2026-11-01T05:30:00.000Z',
  );
  // Hours inside the skipped one are none at all.
  const gone = calendarOf('America/New_York', {
    open: [{ days: [7], from: '02:10', to: '02:50' }],
  });
  expect(workingBetween(gone, at('2026-03-08T00:00:00Z'), at('2026-03-09T00:00:00Z'))).toBe(0);
  expect(workingBetween(gone, at('2026-03-08T00:00:00Z'), at('2026-03-16T00:00:00Z'))).toBe(40);
});

test('a desk that never opens has no answer', () => {
  const never = calendarOf('Asia/Bangkok', { open: [] });
  expect(() => addWorking(never, 0, 1)).toThrow('calendar office is hardly ever open');
  expect(() => takeWorking(never, 0, 1)).toThrow('calendar office is hardly ever open');
  expect(isOpen(never, 0)).toBe(false);
  expect(workingBetween(never, 0, at('2026-01-01T00:00:00Z'))).toBe(0);
});

// Boundaries outside the hours that come twice, so that the slow way below says the same.
const clock = fc.constantFrom('00:00', '04:00', '07:30', '09:15', '13:00', '17:45', '22:00');
const someCalendar: fc.Arbitrary<Calendar> = fc.record({
  id: fc.constant('some'),
  timeZone: fc.constantFrom(
    'Asia/Jakarta',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
  ),
  open: fc
    .tuple(
      fc.uniqueArray(clock, { minLength: 1, maxLength: 5 }),
      fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    )
    .map(([clocks, days]) => {
      const edges = [...clocks.toSorted(), '24:00'];
      return edges
        .slice(0, -1)
        .flatMap((from, i) =>
          i % 2 === 0 ? [{ days: [...days, 7], from, to: edges[i + 1] ?? '' }] : [],
        )
        .map((row) => ({ ...row, days: [...new Set(row.days)] }));
    }),
  holidays: fc.constant<string[]>(['2026-03-30', '2026-10-26']),
});
// Around the days on which clocks change.
const moment = fc
  .integer({ min: at('2026-03-01T00:00:00Z'), max: at('2026-11-10T00:00:00Z') })
  .map((time) => time - (time % 1000));
const length = fc.integer({ min: 1, max: 20_000 });

test('adding and counting are each other undone', () => {
  fc.assert(
    fc.property(someCalendar, moment, length, (calendar, from, minutes) => {
      const end = addWorking(calendar, from, minutes);
      expect(workingBetween(calendar, from, end)).toBeCloseTo(minutes, 6);
      const start = takeWorking(calendar, end, minutes);
      expect(workingBetween(calendar, start, end)).toBeCloseTo(minutes, 6);
      expect(start).toBeGreaterThanOrEqual(from);
    }),
  );
});

test('later or longer never ends earlier, and parts add up', () => {
  fc.assert(
    fc.property(someCalendar, moment, length, length, (calendar, from, minutes, more) => {
      const end = addWorking(calendar, from, minutes);
      expect(addWorking(calendar, from, minutes + more)).toBeGreaterThanOrEqual(end);
      expect(addWorking(calendar, from + more * 1000, minutes)).toBeGreaterThanOrEqual(end);
      const last = end + more * 1000;
      expect(workingBetween(calendar, from, last)).toBeCloseTo(
        minutes + workingBetween(calendar, end, last),
        6,
      );
    }),
  );
});

test('counts what a clock on the wall counts, minute by minute', () => {
  fc.assert(
    fc.property(someCalendar, moment, (calendar, from) => {
      const start = from - (from % 60_000);
      let counted = 0;
      for (let minute = 0; minute < 3 * 24 * 60; minute += 1) {
        const shown = iso(wallTime(calendar.timeZone, start + minute * 60_000));
        const weekday = new Date(shown).getUTCDay() || 7;
        const open =
          !calendar.holidays.includes(shown.slice(0, 10)) &&
          calendar.open.some(
            ({ days, from, to }) =>
              days.includes(weekday) && from <= shown.slice(11, 16) && shown.slice(11, 16) < to,
          );
        if (open) counted += 1;
      }
      expect(workingBetween(calendar, start, start + 3 * 24 * 3_600_000)).toBe(counted);
    }),
    { numRuns: 12 },
  );
});
