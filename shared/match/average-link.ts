/**
 * Groups of things by average link: the two groups whose members are most alike on average become one, until no two
 * are at least `least` alike (Sokal and Michener 1958; updated as Lance and Williams 1967). Of equals the first two
 * are taken, so the same things in the same order give the same groups.
 *
 * `alike` is symmetric, `count` rows of `count`, and is used up. About count² steps, count³ at worst.
 */
export function averageLink(alike: Float32Array, count: number, least: number): number[][] {
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, at) => [at]);
  const best = new Int32Array(count).fill(-1);
  const between = (one: number, other: number) => alike[one * count + other] as number;
  /** The most alike one after it: each pair is looked at from its first side. */
  const findBest = (one: number) => {
    best[one] = -1;
    for (let other = one + 1; other < count; other++) {
      const known = best[one] as number;
      if (groups[other] && (known < 0 || between(one, other) > between(one, known))) {
        best[one] = other;
      }
    }
  };
  for (let one = 0; one < count; one++) findBest(one);
  for (;;) {
    let first = -1;
    for (let one = 0; one < count; one++) {
      const other = best[one] as number;
      if (!groups[one] || other < 0 || between(one, other) < least) continue;
      if (first < 0 || between(one, other) > between(first, best[first] as number)) first = one;
    }
    const second = best[first] ?? -1;
    const into = groups[first];
    const from = groups[second];
    if (!into || !from) break;
    groups[second] = undefined;
    for (let one = 0; one < count; one++) {
      if (!groups[one] || one === first) continue;
      const average =
        (into.length * between(first, one) + from.length * between(second, one)) /
        (into.length + from.length);
      alike[first * count + one] = average;
      alike[one * count + first] = average;
    }
    into.push(...from);
    for (let one = 0; one < count; one++) {
      if (!groups[one]) continue;
      if (one === first || best[one] === first || best[one] === second) findBest(one);
      else if (one < first && between(one, first) > between(one, best[one] as number)) {
        best[one] = first;
      }
    }
  }
  return groups.filter((group) => group !== undefined);
}
