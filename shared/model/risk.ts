import * as z from 'zod/mini';
import { RiskCategory, Severity } from './category.ts';
import { Language, LocalText } from './language.ts';
import { Span } from './span.ts';

/**
 * A phrase, or phrases near each other. In a phrase, words are separated by spaces, `lapor*` matches any word that
 * begins so, `(polisi|pengacara)` is a choice, `@name` a list of the pack, `_` any one word.
 */
export const Pattern = z.union([
  z.string(),
  z.object({
    near: z.array(z.string()).check(z.minLength(2)),
    /** At most so many words between the first and the last phrase. */
    within: z.int(),
    ordered: z.optional(z.boolean()),
  }),
]);
export type Pattern = z.infer<typeof Pattern>;

/** One rule. Data only: no code and no regular expression, so content from the network stays bounded. */
export const RiskRule = z.object({
  /** Equals the name everywhere: `legal-threat-en`. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]+$/)),
  version: z.int().check(z.positive()),
  category: RiskCategory,
  severity: Severity,
  /** Absent: in any language (rules on ticket facts). */
  lang: z.optional(Language),
  /** What the panel says: "Threatens legal action". */
  title: LocalText,
  /** Whose words count; the customer's when absent. */
  from: z.optional(z.enum(['customer', 'agent', 'system'])),
  /** One hit raises the flag. */
  any: z.array(Pattern),
  /** A hit of these in the same sentence makes it harmless. */
  unless: z.optional(z.array(Pattern)),
  /** `false`: a negation before the hit changes nothing ("I did not authorise this"). */
  negatable: z.optional(z.boolean()),
  /** `true`: what somebody else said counts too ("the courier said he will hit me"). */
  reported: z.optional(z.boolean()),
  /** `false`: it counts also where it is asked out of interest, of others, or said to be settled. */
  aside: z.optional(z.boolean()),
  /** `true`: the flag stays until a desk closes its case. Every rule of `legal` is so without saying it. */
  lasting: z.optional(z.boolean()),
  /** Facts of the ticket that raise the flag without any words. */
  facts: z.optional(
    z.object({ vip: z.optional(z.boolean()), customerMessages: z.optional(z.int()) }),
  ),
  /** Cases beside the rule; the harmless ones are as mandatory as the others. */
  flags: z.array(z.string()),
  ignores: z.array(z.string()),
});
export type RiskRule = z.infer<typeof RiskRule>;

/** Risk seen in a ticket. */
export const RiskFlag = z.object({
  ruleId: z.string(),
  version: z.int(),
  category: RiskCategory,
  severity: Severity,
  title: LocalText,
  evidence: z.array(Span),
  /** No rule saw it: a second opinion that the agent may follow or not. */
  suggested: z.optional(z.boolean()),
  /** No agent can take it down. A suggestion never is so, whatever its category: no rule stands behind it. */
  lasting: z.optional(z.boolean()),
});
export type RiskFlag = z.infer<typeof RiskFlag>;
