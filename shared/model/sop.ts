import * as z from 'zod/mini';
import { Category, RiskCategory, Severity } from './category.ts';
import { ByLanguage, LocalText } from './language.ts';
import { CustomerKind } from './ticket.ts';

export const StepKind = z.enum(['do', 'say', 'check', 'escalate']);
export type StepKind = z.infer<typeof StepKind>;

export const Step = z.object({
  kind: StepKind,
  text: LocalText,
  /** A second line: how to do it. */
  more: z.optional(LocalText),
  /** Id of the macro that says it (`say` steps). */
  macro: z.optional(z.string()),
});
export type Step = z.infer<typeof Step>;

/** Words for the customer. Placeholders in braces: {customer} {order} {agent} {ticket} {amount} {courier} {date+2} (working days). */
export const Macro = z.object({ id: z.string(), title: LocalText, text: ByLanguage(z.string()) });
export type Macro = z.infer<typeof Macro>;

/** A sentence that a reply under this SOP must hold; any of `accepts` (lower-case phrases) counts as said. */
export const RequiredStatement = z.object({
  id: z.string(),
  /** The sentence to add, per language of the customer. */
  text: ByLanguage(z.string()),
  accepts: ByLanguage(z.array(z.string())),
});
export type RequiredStatement = z.infer<typeof RequiredStatement>;

export const EscalateWhen = z.object({
  when: LocalText,
  category: Category,
  severity: Severity,
  /** Where it goes; without it the routing table decides. */
  queue: z.optional(z.string()),
});
export type EscalateWhen = z.infer<typeof EscalateWhen>;

/** A standard operating procedure. */
export const Sop = z.object({
  id: z.string().check(z.regex(/^[A-Z]{2,5}-\d{3}$/)),
  version: z.int().check(z.positive()),
  title: LocalText,
  audience: z.array(CustomerKind),
  /** ISO 3166 alpha-2; empty means every market. */
  markets: z.array(z.string()),
  /** Phrases customers use, per language. */
  triggers: ByLanguage(z.array(z.string())),
  steps: z.array(Step).check(z.minLength(1)),
  macros: z.array(Macro),
  required: z.array(RequiredStatement),
  escalate: z.array(EscalateWhen),
  /** Risk categories this SOP answers: a flag of one of them puts it first. */
  answers: z.array(RiskCategory),
  owner: z.string(),
  /** ISO dates, inclusive. */
  effectiveFrom: z.string(),
  effectiveUntil: z.optional(z.string()),
});
export type Sop = z.infer<typeof Sop>;
