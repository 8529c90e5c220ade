import type { Check } from '../../model/finding.ts';
import { numbersIn } from '../personal-data.ts';

/** A payment card number. No reply needs one, not even the customer's own: the last four are enough. */
const card: Check = {
  id: 'card',
  version: 1,
  severity: 'fatal',
  find: (draft) => numbersIn(draft, 'card'),
};
export default card;
