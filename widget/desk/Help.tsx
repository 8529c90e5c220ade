import { useEffect, useRef } from 'preact/hooks';
import type { DeskProps } from './Desk.tsx';
import { keyNames } from './keys.ts';

/** All keys, and the switch that turns single letters off. */
export function Help({ view, letters, words }: DeskProps) {
  const text = words.casework;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="help"
      ref={dialog}
      aria-labelledby="keys"
      onClose={() => {
        view.help.value = false;
      }}
    >
      <h2 class="text-16" id="keys">
        {text.keysTitle}
      </h2>
      <dl>
        {Object.entries(keyNames).map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{text.keys[name]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Shift X</kbd>
          </dt>
          <dd>{text.keys.tickTo}</dd>
        </div>
        <div>
          <dt>
            <kbd>Ctrl Enter</kbd>
          </dt>
          <dd>{text.keys.send}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{text.keys.leave}</dd>
        </div>
      </dl>
      <label class="option">
        <input
          type="checkbox"
          checked={letters.value.value}
          onChange={({ currentTarget }) => letters.set(currentTarget.checked)}
        />
        <span>{text.lettersOn}</span>
      </label>
      <form method="dialog" class="row">
        <button class="button solid" type="submit">
          {text.understood}
        </button>
      </form>
    </dialog>
  );
}
