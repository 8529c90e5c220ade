import { bare } from '../../entities/numbers.ts';
import { samePhone } from '../../entities/phone.ts';
import type { Check } from '../../model/finding.ts';
import { customerWrote, numbersIn } from '../personal-data.ts';

/** A phone number that is neither an official line nor one the customer wrote in this ticket. */
const phone: Check = {
  id: 'phone',
  version: 1,
  severity: 'fatal',
  find(draft, context) {
    const found = numbersIn(draft, 'phone');
    if (found.length === 0) return found;
    const known = customerWrote(context);
    return found.filter(({ span }) => {
      const number = bare(span?.text ?? '');
      const official = context.policy.official.phones.some((line) => samePhone(line, number));
      return !official && !known.includes(number.slice(-9));
    });
  },
};
export default phone;
