import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { isFromSop } from '../approved.ts';
import { hit } from '../case.ts';
import { certain, commitments, deadline, deliveries, money, neutral } from '../promises.ts';
import { isHedged, sentencesOf } from '../sentences.ts';

const any = (list: readonly string[]) => new RegExp(anyOf(list), 'iu');
const [isCertain, isMoney, isDelivery, isCommitment, hasDeadline] = [
  certain,
  money,
  deliveries,
  commitments,
  deadline,
].map(any);

/**
 * Promises money back, compensation or a date for certain, which tier 1 may not. A report ("we have refunded"), an
 * estimate, a condition and a promise to write again are none, and neither is what the SOP's own macro says.
 */
const promise: Check = {
  id: 'promise',
  version: 1,
  severity: 'fatal',
  find: (draft, { sop, lang = 'en' }) =>
    sentencesOf(draft).flatMap(({ start, end, text }) => {
      const certainly = isCertain?.test(text) && (isMoney?.test(text) || isDelivery?.test(text));
      const committed =
        isCommitment?.test(text) && (isMoney?.test(text) || hasDeadline?.test(text));
      if ((!certainly && !committed) || isHedged(text) || isFromSop(text, sop)) return [];
      return [hit(draft, start, end, {}, { start, end, text: neutral[lang] })];
    }),
};
export default promise;
