import { severities } from '../model/names.ts';
import type { RiskFlag } from '../model/risk.ts';
import type { Sop } from '../model/sop.ts';
import type { Span } from '../model/span.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Learner } from './learn.ts';
import type { MatchIndex } from './match-index.ts';
import { NONE } from './none.ts';
import { passagesFor } from './passages.ts';
import { type Ranking, rank } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import { saidByClicks } from './said-by-clicks.ts';
import { type Scores, score } from './score.ts';

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
  | ({ kind: 'fits'; matches: SopMatch[] } & Learned)
  /** `closest` is the best of what does not fit. */
  | ({ kind: 'none'; closest?: SopMatch } & Learned);

/** There with a learner only. */
interface Learned {
  evidence?: Evidence;
  /** It would not be the answer, had no agent said so on tickets like this. */
  byClicks?: true;
}

/** What a click on a result is made of (memory.ts). */
export type Evidence = Pick<Ranking, 'features' | 'logit'>;

/** Weights of the evidence, in logits. "None fits" stands at `noneAt`. */
const weights = {
  phrase: 9,
  words: 5,
  audience: -2.5,
  answers: 2,
  mentions: 2.5,
  unflagged: -2.2,
  noneAt: 4,
};
/** Below this probability nothing fits. */
const fitsFrom = { words: 0.3, learned: 0.45 };
const mostShown = 3;
/** From this on it is shown alone. */
const clearFrom = 0.75;
/** A second or third one must be at least this likely. */
const worthShowing = 0.06;

/**
 * Which SOP fits a ticket. `flags` are the risks seen in it: an SOP that answers a critical or high one comes first,
 * because that case must not wait until somebody scrolls to it. Without `flags` the ticket was not looked at for risks.
 * With a `learner` the SOPs' phrases and the agents' clicks count beside the words.
 */
export function match(
  index: MatchIndex,
  ticket: Ticket,
  flags?: RiskFlag[],
  learner?: Learner,
): MatchResult {
  const passages = passagesFor(index, ticket);
  const scores = score(index, passages);
  const { facts, ranks } = factsOf(index.sops, ticket, flags);
  const ranking = learner && rank(index, learner, passages, scores, facts);
  const probabilities = ranking?.probabilities ?? byWords(scores, facts);
  const urgent = mostUrgent(probabilities, facts, ranks);
  const ordered = firstFew(probabilities, facts, urgent);
  const best = ordered[0];
  const evidence = ranking
    ? { evidence: { features: ranking.features, logit: ranking.logit } }
    : {};
  if (best === undefined) return { kind: 'none', ...evidence };
  const least = learner ? fitsFrom.learned : fitsFrom.words;
  const fits = urgent !== undefined || (probabilities[best] ?? 0) >= least;
  const clicked =
    learner &&
    ranking &&
    urgent === undefined &&
    saidByClicks(learner, fits ? index.sops[best]?.id : NONE, ranking.features, (less) =>
      sameAnswer(
        rank(index, learner, passages, scores, facts, less).probabilities,
        fits ? best : undefined,
        least,
      ),
    );
  const byClicks = clicked ? { byClicks: true as const } : {};
  const suggest = (at: number): SopMatch => {
    const { id, version } = index.sops[at] as Sop;
    const reasons = reasonsFor(
      index,
      at,
      passages,
      scores,
      (message) => textOf(ticket, message),
      at === best && clicked ? learner : undefined,
    );
    const probability =
      at === urgent ? Math.max(clearFrom, probabilities[at] ?? 0) : (probabilities[at] ?? 0);
    return { id, version, probability, reasons };
  };
  if (!fits) {
    const closest = suggest(best);
    return closest.reasons.length
      ? { kind: 'none', closest, ...byClicks, ...evidence }
      : { kind: 'none', ...byClicks, ...evidence };
  }
  const clear = (probabilities[best] ?? 0) >= clearFrom;
  const shown = ordered
    .slice(0, clear ? 1 : mostShown)
    .filter((at, place) => place === 0 || (probabilities[at] ?? 0) >= worthShowing);
  return { kind: 'fits', matches: shown.map(suggest), ...byClicks, ...evidence };
}

