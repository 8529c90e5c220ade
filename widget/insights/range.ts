export const ranges = ['week', 'lastWeek', 'month', 'quarter', 'custom'] as const;
export type Range = (typeof ranges)[number];

export interface Days {
  from: string;
  to: string;
}

/** A date as `2026-11-22`, in the reader's zone. */
export const isoDay = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

const plusDays = (date: Date, days: number) =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

/** First and last day of a range; weeks begin on Monday. */
export function daysOf(range: Exclude<Range, 'custom'>, now: Date): Days {
  const sinceMonday = (now.getDay() + 6) % 7;
  const span = {
    week: [-sinceMonday, 0],
    lastWeek: [-sinceMonday - 7, -sinceMonday - 1],
    month: [-27, 0],
    quarter: [-90, 0],
  }[range] as [number, number];
  return { from: isoDay(plusDays(now, span[0])), to: isoDay(plusDays(now, span[1])) };
}

/** What the backend accepts: in order, and at most a year. */
export const isRange = ({ from, to }: Days): boolean =>
  Boolean(from && to) && from <= to && Date.parse(to) - Date.parse(from) <= 366 * 86_400_000;

/** `16 Nov 2026`, as the interface's language writes it. */
export const dayWords = (day: string, locale: string): string =>
  new Date(`${day}T00:00`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
