import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { draftLine } from './draft-line.ts';

/** Never leaves the bottom: the state of the draft at the left, the one command of the moment at the right. */
export function Dock() {
  const use = usePanel();
  const { panel, words, keys, time, left } = use;
  const { view, draft, session, escalations } = panel;
  const line = draftLine(use);

  if (view.view.value.name === 'escalate' && !draft.isStopped.value) {
    const form = view.view.value;
    const group = panel.assist.flags.value.find(({ category }) => category === form.category);
    const due = group && group.severity !== 'normal' ? panel.tellBy(group) : undefined;
    return (
      <footer class="dock">
        <div class="dock-state">
          <Icon name="clock" ink="2" />
          <b>{due ? words.escalate.tellBy(time(due.at)) : words.escalate.noRisk}</b>
          {due && <span>{left(due.at)}</span>}
        </div>
        <Button onPress={view.back} keys={words.keys.escape}>
          {words.cancel}
        </Button>
        <button class="button solid" type="submit" form="escalate" data-focus="send-escalation">
          {words.escalate.send} <kbd>{words.keys.enter}</kbd>
        </button>
      </footer>
    );
  }

  const answered = panel.answer.value;
  const command = () => {
    if (draft.isStopped.value) {
      return (
        <Button
          keys={words.keys.escape}
          onPress={() => {
            draft.leaveStop();
            void panel.world.port.page.focusReply();
          }}
        >
          {words.stop.back}
        </Button>
      );
    }
    if (session.signedOut.value || !session.packs.value) return null;
    if (!panel.ticket.ticket.value && !panel.reading.changed.value) return null;
    if (panel.returned.value) return null;
    if (answered) {
      return (
        <Button
          onPress={() =>
            panel.attempt(() => escalations.act(answered.escalation.id, { do: 'inform' }))
          }
        >
          {words.escalation.told}
        </Button>
      );
    }
    return (
      <Button keys={keys('X')} onPress={panel.escalate}>
        {words.escalate.button}
      </Button>
    );
  };

  return (
    <footer class="dock">
      <div class="dock-state">
        <Icon name={line.icon} ink={line.ink} />
        <b class={`ink-${line.ink}`}>{line.text}</b>
        <span>
          {line.score === undefined ? (
            line.more
          ) : (
            <button type="button" class="link" onClick={() => view.open({ name: 'score' })}>
              {line.more}
            </button>
          )}
        </span>
      </div>
      {command()}
    </footer>
  );
}
