import { useEffect, useRef, useState } from 'preact/hooks';
import type { Unread } from '../../../shared/model/consoles.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';

/** The page no longer looks as it did: nothing is guessed, and a pasted message is read instead. */
export function PageChanged({ missing }: { missing: Unread[] }) {
  const { panel, words } = usePanel();
  const { view, world } = panel;
  return (
    <section class="section roomy">
      <div class="row nowrap top">
        <Icon name="not-reading" ink="warn" />
        <h3 class="heading text-16">{words.state.changedTitle}</h3>
      </div>
      <p class="ink-2">
        {missing.length > 0
          ? words.state.changedText(words.and(missing.map((name) => words.state.fields[name])))
          : words.state.changedUnknown}
      </p>
      <h4 class="heading below">{words.state.untilFixed}</h4>
      <p class="text-13 ink-2">{words.state.untilFixedText}</p>
      <div class="actions tight">
        <Button look="solid" focus="start" onPress={() => view.open({ name: 'paste' })}>
          {words.state.paste}
        </Button>
        <Button onPress={() => view.open({ name: 'search' })}>{words.find}</Button>
        <Button look="text" onPress={() => world.port.page.reread()}>
          {words.tryAgain}
        </Button>
      </div>
    </section>
  );
}

/** A message put in by hand. */
export function Paste() {
  const { panel, words } = usePanel();
  const [error, setError] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function read(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      setError(words.state.pasteEmpty);
      field.current?.focus();
      return;
    }
    panel.view.home();
    void panel.ticket.paste(text);
  }

  return (
    <Sheet title={words.state.paste}>
      <form class="section first form" noValidate onSubmit={read}>
        <label class="field">
          <span class="label">
            <span>{words.state.pasteLabel}</span>
            <span class="ink-3">{words.state.pasteHint}</span>
          </span>
          <textarea
            ref={field}
            class="input"
            rows={8}
            aria-describedby="paste-error"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <p class="input-error" id="paste-error" role="alert">
          {error}
        </p>
        <div class="actions tight">
          <button class="button solid" type="submit">
            {words.state.read}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
