import { useState } from 'preact/hooks';
import { type Repeats as Found, type Repeat, repeatKeys } from '../../shared/model/repeats.ts';
import { useLoaded, WhenLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { Trend } from '../ui/Trend.tsx';
import { writeDate } from '../words/dates.ts';
import { local } from '../words/words.ts';
import { Measures } from './Measures.tsx';

/** Weeks that can be asked for. */
const periods = [8, 12, 26];

/** The same cause, SOP, product or seller again and again, and what is done against it. */
export function Repeats(world: PageWorld) {
  const { words, client } = world;
  const text = words.cases.repeats;
  const [by, setBy] = useState<Found['by']>('cause');
  const [weeks, setWeeks] = useState(12);
  const loaded = useLoaded(() => client.repeats({ query: { by, weeks } }), [by, weeks]);
  const { found, failed, load } = loaded;

  const waiting = !failed && (found?.by !== by || found?.weeks.length !== weeks);
  return (
    <section aria-labelledby="repeats" aria-busy={waiting}>
      <div class="row">
        <h2 class="text-16 grow" id="repeats">
          {words.cases.page.tabs.repeats}
        </h2>
        <fieldset class="segments" aria-label={text.columns.problem}>
          {repeatKeys.map((key) => (
            <button key={key} type="button" aria-pressed={by === key} onClick={() => setBy(key)}>
              {text.by[key]}
            </button>
          ))}
        </fieldset>
        <fieldset class="segments" aria-label={text.period}>
          {periods.map((n) => (
            <button key={n} type="button" aria-pressed={weeks === n} onClick={() => setWeeks(n)}>
              {text.weeks(n)}
            </button>
          ))}
        </fieldset>
      </div>
      <WhenLoaded
        loaded={{ found: waiting ? undefined : found, failed, load }}
        says={words.cases.page}
        {...{ words }}
      >
        {(found) => (
          <>
            <p class="text-13 ink-2">{text.how(found.escalations, found.unknown)}</p>
            {found.rows.length === 0 ? (
              <p class="ink-2 state">{text.none}</p>
            ) : (
              <Rows {...world} found={found} changed={() => void load()} />
            )}
          </>
        )}
      </WhenLoaded>
    </section>
  );
}

function Rows(props: PageWorld & { found: Found; changed(): void }) {
  const { words, found } = props;
  const text = words.cases.repeats;
  const most = Math.max(1, ...found.rows.flatMap((row) => row.weeks));
  const anyHidden = found.rows.some(({ measures }) =>
    measures.some(({ doneAt, effect }) => doneAt && !effect),
  );
  return (
    <>
      <table class="table repeats">
        <thead>
          <tr>
            <th scope="col">{text.columns.problem}</th>
            <th scope="col" class="right">
              {text.columns.escalations}
            </th>
            <th scope="col" class="right">
              {text.columns.contacts}
            </th>
            <th scope="col">{text.columns.trend}</th>
            <th scope="col">{text.columns.measures}</th>
          </tr>
        </thead>
        <tbody>
          {found.rows.map((row) => (
            <Row key={row.key} {...props} {...{ row, most }} />
          ))}
        </tbody>
      </table>
      {anyHidden && <p class="text-12 ink-3">{text.tooFew(found.smallestShare)}</p>}
    </>
  );
}

function Row({
  row,
  most,
  ...props
}: PageWorld & { found: Found; changed(): void; row: Repeat; most: number }) {
  const { words, language } = props;
  const text = words.cases.repeats;
  const day = (iso: string) => writeDate(iso, 'day', language);
  return (
    <tr>
      <th scope="row">
        <span class="strong">{row.name ? local(row.name, language) : row.key}</span>
        {row.name && <span class="under number">{row.key}</span>}
        {row.cases.length > 0 && (
          <details>
            <summary>{text.cases}</summary>
            <ul class="case-links">
              {row.cases.map(({ id, number, at }) => (
                <li key={id}>
                  <a class="number" href={`/desk/#${id}`}>
                    {number}
                  </a>{' '}
                  <span class="ink-3">{day(at)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td class="right">{row.escalations}</td>
      <td class="right">{row.contacts}</td>
      <td>
        <Trend counts={row.weeks} most={most} label={text.trend(row.weeks.join(', '))} />
      </td>
      <td>
        <Measures {...props} measures={row.measures} day={day} />
      </td>
    </tr>
  );
}
