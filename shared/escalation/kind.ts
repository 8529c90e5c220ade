import type { Category } from '../model/category.ts';
import type { Kind } from '../model/escalation.ts';

const kinds: Record<Category, Kind> = {
  legal: 'high-risk',
  exposure: 'high-risk',
  abuse: 'high-risk',
  minors: 'safety',
  safety: 'safety',
  fraud: 'loss',
  dispute: 'loss',
  ipr: 'ipr',
  governance: 'governance',
  privacy: 'privacy',
  manager: 'manager',
  vip: 'manager',
  repeat: 'issue',
  issue: 'issue',
  'no-sop': 'issue',
  outage: 'bug',
  bug: 'bug',
};

/** What sort of escalation a category makes. */
export const kindOf = (category: Category): Kind => kinds[category];
