import type { Pattern, RiskRule } from '../model/risk.ts';
import type { Ticket } from '../model/ticket.ts';
import { PhraseError, readPhrase } from './phrase.ts';
import { alwaysLasting, compileRules, findFlags } from './risk.ts';
import { scopeBook } from './scope.ts';

/** What is wrong with a rule, and where. */
export interface RuleProblem {
  rule: string;
  field: string;
  message: string;
}

const fewestCases = 3;
const widest = 30;

/** Everything that keeps rules from being used. Cases are run by `failedCases`. */
export function validateRules(rules: RiskRule[], lists: Record<string, string[]>): RuleProblem[] {
  const ids = new Set<string>();
  return rules.flatMap((rule) => {
    const problems: RuleProblem[] = [];
    const report = (field: string, message: string) =>
      problems.push({ rule: rule.id, field, message });
    if (ids.has(rule.id)) report('id', 'is used by another rule; choose another');
    ids.add(rule.id);
    if (!rule.any.length && !rule.facts) report('any', 'is empty; write a phrase or a fact');
    if (rule.lasting === false && rule.category === alwaysLasting) {
      report('lasting', `is false, but every ${alwaysLasting} flag lasts; leave it out`);
    }
    if (rule.lasting && rule.severity === 'normal') {
      report(
        'lasting',
        'goes with critical or high; a flag that nobody must be told of may be taken down',
      );
    }
    for (const field of ['any', 'unless'] as const) {
      rule[field]?.forEach((pattern, index) => {
        for (const message of patternProblems(pattern, lists, rule)) {
          report(`${field}[${index}]`, message);
        }
      });
    }
    // Facts are not text, so a rule on facts alone has no cases.
    if (rule.any.length) {
      for (const field of ['flags', 'ignores'] as const) {
        if (rule[field].length < fewestCases) {
          report(field, `needs at least ${fewestCases} cases; it has ${rule[field].length}`);
        }
      }
    }
    return problems;
  });
}

function patternProblems(
  pattern: Pattern,
  lists: Record<string, string[]>,
  { lang }: RiskRule,
): string[] {
  const phrases = typeof pattern === 'string' ? [pattern] : pattern.near;
  const problems = phrases.flatMap((phrase) => {
    try {
      readPhrase(phrase, lists, lang);
      return [];
    } catch (error) {
      if (error instanceof PhraseError) return [`"${phrase}" ${error.message}`];
      throw error;
    }
  });
  if (typeof pattern !== 'string' && (pattern.within < 0 || pattern.within > widest)) {
    problems.push(`"within" must be from 0 to ${widest}; it is ${pattern.within}`);
  }
  return problems;
}

/** The rule's own cases that come out wrong: text that must flag and does not, or must not and does. */
export function failedCases(rules: RiskRule[], lists: Record<string, string[]>): RuleProblem[] {
  const scope = scopeBook(lists);
  return rules.flatMap((rule) => {
    // Alone, because of one category only the most severe rule would show.
    const compiled = compileRules([rule], lists, scope);
    const wrong = (text: string, flags: boolean) =>
      findFlags(compiled, caseTicket(rule, text)).length > 0 !== flags;
    return [
      ...rule.flags.flatMap((text, index) =>
        wrong(text, true)
          ? [{ rule: rule.id, field: `flags[${index}]`, message: `is not flagged: "${text}"` }]
          : [],
      ),
      ...rule.ignores.flatMap((text, index) =>
        wrong(text, false)
          ? [{ rule: rule.id, field: `ignores[${index}]`, message: `is flagged: "${text}"` }]
          : [],
      ),
    ];
  });
}

/** A case as a ticket of one message by whom the rule listens to. */
export function caseTicket({ from }: Pick<RiskRule, 'from'>, text: string): Ticket {
  return {
    console: 'cases',
    id: '1',
    url: '',
    subject: '',
    tags: [],
    customer: {},
    messages: [{ author: from ?? 'customer', internal: false, text }],
  };
}
