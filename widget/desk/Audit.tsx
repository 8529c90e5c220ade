import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../shared/api.ts';
import { clockNames, dispositions, severities } from '../../shared/model/names.ts';
import { Icon } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import { local } from '../words/words.ts';
import { type CaseProps, queueName } from './case.ts';
import { sentenceOf } from './sentences.ts';
import { reasonOf } from './why.ts';

const readers = new Set(['qa', 'admin']);

/** A change as the case itself says it: names and times of day, not ids and ISO times. */
function changeIn(
  [field, ...values]: [string, string, string],
  people: ReadonlyMap<string, string>,
  props: CaseProps,
): string {
  const { words, cases, language } = props;
  const { desk, casework: more } = words;
  const clock = clockNames.find((one) => field === `due.${one}`);
  const labels: Record<string, string> = {
    state: more.handing.stands,
    queue: desk.desk,
    severity: more.filters.severity,
    owner: desk.owner,
    rootCause: desk.rootCause,
    disposition: more.disposition,
    link: more.linkedCases,
  };
  const said = (value: string) => {
    if (!value) return '–';
    if (clock) return clockTime(value, cases.now.value, language);
    if (field === 'state') return more.states[value as keyof typeof more.states] ?? value;
    if (field === 'queue') return queueName(props, value);
    if (field === 'owner') return people.get(value) ?? value;
    const severity = severities.find((one) => one === value);
    if (field === 'severity' && severity) return words.common.severities[severity];
    const disposition = dispositions.find((one) => one === value);
    if (field === 'disposition' && disposition) return more.dispositions[disposition];
    const cause = cases.packs.value?.rootCauses.find(({ id }) => id === value);
    return field === 'rootCause' && cause ? local(cause.name, language) : value;
  };
  const [before, after] = values.map(said);
  // Seconds apart they look the same; what is stored tells them apart.
  const shown = before === after ? values : [before, after];
  return `${clock ? more.clocks[clock] : (labels[field] ?? field)}: ${shown.join(' → ')}`;
}

/** Who changed what and why, and whether anybody changed that afterwards. Read when it is opened. */
export function Audit(props: CaseProps) {
  const { escalation, client, words, me, cases, language } = props;
  const text = words.casework.audit;
  const [read, setRead] = useState<ReplyOf<'audit'>>();
  const [error, setError] = useState<string>();
  if (!readers.has(me.role)) return null;
  const people = new Map(
    escalation.events
      .flatMap(({ by, to }) => [by, ...(to ? [to] : [])])
      .map(({ id, name }) => [id, name]),
  );
  const load = () =>
    client
      .audit({ params: { id: escalation.id } })
      .then(setRead, (cause) => setError(reasonOf(cause, words)));
  return (
    <details
      class="audit"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        setError(undefined);
        void load();
      }}
    >
      <summary class="inset">{text.title}</summary>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      {!read && !error && <p class="text-13 ink-2">{text.loading}</p>}
      {read && (
        <>
          <p class={`row text-13 ${read.problems.length > 0 ? 'ink-critical' : 'ink-ok'}`}>
            <Icon name={read.problems.length > 0 ? 'critical' : 'ok'} />
            {read.problems.length > 0 ? text.broken : text.whole(read.entries.length)}
          </p>
          {read.problems.map((problem) => (
            <p class="text-13 ink-critical" key={problem}>
              {problem}
            </p>
          ))}
          <ol class="audit-entries text-12">
            {read.entries.map(({ revision, event, hash, erased }) => (
              <li key={revision}>
                <p>
                  <span class="ink-3">{revision}</span>{' '}
                  {clockTime(event.at, cases.now.value, language)} {sentenceOf(event, props)}
                </p>
                {(event.changes ?? []).map((change) => (
                  <p class="ink-2 change" key={change[0]} title={change.join(' ')}>
                    {changeIn(change, people, props)}
                  </p>
                ))}
                {erased && <p class="ink-2">{text.erased}</p>}
                <p class="ink-3 hash" title={hash}>
                  {hash.slice(0, 16)}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
