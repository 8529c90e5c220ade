import type { Insights, InsightsGroup } from '../../shared/model/insights.ts';

type Scores = Insights['scores'];

/** To one decimal; on fewer than `smallest` it would be the score of single replies, and is left out. */
export function meanOf({ n, mean }: Scores, smallest: number): Scores {
  if (mean === undefined || n < smallest) return { n };
  return { n, mean: Math.round(mean * 10) / 10 };
}

/** One mean hidden alone could be worked out from the others and the total: the smallest of those goes with it. */
export function noneAlone(groups: readonly InsightsGroup[]): InsightsGroup[] {
  const scored = groups.filter(({ scores }) => scores.n > 0);
  const shown = scored.filter(({ scores }) => scores.mean !== undefined);
  if (scored.length - shown.length !== 1) return [...groups];
  const [smallest] = shown.toSorted((a, b) => a.scores.n - b.scores.n);
  return groups.map((group) =>
    group === smallest ? { ...group, scores: { n: group.scores.n } } : group,
  );
}
