import { useEffect, useRef, useState } from 'preact/hooks';
import { local } from '../words/words.ts';
import type { CaseProps } from './case.ts';
import type { ActionInput } from './cases.ts';

type Props = CaseProps & { how: 'reroute' | 'return' | 'reopen'; done: () => void };

/** Send to another desk, return with a reason, reopen with a reason: one small form above the timeline. */
export function HandOver({ escalation, cases, words, language, how, done }: Props) {
  const text = words.desk;
  const [error, setError] = useState<string>();
  const reason = useRef<HTMLInputElement>(null);
  const queue = useRef<HTMLSelectElement>(null);
  const queues = (cases.packs.value?.queues ?? []).filter(({ id }) => id !== escalation.queue);

  useEffect(() => (reason.current ?? queue.current)?.focus(), []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const why = reason.current?.value.trim() ?? '';
    if (how !== 'reroute' && !why) {
      setError(text.reasonFirst);
      reason.current?.focus();
      return;
    }
    const desk = queue.current?.value;
    const input: ActionInput =
      how === 'reroute'
        ? { do: 'reroute', queue: desk ?? '' }
        : how === 'return'
          ? { do: 'return', reason: why, ...(desk ? { queue: desk } : {}) }
          : { do: 'reopen', reason: why };
    await cases.act(escalation, input).then(done, (cause) => setError(text.failed(cause.message)));
  }

  return (
    <form
      class="hand-over"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
      }}
    >
      {how !== 'reopen' && (
        <label class="field">
          <span class="label">{text.toDesk}</span>
          <select class="input" ref={queue}>
            {how === 'return' && <option value="">{text.noOtherDesk}</option>}
            {queues.map(({ id, name }) => (
              <option key={id} value={id}>
                {local(name, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      {how !== 'reroute' && (
        <label class="field grow">
          <span class="label">{text.reason}</span>
          <input class="input" ref={reason} maxLength={1000} aria-invalid={Boolean(error)} />
        </label>
      )}
      <button class="button solid" type="submit">
        {how === 'return' ? text.return : how === 'reopen' ? text.reopen : text.send}
      </button>
      <button class="button" type="button" onClick={done}>
        {text.cancel}
      </button>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
