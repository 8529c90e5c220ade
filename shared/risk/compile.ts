import { languages } from '../model/names.ts';
import type { RiskRule } from '../model/risk.ts';
import { phraseBook } from './book.ts';
import type { CompiledRules } from './risk.ts';
import { type ScopeBook, scopeWords } from './scope.ts';

// Apart from what reads a ticket: the panel has this done beside it, and carries no code for it in its first picture.

/** The scope lists of a pack, made ready. */
export function scopeBook(lists: Record<string, string[]>): ScopeBook {
  const sources = scopeWords.flatMap((kind) =>
    languages.flatMap((lang) => {
      const any = lists[`${kind}-${lang}`];
      return any?.length ? [{ kind, lang, any }] : [];
    }),
  );
  return { book: phraseBook(sources, lists), kinds: sources.map(({ kind }) => kind) };
}

/** `scope` may be shared between compilations of the same lists. */
export function compileRules(
  rules: RiskRule[],
  lists: Record<string, string[]>,
  scope: ScopeBook = scopeBook(lists),
): CompiledRules {
  return { rules, book: phraseBook(rules, lists), scope };
}
