import type { Edit, Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { RiskFlag } from '../model/risk.ts';
import type { Sop } from '../model/sop.ts';

/** One draft with what matters of its ticket. The runner makes the rest of the context. */
export interface Case {
  lang: Language;
  draft: string;
  /** The customer's name, as the console shows it. */
  name?: string;
  /** The customer's messages. */
  customer?: string[];
  /** Earlier replies of ours. */
  agent?: string[];
  sop?: Pick<Sop, 'required'> & Partial<Sop>;
  flags?: Pick<RiskFlag, 'category' | 'severity'>[];
  escalated?: string[];
  /** The words of the first finding. */
  span?: string;
  /** The draft after its first fix. */
  fixed?: string;
}

/** The harmless ones are as mandatory as the others. */
export interface Cases {
  flags: Case[];
  ignores: Case[];
}

/** What a check gives back; the rest of a finding comes from its definition. */
export type Hit = Omit<Finding, 'checkId' | 'version' | 'severity'> &
  Partial<Pick<Finding, 'severity'>>;

/** A hit on a stretch of the draft. */
export const hit = (
  draft: string,
  start: number,
  end: number,
  params: Record<string, string> = {},
  fix?: Edit,
): Hit => ({
  params,
  span: { start, end, text: draft.slice(start, end) },
  ...(fix ? { fix } : {}),
});
