import type { Language } from '../model/language.ts';
import type { Ticket } from '../model/ticket.ts';
import { detectLanguage } from '../text/language.ts';
import { customerText } from '../text/quoted.ts';
import type { Lexicon } from './lexicon.ts';
import type { MatchIndex } from './match-index.ts';
import type { Passage } from './score.ts';
import { type Term, termsOf, type WordsRead } from './terms.ts';

/** A message beyond this is a pasted log. UTF-16 units. */
const longest = 6000;
const mostMessages = 12;
/** Each customer message before the last counts a little less; the first one with words said what it is about. */
const fade = 0.9;
const least = 0.45;
const subjectWeight = 0.8;
const fewWords = 4;
/** Words that somebody or something set beside the ticket: a hint, no more. */
const factsWeight = 0.4;
/** `Passage.message` of what stands in no text: there is nothing to point at. */
export const noMessage = -2;

/** What was read lately: when a message arrives, only that one is new. */
interface Read {
  words: WordsRead;
  /** By text, the one that was needed last at the end. */
  texts: Map<
    string,
    { own: string; lang: Language | undefined; as: Language | undefined; terms: Term[] }
  >;
}

const mostTexts = 4 * mostMessages;
const lately = new WeakMap<MatchIndex, Read>();

/** As `passagesOf`, for the tickets that are looked at with this index, again and again as they grow. */
export function passagesFor(index: MatchIndex, ticket: Ticket): Passage[] {
  let read = lately.get(index);
  if (!read) {
    read = { words: new Map(), texts: new Map() };
    lately.set(index, read);
  }
  return passagesOf(ticket, index.lexicon, read);
}

/** The customer's own words, the newest most; agents' words and quoted mail say nothing about the matter. */
export function passagesOf(ticket: Ticket, lexicon?: Lexicon, read?: Read): Passage[] {
  const said = ticket.messages
    .map(({ author, internal, text }, index) => ({ author, internal, text, index }))
    .filter(({ author, internal }) => author === 'customer' && !internal)
    .slice(-mostMessages);
  let language: { lang: Language | undefined } | undefined;
  const around = () => {
    language ??= {
      lang: detectLanguage(said.map(({ text }) => text).join('\n') || ticket.subject)?.lang,
    };
    return language.lang;
  };
  const last = said.length - 1;
  const passages = said.map(({ text, index }, at) => ({
    message: index,
    weight: Math.max(least, fade ** (last - at)),
    terms: termsIn(text, around, lexicon, read),
  }));
  const opening = passages.find(
    ({ terms }) => terms.filter(({ small }) => !small).length >= fewWords,
  );
  if (opening) opening.weight = Math.max(opening.weight, 0.95);
  return [
    { message: -1, weight: subjectWeight, terms: termsIn(ticket.subject, around, lexicon, read) },
    ...passages,
    ...factsOf(ticket, around, lexicon, read),
  ];
}

/** Tags as words; the channel as a word of its own that clicks may give a meaning. */
function factsOf(
  { tags, channel }: Ticket,
  around: () => Language | undefined,
  lexicon: Lexicon | undefined,
  read?: Read,
): Passage[] {
  const said = termsIn(tags.join(', '), around, lexicon, read);
  const token = { start: 0, end: 0, norm: '', folded: '' };
  const by = channel ? [{ token, key: `channel ${channel.toLowerCase()}`, small: false }] : [];
  const terms = by.length ? [...said, ...by] : said;
  return terms.length ? [{ message: noMessage, weight: factsWeight, terms }] : [];
}

/** `around` tells the language of the whole ticket, for a text that does not tell its own. */
function termsIn(
  text: string,
  around: () => Language | undefined,
  lexicon: Lexicon | undefined,
  read?: Read,
): Term[] {
  if (text === '') return [];
  const known = read?.texts.get(text);
  const own = known?.own ?? customerText(text.slice(0, longest));
  const lang = known ? known.lang : detectLanguage(own)?.lang;
  const as = lang ?? around();
  const terms = known?.as === as ? known?.terms : undefined;
  const found = terms ?? termsOf(own, as, lexicon, read?.words);
  if (read) {
    read.texts.delete(text);
    read.texts.set(text, { own, lang, as, terms: found });
    if (read.texts.size > mostTexts) read.texts.delete(read.texts.keys().next().value ?? '');
  }
  return found;
}
