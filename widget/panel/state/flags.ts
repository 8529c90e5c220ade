import type { RiskCategory, Severity } from '../../../shared/model/category.ts';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import type { Span } from '../../../shared/model/span.ts';

const order: readonly Severity[] = ['critical', 'high', 'normal'];

/** Flags of one category as the agent sees them: one line, all the words that raised it. */
export interface FlagGroup {
  category: RiskCategory;
  severity: Severity;
  title: RiskFlag['title'];
  /** Rule that speaks for the group: the gravest. */
  lead: RiskFlag;
  evidence: Span[];
  flags: RiskFlag[];
}

/** Gravest first; a category once, however many rules of several languages found it. */
export function groupFlags(flags: readonly RiskFlag[]): FlagGroup[] {
  const groups = new Map<RiskCategory, FlagGroup>();
  const sorted = flags.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  for (const flag of sorted) {
    const group = groups.get(flag.category);
    if (!group) {
      groups.set(flag.category, {
        category: flag.category,
        severity: flag.severity,
        title: flag.title,
        lead: flag,
        evidence: [...flag.evidence],
        flags: [flag],
      });
      continue;
    }
    group.flags.push(flag);
    const seen = new Set(group.evidence.map((span) => span.text));
    group.evidence.push(...flag.evidence.filter((span) => !seen.has(span.text)));
  }
  return [...groups.values()];
}
