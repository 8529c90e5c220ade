import type { Insights } from '../../shared/model/insights.ts';
import type { Words } from '../words/words.ts';
import { Chart } from './charts.tsx';
import { share, ticks } from './scale.ts';

const steps = ['read', 'shown', 'seen', 'opened', 'used', 'edited', 'sent'] as const;
/** What a step's share is of. Edited and sent are both parts of used. */
const before = {
  shown: 'read',
  seen: 'shown',
  opened: 'seen',
  used: 'opened',
  edited: 'used',
  sent: 'used',
} as const;

const left = 150;
const right = 500;

/** Tickets from read to sent, as bars with the share of the step before. */
export function Funnel({
  funnel,
  words,
  smallest,
  format,
}: {
  funnel: Insights['funnel'];
  words: Words['insights'];
  smallest: number;
  format: (value: number) => string;
}) {
  const marks = ticks(funnel.read, true);
  const top = marks[marks.length - 1] ?? 1;
  const x = (value: number) => left + (value / top) * (right - left);
  return (
    <Chart label={words.funnel.title} width={680} height={254}>
      {marks.map((mark) => (
        <g key={mark}>
          <line class={mark === 0 ? 'axis' : 'grid'} x1={x(mark)} x2={x(mark)} y1={16} y2={230} />
          <text x={x(mark)} y={246} text-anchor="middle">
            {format(mark)}
          </text>
        </g>
      ))}
      <text class="muted" x={562} y={10} text-anchor="end">
        {words.funnel.tickets}
      </text>
      <text class="muted" x={680} y={10} text-anchor="end">
        {words.funnel.ofBefore}
      </text>
      {steps.map((step, index) => {
        const y = 22 + index * 30;
        const part = step === 'edited';
        const base = step === 'read' ? undefined : before[step];
        const rate = base && share(funnel[step], funnel[base], smallest);
        return (
          <g key={step}>
            <text class={part ? '' : 'strong'} x={part ? 12 : 0} y={y + 14}>
              {words.funnel.steps[step]}
            </text>
            <rect
              class={part || step === 'read' ? 'fill-2' : 'fill-1'}
              x={left}
              y={part ? y + 5 : y}
              width={x(funnel[step]) - left}
              height={part ? 10 : 20}
            />
            <text class="strong" x={562} y={y + 14} text-anchor="end">
              {format(funnel[step])}
            </text>
            {step !== 'read' && (
              <text class={rate === undefined ? 'muted' : ''} x={680} y={y + 14} text-anchor="end">
                {rate === undefined
                  ? words.hiddenCell(smallest)
                  : `${rate.toFixed(1)}% ${words.funnel.of[step]}`}
              </text>
            )}
          </g>
        );
      })}
    </Chart>
  );
}
