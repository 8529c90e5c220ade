import { useState } from 'preact/hooks';
import type { Insights, InsightsGroup } from '../../shared/model/insights.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Words } from '../words/words.ts';
import { share } from './scale.ts';

const ways = ['site', 'team', 'lang', 'week'] as const;

/** The same figures by site, team, language or week. Never by person. */
export function Groups({
  insights,
  words,
  dates,
  format,
}: {
  insights: Insights;
  words: Words;
  dates: string;
  format: (value: number) => string;
}) {
  const text = words.insights.groups;
  const [by, setBy] = useState<(typeof ways)[number]>('team');
  const { smallestShare: smallest, smallestTeam } = insights.options;
  const rate = (part: number, of: number, per = 100) => {
    const value = share(part, of, smallest);
    return value === undefined ? (
      <span class="ink-3">{words.insights.hiddenCell(smallest)}</span>
    ) : per === 100 ? (
      `${value.toFixed(1)}%`
    ) : (
      (value * 10).toFixed(1)
    );
  };
  const columns: [readonly string[], (group: InsightsGroup) => preact.ComponentChildren][] = [
    [[text.agents], (one) => format(one.agents)],
    [[text.tickets], (one) => format(one.tickets)],
    [text.seen, (one) => rate(one.seen, one.shown)],
    [text.opened, (one) => rate(one.opened, one.seen)],
    [text.sent, (one) => rate(one.sent, one.opened)],
    [text.checked, (one) => rate(one.checked, one.replies)],
    [text.stopped, (one) => rate(one.stopped, one.checked, 1000)],
    [text.overridden, (one) => rate(one.overridden, one.stopped)],
    [text.flags, (one) => format(one.flags.raised)],
    [text.confirmed, (one) => rate(one.flags.confirmed, one.flags.confirmed + one.flags.dismissed)],
    [text.escalations, (one) => format(one.escalations)],
    [
      text.acknowledged,
      (one) =>
        one.acknowledged === undefined ? (
          <span class="ink-3">{words.insights.hiddenCell(smallest)}</span>
        ) : (
          one.acknowledged.toFixed(1)
        ),
    ],
    [
      text.score,
      ({ scores: { n, mean } }) =>
        mean !== undefined ? (
          mean.toFixed(1)
        ) : (
          <span class="ink-3" title={n < smallest ? undefined : text.keptBack}>
            {n < smallest ? words.insights.hiddenCell(smallest) : text.kept}
          </span>
        ),
    ],
  ];
  const name = (key: string) =>
    by === 'lang' ? (words.common.languages[key as Language] ?? key) : key;
  return (
    <section class="band">
      <div class="row between">
        <h2>
          {text.title} {text.by[by].toLowerCase()}
        </h2>
        <fieldset class="segments">
          <legend class="unseen">{text.title}</legend>
          {ways.map((way) => (
            <button key={way} type="button" aria-pressed={way === by} onClick={() => setBy(way)}>
              {text.by[way]}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="source">{text.source(dates, smallest, smallestTeam)}</p>
      <div class="wide">
        <table class="table tight">
          <thead>
            <tr>
              <th scope="col">{text.by[by]}</th>
              {columns.map(([[head, under]]) => (
                <th key={head} scope="col" class="right">
                  {head}
                  <span class="under">{under}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {insights.groups[by].map((group) => (
              <tr key={group.key}>
                <th scope="row">{name(group.key)}</th>
                {columns.map(([[head], cell]) => (
                  <td key={head} class="right">
                    {cell(group)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
