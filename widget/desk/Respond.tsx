import { useRef, useState } from 'preact/hooks';
import { Closing } from './Closing.tsx';
import { type CaseProps, type Mode, mayWork } from './case.ts';
import type { ActionInput } from './cases.ts';
import { focusOn } from './focus.ts';
import { Macros } from './Macros.tsx';
import { whyNot } from './why.ts';

/** Modes that can be chosen now, the one that is likeliest first. */
export function modesOf(props: Pick<CaseProps, 'escalation' | 'me'>): Mode[] {
  const { state, linked } = props.escalation;
  if (!mayWork(props) || state === 'closed' || state === 'returned') return ['note'];
  const many: Mode[] = linked > 0 ? ['broadcast'] : [];
  if (state === 'raised') return ['note'];
  if (state === 'resolved' || state === 'informed' || state === 'recorded') {
    return ['close', 'answer', ...many, 'update', 'note'];
  }
  return ['answer', 'ask', 'update', 'note', ...many, 'close'];
}

/** What is typed for specialists must never end up with the agent by switching, so it has its own place. */
const placeOf = (mode: Mode) => (mode === 'note' ? 'note' : 'say');

/** Answering, asking, telling how it stands, noting: words for the agent, and words for the customer as they are. */
function Say({ mode, ...props }: CaseProps & { mode: Exclude<Mode, 'close'> }) {
  const { escalation, words, cases, drafts, view } = props;
  const text = words.desk;
  const more = words.casework;
  const { id, ticket, linked } = escalation;
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState(() => drafts.get(id, placeOf(mode)));
  const [quoted, setQuoted] = useState(() => drafts.get(id, 'words'));
  const field = useRef<HTMLTextAreaElement>(null);
  const forCustomer = mode === 'answer' || mode === 'broadcast';
  const sends: Record<typeof mode, string> = {
    answer: text.sendAnswer,
    ask: text.askAgent,
    update: more.sendUpdate,
    note: more.saveNote,
    broadcast: more.sendToAll(linked + 1),
  };

  const typeSaid = (value: string) => {
    setSaid(value);
    drafts.set(id, placeOf(mode), value);
  };
  const typeQuoted = (value: string) => {
    setQuoted(value);
    drafts.set(id, 'words', value);
  };

  async function send() {
    const told = said.trim();
    const customer = quoted.trim();
    if (busy) return;
    if (!told) {
      setError(mode === 'note' ? more.noteFirst : text.writeFirst);
      field.current?.focus();
      return;
    }
    const input: ActionInput =
      mode === 'answer' || mode === 'broadcast'
        ? { do: mode, text: told, ...(customer ? { words: customer } : {}) }
        : { do: mode, text: told };
    setBusy(true);
    setError(undefined);
    try {
      await cases.act(escalation, input);
      typeSaid('');
      if (forCustomer) typeQuoted('');
      // What comes next is what the case asks for now.
      view.doing.value = undefined;
      focusOn('case');
    } catch (cause) {
      setError(whyNot(cause, words));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') focusOn('case');
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void send();
      }}
    >
      <div class={`columns${forCustomer ? '' : ' single'}`}>
        <label class="field">
          <span class="label">{mode === 'note' ? more.forSpecialists : text.forAgent}</span>
          <textarea
            class="input"
            rows={4}
            maxLength={4000}
            ref={field}
            data-focus="say"
            value={said}
            onInput={({ currentTarget }) => typeSaid(currentTarget.value)}
          />
        </label>
        {forCustomer && (
          <label class="field">
            <span class="label">
              {text.forCustomer}
              {ticket.lang && <span class="ink-3">{words.common.languages[ticket.lang]}</span>}
            </span>
            <textarea
              class="input"
              rows={4}
              maxLength={4000}
              lang={ticket.lang}
              value={quoted}
              onInput={({ currentTarget }) => typeQuoted(currentTarget.value)}
            />
          </label>
        )}
      </div>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button class="button solid" type="submit" aria-disabled={busy}>
          {sends[mode]} <kbd>Ctrl Enter</kbd>
        </button>
        {mode !== 'note' && (
          <Macros
            {...props}
            typed={said}
            put={(macro, whom) => {
              const add = (before: string) =>
                before.trim() ? `${before.trimEnd()}\n${macro}` : macro;
              if (whom === 'customer' && forCustomer) typeQuoted(add(quoted));
              else typeSaid(add(said));
            }}
          />
        )}
        <span class="grow text-12 ink-3 end">
          {mode === 'note'
            ? more.onlySpecialists
            : mode === 'broadcast'
              ? more.allSee(linked + 1)
              : text.seesAtOnce(escalation.raisedBy.name)}
        </span>
      </div>
    </form>
  );
}

/** What a specialist can say and do next with this case. */
export function Respond(
  props: CaseProps & { mode: Mode | undefined; choose: (mode: Mode) => void },
) {
  const { escalation, words, mode, choose, run } = props;
  const text = words.casework;
  const modes = modesOf(props);
  const now = mode && modes.includes(mode) ? mode : modes[0];
  if (!now) return null;
  // What was not taken yet asks for one thing.
  const asksToTake = escalation.state === 'raised' && mayWork(props);
  return (
    <div class="answer">
      {asksToTake && (
        <div class="row">
          <button
            class="button solid"
            type="button"
            onClick={() => void run({ do: 'take' }).then(() => focusOn('case'))}
          >
            {words.desk.acknowledge} <kbd>A</kbd>
          </button>
          <span class="grow" />
          {mode !== 'note' && (
            <button class="button text" type="button" onClick={() => choose('note')}>
              {text.modes.note} <kbd>N</kbd>
            </button>
          )}
        </div>
      )}
      {modes.length > 1 && (
        <fieldset class="segments">
          <legend class="unseen">{text.sayWhat}</legend>
          {modes.map((one) => (
            <button key={one} type="button" aria-pressed={one === now} onClick={() => choose(one)}>
              {text.modes[one]}
            </button>
          ))}
        </fieldset>
      )}
      {now === 'close' ? (
        <Closing {...props} />
      ) : (
        (!asksToTake || mode === 'note') && <Say key={placeOf(now)} {...props} mode={now} />
      )}
    </div>
  );
}
