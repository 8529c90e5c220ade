import type { Language } from '../model/language.ts';
import type { RiskRule } from '../model/risk.ts';
import type { Ticket } from '../model/ticket.ts';
import { type Atom, atoms } from '../text/atoms.ts';
import { detectLanguage } from '../text/language.ts';
import type { LanguageModel } from '../text/language-model.ts';
import { customerText } from '../text/quoted.ts';
import type { PhraseBook, Use } from './book.ts';
import { strayIn } from './foreign.ts';
import { type Hit, scan } from './scan.ts';
import { type Scope, type ScopeBook, scopeOf, sentencesOf } from './scope.ts';

/** Rules made ready for any number of tickets. */
export interface RuleBook {
  rules: RiskRule[];
  book: PhraseBook;
  scope: ScopeBook;
  /** Tells short and mixed messages better than lists of words. */
  language?: LanguageModel;
}

type Author = 'customer' | 'agent' | 'system';

/** A message taken apart: all that flags are judged by. */
export interface Reading {
  /** Of the message; -1 is the subject. */
  index: number;
  author: Author;
  /** As it stands in the ticket. */
  whole: string;
  /** The writer's own words; offsets are those of `whole`. */
  text: string;
  lang: Language | undefined;
  pieces: Atom[];
  /** Phrases of rules that may speak here, whether they are taken back or not. */
  hits: { hit: Hit; rule: number; use: Use; at: number }[];
  around: Scope;
}

/** A message beyond this is a pasted log; the time stays bounded. UTF-16 units. */
const longestMessage = 20_000;

/** Every message but internal notes, the subject as the customer's. */
export const readingsOf = (book: RuleBook, { subject, messages }: Ticket): Reading[] => [
  readingOf(book, subject, -1, 'customer'),
  ...messages.flatMap(({ author, internal, text }, index) =>
    internal ? [] : [readingOf(book, text, index, author)],
  ),
];

export function readingOf(
  { rules, book, scope, language }: RuleBook,
  whole: string,
  index: number,
  author: Author,
): Reading {
  const text = customerText(whole.slice(0, longestMessage));
  const lang = detectLanguage(text, language)?.lang;
  const pieces = atoms(text, lang);
  const found = scan(book, pieces, lang, text);
  const sentences = sentencesOf(pieces);
  const harmless = new Set<string>();
  const stray = strayIn(pieces, lang, book.english);
  for (const hit of found) {
    const pattern = book.patterns[hit.pattern];
    if (pattern?.use === 'any') stray.see(hit, pattern.lang);
    if (pattern?.use === 'unless') harmless.add(`${pattern.source} ${sentences[hit.from]}`);
  }
  const hits = found.flatMap((hit) => {
    const pattern = book.patterns[hit.pattern];
    if (!pattern || pattern.use === 'unless') return [];
    const { source, use, at } = pattern;
    const rule = rules[source];
    if (!rule || (rule.from ?? 'customer') !== author || stray.is(rule.lang)) return [];
    return harmless.has(`${source} ${sentences[hit.from]}`) ? [] : [{ hit, rule: source, use, at }];
  });
  return { index, author, whole, text, lang, pieces, hits, around: scopeOf(scope, text, pieces) };
}
