import type { Language } from '../../shared/model/language.ts';

/** Kinds whose errors are a matter of wording; `{card}` and the like are filled with invented numbers. */
export type Worded =
  | 'promise'
  | 'liability'
  | 'insult'
  | 'off-platform'
  | 'internal'
  | 'secret'
  | 'third-party'
  | 'placeholder'
  | 'card'
  | 'bank-account'
  | 'identity-number'
  | 'phone'
  | 'email'
  | 'address';

/** A ticket's message and a good reply to it: `{n}` is the customer as a reply calls them, `{o}` an order, `{a}` an amount. */
export interface Good {
  asks: string;
  reply: string;
}

export interface Drafts {
  lang: Language;
  /** Invented people: as the console shows them, and as a reply calls them. */
  people: [string, string][];
  amounts: string[];
  replies: Good[];
  /** Critical messages with good replies that hand the case on. */
  critical: Good[];
  /** A sentence that an SOP may require. */
  statement: string;
  /** Sentences that must not go out, at least six a kind. */
  wordings: Record<Worded, string[]>;
}
