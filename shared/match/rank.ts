import type { MatchIndex } from './build.ts';
import { type Features, featuresOf } from './features.ts';
import { type Learner, learnedScores } from './learn.ts';
import type { Passage, Scores } from './score.ts';
import { sure } from './sureness.ts';

/** Where every SOP stands, learned things included. */
export interface Ranking {
  /** By SOP, 0 to 1, with what is left over for "none fits": together 1. */
  probabilities: number[];
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

/** `extra` are logits that other things than words give an SOP; -Infinity rules it out. */
export function rank(
  index: MatchIndex,
  learner: Learner,
  passages: readonly Passage[],
  scores: Pick<Scores, 'phrase' | 'words'>,
  extra: (sop: number) => number,
): Ranking {
  const features = featuresOf(passages, learner.common);
  const learned = learnedScores(learner, index.sops, features);
  const { phrase, words } = weightsOf(learner, index.sops.length);
  const stands = Array.from(
    learned.sops,
    (score, at) =>
      score +
      phrase * (scores.phrase[at] ?? 0) +
      words * (scores.words[at] ?? 0) +
      extra(at) / sharpness,
  );
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const stand of stands) {
    if (stand > first) [first, second] = [stand, first];
    else if (stand > second) second = stand;
  }
  if (!Number.isFinite(first)) {
    return { probabilities: stands.map(() => 0), logit: first, fits: first, features };
  }
  const lead = Math.min(standing.mostLead, first - second);
  const logit =
    standing.score * first +
    standing.lead * lead -
    standing.none * (learned.none + 1) +
    standing.offset;
  const probability = sure(learner.sureness, logit);
  const shares = stands.map((stand) => Math.exp(sharpness * (stand - first)));
  const rest = shares.reduce((a, b) => a + b, 0);
  // What the first one has not is shared by the others and by "none fits", which stands as a score of 0 would.
  const none = Math.exp(sharpness * (Math.max(0, learned.none) - first));
  const left = (1 - probability) / Math.max(1e-9, rest - 1 + none);
  return {
    probabilities: shares.map((share) =>
      share === 1 ? probability : Math.min(probability, share * left),
    ),
    logit,
    fits: anyFits.score * first + anyFits.lead * lead - anyFits.none * (learned.none + 1),
    features,
  };
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
