import * as z from 'zod/mini';

// Marked pure: the lists are used where zod must not be.

/** What a risk rule can see in a ticket. */
export const riskCategories = [
  'legal',
  'exposure',
  'safety',
  'fraud',
  'dispute',
  'ipr',
  'governance',
  'privacy',
  'abuse',
  'minors',
  'manager',
  'repeat',
  'vip',
  'outage',
] as const;
export const RiskCategory = /* @__PURE__ */ z.enum(riskCategories);
export type RiskCategory = z.infer<typeof RiskCategory>;

/** What an escalation can be about: a risk, an ordinary customer issue, a bug for on-call, or a missing SOP. */
export const categories = [...riskCategories, 'issue', 'bug', 'no-sop'] as const;
export const Category = /* @__PURE__ */ z.enum(categories);
export type Category = z.infer<typeof Category>;

export const severities = ['critical', 'high', 'normal'] as const;
/** How bad a case is. (A draft finding has its own scale, see finding.ts.) */
export const Severity = /* @__PURE__ */ z.enum(severities);
export type Severity = z.infer<typeof Severity>;
