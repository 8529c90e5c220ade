import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { greetings, honorifics } from '../greetings.ts';
import { wordCount } from '../words.ts';

const greets = new RegExp(
  `${anyOf([...greetings, 'thank(?:s| you) for', 'terima ?kasih (?:sudah|telah|kerana|atas)', ...honorifics.split('|'), 'ขอบคุณ', '感谢您'])}|คุณ`,
  'iu',
);

/** The first reply in a ticket begins without a greeting. */
const greeting: Check = {
  id: 'greeting',
  version: 1,
  severity: 'minor',
  find(draft, { ticket }) {
    const answered = ticket.messages.some(
      ({ author, internal }) => author === 'agent' && !internal,
    );
    if (answered || wordCount(draft) < 10 || greets.test(draft.trim().slice(0, 60))) return [];
    return [{ params: {} }];
  },
};
export default greeting;
