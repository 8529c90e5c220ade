import type { Check } from '../../model/finding.ts';
import { childApproached, isGrave, isOnlyAccused } from '../grave.ts';
import { handsOver } from '../handover.ts';

const urgent = new Set(['legal', 'safety', 'fraud', 'privacy', 'minors']);

/**
 * An open critical flag on a ticket that nobody has escalated, answered as if it were nothing. Fatal; but only major
 * where the reply itself hands the case on or keeps the customer safe ("please stop using it"): it must then go out
 * before the form is filled in. What is only suspected (a suggestion) stops nothing: it is major too.
 */
const missingEscalation: Check = {
  id: 'missing-escalation',
  version: 4,
  severity: 'fatal',
  find(draft, { ticket, flags, escalated }) {
    const text = ticket.messages
      .filter(({ author }) => author === 'customer')
      .map((message) => message.text)
      .join('\n');
    const grave = flags.filter((flag) => urgent.has(flag.category) && isGrave(flag, text));
    /** Whether it is only suspected, by category. */
    const open = new Map<string, boolean>(
      grave.map((flag) => [flag.category, flag.suggested === true || isOnlyAccused(flag, text)]),
    );
    if (childApproached(text)) open.set('minors', false);
    const left = [...open].filter(([category]) => !escalated.includes(category));
    if (left.length === 0) return [];
    const handed = handsOver.test(draft);
    return left.flatMap(([category, suspected]) => {
      if (suspected && handed) return [];
      const major = handed || suspected ? { severity: 'major' as const } : {};
      return [{ params: { category }, ...major }];
    });
  },
};
export default missingEscalation;
