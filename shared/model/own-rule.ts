import * as z from 'zod/mini';
import { RiskCategory, Severity } from './category.ts';
import { Id } from './escalation-action.ts';
import { Language } from './language.ts';
import { Ref } from './usage.ts';

const text = (least: number, most: number) =>
  z.string().check(z.minLength(least), z.maxLength(most));

/** Phrases as customers write them; signs that mean something in a rule are read as plain text. */
export const Words = z.array(text(2, 80)).check(z.minLength(1), z.maxLength(8));

/** Words that a specialist wants flagged, with the sentence they stood in, masked; sent because they chose to. */
export const ProposeRule = z.object({
  id: Id,
  at: z.iso.datetime(),
  console: Ref,
  ticket: Ref,
  lang: z.optional(Language),
  category: RiskCategory,
  severity: Severity,
  words: Words,
  case: text(2, 600),
});
export type ProposeRule = z.infer<typeof ProposeRule>;

/** What the words would have done to texts that are known to be harmless. */
export const Replay = z.object({
  /** Texts it was tried on. */
  texts: z.int(),
  flagged: z.int(),
  /** Some of those. */
  examples: z.array(z.string()),
  /** Does it flag its own case? */
  catches: z.boolean(),
  /** Why it cannot be a rule. */
  problem: z.optional(z.string()),
});
export type Replay = z.infer<typeof Replay>;

export const OwnRuleVersion = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  words: z.array(z.string()),
  category: RiskCategory,
  severity: Severity,
  acceptedAt: z.string(),
  acceptedBy: z.string(),
  takenBackAt: z.optional(z.string()),
  takenBackBy: z.optional(z.string()),
});
export type OwnRuleVersion = z.infer<typeof OwnRuleVersion>;

export const Proposal = z.object({
  ...ProposeRule.shape,
  by: z.object({ id: z.string(), name: z.string() }),
  state: z.enum(['open', 'accepted', 'declined']),
  decidedAt: z.optional(z.string()),
  decidedBy: z.optional(z.string()),
  /** Why it was declined. */
  reason: z.optional(z.string()),
  replay: Replay,
  /** What became of it, the newest first. */
  versions: z.array(OwnRuleVersion),
});
export type Proposal = z.infer<typeof Proposal>;

/** As the owner of the rules wants it; on a proposal that was accepted before, it makes a new version. */
export const AcceptRule = z.object({
  title: text(3, 80),
  category: RiskCategory,
  severity: Severity,
  words: Words,
  /** `true`: only try it, change nothing. */
  dryRun: z.optional(z.boolean()),
});
export type AcceptRule = z.infer<typeof AcceptRule>;
