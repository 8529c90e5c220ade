import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { type DismissReason, dismissReasons } from '../state/flags.ts';
import { usePanel } from './context.ts';

/** Asks why a flag is wrong. */
export function Dismiss({
  title,
  note,
  action,
  done,
}: {
  title: string;
  note?: string;
  action: string;
  done(reason?: DismissReason): void;
}) {
  const { words } = usePanel();
  const [reason, setReason] = useState<DismissReason>('misread');
  return (
    <fieldset
      class="dismiss"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done();
      }}
    >
      <legend class="strong">{title}</legend>
      {dismissReasons.map((name, at) => (
        <label class="option" key={name}>
          <input
            type="radio"
            name="dismiss"
            checked={reason === name}
            ref={(box) => {
              const fieldset = box?.closest('fieldset');
              if (box && at === 0 && !fieldset?.contains(document.activeElement)) box.focus();
            }}
            onChange={() => setReason(name)}
          />
          {words.flag.reasons[name]}
        </label>
      ))}
      {note && <p class="ink-2">{note}</p>}
      <div class="actions">
        <Button onPress={() => done(reason)}>{action}</Button>
        <Button look="text" onPress={() => done()}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
