import type { Features } from './features.ts';
import type { Learner } from './learn.ts';
import { scoresFrom } from './machine.ts';

/** Clicks that add less than this to the score of a label decide nothing. */
const least = 0.1;

/**
 * Did the clicks on `label` make it the answer? `standsWithout` is asked whether it would still be the answer with what
 * those clicks said, by column of the machine, taken away.
 */
export function saidByClicks(
  { machine, clicks }: Learner,
  label: string | undefined,
  features: Features,
  standsWithout: (said: Float32Array) => boolean,
): boolean {
  const on = clicks.filter(({ lesson }) => lesson.right === label);
  if (label === undefined || on.length === 0) return false;
  const said = scoresFrom(machine, on, features);
  if ((said[machine.columns.get(label) ?? -1] ?? 0) < least) return false;
  return !standsWithout(said);
}
