import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { insults } from '../insults.ts';

const words = new RegExp(anyOf(insults), 'giu');

/** Insults the customer. Words between quotation marks are somebody else's. */
const insult: Check = {
  id: 'insult',
  version: 2,
  severity: 'fatal',
  find: (draft) =>
    [...draft.matchAll(words)]
      .filter(({ index }) => {
        const before = draft.slice(0, index);
        const straight = before.slice(before.lastIndexOf('\n') + 1).split('"').length % 2 === 0;
        const curly =
          before.lastIndexOf('“') > before.lastIndexOf('”') ||
          before.lastIndexOf('「') > before.lastIndexOf('」');
        return !straight && !curly;
      })
      .map(({ 0: word, index }) => hit(draft, index, index + word.length, { word })),
};
export default insult;
