import * as z from 'zod/mini';
import { EscalationState, Measure } from './escalation.ts';
import { LocalText } from './language.ts';

/** What the same problem is recognised by. */
export const repeatKeys = ['cause', 'sop', 'product', 'seller'] as const;

export const RepeatsQuery = z.object({
  by: z.enum(repeatKeys),
  weeks: z.coerce.number().check(z.int(), z.gte(4), z.lte(52)),
});
export type RepeatsQuery = z.infer<typeof RepeatsQuery>;

const Count = z.int();

/** A corrective action, with what changed since it was done. */
export const FollowedMeasure = z.object({
  ...Measure.shape,
  escalation: z.object({ id: z.string(), number: z.string() }),
  state: z.enum(['open', 'overdue', 'done', 'verified']),
  /** Escalations of this problem in as many days before and after the day it was done; absent when they are too few. */
  effect: z.optional(z.object({ days: Count, before: Count, after: Count })),
});
export type FollowedMeasure = z.infer<typeof FollowedMeasure>;

export const Repeat = z.object({
  /** Id of the cause or SOP; name of the product or seller. */
  key: z.string(),
  name: z.optional(LocalText),
  escalations: Count,
  /** Tickets: those escalated, and of a SOP those it was followed on. */
  contacts: Count,
  /** Escalations by week, the oldest first. */
  weeks: z.array(Count),
  measures: z.array(FollowedMeasure),
  /** The newest. */
  cases: z.array(
    z.object({ id: z.string(), number: z.string(), at: z.string(), state: EscalationState }),
  ),
});
export type Repeat = z.infer<typeof Repeat>;

export const Repeats = z.object({
  by: z.enum(repeatKeys),
  /** Mondays. */
  weeks: z.array(z.iso.date()),
  /** The most frequent first; what happened once is no repeat, unless a measure is followed. */
  rows: z.array(Repeat),
  /** Escalations of these weeks, and those of them that say nothing of what is asked for. */
  escalations: Count,
  unknown: Count,
  /** Before and after are shown from so many on. */
  smallestShare: Count,
});
export type Repeats = z.infer<typeof Repeats>;
