import * as z from 'zod/mini';
import { Language } from './language.ts';
import { Learning } from './packs.ts';

/** The days up to now. */
export const GapsQuery = z.object({
  days: z.optional(z.coerce.number().check(z.int(), z.minimum(7), z.maximum(365))),
});
export type GapsQuery = z.infer<typeof GapsQuery>;

const Count = z.int();
/** Tickets by ISO week, as `Gaps.weeks` has them. */
const ByWeek = z.array(Count);
/** UTC. */
const Day = z.iso.date();

/** Tickets of one kind that no SOP fits. */
export const Gap = z.object({
  /** Words of our own content that stand in them, the most telling first; no word comes from a ticket. */
  words: z.array(z.object({ text: z.string(), lang: Language })),
  tickets: Count,
  weeks: ByWeek,
  first: Day,
  last: Day,
  /** SOPs in force that come nearest, the nearest first. */
  nearest: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type Gap = z.infer<typeof Gap>;

export const Gaps = z.object({
  learning: Learning,
  days: Count,
  /** `2026-W46`, the oldest first. */
  weeks: z.array(z.string()),
  /** The largest first, none smaller than `smallest`. */
  groups: z.array(Gap),
  /** What is in no group, or in one that is too small to show. */
  others: z.object({ tickets: Count, weeks: ByWeek }),
  smallest: Count,
});
export type Gaps = z.infer<typeof Gaps>;
