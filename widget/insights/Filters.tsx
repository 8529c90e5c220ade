import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Insights, InsightsQuery } from '../../shared/model/insights.ts';
import type { Language } from '../../shared/model/language.ts';
import type { PageWorld } from '../ui/page.tsx';
import { type Days, daysOf, isRange, type Range, ranges } from './range.ts';

type Props = PageWorld & {
  query: InsightsQuery;
  options: Insights['options'] | undefined;
  choose(query: InsightsQuery): void;
  children: ComponentChildren;
};

/** Time, site, team, language. A change applies at once; wrong dates say so and change nothing. */
export function Filters({ words, query, options, choose, children }: Props) {
  const text = words.insights;
  const [range, setRange] = useState<Range>('week');
  const [days, setDays] = useState<Days>({ from: query.from, to: query.to });

  /** The query with one field set, or left out when it is "all". */
  const having = (field: 'site' | 'team' | 'lang', value: string): InsightsQuery => {
    const { [field]: _, ...rest } = query;
    return value ? { ...rest, [field]: value as Language } : rest;
  };
  const chooseDays = (next: Days) => {
    setDays(next);
    if (isRange(next)) choose({ ...query, ...next });
  };
  const selects = [
    ['site', text.site, text.allSites, (options?.sites ?? []).map((one) => [one, one])],
    ['team', text.team, text.allTeams, (options?.teams ?? []).map((one) => [one, one])],
    [
      'lang',
      text.language,
      text.allLanguages,
      (options?.langs ?? []).map((one) => [one, words.common.languages[one]]),
    ],
  ] as const;

  return (
    <search class="filters">
      <label class="row">
        <span class="ink-2">{text.show}</span>
        <select
          class="input"
          value={range}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value as Range;
            setRange(next);
            if (next !== 'custom') chooseDays(daysOf(next, new Date()));
          }}
        >
          {ranges.map((one) => (
            <option key={one} value={one}>
              {text.ranges[one]}
            </option>
          ))}
        </select>
      </label>
      {range === 'custom' &&
        (['from', 'to'] as const).map((end) => (
          <label class="row" key={end}>
            <span class="ink-2">{text[end]}</span>
            <input
              class="input"
              type="date"
              value={days[end]}
              aria-invalid={!isRange(days)}
              onChange={({ currentTarget }) => chooseDays({ ...days, [end]: currentTarget.value })}
            />
          </label>
        ))}
      {selects.map(([field, label, all, choices]) => (
        <select
          key={field}
          class="input"
          aria-label={label}
          value={query[field] ?? ''}
          onChange={({ currentTarget }) => choose(having(field, currentTarget.value))}
        >
          <option value="">{all}</option>
          {choices.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ))}
      {!isRange(days) && (
        <span class="ink-critical" role="alert">
          {text.badRange}
        </span>
      )}
      {children}
    </search>
  );
}
