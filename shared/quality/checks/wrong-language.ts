import type { Check } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { Ticket } from '../../model/ticket.ts';
import { detectLanguage } from '../../text/language.ts';
import { wordCount } from '../words.ts';

/** Indonesian and Malay are so near that the detector is seldom sure which; that it is one of them it knows well. */
const isMalayic = (lang: Language) => lang === 'id' || lang === 'ms';

/** At or above this it is clear which of the two, 0 to 1. */
const clear = 0.8;

/** How sure the detector must be, 0 to 1: it is often wrong on short or mixed text. */
function needed(found: Language, wanted: Language): number {
  if (isMalayic(found)) return isMalayic(wanted) ? clear : 0.3;
  return 0.5;
}

const customerText = ({ messages }: Ticket): string =>
  messages
    .filter(({ author, internal }) => author === 'customer' && !internal)
    .map(({ text }) => text)
    .join('\n');

/** Answers in another language than the customer writes in; says so only when both are sure. */
const wrongLanguage: Check = {
  id: 'wrong-language',
  version: 1,
  severity: 'fatal',
  find(draft, { lang, ticket, detect = detectLanguage }) {
    if (!lang || wordCount(draft) < 5) return [];
    const found = detect(draft);
    if (!found || found.lang === lang || found.sure < needed(found.lang, lang)) return [];
    if (isMalayic(found.lang) && isMalayic(lang)) {
      // The customer's last words may be three that both have.
      const said = detect(customerText(ticket));
      if (said?.lang !== lang || said.sure < clear) return [];
    }
    return [{ params: { is: found.lang, wanted: lang } }];
  },
};
export default wrongLanguage;
