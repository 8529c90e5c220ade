import * as z from 'zod/mini';
import { RiskCategory, Severity } from './category.ts';
import { Id } from './escalation-action.ts';
import { LocalText } from './language.ts';
import { Ref } from './usage.ts';

/** Why a specialist says that a flag is none; the words agents have. */
export const VerdictReason = z.enum(['misread', 'harmless', 'handled', 'other']);

/** What a specialist says of a flag, or of a risk that no rule saw (`missed`). Ids and words of ours: no ticket text. */
export const FlagVerdict = z
  .object({
    id: Id,
    at: z.iso.datetime(),
    console: Ref,
    ticket: Ref,
    /** `legal-threat-id@1`; absent of what was missed. */
    rule: z.optional(Ref),
    category: RiskCategory,
    severity: Severity,
    verdict: z.enum(['confirmed', 'dismissed', 'missed']),
    reason: z.optional(VerdictReason),
  })
  .check(
    z.refine(({ verdict, rule }) => (verdict === 'missed') === (rule === undefined), {
      path: ['rule'],
      error: 'names a rule, or the verdict is `missed`',
    }),
    z.refine(({ verdict, reason }) => (verdict === 'dismissed') === (reason !== undefined), {
      path: ['reason'],
      error: 'says why when it is dismissed, and only then',
    }),
  );
export type FlagVerdict = z.infer<typeof FlagVerdict>;

const Count = z.int();

/** How often specialists found a rule right. */
export const RulePrecision = z.object({
  rule: z.string(),
  version: Count,
  category: z.optional(RiskCategory),
  title: z.optional(LocalText),
  /** A rule of this workspace. */
  own: z.optional(z.boolean()),
  confirmed: Count,
  dismissed: Count,
  /** Tickets that it flagged and no specialist judged. */
  undecided: Count,
  /** Dismissed by reason. */
  reasons: z.record(z.string(), Count),
});
export type RulePrecision = z.infer<typeof RulePrecision>;

export const Precision = z.object({
  days: Count,
  /** Shares on fewer are not shown. */
  smallestShare: Count,
  /** Rules with a verdict, the least right first. */
  rules: z.array(RulePrecision),
  /** Risks that no rule saw, by category. */
  missed: z.array(z.object({ category: RiskCategory, count: Count })),
});
export type Precision = z.infer<typeof Precision>;
