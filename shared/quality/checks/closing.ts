import type { Check } from '../../model/finding.ts';
import { hasClosing } from '../closing.ts';
import { wordCount } from '../words.ts';

/** A reply of some length that just stops. */
const closing: Check = {
  id: 'closing',
  version: 1,
  severity: 'minor',
  find: (draft, { agentName = '', policy }) =>
    wordCount(draft) < 20 || hasClosing(draft, [agentName, policy.brand]) ? [] : [{ params: {} }],
};
export default closing;
