import type { Check, DraftContext } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { Ticket } from '../../model/ticket.ts';
import { detectLanguage } from '../../text/language.ts';
import { hasScript, strangeScript } from '../scripts.ts';
import { wordCount } from '../words.ts';

type Detect = NonNullable<DraftContext['detect']>;

/** Indonesian and Malay are so near that the detector is seldom sure which; that it is one of them it knows well. */
const familyOf = (lang: Language) => (lang === 'id' || lang === 'ms' ? 'malayic' : lang);

/** At or above this the detector is believed, 0 to 1. */
const clear = 0.5;
/** To tell Indonesian from Malay: on the reply, and on the customer's words, which are fewer. */
const clearPair = { draft: 0.97, customer: 0.96 };
/** A reply of which this share is in the customer's language mixes the two, as many do. */
const mixed = 0.12;

/** Words in a row that show a language by themselves. */
const width = 4;

/** Languages in which words in a row are written, with their share of the words. */
function sharesIn(text: string, detect: Detect): Map<string, number> {
  const shares = new Map<string, number>();
  let words = 0;
  for (const piece of text.split(/[.,!?;:\n()"“”…。，！？]+/u)) {
    const all = piece.match(/[\p{Script=Latin}\p{M}'’-]{1,30}/gu) ?? [];
    words += all.length;
    for (let at = 0; at + 3 <= all.length; at += width) {
      const part = all.slice(at, at + width);
      const found = detect(part.join(' '));
      if (!found || found.sure < 0.75) continue;
      const family = familyOf(found.lang);
      shares.set(family, (shares.get(family) ?? 0) + part.length);
    }
  }
  for (const [family, count] of shares) shares.set(family, count / words);
  return shares;
}

/** What money is called tells where somebody is, and so which of the two they write. */
const money: Record<'id' | 'ms', RegExp> = {
  id: /(?<!\p{L})(?:rp|idr)\.? ?\d|\d ?(?:rb|ribu|rebu|juta|jt)(?!\p{L})|rupiah/iu,
  ms: /(?<!\p{L})(?:rm|myr) ?\d|ringgit/iu,
};
/** The customer's words are few; with their money in them, fewer do. */
const paysAs = (lang: Language, text: string) =>
  (lang === 'id' && money.id.test(text) && !money.ms.test(text)) ||
  (lang === 'ms' && money.ms.test(text) && !money.id.test(text));

interface Shown {
  said?: ReturnType<Detect>;
  text: string;
  shares: Map<string, number>;
}
/** A ticket is read once with each detector, not at every key press. */
const read = new WeakMap<Ticket, { by: Detect; shown: Shown }>();
function shownIn(ticket: Ticket, detect: Detect): Shown {
  const before = read.get(ticket);
  if (before?.by === detect) return before.shown;
  const text = ticket.messages
    .filter(({ author, internal }) => author === 'customer' && !internal)
    .map((message) => message.text)
    .join('\n');
  const shown = { said: detect(text), text, shares: sharesIn(text, detect) };
  read.set(ticket, { by: detect, shown });
  return shown;
}

/** Small words that show at once that somebody mixes a language in; forms of address show nothing. */
const particles: Record<string, RegExp> = {
  tl: /(?<!\p{L})(?:po|opo|naman|lang|pero|yung|kasi|salamat|ninyo|niyo|namin|natin|hindi|wala|nasaan)(?!\p{L})/giu,
  malayic:
    /(?<!\p{L})(?:ya|yah|nih|dong|sih|kok|lah|dah|tak|boleh|saja|mohon|maaf|terima kasih)(?!\p{L})/giu,
  vi: /(?<!\p{L})(?:ạ|nha|nhé|dạ|không|được)(?!\p{L})/giu,
};
const particlesIn = (family: string, text: string): number => {
  const words = particles[family];
  return words ? (text.match(words)?.length ?? 0) : 0;
};

/** "Please answer in English": the languages' names, where a customer asks for one. */
const named: Record<Language, RegExp> = {
  en: /(?<!(?:not|n[’']t|no|hindi|di|tidak|tak|ga|gak|nggak|bukan|không|ไม่|不)[^.!?\n]{0,24})(?:english|inggris|inggeris|ingles|tiếng anh|อังกฤษ|英文|英语|英語)/iu,
  id: /indonesia|อินโด|印尼/iu,
  ms: /malay|melayu|มลายู|马来|馬來/iu,
  th: /thai|ไทย|泰文|泰语/iu,
  tl: /tagalog|filipino|pilipino/iu,
  vi: /viet|tiếng việt|เวียดนาม|越南/iu,
  zh: /chinese|mandarin|cina|tiếng trung|จีน|中文|华语|華語/iu,
};

/**
 * Answers in another language than the customer writes in; says so only when both are sure. Silent where the customer
 * writes some of it, too, where the reply mixes in the customer's, and where the customer asks for the language.
 */
const wrongLanguage: Check = {
  id: 'wrong-language',
  version: 3,
  severity: 'fatal',
  find(draft, { lang, ticket, detect = detectLanguage }) {
    if (wordCount(draft) < 5) return [];
    const { said, text, shares } = shownIn(ticket, detect);
    const wanted = said && said.sure >= clear ? said.lang : lang;
    if (!wanted) return [];
    const script = strangeScript(draft, text);
    if (script) return [{ params: { is: script, wanted } }];
    const found = detect(draft);
    if (!found || found.lang === wanted || found.lang === lang || found.sure < clear) return [];
    if (named[found.lang].test(text)) return [];
    const family = familyOf(found.lang);
    const finding = [{ params: { is: found.lang, wanted } }];
    if (family === familyOf(wanted)) {
      // The customer's words may be three that both have.
      const sure = said && (said.sure >= clearPair.customer || paysAs(wanted, text));
      return sure && found.sure >= clearPair.draft && said.lang === wanted ? finding : [];
    }
    if (hasScript(found.lang, text) || particlesIn(family, text)) return [];
    if ((shares.get(family) ?? 0) >= 0.3) return [];
    const theirs = familyOf(wanted);
    if (family === 'th' || family === 'zh') return finding;
    if (particlesIn(theirs, draft) >= 2) return [];
    return (sharesIn(draft, detect).get(theirs) ?? 0) >= mixed ? [] : finding;
  },
};
export default wrongLanguage;
