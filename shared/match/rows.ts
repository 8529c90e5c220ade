/** Rows of numbers, one after the other: row r is `items[starts[r] .. starts[r + 1])`. */
export interface Rows {
  starts: Int32Array;
  items: Int32Array;
  weights: Float32Array;
}

/** What each item holds, one item after the other. */
export interface Columns {
  ends: number[];
  terms: number[];
  weights: number[];
}

/** Turns "item has terms" around into "term is in items". */
export function rowsOf({ ends, terms, weights }: Columns, size: number): Rows {
  const starts = new Int32Array(size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < size; term++) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  const next = starts.slice();
  const items = new Int32Array(terms.length);
  const placed = new Float32Array(terms.length);
  let at = 0;
  ends.forEach((end, item) => {
    for (; at < end; at++) {
      const term = terms[at] as number;
      const place = next[term] as number;
      next[term] = place + 1;
      items[place] = item;
      placed[place] = weights[at] as number;
    }
  });
  return { starts, items, weights: placed };
}

export const lengthOf = ({ starts }: Rows, row: number) =>
  (starts[row + 1] as number) - (starts[row] as number);

export function forRow(rows: Rows, row: number, use: (item: number, weight: number) => void): void {
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) {
    use(rows.items[at] ?? 0, rows.weights[at] ?? 0);
  }
}

/** The weight of one item in a row, 0 when it is not there. Items of a row ascend. */
export function weightIn({ starts, items, weights }: Rows, row: number, item: number): number {
  let low = starts[row] ?? 0;
  let high = (starts[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = items[middle] as number;
    if (found === item) return weights[middle] as number;
    if (found < item) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
