import type { Calendar } from '../model/packs.ts';

/** Time as a desk counts it: only while it is open. Pure; without a calendar every minute counts. */

const minute = 60_000;
const day = 24 * 60 * minute;
/** A calendar that opens less than once in this many days has no answer. */
const farthest = 400;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** What a clock on the wall shows there, as if it were UTC, in ms. */
export function wallTime(timeZone: string, at: number): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minutes, second);
}

/** When the clock on the wall shows this; of a time that a change of the clocks skips, the moment after it. */
export function atWallTime(timeZone: string, wall: number): number {
  // Twice, as the offset may be another one on the other side of a change of the clocks.
  const guess = wall - (wallTime(timeZone, wall) - wall);
  return wall - (wallTime(timeZone, guess) - guess);
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The hours of one day there, in order, as moments. `midnight` is of the wall clock. */
function hoursOn({ timeZone, open, holidays }: Calendar, midnight: number): [number, number][] {
  const date = new Date(midnight);
  if (holidays.includes(date.toISOString().slice(0, 10))) return [];
  const weekday = date.getUTCDay() || 7;
  return open
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }): [number, number] => [
      atWallTime(timeZone, midnight + minutesOf(from) * minute),
      atWallTime(timeZone, midnight + minutesOf(to) * minute),
    ])
    .sort(([a], [b]) => a - b);
}

function* hoursFrom(calendar: Calendar, from: number): Generator<[number, number]> {
  const first = Math.floor(wallTime(calendar.timeZone, from) / day) * day;
  for (let i = 0; i < farthest; i += 1) {
    for (const [start, end] of hoursOn(calendar, first + i * day)) {
      if (end > from) yield [Math.max(start, from), end];
    }
  }
}

/**
 * The moment when so many minutes of open time have passed since `from`, in ms.
 * @throws RangeError when the desk never opens.
 */
export function addWorking(calendar: Calendar | undefined, from: number, minutes: number): number {
  let left = minutes * minute;
  if (!calendar) return from + left;
  for (const [start, end] of hoursFrom(calendar, from)) {
    if (end - start >= left) return start + left;
    left -= end - start;
  }
  throw new RangeError(`calendar ${calendar.id} is hardly ever open; give it hours`);
}

/** Minutes of open time between two moments; 0 when the second is not later. */
export function workingBetween(calendar: Calendar | undefined, from: number, to: number): number {
  if (to <= from) return 0;
  if (!calendar) return (to - from) / minute;
  let sum = 0;
  for (const [start, end] of hoursFrom(calendar, from)) {
    if (start >= to) break;
    sum += Math.min(end, to) - start;
  }
  return sum / minute;
}

export function isOpen(calendar: Calendar | undefined, at: number): boolean {
  if (!calendar) return true;
  const [next] = hoursFrom(calendar, at);
  return next !== undefined && next[0] === at;
}
