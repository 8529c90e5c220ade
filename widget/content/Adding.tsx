import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConnectionsWorld } from './Connections.tsx';

/** A button that becomes a form, and has the focus again when that is closed. */
export function Adding({
  label,
  children,
}: {
  label: string;
  children: (close: () => void) => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (open) {
    return children(() => {
      setOpen(false);
      // After the button is there again.
      setTimeout(() => button.current?.focus());
    });
  }
  return (
    <div class="row state">
      <button ref={button} class="button" type="button" onClick={() => setOpen(true)}>
        {label}
      </button>
    </div>
  );
}

type Props = Pick<ConnectionsWorld, 'text' | 'press'> & {
  save: string;
  close(): void;
  send(data: FormData, value: (name: string) => string): Promise<void>;
  children: ComponentChildren;
};

/** A form from its first field to its buttons; what the server refuses stands in it. */
export function ConnectForm({ text, press, save, close, send, children }: Props) {
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    const refusal = await press(async () => {
      await send(data, (name) => String(data.get(name) ?? '').trim());
      close();
      return '';
    });
    setBusy(false);
    setRefused(refusal);
  }

  return (
    <form ref={form} class="connect" onSubmit={(event) => void submit(event)}>
      {children}
      {refused && (
        <p class="input-error" role="alert">
          {refused}
        </p>
      )}
      <div class="row">
        <button class="button solid" type="submit" disabled={busy}>
          {save}
        </button>
        <button class="button" type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
