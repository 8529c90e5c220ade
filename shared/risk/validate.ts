import type { Facts, Pattern, RiskRule } from '../model/risk.ts';
import type { Ticket } from '../model/ticket.ts';
import { phrasesOf } from './book.ts';
import { compileRules, scopeBook } from './compile.ts';
import { PhraseError, readPhrase } from './phrase.ts';
import { alwaysLasting, findFlags } from './risk.ts';

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
    for (const field of ['any', 'unless', 'all', 'none'] as const) {
      rule[field]?.forEach((pattern, index) => {
        for (const message of patternProblems(pattern, lists, rule)) {
          report(`${field}[${index}]`, message);
        }
      });
    }
    for (const field of ['facts', 'where'] as const) {
      for (const message of factProblems(rule[field])) report(field, message);
    }
    if ((rule.all || rule.none || rule.where || rule.turn) && !rule.any.length) {
      report(
        'any',
        'is empty, so "all", "none", "where" and "turn" have nothing to narrow; write a phrase',
      );
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

function factProblems(facts: Facts | undefined): string[] {
  if (!facts) return [];
  const { contacts, ...rest } = facts;
  const problems: string[] = [];
  if (!contacts && !Object.values(rest).length) problems.push('says nothing; name a fact');
  for (const [name, value] of Object.entries(rest)) {
    if (Array.isArray(value) && !value.length)
      problems.push(`"${name}" is an empty list; name one`);
  }
  if (contacts && contacts.least < 2) problems.push('"contacts.least" must be 2 or more');
  if (contacts?.days !== undefined && contacts.days <= 0) {
    problems.push('"contacts.days" must be more than 0');
  }
  return problems;
}

function patternProblems(
  pattern: Pattern,
  lists: Record<string, string[]>,
  { lang }: RiskRule,
): string[] {
  const phrases = phrasesOf(pattern);
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

/** A case as a ticket of one message by whom the rule listens to, with the facts that it asks for. */
export function caseTicket(
  { from, where }: Pick<RiskRule, 'from' | 'where'>,
  text: string,
): Ticket {
  const message = { author: from ?? 'customer', internal: false, text };
  const { vip, kind, channel, market, status, tags, contacts } = where ?? {};
  const said = contacts ? Array.from({ length: contacts.least - 1 }, (_, at) => earlier(at)) : [];
  return {
    console: 'cases',
    id: '1',
    url: '',
    subject: '',
    ...(channel?.[0] ? { channel: channel[0] } : {}),
    ...(market?.[0] ? { market: market[0] } : {}),
    ...(status?.[0] ? { status: status[0] } : {}),
    tags: tags?.slice(0, 1) ?? [],
    customer: { ...(vip ? { vip } : {}), ...(kind?.[0] ? { kind: kind[0] } : {}) },
    messages: contacts ? [...said, { ...message, at: hour(4 * said.length) }] : [message],
  };
}

const hour = (at: number) => new Date(Date.UTC(2026, 0, 1, at)).toISOString();
/** Contacts so far apart that each counts, all in a day or two. */
const earlier = (at: number): Ticket['messages'][number] => ({
  author: 'customer',
  internal: false,
  text: '…',
  at: hour(4 * at),
});
