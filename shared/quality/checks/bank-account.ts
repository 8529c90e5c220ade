import { bare } from '../../entities/numbers.ts';
import { isServiceLine } from '../../entities/phone.ts';
import type { Check } from '../../model/finding.ts';
import { strangeNumbers } from '../personal-data.ts';

/** A bank account number or IBAN that neither the customer wrote in this ticket nor the SOP gives. */
const bankAccount: Check = {
  id: 'bank-account',
  version: 2,
  severity: 'fatal',
  find: (draft, context) =>
    strangeNumbers(draft, 'account', context).filter(
      ({ span }) => !isServiceLine(bare(span?.text ?? '')),
    ),
};
export default bankAccount;
