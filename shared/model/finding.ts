import type { Judge } from '../judge/judge.ts';
import type { Language } from './language.ts';
import type { Policy } from './packs.ts';
import type { RiskFlag } from './risk.ts';
import type { Sop } from './sop.ts';
import type { Ticket } from './ticket.ts';

/** What a finding does is the workspace's policy; as delivered: fatal stops a send, the rest informs. */
export type FindingSeverity = 'fatal' | 'major' | 'minor';

/** A replacement in the draft. `start === end` inserts. Offsets are UTF-16 units of the draft's text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One hit in a draft. Its sentence is `words.findings[checkId](params)`. */
export interface Finding {
  checkId: string;
  version: number;
  severity: FindingSeverity;
  params: Record<string, string>;
  /** Where in the draft, with the words; absent when something is missing from it. */
  span?: { start: number; end: number; text: string };
  /** Offered only where the replacement is safe. */
  fix?: Edit;
}

/** What a check may look at. */
export interface DraftContext {
  ticket: Ticket;
  /** Language of the customer's latest message, when it is sure. */
  lang?: Language;
  /** What a fix is worded in when `lang` is not sure: the language it most likely is. */
  likelyLang?: Language;
  /** Tells languages better than lists of words do, once it is loaded. */
  detect?: (text: string) => { lang: Language; sure: number } | undefined;
  /** Finds by meaning what the checks' phrases miss, once it is loaded. */
  secondLook?: Judge;
  /** The SOP the agent follows, else the one that fits clearly. */
  sop?: Sop;
  /** Flags not dismissed. */
  flags: RiskFlag[];
  /** Was this ticket escalated already, in a category? */
  escalated: string[];
  policy: Policy;
  agentName?: string;
}

/** A draft check: one file, its cases beside it, one line in the index. Pure. */
export interface Check {
  id: string;
  version: number;
  severity: FindingSeverity;
  /** `severity` where one hit weighs otherwise than the check. */
  find(
    draft: string,
    context: DraftContext,
  ): (Omit<Finding, 'checkId' | 'version' | 'severity'> & { severity?: FindingSeverity })[];
}
