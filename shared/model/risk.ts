import * as z from 'zod/mini';
import { RiskCategory, Severity } from './category.ts';
import { Language, LocalText } from './language.ts';
import { Span } from './span.ts';
import { CustomerKind } from './ticket.ts';

/**
 * A phrase, phrases near each other, or a phrase with no others near it. In a phrase, words are separated by spaces,
 * `lapor*` matches any word that begins so, `(polisi|pengacara)` is a choice, `@name` a list of the pack, `_` any one
 * word, `#` a number in digits, `#3` one of at least 3, `{card}` a card number (see `entityKinds`).
 */
export const Pattern = z.union([
  z.string(),
  z.object({
    near: z.array(z.string()).check(z.minLength(2)),
    /** At most so many words between the first and the last phrase. */
    within: z.int(),
    ordered: z.optional(z.boolean()),
  }),
  z.object({
    phrase: z.string(),
    notNear: z.array(z.string()).check(z.minLength(1)),
    /** Words between the phrase and the one that must not be there, before or after it. */
    within: z.int(),
  }),
]);
export type Pattern = z.infer<typeof Pattern>;

/** What the console says of a ticket. All that is given must hold; of a list, one. */
export const Facts = z.object({
  vip: z.optional(z.boolean()),
  kind: z.optional(z.array(CustomerKind)),
  channel: z.optional(z.array(z.string())),
  market: z.optional(z.array(z.string())),
  status: z.optional(z.array(z.string())),
  tags: z.optional(z.array(z.string())),
  /** How often the customer got in touch: `days` counts only contacts with a time, in so many days up to the last. */
  contacts: z.optional(z.object({ least: z.int(), days: z.optional(z.number()) })),
});
export type Facts = z.infer<typeof Facts>;

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
  /** Only the first or the last message of theirs is read; the first has the subject with it. */
  turn: z.optional(z.enum(['first', 'last'])),
  /** One hit raises the flag. */
  any: z.array(Pattern),
  /** Each must be hit too, anywhere in what is read. */
  all: z.optional(z.array(Pattern)),
  /** None may be hit anywhere in what is read. */
  none: z.optional(z.array(Pattern)),
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
  /** Facts that raise the flag without any words. */
  facts: z.optional(Facts),
  /** Facts without which its words say nothing. */
  where: z.optional(Facts),
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
