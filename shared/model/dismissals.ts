import * as z from 'zod/mini';
import { RiskCategory } from './category.ts';
import { Language, LocalText } from './language.ts';

const Count = z.int();

/** A risk rule that agents dismiss more often than not. */
export const RuleDismissals = z.object({
  rule: z.string(),
  version: Count,
  category: z.optional(RiskCategory),
  lang: z.optional(Language),
  title: z.optional(LocalText),
  /** No rule but the second opinion: it has no phrases. */
  suggested: z.optional(z.boolean()),
  /** The desk that flags of this rule go to. */
  owner: z.optional(LocalText),
  /** Version in force now; absent: the rule is gone. */
  inForce: z.optional(Count),
  /** What raises it, as the rule is written; a near pattern is joined by ` … `. */
  phrases: z.array(z.string()),
  /** In tickets. */
  raised: Count,
  confirmed: Count,
  dismissed: Count,
  /** Dismissed by reason. */
  reasons: z.record(z.string(), Count),
  /** How many people dismissed it as wrong. */
  agents: Count,
  /** Sites where enough people did that it says nothing of one of them, the most first. */
  sites: z.array(z.object({ site: z.string(), dismissed: Count })),
  /** Dismissed at the other sites together. */
  elsewhere: Count,
  /** Day of the first dismissal counted. */
  since: z.iso.date(),
  /** The newest where it was dismissed, to look at in the console. */
  tickets: z.array(z.object({ console: z.string(), ticket: z.string() })),
});
export type RuleDismissals = z.infer<typeof RuleDismissals>;

export const Dismissals = z.object({
  days: Count,
  /** A rule is judged from so many decisions on, and piles up from so many people. */
  fewest: z.object({ decisions: Count, agents: Count }),
  /** Rules and suggestions with enough decisions to be judged. */
  judged: Count,
  /** Shares on fewer are not shown. */
  smallestShare: Count,
  /** The most often dismissed first. */
  rules: z.array(RuleDismissals),
});
export type Dismissals = z.infer<typeof Dismissals>;
