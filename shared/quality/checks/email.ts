import { findKind } from '../../entities/numbers.ts';
import { maskEmail } from '../../mask.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { isDeskAddress, isOfficialDomain } from '../official.ts';
import { customerWrote, sopGives } from '../personal-data.ts';

/** An e-mail address that is neither official, nor a desk's, nor one the customer wrote in this ticket. */
const email: Check = {
  id: 'email',
  version: 3,
  severity: 'fatal',
  find(draft, context) {
    const { emails } = context.policy.official;
    return findKind(draft, 'email')
      .filter(({ start, text, value }) => {
        const address = text.toLowerCase();
        const domain = address.slice(address.lastIndexOf('@') + 1);
        const official =
          emails.some((known) => known.toLowerCase() === address) ||
          isOfficialDomain(domain, context.policy) ||
          isDeskAddress(draft, start, address);
        return (
          !official && !customerWrote(context).includes(value) && !sopGives(value, context.sop)
        );
      })
      .map(({ start, end, text }) => {
        const masked = maskEmail(text);
        return hit(draft, start, end, { masked }, { start, end, text: masked });
      });
  },
};
export default email;
