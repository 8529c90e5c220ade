import { useRef, useState } from 'preact/hooks';
import { local } from '../words/words.ts';
import type { CaseProps } from './case.ts';
import { type ActionInput, groupOf } from './cases.ts';

/** Does something and keeps what was typed when it did not work. */
function useAct({ cases, escalation, words }: CaseProps) {
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const act = async (input: ActionInput): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(undefined);
    try {
      await cases.act(escalation, input);
      return true;
    } catch (cause) {
      setError(words.desk.failed((cause as Error).message));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, error, setError };
}

/** Answering: words for the agent, and words the agent can put to the customer as they are. */
function Answer(props: CaseProps) {
  const { escalation, words } = props;
  const text = words.desk;
  const { act, error, setError } = useAct(props);
  const forAgent = useRef<HTMLTextAreaElement>(null);
  const forCustomer = useRef<HTMLTextAreaElement>(null);

  async function say(how: 'answer' | 'ask') {
    const said = forAgent.current?.value.trim() ?? '';
    const quoted = forCustomer.current?.value.trim() ?? '';
    if (!said) {
      setError(text.writeFirst);
      forAgent.current?.focus();
      return;
    }
    const input: ActionInput =
      how === 'ask'
        ? { do: 'ask', text: said }
        : { do: 'answer', text: said, ...(quoted ? { words: quoted } : {}) };
    if (!(await act(input))) return;
    for (const field of [forAgent.current, forCustomer.current]) if (field) field.value = '';
  }

  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        void say('answer');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        void say('answer');
      }}
    >
      <div class="columns">
        <label class="field">
          <span class="label">{text.forAgent}</span>
          <textarea class="input" rows={5} maxLength={4000} ref={forAgent} />
        </label>
        <label class="field">
          <span class="label">
            {text.forCustomer}
            {escalation.ticket.lang && (
              <span class="ink-3">{words.common.languages[escalation.ticket.lang]}</span>
            )}
          </span>
          <textarea
            class="input"
            rows={5}
            maxLength={4000}
            ref={forCustomer}
            lang={escalation.ticket.lang}
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
          {text.sendAnswer} <kbd>Ctrl Enter</kbd>
        </button>
        <button class="button" type="button" onClick={() => void say('ask')}>
          {text.askAgent}
        </button>
        <span class="grow text-12 ink-3 end">{text.seesAtOnce(escalation.raisedBy.name)}</span>
      </div>
    </form>
  );
}

/** Closing: the root cause, the resolution, the customer told; Close says what is still missing. */
function Closing(props: CaseProps) {
  const { escalation, words, cases, language } = props;
  const text = words.desk;
  const { act, error, setError } = useAct(props);
  const cause = useRef<HTMLSelectElement>(null);
  const resolution = useRef<HTMLTextAreaElement>(null);

  /** Saves the two fields when they were changed; `false` when they are not complete. */
  async function save(): Promise<boolean> {
    const rootCause = cause.current?.value ?? '';
    const done = resolution.current?.value.trim() ?? '';
    if (rootCause === escalation.rootCause && done === escalation.resolution) return true;
    if (!rootCause || !done) {
      setError(text.causeFirst);
      (rootCause ? resolution.current : cause.current)?.focus();
      return false;
    }
    return act({ do: 'cause', rootCause, resolution: done });
  }
  async function close() {
    if (!(await save())) return;
    if (!escalation.informedAt) {
      setError(text.cannotClose(text.missing.informed));
      return;
    }
    await act({ do: 'close' });
  }

  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <div class="columns closing">
        <label class="field">
          <span class="label">{text.rootCause}</span>
          <select class="input" ref={cause} defaultValue={escalation.rootCause ?? ''}>
            <option value="">{text.chooseCause}</option>
            {cases.packs.value?.rootCauses.map(({ id, name }) => (
              <option key={id} value={id} selected={id === escalation.rootCause}>
                {local(name, language)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">
            {text.resolution}
            <span class="ink-3">{text.resolutionHint}</span>
          </span>
          <textarea
            class="input"
            rows={2}
            maxLength={2000}
            ref={resolution}
            defaultValue={escalation.resolution ?? ''}
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
          <button class="button" type="button" onClick={() => void act({ do: 'inform' })}>
            {text.customerTold}
          </button>
        )}
      </div>
    </form>
  );
}

/** What a specialist can do next with this case. */
export function Respond(props: CaseProps) {
  const { escalation, words } = props;
  const { act, error } = useAct(props);
  const group = groupOf(escalation);
  if (escalation.state === 'closed') return null;
  if (group === 'accepted' || group === 'waiting') return <Answer {...props} />;
  if (group === 'resolved') return <Closing {...props} />;
  if (group !== 'raised') return null;
  return (
    <div class="answer">
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button class="button solid" type="button" onClick={() => void act({ do: 'take' })}>
          {words.desk.acknowledge} <kbd>A</kbd>
        </button>
      </div>
    </div>
  );
}
