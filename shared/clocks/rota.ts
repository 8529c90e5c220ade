import type { Rota } from '../model/packs.ts';
import { wallTime } from './calendar.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** E-mail address of whoever is on call then. Turns change by the clock on the wall, whatever summer time does. */
export function onCall({ timeZone, people, first, every, at, instead }: Rota, now: number): string {
  const swap = instead.findLast(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
  if (swap) return swap.person;
  const [hour = 0, minutes = 0] = at.split(':').map(Number);
  const start = Date.parse(first) + (hour * 60 + minutes) * minute;
  const turn = Math.floor((wallTime(timeZone, now) - start) / (every * day));
  const { length } = people;
  return people[((turn % length) + length) % length] ?? '';
}
