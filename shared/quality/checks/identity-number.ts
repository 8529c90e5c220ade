import type { Check } from '../../model/finding.ts';
import { numbersIn } from '../personal-data.ts';

/** A number of an identity document of one of the markets. */
const identityNumber: Check = {
  id: 'identity-number',
  version: 1,
  severity: 'fatal',
  find: (draft) => numbersIn(draft, 'identity'),
};
export default identityNumber;
