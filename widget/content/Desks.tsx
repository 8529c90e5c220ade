import { useState } from 'preact/hooks';
import { isOpen } from '../../shared/clocks/calendar.ts';
import type { Calendar, Queue, Rung } from '../../shared/model/packs.ts';
import type { RoutingReport } from '../../shared/model/routing.ts';
import { RefusedError } from '../client.ts';
import { length } from '../desk/times.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { local, type UiLanguage } from '../words/words.ts';
import { LoadedSection } from './LoadedSection.tsx';
import { PublishRouting } from './PublishRouting.tsx';
import { saveFile } from './save.ts';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'>;

/** Which desks there are, when they are open and who gets their cases; and where all that is changed. */
export function Desks({ words, client, language }: Props) {
  const text = words.desks;
  const loaded = useLoaded(() => client.routing());
  const { setFound } = loaded;
  const [said, setSaid] = useState('');

  const save = async (version: number) => {
    setSaid('');
    await client.routingSource({ params: { version } }).then(
      ({ text: source }) => saveFile('routing.yaml', source, 'application/yaml'),
      (error) => setSaid(saysOf(error, words)),
    );
  };
  const restore = async (version: number) => {
    setSaid('');
    await client.restoreRouting({ params: { version } }).then(
      (next) => {
        setFound(next);
        setSaid(text.done(next.version));
      },
      (error) => setSaid(saysOf(error, words)),
    );
  };

  return (
    <LoadedSection
      id="desks"
      class="gaps consoles desks"
      how={text.how}
      {...{ text, words, loaded }}
    >
      {(report) => (
        <>
          <div class="state">
            <PublishRouting
              {...{ words, client }}
              published={setFound}
              download={() => void save(report.version)}
            />
          </div>
          <p role="status" class="text-13 said">
            {said}
          </p>
          <p class="text-13 ink-2 state">
            {text.meta(report.version, report.queues.length, report.routes)},{' '}
            {report.by ? text.by(report.by, whenIn(language)(report.at)) : text.shipped}
          </p>
          <Table {...{ report, words, language }} />
          <History {...{ report, words, language, save, restore }} />
        </>
      )}
    </LoadedSection>
  );
}

const saysOf = (error: unknown, words: Props['words']) => {
  if (!(error instanceof RefusedError)) return words.content.failed;
  return error.refusal.problems?.[0]?.message ?? error.message;
};

type TableProps = Pick<Props, 'words' | 'language'> & { report: RoutingReport };

function Table({ report, words, language }: TableProps) {
  const text = words.desks;
  return (
    <table class="table rules">
      <thead>
        <tr>
          <th scope="col">{text.desk}</th>
          <th scope="col">{text.hours}</th>
          <th scope="col">{text.assign}</th>
          <th scope="col">{text.ladder}</th>
        </tr>
      </thead>
      <tbody>
        {report.queues.map((queue) => (
          <tr key={queue.id} id={`desk-${queue.id}`}>
            <th scope="row">
              <span class="strong">{local(queue.name, language)}</span>
              <span class="under number">{queue.id}</span>
              {queue.phone && <span class="under">{text.phone(queue.phone)}</span>}
            </th>
            <td>
              <Hours
                calendar={report.calendars.find(({ id }) => id === queue.calendar)}
                {...{ words, language }}
              />
            </td>
            <td>{assigned(queue, report, words)}</td>
            <td>
              {queue.ladder ? (
                queue.ladder.map((rung) => (
                  <span class="rung" key={`${rung.clock} ${rung.after} ${rung.tell}`}>
                    {rungText(rung, queue, report, words, language)}
                  </span>
                ))
              ) : (
                <span class="ink-2">{text.noLadder}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Hours({
  calendar,
  words,
  language,
}: Omit<TableProps, 'report'> & { calendar: Calendar | undefined }) {
  const text = words.desks;
  if (!calendar) return <>{text.always}</>;
  const now = isOpen(calendar, Date.now());
  return (
    <>
      {calendar.open.map(({ days, from, to }) => (
        <span class="rung" key={`${days} ${from}`}>
          {daysText(days, language)} <span class="number">{`${from}–${to}`}</span>
        </span>
      ))}
      <span class="under">
        {calendar.timeZone},{' '}
        <span class={now ? 'ink-ok' : ''}>{now ? text.open : text.closed}</span>
      </span>
      {calendar.holidays.length > 0 && (
        <span class="under" title={calendar.holidays.join(', ')}>
          {text.holidays(calendar.holidays.length)}
        </span>
      )}
    </>
  );
}

/** `Mon–Fri`, or `Sat, Sun` where they are no longer row. */
function daysText(days: readonly number[], language: UiLanguage): string {
  // The 1st of January 2024 was a Monday.
  const name = (day: number) => writeDate(`2024-01-0${day}`, 'weekday', language);
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const inARow = days.every((day, i) => day === first + i);
  if (inARow && days.length > 2) return `${name(first)}–${name(last)}`;
  return days.map(name).join(', ');
}

function assigned(
  { assign, rota }: Queue,
  { onCall }: RoutingReport,
  { desks: text }: Props['words'],
): string {
  if (assign === 'turns') return text.turns;
  if (assign !== 'on-call') return text.pull;
  return text.oncall(onCall[rota ?? ''] ?? '');
}

function rungText(
  { clock, after, tell }: Rung,
  { calendar }: Queue,
  { queues }: RoutingReport,
  words: Props['words'],
  language: UiLanguage,
): string {
  const { desks: text, casework } = words;
  const people: Record<string, string> = {
    owner: text.owner,
    lead: text.lead,
    'on-call': text.onCall,
  };
  const queue = queues.find(({ id }) => id === tell);
  const who = people[tell] ?? (queue ? local(queue.name, language) : tell);
  const what = clock === '*' ? text.anyClock : casework.clocks[clock];
  if (after === 0) return text.rungNow(what, who);
  return text.rung(what, length(after, words, !calendar), who);
}

function History({
  report,
  words,
  language,
  save,
  restore,
}: TableProps & {
  save(version: number): Promise<void>;
  restore(version: number): Promise<void>;
}) {
  const text = words.desks;
  const when = whenIn(language);
  return (
    <details class="bundled">
      <summary>{text.history(report.versions.length)}</summary>
      <ul class="phrases">
        {report.versions.map(({ version, at, by }) => (
          <li key={version}>
            {text.versionBy(version, by ?? 'Deskside', when(at))}{' '}
            <button class="link" type="button" onClick={() => void save(version)}>
              {text.download}
            </button>
            {version !== report.version && (
              <>
                {' '}
                <button
                  class="link"
                  type="button"
                  aria-label={text.restoreOf(version)}
                  onClick={() => void restore(version)}
                >
                  {text.restore}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const whenIn = (language: UiLanguage) => (iso: string) => writeDate(iso, 'momentOfYear', language);
