import { useSignal } from '@preact/signals';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from './context.ts';

/** What is learned from this agent's clicks, how much, who else has it, and the way to forget it. */
export function LearnedSection() {
  const { panel, words, time } = usePanel();
  const asked = useSignal(false);
  const forgotten = useSignal(false);
  const learned = panel.learning.parts.value;
  if (!learned || !panel.session.packs.value) return null;
  const count = learned.count.value;
  const mode = learned.mode.value;
  const sharedAt = mode === 'team' ? learned.sharedAt.value : undefined;

  const failed = learned.encoder.failed.value;

  async function forget() {
    asked.value = false;
    forgotten.value = await panel.attempt(async () => learned?.forgetAll());
    panel.focus('sheet');
  }

  return (
    <section class="section text-13">
      <h4 class="heading">{words.setup.learned}</h4>
      {mode === 'off' ? (
        <p class="ink-2">{words.setup.learnsOff}</p>
      ) : (
        <>
          <p class="ink-2">{words.setup.learns}</p>
          <p>
            {mode === 'team' ? words.setup.withTeam(count) : words.setup.onDevice(count)}
            {sharedAt !== undefined && ` ${words.setup.lastShared(time(sharedAt))}`}
          </p>
        </>
      )}
      {asked.value ? (
        <>
          <p class="ink-2">
            {words.setup.forgetSure(count)}
            {sharedAt !== undefined && ` ${words.setup.forgetShared}`}
          </p>
          <div class="actions tight">
            <Button onPress={forget}>{words.setup.forgetNow}</Button>
            <Button
              look="text"
              onPress={() => {
                asked.value = false;
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        count > 0 && (
          <div class="actions tight">
            <Button
              onPress={() => {
                asked.value = true;
              }}
            >
              {words.setup.forget}
            </Button>
          </div>
        )
      )}
      {learned.encoder.found.value && <p class="ink-2">{words.setup.encoder}</p>}
      {failed !== undefined && <p class="ink-2">{words.setup.encoderFailed(failed)}</p>}
      <p class="ink-2" role="status">
        {forgotten.value && count === 0 && words.setup.forgotten}
      </p>
    </section>
  );
}
