import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
import { sentencesOf } from '../sentences.ts';

/** Longest in words; Vietnamese writes its syllables apart. Steps with `>` between them are read one by one. */
const words = { most: 40, vietnamese: 58 };
/** Longest stretch in letters without a space or comma for Thai, without a full stop for Chinese. */
const thai = 130;
const han = 110;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How many too many? In words, in Thai and Chinese in letters; 0 for one that is read at once. */
function lengthOf(text: string): number {
  const ideographs = count(text, /\p{Script=Han}/gu);
  if (ideographs > 20) return ideographs > han ? ideographs : 0;
  if (/\p{Script=Thai}/u.test(text)) {
    const stretch = Math.max(
      ...text.split(/[\s,]+/).map((part) => count(part, /\p{Script=Thai}/gu)),
    );
    return stretch > thai ? stretch : 0;
  }
  const all = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const most = count(text, /[ăâđêôơưạ-ỹ]/giu) > all / 3 ? words.vietnamese : words.most;
  return all > most ? all : 0;
}

/** A sentence that has to be read twice. */
const readability: Check = {
  id: 'readability',
  version: 1,
  severity: 'minor',
  find: (draft) =>
    sentencesOf(draft).flatMap(({ start, end, text }): Hit[] => {
      const length = lengthOf(text);
      return length ? [hit(draft, start, end, { length: `${length}` })] : [];
    }),
};
export default readability;
