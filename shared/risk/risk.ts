import type { RiskCategory } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import { severities } from '../model/names.ts';
import type { RiskFlag, RiskRule } from '../model/risk.ts';
import type { Span } from '../model/span.ts';
import type { Ticket } from '../model/ticket.ts';
import { type Atom, atoms } from '../text/atoms.ts';
import { detectLanguage } from '../text/language.ts';
import { customerText } from '../text/quoted.ts';
import { type PhraseBook, phraseBook } from './book.ts';
import { contacts } from './contacts.ts';
import { strayIn } from './foreign.ts';
import { type Hit, scan } from './scan.ts';
import { type ScopeBook, scopeBook, scopeOf, sentencesOf } from './scope.ts';
import { type SecondOpinion, secondOpinionOn } from './second-opinion.ts';

/** Rules made ready for any number of tickets. */
export interface CompiledRules {
  rules: RiskRule[];
  book: PhraseBook;
  scope: ScopeBook;
  /** Suggests what the rules miss. */
  opinion?: SecondOpinion;
}

/** Whether a threat of law is one is for the legal desk to say, never for the agent it is made to. */
export const alwaysLasting: RiskCategory = 'legal';
/** Spans shown for one flag. */
const mostEvidence = 5;
/** A message beyond this is a pasted log; the time stays bounded. UTF-16 units. */
const longestMessage = 20_000;

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
  const evidence = new Map<number, Span[]>();
  for (const { index, author, text } of readable(ticket)) {
    for (const { rule, span } of hitsIn(compiled, text, index, author)) {
      const spans = evidence.get(rule) ?? [];
      if (spans.length < mostEvidence) addSpan(spans, span);
      evidence.set(rule, spans);
    }
  }
  compiled.rules.forEach((rule, index) => {
    if (factsHold(rule, ticket) && !evidence.has(index)) evidence.set(index, []);
  });
  const flags = mostSevere(compiled, evidence);
  return [
    ...flags,
    ...suggestions(compiled, ticket, new Set(flags.map(({ category }) => category))),
  ];
}

/** Where a rule has flagged something, the same words need not be suggested as its neighbour too. */
const surer = 0.7;

/** Flags of no urgency, for categories that no rule saw. */
function suggestions(
  { opinion, rules }: CompiledRules,
  ticket: Ticket,
  flagged: ReadonlySet<string>,
): RiskFlag[] {
  if (!opinion) return [];
  const found = new Map<string, RiskFlag>();
  for (const { index, author, text: whole } of readable(ticket)) {
    if (author !== 'customer') continue;
    const text = customerText(whole.slice(0, longestMessage));
    const lang = detectLanguage(text)?.lang;
    for (const { category, score, span } of secondOpinionOn(opinion, text, index, lang)) {
      const title = rules.find((rule) => rule.category === category)?.title;
      if (flagged.has(category) || !title) continue;
      if (flagged.size > 0 && score < surer) continue;
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

type Author = 'customer' | 'agent' | 'system';

/** What can be read: the subject as the customer's, messages without internal notes. */
function readable(ticket: Ticket): { index: number; author: Author; text: string }[] {
  const messages = ticket.messages.flatMap(({ author, internal, text }, index) =>
    internal ? [] : [{ index, author, text }],
  );
  return [{ index: -1, author: 'customer' as const, text: ticket.subject }, ...messages];
}

function* hitsIn(
  { rules, book, scope }: CompiledRules,
  whole: string,
  message: number,
  author: Author,
): Generator<{ rule: number; span: Span }> {
  const text = customerText(whole.slice(0, longestMessage));
  const lang: Language | undefined = detectLanguage(text)?.lang;
  const pieces = atoms(text, lang);
  const hits = scan(book, pieces, lang);
  if (!hits.length) return;
  const sentences = sentencesOf(pieces);
  const harmless = new Set<string>();
  const stray = strayIn(pieces, lang, book.english);
  for (const hit of hits) {
    const pattern = book.patterns[hit.pattern];
    if (pattern?.use === 'any') stray.see(hit, pattern.lang);
    if (pattern?.use === 'unless') harmless.add(`${pattern.source} ${sentences[hit.from]}`);
  }
  const around = scopeOf(scope, text, pieces);
  for (const hit of hits) {
    const pattern = book.patterns[hit.pattern];
    const rule = pattern && rules[pattern.source];
    if (!rule || pattern.use === 'unless' || (rule.from ?? 'customer') !== author) continue;
    if (harmless.has(`${pattern.source} ${sentences[hit.from]}`)) continue;
    if (stray.is(rule.lang)) continue;
    if (rule.negatable === false ? around.denied(hit) : around.negated(hit)) continue;
    if (rule.reported ? around.titled(hit) : around.reported(hit)) continue;
    if (rule.aside !== false && around.aside(hit)) continue;
    yield { rule: pattern.source, span: spanOf(hit, pieces, message, whole) };
  }
}

function spanOf(hit: Hit, pieces: Atom[], message: number, whole: string): Span {
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
