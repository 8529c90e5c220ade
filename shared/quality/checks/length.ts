import type { Check } from '../../model/finding.ts';
import { wordCount } from '../words.ts';

/** In words. On a phone, two hundred are three screens. */
const most = 220;
const least = 4;

/** Longer than anybody reads, or so short that it cannot be an answer. */
const length: Check = {
  id: 'length',
  version: 1,
  severity: 'minor',
  find(draft) {
    const words = wordCount(draft);
    if (words > most) return [{ params: { kind: 'long', words: `${words}`, most: `${most}` } }];
    return words > 0 && words < least ? [{ params: { kind: 'short', words: `${words}` } }] : [];
  },
};
export default length;
