import { useState } from 'preact/hooks';
import { dispositions } from '../../shared/model/names.ts';
import { local } from '../words/words.ts';
import type { CaseProps } from './case.ts';
import type { ActionInput } from './cases.ts';
import { focusOn } from './focus.ts';
import { whyNot } from './why.ts';

/** Closing: the root cause, the resolution, the customer told; Close says what is still missing. */
export function Closing(props: CaseProps) {
  const { escalation, words, cases, language, drafts } = props;
  const text = words.desk;
  const more = words.casework;
  const { id } = escalation;
  const kept = (field: string, before: string | undefined) =>
    drafts.get(id, field) || (before ?? '');
  const [cause, setCause] = useState(() => kept('cause', escalation.rootCause));
  const [right, setRight] = useState(() => kept('right', escalation.disposition));
  const [resolution, setResolution] = useState(() => kept('resolution', escalation.resolution));
  const [error, setError] = useState<string>();
  const type = (field: string, value: string, set: (value: string) => void) => {
    set(value);
    drafts.set(id, field, value);
  };

  async function act(input: ActionInput): Promise<boolean> {
    setError(undefined);
    try {
      await cases.act(escalation, input);
      return true;
    } catch (failure) {
      setError(whyNot(failure, words));
      return false;
    }
  }

  /** Saves the fields when they were changed; `false` when they are not complete. */
  async function save(): Promise<boolean> {
    const done = resolution.trim();
    const same =
      cause === escalation.rootCause &&
      done === escalation.resolution &&
      right === (escalation.disposition ?? '');
    if (same) return true;
    if (!cause || !done) {
      setError(text.causeFirst);
      return false;
    }
    const disposition = dispositions.find((one) => one === right);
    const saved = await act({
      do: 'cause',
      rootCause: cause,
      resolution: done,
      ...(disposition ? { disposition } : {}),
    });
    if (saved) drafts.clear(id, 'cause', 'right', 'resolution');
    return saved;
  }
  async function close() {
    if (!(await save())) return;
    // What was saved a moment ago is in the record by now.
    if (!cases.all.value.get(id)?.informedAt) {
      setError(text.cannotClose(text.missing.informed));
      return;
    }
    if (await act({ do: 'close' })) focusOn('case');
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) focusOn('case');
      }}
    >
      <div class="columns closing">
        <label class="field">
          <span class="label">{text.rootCause}</span>
          <select
            class="input"
            data-focus="say"
            value={cause}
            onChange={({ currentTarget }) => type('cause', currentTarget.value, setCause)}
          >
            <option value="">{text.chooseCause}</option>
            {cases.packs.value?.rootCauses.map(({ id: one, name }) => (
              <option key={one} value={one}>
                {local(name, language)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{more.disposition}</span>
          <select
            class="input"
            value={right}
            onChange={({ currentTarget }) => type('right', currentTarget.value, setRight)}
          >
            <option value="">{more.notSaid}</option>
            {dispositions.map((one) => (
              <option key={one} value={one}>
                {more.dispositions[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field whole">
          <span class="label">
            {text.resolution}
            <span class="ink-3">{text.resolutionHint}</span>
          </span>
          <textarea
            class="input"
            rows={2}
            maxLength={2000}
            value={resolution}
            onInput={({ currentTarget }) => type('resolution', currentTarget.value, setResolution)}
          />
        </label>
      </div>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button class="button solid" type="submit">
          {text.close}
        </button>
        <button class="button" type="button" onClick={() => void save()}>
          {text.saveCause}
        </button>
        {!escalation.informedAt && (
          <button
            class="button"
            type="button"
            onClick={() => void act({ do: 'inform' }).then((done) => done && focusOn('case'))}
          >
            {text.customerTold}
          </button>
        )}
      </div>
    </form>
  );
}
