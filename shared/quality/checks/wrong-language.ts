import type { Check } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { detectLanguage } from '../../text/language.ts';
import { wordCount } from '../words.ts';

/** Indonesian and Malay are so near that the detector is seldom sure which; that it is one of them it knows well. */
const isMalayic = (lang: Language) => lang === 'id' || lang === 'ms';

/** How sure the detector must be, 0 to 1: it is often wrong on short or mixed text. */
function needed(found: Language, wanted: Language): number {
  if (isMalayic(found)) return isMalayic(wanted) ? 0.8 : 0.3;
  return 0.5;
}

/** Answers in another language than the customer writes in; says so only when both are sure. */
const wrongLanguage: Check = {
  id: 'wrong-language',
  version: 1,
  severity: 'fatal',
  find(draft, { lang }) {
    if (!lang || wordCount(draft) < 5) return [];
    const found = detectLanguage(draft);
    if (!found || found.lang === lang) return [];
    return found.sure >= needed(found.lang, lang)
      ? [{ params: { is: found.lang, wanted: lang } }]
      : [];
  },
};
export default wrongLanguage;
