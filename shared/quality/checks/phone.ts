import { bare } from '../../entities/numbers.ts';
import { isServiceLine, samePhone } from '../../entities/phone.ts';
import type { Check } from '../../model/finding.ts';
import { isOfficialLine } from '../official.ts';
import { customerWrote, numbersIn, sopGives } from '../personal-data.ts';

/** A phone number that is neither an official line, nor a company's, nor one that the customer wrote in this ticket. */
const phone: Check = {
  id: 'phone',
  version: 3,
  severity: 'fatal',
  find(draft, context) {
    const found = numbersIn(draft, 'phone');
    if (found.length === 0) return found;
    const known = customerWrote(context);
    return found.filter(({ span }) => {
      const words = span?.text ?? '';
      const number = bare(words.replace(/(?:x|ext).*$/i, ''));
      const official = context.policy.official.phones.some((line) => samePhone(line, number));
      return (
        !official &&
        !isServiceLine(number) &&
        !isOfficialLine(draft, span?.start ?? 0, number) &&
        !known.includes(number.slice(-9)) &&
        !sopGives(number, context.sop)
      );
    });
  },
};
export default phone;
