import { type Judge, judge, type Sign } from '../judge/judge.ts';
import type { RiskCategory } from '../model/category.ts';
import { riskCategories } from '../model/names.ts';
import type { RiskRule } from '../model/risk.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from './reading.ts';
import { scopeWords } from './scope.ts';

/**
 * What phrase rules miss, learned from texts written for it (test/train/risk) by test/train/risk.ts. It may only
 * suggest. It reads the words, and what the rules and the scope words say of them.
 */
export interface Suggestion {
  category: RiskCategory;
  /** Above 0 it is more likely than not in the texts it was learned from. */
  score: number;
  span: Span;
}

/** What may be suggested of one message of a customer, the best sentence of each category. */
export function secondOpinionOn(
  opinion: Judge,
  reading: Reading,
  rules: readonly RiskRule[],
): Suggestion[] {
  const { text, lang, index, whole } = reading;
  return judge(opinion, text, lang, signsOf(reading, rules)).map(
    ({ label, score, start, end }) => ({
      category: label as RiskCategory,
      score,
      span: { message: index, start, end, text: whole.slice(start, end) },
    }),
  );
}

/** What became of a rule's phrase: it stands, or is negated, somebody else's words, or told as an aside. */
const states = ['stands', 'negated', 'reported', 'aside'] as const;
const scopeWeight = 0.6;
const phraseWeight = 0.3;
const otherSigns = { question: /[?？]/g, quotation: /["“”「『‘]/g };

/** The signs of a message: scope words, question and quotation marks, and phrases of the rules by category. */
export function signsOf(
  { text, around, hits, pieces }: Reading,
  rules: readonly RiskRule[],
): Sign[] {
  const signs: Sign[] = around.words.map(({ kind, start }) => ({
    start,
    sign: scopeWords.indexOf(kind),
    weight: scopeWeight,
  }));
  Object.values(otherSigns).forEach((mark, at) => {
    for (const { index } of text.matchAll(mark)) {
      signs.push({ start: index, sign: scopeWords.length + at, weight: scopeWeight });
    }
  });
  const first = scopeWords.length + Object.keys(otherSigns).length;
  for (const { hit, rule, use } of hits) {
    if (use !== 'any') continue;
    const { category } = rules[rule] as RiskRule;
    const state = around.negated(hit)
      ? 'negated'
      : around.reported(hit)
        ? 'reported'
        : around.aside(hit)
          ? 'aside'
          : 'stands';
    signs.push({
      start: pieces[hit.from]?.start ?? 0,
      sign: first + riskCategories.indexOf(category) * states.length + states.indexOf(state),
      weight: phraseWeight,
    });
  }
  return signs;
}
