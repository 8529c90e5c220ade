import type { Insights } from '../../shared/model/insights.ts';
import type { Words } from '../words/words.ts';
import { Chart } from './charts.tsx';
import { ticks } from './scale.ts';

type Row = Insights['escalations'][number];

interface Props {
  rows: Row[];
  words: Words;
  smallest: number;
}

const rowHeight = 24;
const digits = (value: number) => (value < 100 ? value.toFixed(1) : String(Math.round(value)));

/** One column of clocks: dot at the median, a line to the 90th percentile, a tall tick at the limit. */
function Clocks({
  rows,
  which,
  unit,
  title,
  words,
  smallest,
}: Props & { which: 'acknowledge' | 'close'; unit: number; title: string }) {
  const values = rows.flatMap((row) => {
    const clock = row[which];
    return [clock.p90, clock.median, clock.within].filter((value) => value !== undefined);
  });
  const marks = ticks(Math.max(0, ...values) / unit);
  const top = marks[marks.length - 1] ?? 1;
  const x = (minutes: number) => 6 + (minutes / unit / top) * 330;
  const bottom = 22 + rows.length * rowHeight;
  return (
    <Chart label={title} width={440} height={bottom + 24}>
      <text class="strong" x={0} y={10}>
        {title}
      </text>
      {marks.map((mark) => (
        <g key={mark}>
          <line
            class={mark === 0 ? 'axis' : 'grid'}
            x1={x(mark * unit)}
            x2={x(mark * unit)}
            y1={20}
            y2={bottom}
          />
          <text x={x(mark * unit)} y={bottom + 16} text-anchor="middle">
            {mark}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const { median, p90, within } = row[which];
        const y = 34 + index * rowHeight;
        const late = p90 !== undefined && within !== undefined && p90 > within;
        return (
          <g key={row.category}>
            {median === undefined || p90 === undefined ? (
              <text class="muted" x={12} y={y + 4}>
                {words.insights.hidden(smallest)}
              </text>
            ) : (
              <>
                {within !== undefined && (
                  <line class="limit" x1={x(within)} x2={x(within)} y1={y - 7} y2={y + 7} />
                )}
                <line class="range" x1={x(median)} x2={x(p90)} y1={y} y2={y} />
                <circle class="fill-1" cx={x(median)} cy={y} r={4.5} />
                <text class={late ? 'strong' : ''} x={440} y={y + 4} text-anchor="end">
                  {digits(median / unit)} / {digits(p90 / unit)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </Chart>
  );
}

export function Escalations(props: Props) {
  const { rows, words } = props;
  const text = words.insights.escalations;
  if (rows.length === 0) return <p class="ink-2">{text.none}</p>;
  return (
    <div class="escalations">
      <Chart label={text.category} width={300} height={22 + rows.length * rowHeight + 24}>
        <text class="muted" x={0} y={10}>
          {text.category}
        </text>
        <text class="muted" x={220} y={10} text-anchor="end">
          {text.raised}
        </text>
        <text class="muted" x={290} y={10} text-anchor="end">
          {text.closed}
        </text>
        {rows.map((row, index) => {
          const y = 38 + index * rowHeight;
          return (
            <g key={row.category}>
              <text class="name" x={0} y={y}>
                {words.common.categories[row.category]}
              </text>
              <text class="strong" x={220} y={y} text-anchor="end">
                {row.raised}
              </text>
              <text x={290} y={y} text-anchor="end">
                {row.closed}
              </text>
            </g>
          );
        })}
      </Chart>
      <Clocks {...props} which="acknowledge" unit={1} title={text.acknowledge} />
      <Clocks {...props} which="close" unit={60} title={text.close} />
    </div>
  );
}
