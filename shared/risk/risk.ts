import type { Judge } from '../judge/judge.ts';
import type { RiskCategory } from '../model/category.ts';
import { severities } from '../model/names.ts';
import type { RiskFlag, RiskRule } from '../model/risk.ts';
import type { Span } from '../model/span.ts';
import type { Ticket } from '../model/ticket.ts';
import { phraseBook } from './book.ts';
import { contacts } from './contacts.ts';
import { type Reading, type RuleBook, readingsOf } from './reading.ts';
import type { Hit } from './scan.ts';
import { type ScopeBook, scopeBook } from './scope.ts';
import { secondOpinionOn } from './second-opinion.ts';

export interface CompiledRules extends RuleBook {
  /** Suggests what the rules miss. */
  opinion?: Judge;
}

/** Whether a threat of law is one is for the legal desk to say, never for the agent it is made to. */
export const alwaysLasting: RiskCategory = 'legal';
/** Spans shown for one flag. */
const mostEvidence = 5;

/** `scope` may be shared between compilations of the same lists. */
export function compileRules(
  rules: RiskRule[],
  lists: Record<string, string[]>,
  scope: ScopeBook = scopeBook(lists),
): CompiledRules {
  return { rules, book: phraseBook(rules, lists), scope };
}

/** One flag a category, the most severe; sorted by severity. The time is linear in the ticket. */
export function findFlags(compiled: CompiledRules, ticket: Ticket): RiskFlag[] {
  const readings = readingsOf(compiled, ticket);
  const evidence = new Map<number, Span[]>();
  for (const { rule, span } of readings.flatMap((one) => [...standing(one, compiled.rules)])) {
    const spans = evidence.get(rule) ?? [];
    if (spans.length < mostEvidence) addSpan(spans, span);
    evidence.set(rule, spans);
  }
  compiled.rules.forEach((rule, index) => {
    if (factsHold(rule, ticket) && !evidence.has(index)) evidence.set(index, []);
  });
  const flags = mostSevere(compiled, evidence);
  return [
    ...flags,
    ...suggestions(compiled, readings, new Set(flags.map(({ category }) => category))),
  ];
}

/** Flags of no urgency, for categories that no rule saw. */
function suggestions(
  { opinion, rules }: CompiledRules,
  readings: readonly Reading[],
  flagged: ReadonlySet<string>,
): RiskFlag[] {
  if (!opinion) return [];
  const found = new Map<string, RiskFlag>();
  for (const reading of readings) {
    if (reading.author !== 'customer') continue;
    for (const { category, span } of secondOpinionOn(opinion, reading, rules)) {
      const title = rules.find((rule) => rule.category === category)?.title;
      if (flagged.has(category) || !title) continue;
      const known = found.get(category);
      if (known) addSpan(known.evidence, span);
      else {
        found.set(category, {
          ruleId: `${category}-second-opinion`,
          version: 1,
          category,
          severity: 'normal',
          title,
          evidence: [span],
          suggested: true,
        });
      }
    }
  }
  return [...found.values()];
}

/** Phrases that are not taken back, with the rule they speak for. */
function* standing(
  { hits, around, ...reading }: Reading,
  rules: readonly RiskRule[],
): Generator<{ rule: number; span: Span }> {
  for (const { hit, rule: index } of hits) {
    const rule = rules[index] as RiskRule;
    if (rule.negatable === false ? around.denied(hit) : around.negated(hit)) continue;
    if (rule.reported ? around.titled(hit) : around.reported(hit)) continue;
    if (rule.aside !== false && around.aside(hit)) continue;
    yield { rule: index, span: spanOf(hit, reading) };
  }
}

function spanOf(
  hit: Hit,
  { pieces, index: message, whole }: Pick<Reading, 'pieces' | 'index' | 'whole'>,
): Span {
  const start = pieces[hit.from]?.start ?? 0;
  const end = pieces[hit.to]?.end ?? start;
  return { message, start, end, text: whole.slice(start, end) };
}

/** The longer of two overlapping spans says more. */
function addSpan(spans: Span[], span: Span): void {
  const same = spans.findIndex(
    (other) => other.message === span.message && other.start < span.end && span.start < other.end,
  );
  const other = spans[same];
  if (!other) spans.push(span);
  else if (span.end - span.start > other.end - other.start) spans[same] = span;
}

function factsHold({ facts }: RiskRule, ticket: Ticket): boolean {
  if (!facts) return false;
  if (facts.vip !== undefined && (ticket.customer.vip ?? false) !== facts.vip) return false;
  return facts.customerMessages === undefined || contacts(ticket) >= facts.customerMessages;
}

/** Of a category the most severe; it lasts if any rule that fired is lasting, whichever is shown. */
function mostSevere({ rules }: CompiledRules, evidence: Map<number, Span[]>): RiskFlag[] {
  const flags = new Map<string, RiskFlag>();
  const lasting = new Set<string>();
  for (const [index, spans] of evidence) {
    const rule = rules[index];
    if (!rule) continue;
    const { id, version, category, severity, title } = rule;
    const lasts = rule.lasting === true || category === alwaysLasting;
    if (lasts) lasting.add(category);
    const flag: RiskFlag = {
      ruleId: id,
      version,
      category,
      severity,
      title,
      evidence: spans,
      ...(lasts ? { lasting: true } : {}),
    };
    const other = flags.get(category);
    if (!other || within(flag, other) < 0) flags.set(category, flag);
  }
  return [...flags.values()]
    .map((flag) => (lasting.has(flag.category) ? { ...flag, lasting: true } : flag))
    .toSorted(order);
}

const worse = (a: RiskFlag, b: RiskFlag) =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

/** The worse first; between equals the one with more to show. */
const order = (a: RiskFlag, b: RiskFlag) => worse(a, b) || b.evidence.length - a.evidence.length;

/** Of one category: between equals the one that lasts, as its words say why. */
const within = (a: RiskFlag, b: RiskFlag) =>
  worse(a, b) || Number(b.lasting ?? false) - Number(a.lasting ?? false) || order(a, b);
