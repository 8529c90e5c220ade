import type { Language } from '../model/language.ts';
import type { Ticket } from '../model/ticket.ts';
import { detectLanguage } from '../text/language.ts';
import { customerText } from '../text/quoted.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './score.ts';
import { termsOf } from './terms.ts';

/** A message beyond this is a pasted log. UTF-16 units. */
const longest = 6000;
const mostMessages = 12;
/** Each customer message before the last counts a little less; the first one with words said what it is about. */
const fade = 0.9;
const least = 0.45;
const subjectWeight = 0.8;
const fewWords = 4;

/** The customer's own words, the newest most; agents' words and quoted mail say nothing about the matter. */
export function passagesOf(ticket: Ticket, lexicon?: Lexicon): Passage[] {
  const said = ticket.messages
    .map((message, index) => ({ ...message, index }))
    .filter(({ author, internal }) => author === 'customer' && !internal)
    .slice(-mostMessages);
  const all = said.map(({ text }) => text).join('\n');
  const lang = detectLanguage(all || ticket.subject)?.lang;
  const last = said.length - 1;
  const passages = said.map(({ text, index }, at) => ({
    message: index,
    weight: Math.max(least, fade ** (last - at)),
    terms: termsIn(text, lang, lexicon),
  }));
  const opening = passages.find(
    ({ terms }) => terms.filter(({ small }) => !small).length >= fewWords,
  );
  if (opening) opening.weight = Math.max(opening.weight, 0.95);
  return [
    { message: -1, weight: subjectWeight, terms: termsIn(ticket.subject, lang, lexicon) },
    ...passages,
  ];
}

function termsIn(text: string, lang: Language | undefined, lexicon: Lexicon | undefined) {
  const own = customerText(text.slice(0, longest));
  return termsOf(own, detectLanguage(own)?.lang ?? lang, lexicon);
}
