const bar = { width: 6, gap: 2, height: 20 };

interface Props {
  counts: number[];
  /** Of all rows: the same scale in every one, so that rows can be compared. */
  most: number;
  label: string;
}

/** Counts by week as small bars. */
export function Trend({ counts, most, label }: Props) {
  const width = counts.length * (bar.width + bar.gap);
  return (
    <svg class="trend" width={width} height={bar.height + 1} role="img" aria-label={label}>
      <line x1={0} x2={width} y1={bar.height + 0.5} y2={bar.height + 0.5} />
      {counts.map((count, at) =>
        count > 0 ? (
          <rect
            key={at}
            x={at * (bar.width + bar.gap)}
            width={bar.width}
            y={bar.height - Math.max(1, (count / most) * bar.height)}
            height={Math.max(1, (count / most) * bar.height)}
          />
        ) : null,
      )}
    </svg>
  );
}
