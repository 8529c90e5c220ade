/** Hashed features of a text, of unit length. `trust` is how much it costs to be wrong about it. */
export interface Example {
  at: Int32Array;
  by: Float32Array;
  positive: boolean;
  trust: number;
}

/** How dear errors are, and how often all examples are seen. */
const cost = 4;
const passes = 12;

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent on its dual (Hsieh et al. 2008).
 * `order` numbers from 0 to 1.
 */
export function support(
  examples: readonly Example[],
  buckets: number,
  order: () => number,
): Float32Array {
  const weights = new Float32Array(buckets);
  const pulls = new Float32Array(examples.length);
  const turn = examples.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let last = turn.length - 1; last > 0; last--) {
      const other = Math.floor(order() * (last + 1));
      const kept = turn[last] as number;
      turn[last] = turn[other] as number;
      turn[other] = kept;
    }
    for (const index of turn) {
      const { at, by, positive, trust } = examples[index] as Example;
      const sign = positive ? 1 : -1;
      const slack = 1 / (2 * cost * trust);
      let sum = 0;
      for (let i = 0; i < at.length; i++) {
        sum += (weights[at[i] as number] as number) * (by[i] as number);
      }
      const old = pulls[index] as number;
      const now = Math.max(0, old - (sign * sum - 1 + slack * old) / (1 + slack));
      const change = (now - old) * sign;
      if (Math.abs(change) < 1e-5) continue;
      pulls[index] = now;
      for (let i = 0; i < at.length; i++) {
        weights[at[i] as number] =
          (weights[at[i] as number] as number) + change * (by[i] as number);
      }
    }
  }
  return weights;
}

/** The `most` heaviest weights in whole steps, the others 0, and the size of a step. */
export function rounded(
  weights: Float32Array,
  most: number,
  steps: number,
): { weights: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).sort().reverse();
  const least = sizes[most] ?? 0;
  // The few heaviest are cut off, or the many would have no steps left.
  const scale = (sizes[Math.floor(most / 200)] ?? 1) / steps;
  const whole = Int8Array.from(weights, (weight) =>
    Math.abs(weight) <= least ? 0 : Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
  );
  return { weights: whole, scale };
}
