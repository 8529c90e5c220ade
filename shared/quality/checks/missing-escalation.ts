import type { Check } from '../../model/finding.ts';

const urgent = new Set(['legal', 'safety', 'fraud']);

/**
 * An open critical flag on a ticket that nobody has escalated. Major, not fatal, as delivered: the reply may be the
 * one that keeps the customer safe ("please stop using it") and must then go out before the form is filled in.
 */
const missingEscalation: Check = {
  id: 'missing-escalation',
  version: 1,
  severity: 'major',
  find(_draft, { flags, escalated }) {
    const open = flags.filter(
      ({ category, severity }) =>
        severity === 'critical' && urgent.has(category) && !escalated.includes(category),
    );
    return [...new Set(open.map(({ category }) => category))].map((category) => ({
      params: { category },
    }));
  },
};
export default missingEscalation;
