import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from './context.ts';
import { useKept } from './use-kept.ts';

interface Props {
  label: string;
  /** Words on the button. */
  send: string;
  submit(text: string): Promise<unknown>;
  solid?: boolean;
  takeFocus?: boolean;
  leave?(): void;
}

/** A few lines to a specialist. Ctrl+Enter sends. */
export function WriteBack({ label, send, submit, solid = false, takeFocus = false, leave }: Props) {
  const { panel, words } = usePanel();
  const [text, setText] = useKept(`write-back ${label}`, () => '');
  const [error, setError] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const busy = useRef(false);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);

  async function go(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted || busy.current) return;
    if (panel.world.seen?.() === false) return setError(words.covered);
    if (text.trim() === '') {
      setError(words.escalation.emptyReply);
      field.current?.focus();
      return;
    }
    busy.current = true;
    try {
      await submit(text.trim());
    } catch {
      setError(words.escalate.notKept);
    } finally {
      busy.current = false;
    }
  }

  return (
    <form
      class="write-back"
      noValidate
      onSubmit={go}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && leave) {
          event.stopPropagation();
          leave();
        }
        const withControl = event.ctrlKey || event.metaKey;
        if (event.key !== 'Enter' || event.repeat || !withControl || !event.isTrusted) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <label class="field">
        <span class="label">{label}</span>
        <textarea
          ref={field}
          class="input text-13"
          rows={2}
          maxLength={4000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      <div class="actions tight">
        <button class={`button${solid ? ' solid' : ''}`} type="submit">
          {send}
        </button>
        {leave && (
          <Button look="text" onPress={leave}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
