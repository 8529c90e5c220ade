import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Language } from './language.ts';

const Day = z.iso.date();

/** `to` is inclusive. */
export const InsightsQuery = z.object({
  from: Day,
  to: Day,
  site: z.optional(z.string()),
  team: z.optional(z.string()),
  lang: z.optional(Language),
});
export type InsightsQuery = z.infer<typeof InsightsQuery>;

const Count = z.int();
/** A rate or median; absent when it stands on fewer than the policy's smallest share. */
const Rate = z.optional(z.number());

const Drafts = z.object({
  replies: Count,
  checked: Count,
  stopped: Count,
  fixed: Count,
  overridden: Count,
  unchecked: Count,
  /** Unchecked by reason. */
  reasons: z.record(z.string(), Count),
});
const Flags = z.object({ raised: Count, confirmed: Count, dismissed: Count });
/** Replies that were scored, and their mean by the workspace's scorecard, 0 to 100. */
const Scores = z.object({ n: Count, mean: Rate });
/** Minutes. `within` is the shortest limit of the category in the routing table. */
const Clock = z.object({ n: Count, median: Rate, p90: Rate, within: z.optional(z.number()) });

export const InsightsGroup = z.object({
  key: z.string(),
  agents: Count,
  tickets: Count,
  shown: Count,
  seen: Count,
  opened: Count,
  used: Count,
  sent: Count,
  replies: Count,
  checked: Count,
  stopped: Count,
  overridden: Count,
  flags: Flags,
  escalations: Count,
  /** Median minutes. */
  acknowledged: Rate,
  scores: Scores,
});
export type InsightsGroup = z.infer<typeof InsightsGroup>;

/** Funnel steps are counted in tickets; `edited` is a part of `used`. */
export const Insights = z.object({
  query: InsightsQuery,
  /** ISO 8601 time of the newest event counted. */
  updatedAt: z.optional(z.string()),
  agents: Count,
  funnel: z.object({
    read: Count,
    shown: Count,
    seen: Count,
    opened: Count,
    used: Count,
    edited: Count,
    sent: Count,
  }),
  drafts: Drafts,
  flags: Flags,
  scores: Scores,
  /** The same length of time just before. */
  previous: z.object({ drafts: Drafts, flags: Flags, scores: Scores, shown: Count, sent: Count }),
  /** The last eight ISO weeks up to `to`. */
  weeks: z.array(z.object({ week: z.string(), drafts: Drafts, flags: Flags })),
  escalations: z.array(
    z.object({
      category: Category,
      raised: Count,
      closed: Count,
      acknowledge: Clock,
      close: Clock,
    }),
  ),
  groups: z.object({
    site: z.array(InsightsGroup),
    team: z.array(InsightsGroup),
    lang: z.array(InsightsGroup),
    week: z.array(InsightsGroup),
  }),
  /** What the filters offer, and what is hidden below. */
  options: z.object({
    sites: z.array(z.string()),
    teams: z.array(z.string()),
    langs: z.array(Language),
    smallestShare: Count,
    smallestTeam: Count,
  }),
});
export type Insights = z.infer<typeof Insights>;
