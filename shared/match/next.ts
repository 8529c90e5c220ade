import type { Commonness } from './features.ts';
import { begin, type Machine, machine, scoresOf, type Taught, teach } from './machine.ts';
import { logOdds, type Odds, odds, teachOdds } from './odds.ts';
import { type Progress, progressFeatures, standing } from './progress.ts';

/**
 * Which step comes next, learned from conversations and from the SOPs' own order. Two that err differently are asked:
 * margins find the one right step more often, odds know better what else it may be.
 */
export interface NextLearner {
  steps: readonly string[];
  common: Commonness;
  margins: Machine;
  odds: Odds;
}

export interface NextLesson {
  taught: Taught;
  facts: number[][];
  right: string;
  /** 1 for a step that was taken in a conversation. */
  trust: number;
}

const factCount = 4;
/** A margin counts as much as this many natural logarithms of odds. */
const marginWeight = 3;
/** How firmly a margin holds to a lesson that contradicts others. */
const firmness = 3;

export const nextLearner = (steps: readonly string[], common: Commonness): NextLearner => ({
  steps,
  common,
  margins: machine(steps),
  odds: odds(steps, factCount),
});

export function nextLesson(
  { steps, common }: NextLearner,
  { progress, right, trust }: { progress: Progress; right: string; trust: number },
): NextLesson {
  const features = progressFeatures(progress, common);
  return {
    taught: begin({ features, right, wrong: [], trust: trust * firmness }),
    facts: steps.map(standing(progress)),
    right,
    trust,
  };
}

/** One lesson; teach all of them several times, in another order each time. */
export function teachNext({ margins, odds }: NextLearner, lesson: NextLesson): void {
  teach(margins, lesson.taught);
  teachOdds(odds, lesson.taught.lesson.features, lesson.facts, lesson.right, lesson.trust);
}

/** Every step that was taught, the likeliest first. */
export function nextSteps(
  { steps, common, margins, odds }: NextLearner,
  progress: Progress,
): string[] {
  const features = progressFeatures(progress, common);
  const scores = scoresOf(margins, features);
  const logs = logOdds(odds, features, steps.map(standing(progress)));
  return steps
    .map((step, at) => ({ step, score: marginWeight * (scores[at] ?? 0) + (logs[at] ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ step }) => step);
}
