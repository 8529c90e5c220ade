import type { Calendar } from '../model/packs.ts';

/** Time as a desk counts it: only while it is open. Pure; without a calendar every minute counts. */

const minute = 60_000;
const day = 24 * 60 * minute;
/** A calendar that stays closed for so many days in a row has no answer. */
const longestClosed = 400;

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

/** When the clock on the wall first shows this; of a time that a change of the clocks skips, the moment of the change. */
export function atWallTime(timeZone: string, wall: number): number {
  // A day before and a day after it, so that both offsets are known when the clocks change in between.
  const [a, b] = [wall - day, wall + day].map((at) => wallTime(timeZone, at) - at);
  let [before, after] = [wall - Math.max(a ?? 0, b ?? 0), wall - Math.min(a ?? 0, b ?? 0)];
  if (wallTime(timeZone, before) === wall) return before;
  if (wallTime(timeZone, after) === wall) return after;
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute;
    if (wallTime(timeZone, middle) < wall) before = middle;
    else after = middle;
  }
  return after;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

type Hours = readonly (readonly [from: number, to: number])[];

/** The hours of one day there, in order, as moments. `midnight` is of the wall clock. */
function hoursOn({ timeZone, open, holidays }: Calendar, midnight: number): Hours {
  const date = new Date(midnight);
  if (holidays.includes(date.toISOString().slice(0, 10))) return [];
  const weekday = date.getUTCDay() || 7;
  return open
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) =>
      [from, to].map((clock) => atWallTime(timeZone, midnight + minutesOf(clock) * minute)),
    )
    .flatMap(([from = 0, to = 0]): Hours => (from < to ? [[from, to]] : []))
    .sort(([a], [b]) => a - b);
}

/** Asking a time zone is slow and days repeat: worked out once for each calendar. */
const worked = new WeakMap<Calendar, Map<number, Hours>>();
const mostKept = 2000;

function keptHoursOn(calendar: Calendar, midnight: number): Hours {
  const kept = worked.get(calendar);
  const days = kept && kept.size < mostKept ? kept : new Map<number, Hours>();
  if (days !== kept) worked.set(calendar, days);
  const known = days.get(midnight) ?? hoursOn(calendar, midnight);
  days.set(midnight, known);
  return known;
}

const midnightOf = ({ timeZone }: Calendar, at: number) =>
  Math.floor(wallTime(timeZone, at) / day) * day;

/** The hours from then on, the first one cut; ends when it stays closed. */
function* hoursFrom(calendar: Calendar, from: number): Generator<readonly [number, number]> {
  const first = midnightOf(calendar, from);
  let closed = 0;
  for (let i = 0; closed < longestClosed; i += 1) {
    const hours = keptHoursOn(calendar, first + i * day);
    closed = hours.length > 0 ? 0 : closed + 1;
    for (const [start, end] of hours) if (end > from) yield [Math.max(start, from), end];
  }
}

/** The same backwards: the last hours before it first. */
function* hoursBefore(calendar: Calendar, to: number): Generator<readonly [number, number]> {
  const last = midnightOf(calendar, to);
  let closed = 0;
  for (let i = 0; closed < longestClosed; i += 1) {
    const hours = keptHoursOn(calendar, last - i * day);
    closed = hours.length > 0 ? 0 : closed + 1;
    for (const [start, end] of hours.toReversed()) {
      if (start < to) yield [start, Math.min(end, to)];
    }
  }
}

const hardlyOpen = ({ id }: Calendar) =>
  new RangeError(`calendar ${id} is hardly ever open; give it hours`);

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
  throw hardlyOpen(calendar);
}

/**
 * The last moment from which on so many minutes of open time are left until `to`, in ms.
 * @throws RangeError when the desk never opens.
 */
export function takeWorking(calendar: Calendar | undefined, to: number, minutes: number): number {
  let left = minutes * minute;
  if (!calendar) return to - left;
  for (const [start, end] of hoursBefore(calendar, to)) {
    if (end - start >= left) return end - left;
    left -= end - start;
  }
  throw hardlyOpen(calendar);
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
  const { value } = hoursFrom(calendar, at).next();
  return value !== undefined && value[0] === at;
}
