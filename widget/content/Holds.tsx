import { useState } from 'preact/hooks';
import { type DataProps, dayWords } from './data-world.ts';

/** What must stay, whatever is due. */
export function Holds({ words, client, language, report, changed }: DataProps) {
  const text = words.data;
  const [reason, setReason] = useState('');
  const [console, setConsole] = useState('');
  const [ticket, setTicket] = useState('');
  const [error, setError] = useState('');

  async function press(act: () => Promise<unknown>) {
    setError('');
    await act().then(
      async () => changed(await client.data()),
      () => setError(text.failed),
    );
  }
  return (
    <>
      <h3 class="state">{text.holds}</h3>
      <p class="text-13 ink-2">{text.holdsHow}</p>
      {report.holds.length === 0 ? (
        <p class="text-13 ink-2">{text.noHolds}</p>
      ) : (
        <ul class="holds">
          {report.holds.map((hold) => (
            <li key={hold.id} class="row">
              <span class="grow">
                <span class="strong">{hold.ticket ?? text.everything}</span>{' '}
                {hold.console && <span class="ink-2">{hold.console}</span>} {hold.reason}
                <span class="under">
                  {hold.setBy}, {dayWords(hold.setAt, language)}
                </span>
              </span>
              <button
                class="button"
                type="button"
                onClick={() => void press(() => client.liftHold({ params: { id: hold.id } }))}
              >
                {text.lift}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="asked"
        onSubmit={(event) => {
          event.preventDefault();
          const of = ticket.trim()
            ? { ticket: { console: console.trim(), id: ticket.trim() } }
            : {};
          void press(async () => {
            await client.hold({ body: { ...of, reason } });
            setReason('');
            setTicket('');
          });
        }}
      >
        <label class="field">
          <span class="label">{text.reason}</span>
          <input
            class="input"
            required
            minLength={3}
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">
            {text.holdTicket} <span class="ink-3">{text.holdTicketHint}</span>
          </span>
          <input
            class="input"
            maxLength={128}
            value={ticket}
            onInput={(event) => setTicket(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{text.console}</span>
          <input
            class="input"
            maxLength={64}
            required={ticket.trim() !== ''}
            disabled={ticket.trim() === ''}
            value={console}
            onInput={(event) => setConsole(event.currentTarget.value)}
          />
        </label>
        <button class="button" type="submit">
          {text.setHold}
        </button>
      </form>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
