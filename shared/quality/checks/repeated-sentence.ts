import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
import { sentencesOf } from '../sentences.ts';
import { wordCount } from '../words.ts';

/** The same sentence twice, as when a macro was put in a second time. */
const repeatedSentence: Check = {
  id: 'repeated-sentence',
  version: 1,
  severity: 'minor',
  find(draft) {
    const seen = new Set<string>();
    const hits: Hit[] = [];
    for (const { start, end, text } of sentencesOf(draft)) {
      const plain = text
        .toLowerCase()
        .replace(/[\p{P}\s]+/gu, ' ')
        .trim();
      if (wordCount(plain) < 4) continue;
      if (!seen.has(plain)) {
        seen.add(plain);
        continue;
      }
      const from = draft[start - 1] === ' ' ? start - 1 : start;
      hits.push(hit(draft, start, end, {}, { start: from, end, text: '' }));
    }
    return hits;
  },
};
export default repeatedSentence;
