import type { Check } from '../../model/finding.ts';
import { strangeNumbers } from '../personal-data.ts';

/** A bank account number or IBAN that neither the customer wrote in this ticket nor the SOP gives. */
const bankAccount: Check = {
  id: 'bank-account',
  version: 2,
  severity: 'fatal',
  find: (draft, context) => strangeNumbers(draft, 'account', context),
};
export default bankAccount;
