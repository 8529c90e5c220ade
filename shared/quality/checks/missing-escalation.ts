import type { Check } from '../../model/finding.ts';
import { handsOver } from '../handover.ts';

const urgent = new Set(['legal', 'safety', 'fraud', 'privacy', 'minors']);

/**
 * An open critical flag on a ticket that nobody has escalated, answered as if it were nothing. Fatal; but only major
 * where the reply itself hands the case on or keeps the customer safe ("please stop using it"): it must then go out
 * before the form is filled in. What is only suspected (a suggestion) demands nothing.
 */
const missingEscalation: Check = {
  id: 'missing-escalation',
  version: 2,
  severity: 'fatal',
  find(draft, { flags, escalated }) {
    const open = flags.filter(
      ({ category, severity, suggested }) =>
        severity === 'critical' &&
        !suggested &&
        urgent.has(category) &&
        !escalated.includes(category),
    );
    if (open.length === 0) return [];
    const handed = handsOver.test(draft);
    return [...new Set(open.map(({ category }) => category))].map((category) => ({
      params: { category },
      ...(handed ? { severity: 'major' as const } : {}),
    }));
  },
};
export default missingEscalation;
