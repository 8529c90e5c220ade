import type { ProposeRule, Replay } from '../model/own-rule.ts';
import type { RiskRule } from '../model/risk.ts';
import { compileRules, scopeBook } from './compile.ts';
import { PhraseError, readPhrase } from './phrase.ts';
import { findFlags } from './risk.ts';
import type { ScopeBook } from './scope.ts';
import { caseTicket } from './validate.ts';

/** Rules that a workspace makes of words its specialists chose. Pure: the panel and the backend say the same. */

export type OwnRule = Pick<ProposeRule, 'category' | 'severity' | 'lang' | 'words'> & {
  id?: string;
  version?: number;
  title?: string;
};

/** Signs that mean something in a phrase mean nothing here: what was chosen is taken as it stands. */
export const plainPhrase = (words: string): string =>
  words
    .replace(/[*()|@_#{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A rule like any other. Its case is not in it: panels get rules without their cases. */
export function ruleOf({
  id,
  version = 1,
  title,
  category,
  severity,
  lang,
  words,
}: OwnRule): RiskRule {
  return {
    id: id ?? `${category}-own`,
    version,
    category,
    severity,
    ...(lang ? { lang } : {}),
    title: { en: title ?? category },
    any: words.map(plainPhrase).filter(Boolean),
    flags: [],
    ignores: [],
  };
}

type Lists = Record<string, string[]>;

/** Why these words cannot be a rule: a sentence for the person, in English as all of the backend's are. */
export function problemWith({ words, lang }: Pick<OwnRule, 'words' | 'lang'>, lists: Lists) {
  for (const phrase of words) {
    try {
      readPhrase(plainPhrase(phrase), lists, lang);
    } catch (error) {
      if (error instanceof PhraseError) return `"${phrase}" ${error.message}.`;
      throw error;
    }
  }
  return undefined;
}

/** Does it flag this text? */
export function catches(rule: OwnRule, text: string, lists: Lists): boolean {
  const made = ruleOf(rule);
  return findFlags(compileRules([made], lists), caseTicket(made, text)).length > 0;
}

/**
 * Texts that Deskside's own rules come with as harmless, in the language of the rule. A case that is harmless for one
 * rule may be what another is for.
 */
export function harmlessTexts(rules: RiskRule[], lang: OwnRule['lang']): readonly string[] {
  const own = rules.filter((rule) => !lang || !rule.lang || rule.lang === lang);
  const harmful = new Set(own.flatMap(({ flags }) => flags));
  const texts = new Set(own.flatMap(({ ignores }) => ignores));
  return [...texts].filter((text) => !harmful.has(text));
}

const mostExamples = 3;

/** What the rule would have done to texts known to be harmless, and to its own case. `scope` as of `lists`. */
export function replay(
  rule: OwnRule,
  own: string,
  harmless: readonly string[],
  lists: Lists,
  scope: ScopeBook = scopeBook(lists),
): Replay {
  const problem = problemWith(rule, lists);
  if (problem) return { texts: 0, flagged: 0, examples: [], catches: false, problem };
  const made = ruleOf(rule);
  const compiled = compileRules([made], lists, scope);
  const flags = (text: string) => findFlags(compiled, caseTicket(made, text)).length > 0;
  const wrong = harmless.filter(flags);
  return {
    texts: harmless.length,
    flagged: wrong.length,
    examples: wrong.slice(0, mostExamples),
    catches: flags(own),
  };
}
