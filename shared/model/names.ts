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

/** What an escalation is, for those who plan and count them: a category belongs to one kind. */
export const kinds = [
  'issue',
  'high-risk',
  'safety',
  'loss',
  'privacy',
  'ipr',
  'governance',
  'manager',
  'bug',
] as const;

/** Whom a case can wait for. */
export const waitingOn = [
  'agent',
  'customer',
  'seller',
  'courier',
  'bank',
  'partner',
  'engineering',
  'authority',
] as const;

/**
 * What must have happened by when: a specialist has it, the agent knows what to do, the agent hears how it stands, the
 * customer knows, it is closed.
 */
export const clockNames = ['acknowledge', 'answer', 'update', 'inform', 'resolve'] as const;

export const dispositions = ['valid', 'avoidable', 'invalid'] as const;

/** How long the person who raised it has worked here: under 90 days, under a year, longer. */
export const tenures = ['new', 'settled', 'experienced'] as const;

/** What a phrase may name in braces; `number` is one of six digits or more that is none of the others. */
export const entityKinds = ['amount', 'card', 'email', 'link', 'number', 'phone'] as const;
export type EntityKind = (typeof entityKinds)[number];
