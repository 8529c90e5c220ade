import type { Insights } from '../../shared/model/insights.ts';
import type { Words } from '../words/words.ts';
import { WeekBars, WeekLines } from './charts.tsx';
import { share } from './scale.ts';

/** Eight weeks of flags, stops and unchecked replies. */
export function Weekly({
  insights,
  words,
  format,
}: {
  insights: Insights;
  words: Words['insights'];
  format: (value: number) => string;
}) {
  const text = words.weekly;
  const { weeks, options } = insights;
  const names = weeks.map(({ week }) => week);
  const rate = (part: number, of: number, per: number) => {
    const value = share(part, of, options.smallestShare);
    return value === undefined ? undefined : (value * per) / 100;
  };
  const sum = (value: (week: (typeof weeks)[number]) => number) =>
    weeks.reduce((total, week) => total + value(week), 0);
  const oneDigit = (value: number) => String(Math.round(value * 10) / 10);
  return (
    <section class="band three">
      <figure>
        <h2>{text.flags}</h2>
        <p class="source">{text.flagsSource(sum(({ flags }) => flags.raised))}</p>
        <WeekBars
          label={text.flags}
          weeks={names}
          unit={text.flagsUnit}
          format={format}
          parts={[
            { name: text.confirmed, values: weeks.map(({ flags }) => flags.confirmed) },
            { name: text.dismissed, values: weeks.map(({ flags }) => flags.dismissed) },
            {
              name: text.open,
              values: weeks.map(({ flags }) =>
                Math.max(flags.raised - flags.confirmed - flags.dismissed, 0),
              ),
            },
          ]}
        />
      </figure>
      <figure>
        <h2>{text.stops}</h2>
        <p class="source">{text.stopsSource(sum(({ drafts }) => drafts.checked))}</p>
        <WeekLines
          label={text.stops}
          weeks={names}
          unit={text.stopsUnit}
          format={oneDigit}
          series={[
            {
              name: text.stopped,
              values: weeks.map(({ drafts }) => rate(drafts.stopped, drafts.checked, 1000)),
            },
            {
              name: text.overridden,
              values: weeks.map(({ drafts }) => rate(drafts.overridden, drafts.checked, 1000)),
            },
          ]}
        />
      </figure>
      <figure>
        <h2>{text.unchecked}</h2>
        <p class="source">{text.uncheckedSource(sum(({ drafts }) => drafts.replies))}</p>
        <WeekLines
          label={text.unchecked}
          weeks={names}
          unit={text.uncheckedUnit}
          format={oneDigit}
          series={[
            {
              name: text.notChecked,
              values: weeks.map(({ drafts }) => rate(drafts.unchecked, drafts.replies, 100)),
            },
          ]}
        />
      </figure>
    </section>
  );
}
