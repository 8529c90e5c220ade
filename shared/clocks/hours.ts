import type { Calendar, Packs } from '../model/packs.ts';
import { isOpen } from './calendar.ts';

type Desks = Pick<Packs, 'queues' | 'calendars'>;

/** The hours of a desk; nothing when it is always open. */
export function calendarOf({ queues, calendars = [] }: Desks, queue: string): Calendar | undefined {
  const id = queues.find((one) => one.id === queue)?.calendar;
  return calendars.find((one) => one.id === id);
}

/** Which desks are open at a moment, for the routing table. */
export const openAt = (desks: Desks, now: number) => (queue: string) =>
  isOpen(calendarOf(desks, queue), now);