/** Is `best` still before all others and likely enough, or, without it, still none? */
const sameAnswer = (probabilities: Float32Array, best: number | undefined, least: number) => {
  const first = firstFew(probabilities, new Float32Array(probabilities.length), undefined)[0];
  const fits = (probabilities[first ?? -1] ?? 0) >= least;
  return best === undefined ? !fits : fits && first === best;
};

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
  if (rank > 0) return weights.answers;
  if (!flags || !sop?.answers.length) return 0;
  if (flags.some(({ category }) => sop.answers.includes(category))) return weights.mentions;
  // The rules have read negation ("not fake, right?"), which words alone do not tell.
  return weights.unflagged;
}

/** Places of the SOPs that are not for everybody, or that answer flags; the words alone decide on the others. */
const special = new WeakMap<readonly Sop[], number[]>();

function specialOf(sops: readonly Sop[]): number[] {
  const known = special.get(sops);
  if (known) return known;
  const found = [...sops.keys()].filter((at) => {
    const { markets, audience, answers } = sops[at] as Sop;
    return markets.length + audience.length + answers.length > 0;
  });
  special.set(sops, found);
  return found;
}

/** What is known beside the words, in logits, -Infinity for an SOP of another market; and how urgent each is. */
function factsOf(
  sops: readonly Sop[],
  ticket: Ticket,
  flags: RiskFlag[] | undefined,
): { facts: Float32Array; ranks: Uint8Array } {
  const facts = new Float32Array(sops.length);
  const ranks = new Uint8Array(sops.length);
  for (const at of specialOf(sops)) {
    const sop = sops[at] as Sop;
    if (flags?.length) ranks[at] = urgency(sop, flags);
    facts[at] = otherMarket(sop, ticket)
      ? Number.NEGATIVE_INFINITY
      : (otherAudience(sop, ticket) ? weights.audience : 0) + bonus(sop, ranks[at] ?? 0, flags);
  }
  return { facts, ranks };
}

/** The best-fitting one among those that answer the worst flag. */
function mostUrgent(
  probabilities: Float32Array,
  facts: Float32Array,
  ranks: Uint8Array,
): number | undefined {
  let found: number | undefined;
  for (let at = 0; at < ranks.length; at++) {
    const rank = ranks[at] ?? 0;
    if (rank === 0 || facts[at] === Number.NEGATIVE_INFINITY) continue;
    const than = found === undefined ? 0 : (ranks[found] ?? 0);
    if (
      rank > than ||
      (rank === than && (probabilities[at] ?? 0) > (probabilities[found ?? at] ?? 0))
    ) {
      found = at;
    }
  }
  return found;
}

/** The most likely ones, the urgent one before all: no sorting of thousands for three. */
function firstFew(
  probabilities: Float32Array,
  facts: Float32Array,
  urgent: number | undefined,
): number[] {
  const few: number[] = [];
  const chance = (at: number | undefined) => (at === undefined ? -1 : (probabilities[at] ?? 0));
  let least = -1;
  for (let at = 0; at < probabilities.length; at++) {
    const own = probabilities[at] as number;
    if (own <= least || at === urgent || facts[at] === Number.NEGATIVE_INFINITY) continue;
    let place = few.length;
    while (place > 0 && own > chance(few[place - 1])) place--;
    few.splice(place, 0, at);
    few.length = Math.min(few.length, mostShown);
    if (few.length === mostShown) least = chance(few[mostShown - 1]);
  }
  if (urgent !== undefined) few.unshift(urgent);
  return few.slice(0, mostShown);
}

/** By the SOPs' own words alone, for want of a learner. "None fits" is one of the choices. */
function byWords({ phrase, words }: Scores, facts: Float32Array): Float32Array {
  const logits = facts.map(
    (fact, at) =>
      fact + weights.phrase * (phrase[at] as number) + weights.words * (words[at] as number),
  );
  const highest = logits.reduce((a, b) => Math.max(a, b), weights.noneAt);
  const shares = logits.map((logit) => Math.exp(logit - highest));
  const sum = shares.reduce((a, b) => a + b, Math.exp(weights.noneAt - highest));
  return shares.map((share) => share / sum);
}

const textOf = (ticket: Ticket, message: number) =>
  message < 0 ? ticket.subject : (ticket.messages[message]?.text ?? '');
