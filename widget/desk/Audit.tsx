import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../shared/api.ts';
import { Icon } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import type { CaseProps } from './case.ts';
import { sentenceOf } from './sentences.ts';

const readers = new Set(['qa', 'admin']);

/** Who changed what and why, and whether anybody changed that afterwards. Read when it is opened. */
export function Audit(props: CaseProps) {
  const { escalation, client, words, me, cases, language } = props;
  const text = words.casework.audit;
  const [read, setRead] = useState<ReplyOf<'audit'>>();
  const [error, setError] = useState<string>();
  if (!readers.has(me.role)) return null;
  const load = () =>
    client
      .audit({ params: { id: escalation.id } })
      .then(setRead, (cause: Error) => setError(cause.message));
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
          {words.desk.failed(error)}
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
                {(event.changes ?? []).map(([field, from, to]) => (
                  <p class="ink-2 change" key={field}>
                    {field}: {from || '–'} → {to || '–'}
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
