import type { Words } from '../words/words.ts';

/** `9:26`, from an hour on `7 h 54 min`, from two days on `3 d 4 h`. */
export function duration(ms: number, words: Words['desk']): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (minutes < 60) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  return hours < 48
    ? words.hoursMinutes(hours, minutes % 60)
    : words.daysHours(Math.floor(hours / 24), hours % 24);
}

/** A length in minutes: `15 min`, `8 h`, `2 h 30 min`; `7 d` where all hours count, as open hours make no days. */
export function length(
  minutes: number,
  { casework, desk }: Pick<Words, 'casework' | 'desk'>,
  allHours = false,
): string {
  const whole = Math.round(minutes);
  if (whole < 60) return casework.minutes(whole);
  const days = Math.floor(whole / 1440);
  if (allHours && days >= 2) {
    const left = Math.floor((whole % 1440) / 60);
    return left === 0 ? casework.days(days) : desk.daysHours(days, left);
  }
  const rest = whole % 60;
  const hours = casework.hours(Math.floor(whole / 60));
  return rest === 0 ? hours : `${hours} ${casework.minutes(rest)}`;
}
