import { bare } from '../../entities/numbers.ts';
import { isPhone, isServiceLine, samePhone } from '../../entities/phone.ts';
import type { Check } from '../../model/finding.ts';
import { isOfficialLine, isSomebodys } from '../official.ts';
import { customerWrote, numbersIn, sopGives } from '../personal-data.ts';

/** As lines in buildings are written: an area in two figures or in brackets, or Singapore's that begin with 6. */
const area = /^(?:\(0[2-7]\d{0,2}\)|0[2-7]|02\d)[\s-]|^(?:\+?65[\s-]?)?6\d{3}[\s-]?\d{4}$/;
/** A hospital's or a bank's more often than somebody's own. */
const isFixed = (written: string): boolean =>
  area.test(written) ||
  (!isPhone(bare(written)) &&
    !/^(?:65)?[89]\d{7}$|^(?:86)?1[3-9]\d{9}$|^09\d{8}$/.test(bare(written)));

/** A phone number that is neither an official line, nor a company's, nor one that the customer wrote in this ticket. */
const phone: Check = {
  id: 'phone',
  version: 3,
  severity: 'fatal',
  find(draft, context) {
    const found = numbersIn(draft, 'phone');
    if (found.length === 0) return found;
    const known = customerWrote(context);
    return found
      .filter(({ span }) => {
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
      })
      .map((one) =>
        isFixed(one.span?.text ?? '') && !isSomebodys(draft, one.span?.start ?? 0)
          ? { ...one, severity: 'major' as const }
          : one,
      );
  },
};
export default phone;
