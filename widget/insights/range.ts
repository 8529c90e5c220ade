import { dayOf } from '../words/dates.ts';

export const ranges = ['week', 'lastWeek', 'month', 'quarter', 'custom'] as const;
export type Range = (typeof ranges)[number];

export interface Days {
  from: string;
  to: string;
}

const plusDays = (date: Date, days: number) =>
  dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime());

/** First and last day of a range; weeks begin on Monday. */
export function daysOf(range: Exclude<Range, 'custom'>, now: Date): Days {
  const sinceMonday = (now.getDay() + 6) % 7;
  const span = {
    week: [-sinceMonday, 0],
    lastWeek: [-sinceMonday - 7, -sinceMonday - 1],
    month: [-27, 0],
    quarter: [-90, 0],
  }[range] as [number, number];
  return { from: plusDays(now, span[0]), to: plusDays(now, span[1]) };
}

/** What the backend accepts: in order, and at most a year. */
export const isRange = ({ from, to }: Days): boolean =>
  Boolean(from && to) && from <= to && Date.parse(to) - Date.parse(from) <= 366 * 86_400_000;
