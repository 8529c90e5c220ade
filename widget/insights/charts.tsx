import type { ComponentChildren } from 'preact';
import { ticks } from './scale.ts';

interface Frame {
  label: string;
  width: number;
  height: number;
  children: ComponentChildren;
}

/** Drawn at 1:1 where there is room, so that 12 px text stays 12 px, and never larger. The same figures stand in a table or in words beside it. */
export const Chart = ({ label, width, height, children }: Frame) => (
  <svg
    class="chart"
    viewBox={`0 0 ${width} ${height}`}
    style={{ maxWidth: `${width}px` }}
    role="img"
    aria-label={label}
  >
    {children}
  </svg>
);

const width = 440;
const height = 200;
/** Room for axis figures at the left, direct labels at the right, weeks below, the unit above. */
const box = { left: 36, right: 320, top: 20, bottom: 166 };

interface Axes {
  weeks: string[];
  max: number;
  unit: string;
  format: (value: number) => string;
  /** Counts have no halves. */
  whole?: boolean;
}

const xOf = (index: number, count: number) =>
  box.left + ((index + 0.5) * (box.right - box.left)) / count;
const yOf = (value: number, top: number) => box.bottom - (value / top) * (box.bottom - box.top);

function WeekAxes({ weeks, max, unit, format, whole }: Axes) {
  const steps = ticks(max, whole);
  const top = steps[steps.length - 1] ?? 1;
  return (
    <>
      <text class="muted" x={0} y={8}>
        {unit}
      </text>
      {steps.map((step) => (
        <g key={step}>
          <line
            class={step === 0 ? 'axis' : 'grid'}
            x1={box.left}
            x2={box.right}
            y1={yOf(step, top)}
            y2={yOf(step, top)}
          />
          <text x={box.left - 6} y={yOf(step, top) + 4} text-anchor="end">
            {format(step)}
          </text>
        </g>
      ))}
      {weeks.map((week, index) => (
        <text key={week} x={xOf(index, weeks.length)} y={box.bottom + 16} text-anchor="middle">
          {week.replace(/^\d+-W0?/, '')}
        </text>
      ))}
    </>
  );
}

/** Moves labels apart that would lie on each other; keeps their order. */
function spread(wanted: number[], gap = 16): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  for (const one of order) {
    one.y = Math.max(one.y, last + gap);
    last = one.y;
  }
  const overflow = Math.max(0, last - box.bottom);
  const placed: number[] = [];
  for (const { y, index } of order) placed[index] = y - overflow;
  return placed;
}

interface Series {
  name: string;
  values: (number | undefined)[];
}

/** Lines over weeks with their last value beside them; a week without a value is a gap. */
export function WeekLines({
  series,
  label,
  ...axes
}: Omit<Axes, 'max'> & { series: Series[]; label: string }) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const max = Math.max(0, ...values);
  const steps = ticks(max);
  const top = steps[steps.length - 1] ?? 1;
  const count = axes.weeks.length;
  const ends = series.map(({ values: list }) => yOf(list[list.length - 1] ?? 0, top));
  const labels = spread(ends);
  return (
    <Chart label={label} width={width} height={height}>
      <WeekAxes {...axes} max={max} />
      {series.map(({ name, values: list }, which) => {
        const last = list[list.length - 1];
        return (
          <g key={name}>
            {list.map((value, index) => {
              const next = list[index + 1];
              return value !== undefined && next !== undefined ? (
                <line
                  key={index}
                  class={which === 0 ? 'line first' : 'line second'}
                  x1={xOf(index, count)}
                  y1={yOf(value, top)}
                  x2={xOf(index + 1, count)}
                  y2={yOf(next, top)}
                />
              ) : null;
            })}
            {list.map((value, index) =>
              value === undefined ? null : (
                <circle
                  key={index}
                  class={which === 0 ? 'fill-1' : 'fill-2'}
                  cx={xOf(index, count)}
                  cy={yOf(value, top)}
                  r={2.5}
                />
              ),
            )}
            {last !== undefined && (
              <text x={box.right + 4} y={(labels[which] ?? 0) + 4}>
                <tspan class="strong">{axes.format(last)}</tspan> {name}
              </text>
            )}
          </g>
        );
      })}
    </Chart>
  );
}

/** Stacked bars over weeks; the last bar's parts are labelled directly. */
export function WeekBars({
  parts,
  label,
  ...axes
}: Omit<Axes, 'max'> & { parts: { name: string; values: number[] }[]; label: string }) {
  const count = axes.weeks.length;
  const totals = axes.weeks.map((_, index) =>
    parts.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const max = Math.max(0, ...totals);
  const steps = ticks(max, true);
  const top = steps[steps.length - 1] ?? 1;
  const wide = Math.min(28, ((box.right - box.left) / count) * 0.7);
  const starts = axes.weeks.map(() => 0);
  const bars = parts.map(({ name, values }) => ({
    name,
    values,
    spans: values.map((value, index) => {
      const from = starts[index] ?? 0;
      starts[index] = from + value;
      return [from, from + value] as const;
    }),
  }));
  const labels = spread(
    bars.map(({ spans }) => {
      const [from, to] = spans[count - 1] ?? [0, 0];
      return yOf((from + to) / 2, top);
    }),
  );
  return (
    <Chart label={label} width={width} height={height}>
      <WeekAxes {...axes} max={max} whole />
      {bars.map(({ name, values, spans }, part) => (
        <g key={name}>
          {spans.map(([from, to], index) =>
            to > from ? (
              <rect
                key={index}
                class={`bar-${part + 1}`}
                x={xOf(index, count) - wide / 2}
                width={wide}
                y={yOf(to, top) + 0.5}
                height={Math.max(yOf(from, top) - yOf(to, top) - 1, 0.5)}
              />
            ) : null,
          )}
          <text x={box.right + 4} y={(labels[part] ?? 0) + 4}>
            <tspan class="strong">{axes.format(values[count - 1] ?? 0)}</tspan> {name}
          </text>
        </g>
      ))}
    </Chart>
  );
}
