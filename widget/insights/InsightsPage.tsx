import { useState } from 'preact/hooks';
import { insightsCsvPath } from '../../shared/api.ts';
import type { InsightsQuery } from '../../shared/model/insights.ts';
import { useLoaded } from '../ui/loaded.tsx';
import { PageTop } from '../ui/PageTop.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { localeOf, type UiLanguage } from '../words/words.ts';
import { Drafts } from './Drafts.tsx';
import { Escalations } from './Escalations.tsx';
import { Filters } from './Filters.tsx';
import { Funnel } from './Funnel.tsx';
import { Groups } from './Groups.tsx';
import { Lede } from './Lede.tsx';
import { Overrides } from './Overrides.tsx';
import { daysOf } from './range.ts';
import { Weekly } from './Weekly.tsx';

/** Numbers as the interface's language writes them. */
export const formatFor = (language: UiLanguage) => (value: number) =>
  value.toLocaleString(localeOf(language));

export function InsightsPage(world: PageWorld) {
  const { words, client, me, language } = world;
  const text = words.insights;
  const [query, setQuery] = useState<InsightsQuery>(() => daysOf('week', new Date()));
  const {
    found: insights,
    failed,
    load,
  } = useLoaded(() => client.insights({ query }), [JSON.stringify(query)]);

  const format = formatFor(language);
  const dates = text.dates(
    writeDate(query.from, 'dayOfYear', language),
    writeDate(query.to, 'dayOfYear', language),
  );
  const params = new URLSearchParams(query as Record<string, string>);
  const empty =
    insights &&
    insights.funnel.read === 0 &&
    insights.drafts.replies === 0 &&
    insights.escalations.length === 0;

  return (
    <div class="page">
      <PageTop {...world} title={text.title} about={<span>{me.workspace.name}</span>}>
        {insights?.updatedAt && (
          <span class="ink-2">
            {text.updated(writeDate(insights.updatedAt, 'momentOfYear', language))}
          </span>
        )}
      </PageTop>
      <Filters {...world} query={query} options={insights?.options} choose={setQuery}>
        {insights && (
          <span class="ink-2">
            {text.scope(insights.agents, insights.funnel.read, insights.drafts.replies)}
          </span>
        )}
        <a class="button csv" href={`${insightsCsvPath}?${params}`} download>
          {text.csv}
        </a>
      </Filters>
      <main aria-busy={!insights && !failed}>
        {failed && (
          <div class="row band" role="alert">
            <p>{text.loadFailed}</p>
            <button class="button" type="button" onClick={() => void load()}>
              {words.common.page.tryAgain}
            </button>
          </div>
        )}
        {empty && (
          <div class="band" role="status">
            <p class="strong">{text.nothing}</p>
            <p class="ink-2">{text.nothingMore}</p>
          </div>
        )}
        {insights && !empty && (
          <>
            <Lede insights={insights} words={text} />
            <section class="band two">
              <figure>
                <h2>{text.funnel.title}</h2>
                <p class="source">{text.funnel.source(insights.funnel.read, dates)}</p>
                <Funnel
                  funnel={insights.funnel}
                  words={text}
                  smallest={insights.options.smallestShare}
                  format={format}
                />
              </figure>
              <div>
                <h2>{text.drafts.title}</h2>
                <p class="source">{text.drafts.source(insights.drafts.replies, dates)}</p>
                <Drafts insights={insights} words={text} format={format} />
              </div>
            </section>
            <Weekly insights={insights} words={text} format={format} />
            <section class="band">
              <h2>{text.escalations.title}</h2>
              <p class="source">
                {text.escalations.source(
                  insights.escalations.reduce((sum, { raised }) => sum + raised, 0),
                  dates,
                )}
              </p>
              <Escalations
                rows={insights.escalations}
                words={words}
                smallest={insights.options.smallestShare}
              />
            </section>
            <Groups insights={insights} words={words} dates={dates} format={format} />
            <Overrides {...world} query={query} />
          </>
        )}
      </main>
    </div>
  );
}
