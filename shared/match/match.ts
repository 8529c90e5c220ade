import { severities } from '../model/category.ts';
import type { RiskFlag } from '../model/risk.ts';
import type { Sop } from '../model/sop.ts';
import type { Span } from '../model/span.ts';
import type { Ticket } from '../model/ticket.ts';
import type { MatchIndex } from './build.ts';
import { passagesOf } from './passages.ts';
import { reasonsFor } from './reasons.ts';
import { score } from './score.ts';

export interface SopMatch {
  id: string;
  version: number;
  /** 0 to 1: how often an SOP that stands like this is the right one. */
  probability: number;
  /** Words of the ticket that speak for it, the best first, at most five. */
  reasons: Span[];
}

export type MatchResult =
  /** At most three, the best first; one when it is clear. */
  | { kind: 'fits'; matches: SopMatch[] }
  /** `closest` is the best of what does not fit. */
  | { kind: 'none'; closest?: SopMatch };

/** Weights of the evidence, in logits. "None fits" stands at `noneAt`. */
const evidence = {
  phrase: 9,
  words: 5,
  audience: -2.5,
  answers: 2,
  mentions: 2.5,
  unflagged: -2.2,
  noneAt: 4,
};
/** Below this probability nothing fits. */
const fitsFrom = 0.3;
/** From this on it is shown alone. */
const clearFrom = 0.75;
/** A second or third one must be at least this likely. */
const worthShowing = 0.06;

/**
 * Which SOP fits a ticket. `flags` are the risks seen in it: an SOP that answers a critical or high one comes first,
 * because that case must not wait until somebody scrolls to it. Without `flags` the ticket was not looked at for risks.
 */
export function match(index: MatchIndex, ticket: Ticket, flags?: RiskFlag[]): MatchResult {
  const passages = passagesOf(ticket);
  const scores = score(index, passages);
  const logits = index.sops.map((sop, at) => {
    if (otherMarket(sop, ticket)) return Number.NEGATIVE_INFINITY;
    return (
      evidence.phrase * (scores.phrase[at] ?? 0) +
      evidence.words * (scores.words[at] ?? 0) +
      (otherAudience(sop, ticket) ? evidence.audience : 0)
    );
  });
  const ranks = index.sops.map((sop) => urgency(sop, flags ?? []));
  const probabilities = softmax(
    logits.map((logit, at) => logit + bonus(index.sops[at], ranks[at] ?? 0, flags)),
  );
  const order = [...index.sops.keys()]
    .filter((at) => Number.isFinite(logits[at]))
    .toSorted((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const urgent = mostUrgent(order, ranks);
  const ordered = urgent === undefined ? order : [urgent, ...order.filter((at) => at !== urgent)];
  const best = ordered[0];
  if (best === undefined) return { kind: 'none' };
  const suggest = (at: number): SopMatch => {
    const { id, version } = index.sops[at] as Sop;
    const reasons = reasonsFor(index, at, passages, scores, (message) => textOf(ticket, message));
    const probability =
      at === urgent ? Math.max(clearFrom, probabilities[at] ?? 0) : (probabilities[at] ?? 0);
    return { id, version, probability, reasons };
  };
  if (urgent === undefined && (probabilities[best] ?? 0) < fitsFrom) {
    const closest = suggest(best);
    return closest.reasons.length ? { kind: 'none', closest } : { kind: 'none' };
  }
  const clear = (probabilities[best] ?? 0) >= clearFrom;
  const shown = ordered
    .slice(0, clear ? 1 : 3)
    .filter((at, place) => place === 0 || (probabilities[at] ?? 0) >= worthShowing);
  return { kind: 'fits', matches: shown.map(suggest) };
}

function otherMarket({ markets }: Sop, { market }: Ticket): boolean {
  return market !== undefined && markets.length > 0 && !markets.includes(market);
}

function otherAudience({ audience }: Sop, { customer }: Ticket): boolean {
  return customer.kind !== undefined && audience.length > 0 && !audience.includes(customer.kind);
}

/** 0 when no raised flag asks for this SOP, else the more the worse the flag. */
function urgency({ answers }: Sop, flags: RiskFlag[]): number {
  const worst = flags.find(
    ({ category, severity }) => severity !== 'normal' && answers.includes(category),
  );
  return worst ? severities.length - severities.indexOf(worst.severity) : 0;
}

/** A flag speaks for the SOPs that answer it, also where it is not urgent. */
function bonus(sop: Sop | undefined, rank: number, flags: RiskFlag[] | undefined): number {
  if (rank > 0) return evidence.answers;
  if (!flags || !sop?.answers.length) return 0;
  if (flags.some(({ category }) => sop.answers.includes(category))) return evidence.mentions;
  // The rules have read negation ("not fake, right?"), which words alone do not tell.
  return evidence.unflagged;
}

/** The best-fitting one among those that answer the worst flag. `order` is by fit. */
function mostUrgent(order: number[], ranks: number[]): number | undefined {
  const highest = Math.max(0, ...order.map((at) => ranks[at] ?? 0));
  return highest ? order.find((at) => ranks[at] === highest) : undefined;
}

/** "None fits" is one of the choices. */
function softmax(logits: number[]): number[] {
  const highest = Math.max(evidence.noneAt, ...logits);
  const exps = logits.map((logit) => Math.exp(logit - highest));
  const sum = exps.reduce((a, b) => a + b, Math.exp(evidence.noneAt - highest));
  return exps.map((value) => value / sum);
}

const textOf = (ticket: Ticket, message: number) =>
  message < 0 ? ticket.subject : (ticket.messages[message]?.text ?? '');
