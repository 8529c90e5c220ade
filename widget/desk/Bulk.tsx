import { useState } from 'preact/hooks';
import { local } from '../words/words.ts';
import { actOnAll, type Outcome } from './bulk.ts';
import type { ActionInput } from './cases.ts';
import type { DeskProps } from './Desk.tsx';
import { focusOn } from './focus.ts';

/** What is left of the reason without the number that stands before it anyway. */
const firstOf = (not: Outcome['not']) =>
  not
    .slice(0, 3)
    .map(({ number, why }) => (why.includes(number) ? why : `${number}: ${why}`))
    .join(' ');

/** What can be done to all that are ticked, and how it went. */
export function Bulk({ client, cases, view, words, language, me }: DeskProps) {
  const text = words.casework;
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const many = view.chosenMany.value;
  if (!view.picking.value && !outcome) return null;

  async function all(input: ActionInput) {
    if (busy || many.length === 0) return;
    setBusy(true);
    const went = await actOnAll(client, cases, many, input, words);
    setOutcome(went);
    setBusy(false);
    // Those that failed stay ticked, to be looked at.
    const failed = new Set(went.not.map(({ number }) => number));
    view.ticked.value = new Set(
      many.filter(({ number }) => failed.has(number)).map(({ id }) => id),
    );
    focusOn('queue');
  }

  return (
    <div class="bulk">
      {view.picking.value && (
        <div class="row">
          <span class="grow text-13">{text.ticked(many.length)}</span>
          {me.role !== 'qa' && (
            <>
              <button
                class="button small"
                type="button"
                disabled={many.length === 0}
                onClick={() => void all({ do: 'take' })}
              >
                {words.desk.acknowledge}
              </button>
              <select
                class="input small"
                aria-label={words.desk.handOver}
                disabled={many.length === 0 || busy}
                value=""
                onChange={({ currentTarget }) => {
                  const { value } = currentTarget;
                  currentTarget.value = '';
                  if (value) void all({ do: 'reroute', queue: value });
                }}
              >
                <option value="">{text.sendTo}</option>
                {cases.packs.value?.queues.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {local(name, language)}
                  </option>
                ))}
              </select>
              <button
                class="button small"
                type="button"
                disabled={many.length === 0}
                onClick={() => void all({ do: 'close' })}
              >
                {words.desk.close}
              </button>
            </>
          )}
        </div>
      )}
      <p class={`text-13${outcome?.not.length ? ' ink-high' : ''}`} role="status">
        {busy && text.atIt(many.length)}
        {!busy && outcome && text.bulkDone(outcome.done)}
        {!busy && outcome && outcome.not.length > 0 && (
          <>
            {' '}
            {text.bulkNot(outcome.not.length)} {firstOf(outcome.not)}
          </>
        )}
      </p>
      {outcome && (
        <button
          class="button text small"
          type="button"
          onClick={() => {
            setOutcome(undefined);
            focusOn('queue');
          }}
        >
          {text.understood}
        </button>
      )}
    </div>
  );
}
