import type { Check } from '../../model/finding.ts';
import { numbersIn } from '../personal-data.ts';

/** A bank account number or IBAN. */
const bankAccount: Check = {
  id: 'bank-account',
  version: 1,
  severity: 'fatal',
  find: (draft) => numbersIn(draft, 'account'),
};
export default bankAccount;
