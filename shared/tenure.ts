const day = 24 * 60 * 60_000;

/** How long somebody has worked here: under 90 days, under a year, or more. `startedOn` is a day (`2026-11-01`). */
export function tenureOf(startedOn: string, now: Date): 'new' | 'settled' | 'experienced' {
  const days = (now.getTime() - Date.parse(startedOn)) / day;
  if (days < 90) return 'new';
  return days < 365 ? 'settled' : 'experienced';
}
