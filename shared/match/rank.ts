import { withEncoding } from './encoding.ts';
import { type Features, featuresOf } from './features.ts';
import type { Learner } from './learn.ts';
import { atRest, scoresOf } from './machine.ts';
import type { MatchIndex } from './match-index.ts';
import { NONE } from './none.ts';
import type { Passage, Scores } from './score.ts';
import { sure } from './sureness.ts';

/** Where every SOP stands, learned things included. */
export interface Ranking {
  /** By SOP, 0 to 1, with what is left over for "none fits": together 1. */
  probabilities: Float32Array;
  /** How the first one stands, before it is weighed by what the clicks say of such: for `Click.shown`. */
  logit: number;
  /** How much speaks for "some SOP fits", whichever; only to compare tickets by. */
  fits: number;
  features: Features;
}

/** What the SOPs' own words say beside what was learned from them. */
const ownWords = { phrase: 1, words: 2.6 };
/** With few SOPs it is not known which words tell them apart. */
const sopsToTrust = 20;
/** With many phrases an SOP, what was learned from them says it better. */
const phrasesToTrust = { phrase: 8, words: 30 };
/** Clicks that take half of the half that clicks can take. */
const clicksToTrust = 50;
/** One step of the scores in logits, as far as the SOPs are weighed against each other. */
const sharpness = 3;
/** The first one stands by its score, by how far the next one is behind, and by how much speaks for "none fits". */
const standing = { score: 1, lead: 2.7, mostLead: 1.5, none: 2.3, offset: -0.7 };

/** Which one fits matters less for whether one does. */
const anyFits = { score: 2, lead: 0.5, none: 3 };

/** What stands further behind than this, in logits, has no share worth counting. */
const negligible = -12;

const perOne = 64;
const powers = Float64Array.from({ length: -negligible * perOne + 1 }, (_, at) =>
  Math.exp(-at / perOne),
);

/** e to the power of 0 down to `negligible`, to ten digits: thousands of SOPs are waited for. */
function powerOf(value: number): number {
  const at = Math.floor(-value * perOne);
  const rest = value + at / perOne;
  return (powers[at] as number) * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24))));
}

/**
 * `facts` are logits by SOP for what is not words; -Infinity rules an SOP out. `less` is taken off what was learned, by
 * column of the machine: how would they stand without that?
 */
export function rank(
  index: MatchIndex,
  learner: Learner,
  passages: readonly Passage[],
  scores: Pick<Scores, 'phrase' | 'words'>,
  facts: Float32Array,
  less?: Float32Array,
): Ranking {
  const own = featuresOf(passages, learner.common);
  const features = withEncoding(own, passages, learner.encoder);
  const { stands, none } = standsOf(index, learner, features, scores, facts, less);
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < stands.length; at++) {
    const stand = stands[at] as number;
    if (stand > first) {
      second = first;
      first = stand;
    } else if (stand > second) second = stand;
  }
  const probabilities = new Float32Array(stands.length);
  if (!Number.isFinite(first)) return { probabilities, logit: first, fits: first, features };
  const lead = Math.min(standing.mostLead, first - second);
  const logit =
    standing.score * first + standing.lead * lead - standing.none * (none + 1) + standing.offset;
  const probability = sure(learner.sureness, logit);
  // What the first one has not is shared by the others and by "none fits", which stands as a score of 0 would.
  let others = Math.exp(sharpness * (Math.max(0, none) - first)) - 1;
  for (let at = 0; at < stands.length; at++) {
    const behind = sharpness * ((stands[at] as number) - first);
    if (behind < negligible) continue;
    const share = powerOf(behind);
    probabilities[at] = share;
    others += share;
  }
  const left = (1 - probability) / Math.max(1e-9, others);
  for (let at = 0; at < stands.length; at++) {
    const share = probabilities[at] as number;
    if (share) probabilities[at] = share === 1 ? probability : Math.min(probability, share * left);
  }
  return {
    probabilities,
    logit,
    fits: anyFits.score * first + anyFits.lead * lead - anyFits.none * (none + 1),
    features,
  };
}

/** What the words say and what was learned, in one number an SOP. */
function standsOf(
  index: MatchIndex,
  learner: Learner,
  features: Features,
  scores: Pick<Scores, 'phrase' | 'words'>,
  facts: Float32Array,
  less: Float32Array | undefined,
): { stands: Float32Array; none: number } {
  const { machine } = learner;
  const learned = scoresOf(machine, features);
  less?.forEach((score, at) => {
    learned[at] = (learned[at] ?? 0) - score;
  });
  const { phrase, words } = weightsOf(learner, index.sops.length);
  const stands = new Float32Array(index.sops.length);
  for (let at = 0; at < stands.length; at++) {
    stands[at] =
      atRest +
      phrase * (scores.phrase[at] as number) +
      words * (scores.words[at] as number) +
      (facts[at] as number) / sharpness;
  }
  const places = placesOf(learner);
  for (let column = 0; column < places.length; column++) {
    const place = places[column] as number;
    if (place >= 0)
      stands[place] = (stands[place] as number) + (learned[column] as number) - atRest;
  }
  return { stands, none: learned[machine.columns.get(NONE) ?? -1] ?? atRest };
}

const placed = new WeakMap<Learner['known'], number[]>();

/** By column of the machine: the place of its SOP in the index, -1 for none. Columns are only ever added. */
function placesOf({ machine: { labels }, known }: Learner): number[] {
  const places = placed.get(known) ?? [];
  while (places.length < labels.length) {
    places.push(known.get(labels[places.length] as string)?.place ?? -1);
  }
  placed.set(known, places);
  return places;
}

function weightsOf({ clicks, phrases }: Learner, sops: number): { phrase: number; words: number } {
  const clicked = 0.5 + (0.5 * clicksToTrust) / (clicksToTrust + clicks.length);
  return {
    phrase: (ownWords.phrase * clicked) / (1 + (phrases / phrasesToTrust.phrase) ** 2),
    words:
      (ownWords.words * clicked * (sops / (sops + sopsToTrust))) /
      (1 + (phrases / phrasesToTrust.words) ** 2),
  };
}
