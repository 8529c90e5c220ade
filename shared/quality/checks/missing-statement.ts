import type { Check } from '../../model/finding.ts';
import type { Hit } from '../case.ts';
import { closingAt } from '../closing.ts';
import { wordCount } from '../words.ts';

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

/** A sentence the SOP requires. Not asked of a one-line holding reply, nor twice in one ticket. */
const missingStatement: Check = {
  id: 'missing-statement',
  version: 1,
  severity: 'fatal',
  find(draft, { sop, lang, likelyLang, ticket }) {
    if (!sop || wordCount(draft) < 8) return [];
    const told = plain(
      [
        draft,
        ...ticket.messages.filter((m) => m.author === 'agent' && !m.internal).map((m) => m.text),
      ].join('\n'),
    );
    return sop.required.flatMap(({ text, accepts }): Hit[] => {
      const said = [...Object.values(accepts).flat(), ...Object.values(text)].some(
        (phrase) => plain(phrase) !== '' && told.includes(plain(phrase)),
      );
      const sentence = text[lang ?? likelyLang ?? 'en'] ?? text.en ?? Object.values(text)[0];
      if (said || !sentence) return [];
      const at = closingAt(draft);
      const before = at === 0 || draft[at - 1] === '\n' ? '' : '\n\n';
      const after = at === draft.length ? '' : '\n\n';
      return [
        {
          params: { text: sentence },
          fix: { start: at, end: at, text: before + sentence + after },
        },
      ];
    });
  },
};
export default missingStatement;
