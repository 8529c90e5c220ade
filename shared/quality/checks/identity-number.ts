import type { Check } from '../../model/finding.ts';
import { strangeNumbers } from '../personal-data.ts';

/** A number of an identity document of one of the markets that the customer did not write in this ticket. */
const identityNumber: Check = {
  id: 'identity-number',
  version: 2,
  severity: 'fatal',
  find: (draft, context) => strangeNumbers(draft, 'identity', context),
};
export default identityNumber;
