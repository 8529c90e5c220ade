import { useState } from 'preact/hooks';
import type { Gaps as Found, Gap } from '../../shared/model/gaps.ts';
import { useLoaded, WhenLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { Trend } from '../ui/Trend.tsx';
import { writeDate } from '../words/dates.ts';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'>;

/** Weeks that can be asked for. */
const periods = [4, 8, 26];

/** What the SOPs say nothing about: kinds of tickets that agents found none for. */
export function Gaps({ words, client, language }: Props) {
  const text = words.content.gaps;
  const [weeks, setWeeks] = useState(8);
  const loaded = useLoaded(() => client.gaps({ query: { days: weeks * 7 } }), [weeks]);

  const waiting = !loaded.failed && loaded.found?.days !== weeks * 7;
  return (
    <section class="gaps" aria-labelledby="gaps" aria-busy={waiting}>
      <div class="row">
        <h2 class="text-16 grow" id="gaps">
          {text.title}
        </h2>
        <fieldset class="segments" aria-label={text.period}>
          {periods.map((period) => (
            <button
              key={period}
              type="button"
              aria-pressed={period === weeks}
              onClick={() => setWeeks(period)}
            >
              {text.weeks(period)}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="text-13 ink-2 how">{text.how}</p>
      <WhenLoaded {...{ loaded, words }} says={text}>
        {(found) => <Kinds {...{ found, words, language, weeks }} />}
      </WhenLoaded>
    </section>
  );
}

function Kinds({
  found,
  words,
  language,
  weeks,
}: Pick<PageWorld, 'words' | 'language'> & { found: Found; weeks: number }) {
  const text = words.content.gaps;
  const { groups, others } = found;
  if (found.learning !== 'team') return <p class="ink-2 state">{text.notTeam}</p>;
  if (groups.length === 0 && others.tickets === 0) {
    return <p class="ink-2 state">{text.none(weeks)}</p>;
  }
  const most = Math.max(1, ...groups.flatMap((group) => group.weeks), ...others.weeks);
  const trend = (counts: number[]) => (
    <Trend counts={counts} most={most} label={text.trend(counts.join(', '))} />
  );
  const day = (iso: string) => writeDate(iso, 'day', language);
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{text.columns.words}</th>
          <th scope="col" class="right">
            {text.columns.tickets}
          </th>
          <th scope="col">{text.columns.trend}</th>
          <th scope="col">{text.columns.nearest}</th>
          <th scope="col" class="right">
            {text.columns.last}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group, at) => (
          <tr key={at}>
            <th scope="row">
              {group.words.length > 0 ? (
                <Named words={group.words} />
              ) : (
                <span class="ink-2">{text.unnamed}</span>
              )}
            </th>
            <td class="right">{group.tickets}</td>
            <td>{trend(group.weeks)}</td>
            <td>
              {group.nearest.length > 0 ? (
                <Nearest sops={group.nearest} />
              ) : (
                <span class="ink-3">{text.noNearest}</span>
              )}
            </td>
            <td class="right">{day(group.last)}</td>
          </tr>
        ))}
        {others.tickets > 0 && (
          <tr>
            <th scope="row" class="ink-2">
              {text.others(found.smallest)}
            </th>
            <td class="right">{others.tickets}</td>
            <td>{trend(others.weeks)}</td>
            <td />
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

const Named = ({ words }: { words: Gap['words'] }) => (
  <>
    {words.map(({ text, lang }, at) => (
      <span key={text} lang={lang}>
        {at > 0 && ', '}
        {text}
      </span>
    ))}
  </>
);

const Nearest = ({ sops }: { sops: Gap['nearest'] }) => (
  <ul class="nearest">
    {sops.map(({ id, title }) => (
      <li key={id}>
        <a class="number" href={`#${id}`} title={title}>
          {id}
        </a>
      </li>
    ))}
  </ul>
);
