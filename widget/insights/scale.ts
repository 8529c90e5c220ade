/**
 * Round steps for an axis from 0 that ends at or above `max`: at most five, each 1, 2 or 5 times a power of ten.
 * `whole`: what is counted has no halves.
 */
export function ticks(max: number, whole = false): number[] {
  if (!(max > 0)) return [0, 1];
  const raw = whole ? Math.max(max / 4, 1) : max / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Share in percent with one digit, or undefined when it stands on too few. */
export const share = (part: number, of: number, smallest: number): number | undefined =>
  of >= smallest && of > 0 ? (part / of) * 100 : undefined;
