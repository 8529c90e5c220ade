/** The names that schemas, engines and pages share. Without zod, so that what only needs the names stays small. */

/** Languages customers write in. `tl` is Filipino, `zh` is Chinese in either script. */
export const languages = ['en', 'id', 'ms', 'th', 'vi', 'tl', 'zh'] as const;

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

/** What an escalation can be about: a risk, an ordinary customer issue, a bug for on-call, or a missing SOP. */
export const categories = [...riskCategories, 'issue', 'bug', 'no-sop'] as const;

/** Worst first. */
export const severities = ['critical', 'high', 'normal'] as const;
