import { useEffect, useRef, useState } from 'preact/hooks';
import type { Measure } from '../../shared/model/escalation.ts';
import { clockTime, dayOf, writeDate } from '../words/dates.ts';
import { type CaseProps, mayWork } from './case.ts';
import { whyNot } from './why.ts';

const week = 7 * 24 * 60 * 60_000;

function Line({ measure, ...props }: CaseProps & { measure: Measure }) {
  const { words, cases, language, run } = props;
  const text = words.casework;
  const { id, doneAt, verifiedAt, verifiedBy } = measure;
  const now = cases.now.value;
  const late = !doneAt && measure.due < dayOf(now);
  const about = verifiedAt
    ? text.verified(verifiedBy?.name ?? '', clockTime(verifiedAt, now, language))
    : doneAt
      ? text.doneOn(clockTime(doneAt, now, language))
      : `${measure.owner} · ${text.by(writeDate(measure.due, 'day', language))}`;
  return (
    <li>
      <p>{measure.text}</p>
      <p class={`row text-12 ${late ? 'ink-critical' : 'ink-2'}`}>
        <span class="grow">{about}</span>
        {mayWork(props) && !doneAt && (
          <button
            class="button small"
            type="button"
            onClick={() => void run({ do: 'measure-done', measure: id })}
          >
            {text.markDone}
          </button>
        )}
        {mayWork(props) && doneAt && !verifiedAt && (
          <>
            <button
              class="button small"
              type="button"
              onClick={() => void run({ do: 'measure-verified', measure: id, held: true })}
            >
              {text.helped}
            </button>
            <button
              class="button small"
              type="button"
              onClick={() => void run({ do: 'measure-verified', measure: id, held: false })}
            >
              {text.helpedNot}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

/** What is to be done so that it does not happen again, until somebody saw that it helped. */
export function Measures(props: CaseProps) {
  const { escalation, words, cases, drafts } = props;
  const text = words.casework;
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<string>();
  const { measures, id } = escalation;
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), [adding]);
  if (measures.length === 0 && !mayWork(props)) return null;

  async function add(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string) => String(form.get(name) ?? '').trim();
    if (!field('text') || !field('owner') || !field('due')) {
      setError(text.measureFirst);
      return;
    }
    try {
      await cases.act(escalation, {
        do: 'measure',
        text: field('text'),
        owner: field('owner'),
        due: field('due'),
      });
      drafts.clear(id, 'measure');
      setError(undefined);
      setAdding(false);
    } catch (cause) {
      setError(whyNot(cause, words));
    }
  }

  return (
    <>
      <h3>{text.measures}</h3>
      <ul class="measures text-13">
        {measures.map((measure) => (
          <Line key={measure.id} {...props} measure={measure} />
        ))}
      </ul>
      {adding ? (
        <form class="measure-form" onSubmit={add}>
          <label class="field">
            <span class="label">{text.measureText}</span>
            <textarea
              class="input"
              name="text"
              ref={first}
              rows={2}
              maxLength={1000}
              defaultValue={drafts.get(id, 'measure')}
              onInput={({ currentTarget }) => drafts.set(id, 'measure', currentTarget.value)}
            />
          </label>
          <div class="pair">
            <label class="field">
              <span class="label">{text.measureOwner}</span>
              <input class="input" name="owner" maxLength={200} />
            </label>
            <label class="field">
              <span class="label">{text.measureDue}</span>
              <input
                class="input"
                name="due"
                type="date"
                defaultValue={dayOf(cases.now.value + week)}
              />
            </label>
          </div>
          <div class="row">
            <button class="button" type="submit">
              {text.add}
            </button>
            <button class="button text" type="button" onClick={() => setAdding(false)}>
              {words.desk.cancel}
            </button>
          </div>
          {error && (
            <p class="input-error" role="alert">
              {error}
            </p>
          )}
        </form>
      ) : (
        mayWork(props) && (
          <button class="button text small flush" type="button" onClick={() => setAdding(true)}>
            {text.addMeasure}
          </button>
        )
      )}
    </>
  );
}
