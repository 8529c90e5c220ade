import { useEffect, useRef, useState } from 'preact/hooks';
import type { Override } from '../../../shared/model/usage.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';

const reasons = ['misread', 'agreed', 'approved', 'other'] as const satisfies Override['reason'][];
const SHORTEST = 10;

/** Send was stopped: what is wrong, the fix first, and the way to send it as it is, with a reason. */
export function Stop() {
  const { panel, words, findings: titles } = usePanel();
  const { draft, assist, world, focus } = panel;
  const [failed, setFailed] = useState('');
  const [first] = draft.fatal.value;
  const turn = draft.stopped.value?.turn;
  // The agent pressed Send, so the keyboard comes here, each time anew.
  useEffect(() => focus('fix'), [turn, focus]);
  if (!first) return null;

  const lang = assist.lang.value;
  const rest = draft.fatal.value.length - 1;
  const { fix, span } = first;
  const adds = fix && fix.start === fix.end;
  const removes = fix && fix.text.trim() === '';

  async function repair() {
    if (!first) return;
    const outcome = await draft.fix(first);
    if (outcome !== 'inserted') return setFailed(words.draft.notReplaced);
    setFailed('');
    if (draft.fatal.value.length === 0) await world.port.page.focusReply();
  }

  return (
    <>
      <section
        class="stop"
        role="alertdialog"
        aria-labelledby="stop-title"
        aria-describedby="stop-what"
      >
        <h3 class="stop-title" id="stop-title">
          <Icon name="critical" large />
          <span>{words.stop.title(draft.fatal.value.length)}</span>
        </h3>
        <p class="ink-2">
          {words.stop.kept} {titles[first.checkId]?.(first.params) ?? first.checkId}.{' '}
          {rest > 0 && words.stop.others(rest)}
        </p>
        <dl class="swap" id="stop-what">
          {span && (
            <>
              <dt>{words.stop.now}</dt>
              <dd lang={lang}>
                <del>{span.text}</del>
              </dd>
            </>
          )}
          {fix && (
            <>
              <dt>{words.stop.say}</dt>
              <dd lang={removes ? undefined : lang}>
                <ins>{removes ? words.stop.remove : fix.text.trim()}</ins>
              </dd>
            </>
          )}
        </dl>
        <div class="actions">
          {fix ? (
            <>
              <Button look="solid" focus="fix" onPress={repair}>
                {adds ? words.stop.addIt : removes ? words.stop.remove : words.stop.replace}
              </Button>
              <Button look="text" onPress={() => draft.show(first)}>
                {words.stop.goTo}
              </Button>
            </>
          ) : (
            <Button look="solid" focus="fix" onPress={() => draft.show(first)}>
              {words.stop.goTo}
            </Button>
          )}
        </div>
        {failed && (
          <p class="text-13 ink-warn" role="status">
            {failed}
          </p>
        )}
      </section>
      <OverrideForm key={panel.ticket.key.value?.id} />
    </>
  );
}

function OverrideForm() {
  const { panel, words } = usePanel();
  const [reason, setReason] = useState<Override['reason']>();
  const [note, setNote] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const lead = panel.session.me.value?.lead;

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted) return;
    if (panel.world.seen?.() === false) return setError(words.covered);
    if (!reason) return setError(words.stop.chooseReason);
    const missing = SHORTEST - note.trim().length;
    if (missing > 0) {
      setError(words.stop.noteShort(missing));
      field.current?.focus();
      return;
    }
    const went = await panel.draft.override(reason, note.trim());
    setError(went ? '' : words.stop.changed);
  }

  return (
    <form class="section" noValidate onSubmit={send}>
      <fieldset>
        <legend class="heading">{words.stop.orSend}</legend>
        {reasons.map((name) => (
          <label class="option text-13" key={name}>
            <input
              type="radio"
              name="override"
              checked={reason === name}
              onChange={() => setReason(name)}
            />
            {words.stop.reasons[name]}
          </label>
        ))}
      </fieldset>
      <label class="field close">
        <span class="label">
          <span>{words.stop.note}</span>
          <span class="ink-3">{words.stop.atLeast}</span>
        </span>
        <input
          ref={field}
          class="input"
          maxLength={500}
          value={note}
          autocomplete="off"
          aria-describedby="override-error"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="input-error" id="override-error" role="alert">
        {error}
      </p>
      <div class="actions tight nowrap">
        <button class="button risk" type="submit">
          {words.stop.send}
        </button>
        <span class="text-12 ink-3">{lead ? words.stop.sees(lead) : words.stop.leadSees}</span>
      </div>
    </form>
  );
}
