import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { type DismissReason, dismissReasons } from '../state/flags.ts';
import { usePanel } from './context.ts';

/** Asks why. `stays`: what becomes of a flag that is not the agent's to take down. */
export function Dismiss({
  stays,
  done,
}: {
  stays: string | undefined;
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
      <legend class="strong">{stays ? words.flag.wrongTitle : words.flag.notRiskTitle}</legend>
      {dismissReasons.map((name) => (
        <label class="option" key={name}>
          <input
            type="radio"
            name="dismiss"
            checked={reason === name}
            ref={(box) => {
              if (
                box &&
                name === 'misread' &&
                !box.closest('fieldset')?.contains(document.activeElement)
              )
                box.focus();
            }}
            onChange={() => setReason(name)}
          />
          {words.flag.reasons[name]}
        </label>
      ))}
      {stays && <p class="ink-2">{stays}</p>}
      <div class="actions">
        <Button onPress={() => done(reason)}>
          {stays ? words.flag.report : words.flag.dismiss}
        </Button>
        <Button look="text" onPress={() => done()}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
