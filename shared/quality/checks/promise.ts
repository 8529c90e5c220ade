import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { isFromSop } from '../approved.ts';
import { hit } from '../case.ts';
import { isHedged } from '../hedges.ts';
import { arrivals, certain, deadline, gifts, grants, neutral, outcomes } from '../promises.ts';
import { sentencesOf } from '../sentences.ts';

const any = (list: readonly string[]) => new RegExp(anyOf(list), 'iu');
const isCertain = any(certain);
const isOutcome = any(outcomes);
const isGrant = any([...grants, ...gifts]);
const isArrival = any(arrivals);
const hasDeadline = any(deadline);

/** What in the sentence promises, if anything does. */
function promised(text: string): RegExpExecArray | null {
  const sure = isCertain.exec(text);
  if (sure && isOutcome.test(text)) return sure;
  return isGrant.exec(text) ?? (hasDeadline.test(text) ? isArrival.exec(text) : null);
}

/** The sentences that promise something for certain, or by a day. */
export const promisesIn = (draft: string, sop?: Parameters<typeof isFromSop>[1]) =>
  sentencesOf(draft).filter(({ text }) => {
    const match = promised(text);
    return match && !isHedged(text, match, isCertain.test(text)) && !isFromSop(text, sop);
  });

/**
 * Promises money back, compensation or a date for certain, which tier 1 may not. A report ("we have refunded"), an
 * estimate, a condition and a promise to write again are none, and neither is what the SOP's own macro says.
 */
const promise: Check = {
  id: 'promise',
  version: 2,
  severity: 'fatal',
  find: (draft, { sop, lang, likelyLang }) =>
    promisesIn(draft, sop).map(({ start, end }) =>
      hit(draft, start, end, {}, { start, end, text: neutral[lang ?? likelyLang ?? 'en'] }),
    ),
};
export default promise;
