/** One figure of the report. Shares in percent. */
export interface Figure {
  name: string;
  value: number;
  /** Cases it was counted on; with it a 95 % interval is shown. */
  of?: number;
  /** The same measured with a library, in this run. */
  miniSearch?: number | undefined;
  flexSearch?: number | undefined;
  /** The simple method's figure on the same set, and what to reach. */
  simple?: string;
  reach?: string;
  unit?: 'ms' | 'KB' | 'times' | 'fraction';
}

export const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);

/** Wilson's 95 % interval of a share, in percent. */
export function interval(value: number, of: number): [number, number] {
  const z = 1.96;
  const share = value / 100;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const all = 1 + (z * z) / of;
  return [(100 * (middle - half)) / all, (100 * (middle + half)) / all];
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / (values.length || 1);
}

/** Area under the ROC curve, in percent: how often a positive stands above a negative. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]?.score === all[at]?.score) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) if (all[at]?.positive) sum += rank;
  }
  const count = positives.length;
  return percent(sum - (count * (count + 1)) / 2, count * negatives.length);
}

/** The largest share of cases, the surest first, that is still right this often. Percent. */
export function coverageAt(
  precision: number,
  answers: readonly { sure: number; right: boolean }[],
): number {
  const sorted = answers.toSorted((a, b) => b.sure - a.sure);
  let right = 0;
  let most = 0;
  sorted.forEach((answer, at) => {
    right += Number(answer.right);
    if (right / (at + 1) >= precision) most = at + 1;
  });
  return percent(most, answers.length);
}

/** Expected calibration error over ten equal steps, as a fraction. */
export function calibrationError(answers: readonly { sure: number; right: boolean }[]): number {
  let off = 0;
  for (let step = 0; step < 10; step++) {
    const inStep = answers.filter(({ sure }) => Math.min(9, Math.floor(sure * 10)) === step);
    off += Math.abs(inStep.reduce((sum, { sure, right }) => sum + sure - Number(right), 0));
  }
  return off / answers.length;
}

/** Matthews' correlation for many labels (Gorodkin), in percent. */
export function matthews(pairs: readonly { is: string; said: string }[]): number {
  const labels = new Set(pairs.flatMap(({ is, said }) => [is, said]));
  let right = 0;
  const is = new Map<string, number>();
  const said = new Map<string, number>();
  for (const pair of pairs) {
    if (pair.is === pair.said) right++;
    is.set(pair.is, (is.get(pair.is) ?? 0) + 1);
    said.set(pair.said, (said.get(pair.said) ?? 0) + 1);
  }
  const all = pairs.length;
  let both = 0;
  let isSquares = 0;
  let saidSquares = 0;
  for (const label of labels) {
    both += (is.get(label) ?? 0) * (said.get(label) ?? 0);
    isSquares += (is.get(label) ?? 0) ** 2;
    saidSquares += (said.get(label) ?? 0) ** 2;
  }
  const scale = Math.sqrt(all * all - isSquares) * Math.sqrt(all * all - saidSquares);
  return scale ? (100 * (right * all - both)) / scale : 0;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
