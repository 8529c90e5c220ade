/** Days and times as every page of the interface writes them: the language's own order, and 24 hours on every clock. */
import { localeOf, type UiLanguage } from './words.ts';

const day = { day: 'numeric', month: 'short' } as const;
const year = { year: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Each as English has it. */
const forms = {
  /** `07:51` */
  clock,
  /** `23 Nov` */
  day,
  /** `23 Nov 2026` */
  dayOfYear: { ...day, ...year },
  /** `23 Nov, 07:51` */
  moment: { ...day, ...clock },
  /** `23 Nov 2026, 07:51` */
  momentOfYear: { ...day, ...year, ...clock },
  /** `Mon` */
  weekday: { weekday: 'short' },
  /** `Mon 23 Nov, 07:51` */
  now: { weekday: 'short', ...day, ...clock },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const bareDay = /^\d{4}-\d\d-\d\d$/;

/** `at` in epoch milliseconds or ISO, as it is where the reader sits; a bare `2026-11-23` is that day everywhere. */
export function writeDate(
  at: string | number,
  form: keyof typeof forms,
  language: UiLanguage,
): string {
  const zone = bareDay.test(String(at)) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(localeOf(language), { ...forms[form], ...zone }).format(
    new Date(at),
  );
}

/** `14:20`; with the day when it is another one than `now`'s. */
export const clockTime = (at: string | number, now: number, language: UiLanguage): string =>
  writeDate(at, dayOf(new Date(at).getTime()) === dayOf(now) ? 'clock' : 'moment', language);

/** The calendar day where the reader sits, as `2026-11-24`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
