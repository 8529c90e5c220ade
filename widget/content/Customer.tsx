import { useState } from 'preact/hooks';
import type { Held, Subject } from '../../shared/model/data.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';
import { saveFile } from './save.ts';

type Props = Pick<PageWorld, 'words' | 'client'> & { changed(): void };

/** One customer's data: looked for first, then exported or erased. */
export function Customer({ words, client, changed }: Props) {
  const text = words.data;
  const [console, setConsole] = useState('');
  const [customer, setCustomer] = useState('');
  const [tickets, setTickets] = useState('');
  const [found, setFound] = useState<{ subject: Subject; held: Held }>();
  const [said, setSaid] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  async function press(act: () => Promise<unknown>) {
    setBusy(true);
    setSaid('');
    setError('');
    await act().catch((failure) =>
      setError(failure instanceof RefusedError ? failure.message : text.failed),
    );
    setBusy(false);
  }
  const look = () =>
    press(async () => {
      setFound(undefined);
      const subject = {
        console: console.trim(),
        ...(customer.trim() ? { customer: customer.trim() } : {}),
        tickets: tickets.split(/[\s,]+/).filter(Boolean),
      };
      setFound({ subject, held: await client.countSubject({ body: subject }) });
    });
  const erase = (subject: Subject, texts: number, reason: string) =>
    press(async () => {
      const proof = await client.eraseSubject({ body: { ...subject, texts, reason } });
      setFound(undefined);
      setSaid(text.erased(proof.texts));
      changed();
    });
  /** What was found is of other words. */
  const typed = (set: (value: string) => void) => (event: { currentTarget: HTMLInputElement }) => {
    set(event.currentTarget.value);
    setFound(undefined);
  };
  return (
    <>
      <h3 class="state">{text.customer}</h3>
      <p class="text-13 ink-2 how">{text.customerHow}</p>
      <form
        class="asked"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label class="field">
          <span class="label">{text.console}</span>
          <input
            class="input"
            required
            maxLength={64}
            value={console}
            onInput={typed(setConsole)}
          />
        </label>
        <label class="field">
          <span class="label">{text.name}</span>
          <input
            class="input"
            required={tickets.trim() === ''}
            minLength={2}
            maxLength={200}
            autocomplete="off"
            value={customer}
            onInput={typed(setCustomer)}
          />
        </label>
        <label class="field">
          <span class="label">
            {text.tickets} <span class="ink-3">{text.ticketsHint}</span>
          </span>
          <input class="input" maxLength={4000} value={tickets} onInput={typed(setTickets)} />
        </label>
        <button class="button" type="submit" disabled={busy}>
          {text.look}
        </button>
      </form>
      <div role="status">
        {busy && <progress aria-label={text.loading} />}
        {said && <p class="text-13 ink-ok state">{said}</p>}
        {found && (
          <Found
            {...{ words, busy, ...found }}
            save={() =>
              press(async () => {
                const all = await client.exportSubject({ body: found.subject });
                saveFile('customer.json', JSON.stringify(all, null, 2), 'application/json');
              })
            }
            erase={(reason) => erase(found.subject, found.held.texts, reason)}
          />
        )}
      </div>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}

type FoundProps = Pick<Props, 'words'> & {
  held: Held;
  busy: boolean;
  save(): unknown;
  erase(reason: string): unknown;
};

function Found({ words, held, busy, save, erase }: FoundProps) {
  const text = words.data;
  const [reason, setReason] = useState('');
  const others = Object.values(held.rows).reduce((sum, n) => sum + n, 0);
  if (held.escalations.length === 0 && others === 0) {
    return <p class="text-13 state">{text.nothingHeld}</p>;
  }
  return (
    <div class="found state">
      <p>
        <span class="strong">{text.texts(held.texts)}</span>
        {others > 0 && `, ${text.others(others)}`}
      </p>
      <p class="text-13 ink-2">
        {held.escalations.map((one, at) => (
          <span key={one.id}>
            {at > 0 && ', '}
            <span class="number">{one.number}</span>
            {one.held && ` (${text.heldNote})`}
          </span>
        ))}
      </p>
      <button class="button" type="button" disabled={busy} onClick={() => save()}>
        {text.download}
      </button>
      <form
        class="asked"
        onSubmit={(event) => {
          event.preventDefault();
          void erase(reason);
        }}
      >
        <label class="field grow">
          <span class="label">
            {text.reason} <span class="ink-3">{text.reasonHint}</span>
          </span>
          <input
            class="input"
            required
            minLength={3}
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <button class="button risk" type="submit" disabled={busy}>
          {text.erase(held.texts)}
        </button>
        <p class="text-13 ink-2">{text.cannotUndo}</p>
      </form>
    </div>
  );
}
