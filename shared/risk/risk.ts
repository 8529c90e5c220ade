import type { Judge } from '../judge/judge.ts';
import type { RiskCategory } from '../model/category.ts';
import { severities } from '../model/names.ts';
import type { Facts, RiskFlag, RiskRule } from '../model/risk.ts';
import type { Span } from '../model/span.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Use } from './book.ts';
import { contacts } from './contacts.ts';
import { type Reading, type RuleBook, readingsOf } from './reading.ts';
import type { Hit } from './scan.ts';
import { secondOpinionOn } from './second-opinion.ts';

export interface CompiledRules extends RuleBook {
  /** Suggests what the rules miss. */
  opinion?: Judge;
}

/** Whether a threat of law is one is for the legal desk to say, never for the agent it is made to. */
export const alwaysLasting: RiskCategory = 'legal';
/** Spans shown for one flag. */
const mostEvidence = 5;

/** One flag a category, the most severe; sorted by severity. The time is linear in the ticket. */
export function findFlags(compiled: CompiledRules, ticket: Ticket): RiskFlag[] {
  const readings = readingsOf(compiled, ticket);
  const evidence = evidenceIn(compiled.rules, readings, ticket);
  const flags = mostSevere(compiled, evidence);
  return [
    ...flags,
    ...suggestions(compiled, readings, new Set(flags.map(({ category }) => category))),
  ];
}

/** By rule that fires, the words that made it; none where facts alone did. */
function evidenceIn(
  rules: readonly RiskRule[],
  readings: readonly Reading[],
  ticket: Ticket,
): Map<number, Span[]> {
  const evidence = new Map<number, Span[]>();
  /** Patterns of `all` that were hit, by rule. */
  const also = new Map<number, Set<number>>();
  const barred = new Set<number>();
  for (const { rule, use, at, span } of readings.flatMap((one) => [...standing(one, rules)])) {
    if (!isRead(rules[rule]?.turn, span.message, readings, rules[rule]?.from)) continue;
    if (use === 'none') barred.add(rule);
    else if (use === 'all') also.set(rule, (also.get(rule) ?? new Set()).add(at));
    else {
      const spans = evidence.get(rule) ?? [];
      if (spans.length < mostEvidence) addSpan(spans, span);
      evidence.set(rule, spans);
    }
  }
  rules.forEach(({ all, where, facts }, rule) => {
    const whole = (also.get(rule)?.size ?? 0) === (all?.length ?? 0);
    if (barred.has(rule) || !whole || (where && !factsHold(where, ticket))) evidence.delete(rule);
    if (factsHold(facts, ticket) && !evidence.has(rule)) evidence.set(rule, []);
  });
  return evidence;
}

/** The subject belongs to the first message of the customer. */
function isRead(
  turn: RiskRule['turn'],
  message: number,
  readings: readonly Reading[],
  from: RiskRule['from'] = 'customer',
): boolean {
  if (!turn) return true;
  const own = readings.filter(({ author, index }) => author === from && index >= 0);
  if (turn === 'last') return message === own.at(-1)?.index;
  return message === -1 || message === own[0]?.index;
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
): Generator<{ rule: number; use: Use; at: number; span: Span }> {
  for (const { hit, rule: index, use, at } of hits) {
    const rule = rules[index] as RiskRule;
    if (rule.negatable === false ? around.denied(hit) : around.negated(hit)) continue;
    if (rule.reported ? around.titled(hit) : around.reported(hit)) continue;
    if (rule.aside !== false && around.aside(hit)) continue;
    yield { rule: index, use, at, span: spanOf(hit, reading) };
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

function factsHold(facts: Facts | undefined, ticket: Ticket): boolean {
  if (!facts) return false;
  const { vip, kind, channel, market, status, tags, contacts: often } = facts;
  const { customer } = ticket;
  if (vip !== undefined && (customer.vip ?? false) !== vip) return false;
  if (!isAmong(kind, customer.kind) || !isAmong(channel, ticket.channel)) return false;
  if (!isAmong(market, ticket.market) || !isAmong(status, ticket.status)) return false;
  if (tags && !tags.some((tag) => ticket.tags.some((own) => sameWord(own, tag)))) return false;
  return !often || contacts(ticket, often.days) >= often.least;
}

const sameWord = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const isAmong = (wanted: readonly string[] | undefined, value: string | undefined) =>
  !wanted || (value !== undefined && wanted.some((one) => sameWord(one, value)));

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
