import type { Words } from '../words/words.ts';
import { localeOf, type UiLanguage } from '../words/words.ts';

/** `9:26`, from an hour on `7 h 54 min`. */
export function duration(ms: number, words: Words['desk']): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${String(seconds % 60).padStart(2, '0')}`
    : words.hoursMinutes(Math.floor(minutes / 60), minutes % 60);
}

/** `14:20`, in the reader's zone; with the day when it is another one. */
export function clockTime(iso: string, now: number, language: UiLanguage): string {
  const at = new Date(iso);
  const today = new Date(now).toDateString() === at.toDateString();
  return at.toLocaleString(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...(today ? {} : { day: 'numeric', month: 'short' }),
  });
}
