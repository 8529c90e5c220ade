import type { Sop } from '../model/sop.ts';

/** Index of the first step that is not done; `undefined` when all are. */
export function nextStep({ steps }: Sop, done: readonly number[]): number | undefined {
  const next = steps.findIndex((_, index) => !done.includes(index));
  return next < 0 ? undefined : next;
}
