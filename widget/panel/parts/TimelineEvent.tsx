import { useState } from 'preact/hooks';
import type { Escalation, EscalationEvent } from '../../../shared/model/escalation.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { NotInserted } from './MacroPreview.tsx';
import { Row } from './Row.tsx';
import { WriteBack } from './WriteBack.tsx';

const MINUTE = 60_000;

const icons: Record<string, { icon: IconName; ink: string }> = {
  take: { icon: 'seen', ink: '2' },
  ask: { icon: 'answer', ink: 'accent' },
  answer: { icon: 'answer', ink: 'accent' },
  broadcast: { icon: 'answer', ink: 'accent' },
  'answered-with': { icon: 'answer', ink: 'accent' },
  update: { icon: 'info', ink: '2' },
  wait: { icon: 'pause', ink: '2' },
  link: { icon: 'link', ink: '2' },
  return: { icon: 'no', ink: 'high' },
  alarm: { icon: 'clock', ink: 'high' },
  close: { icon: 'ok', ink: 'ok' },
  'closed-with': { icon: 'ok', ink: 'ok' },
};
/** With words for the customer. */
const answers = new Set(['answer', 'broadcast', 'answered-with']);
/** Nothing of it concerns the agent. */
export const unsaid = new Set(['watch', 'unwatch']);

/** One line of the timeline, with its words and, at the last one, what the agent can do about it. */
export function TimelineEvent({
  escalation,
  event,
  now,
}: {
  escalation: Escalation;
  event: EscalationEvent;
  now: boolean;
}) {
  const { panel, words, common, text, time, keys } = usePanel();
  const { escalations, loud, macros } = panel;
  const [asking, setAsking] = useState(false);
  const said = words.escalation.event;
  const name = event.by.name;
  const queue = escalations.queueName(event.queue ?? escalation.queue, text);
  const { icon, ink } = icons[event.do] ?? {};

  const line = () => {
    switch (event.do) {
      case 'raise': {
        const late = Date.parse(escalation.receivedAt) - Date.parse(escalation.raisedAt) > MINUTE;
        return (late ? said.queuedSent : said.sent)(queue);
      }
      case 'take': {
        const minutes = Math.round(
          (Date.parse(event.at) - Date.parse(escalation.raisedAt)) / MINUTE,
        );
        const first = escalation.events.find(({ do: did }) => did === 'take') === event;
        return first && minutes < 120 ? said.seen(name, Math.max(0, minutes)) : said.taken(name);
      }
      case 'ask':
        return said.asked(name);
      case 'reply':
        return said.replied(name);
      case 'answer':
        return said.answered(name);
      case 'return':
        return said.returned(name);
      case 'reroute':
        return said.rerouted(queue);
      case 'inform':
        return said.informed;
      case 'cause':
        return said.cause(name);
      case 'close':
        return said.closed(name);
      case 'reopen':
        return said.reopened(name);
      case 'work':
      case 'update':
      case 'resume':
      case 'severity':
        return said[event.do](name);
      case 'wait':
        return said.wait(name, event.on ? common.whom[event.on] : '');
      case 'broadcast':
        return said.answeredAll(name);
      case 'answered-with':
        return said.answered(escalation.owner?.name ?? name);
      case 'link':
        return (event.kind === 'part' ? said.part : said.duplicate)(event.other ?? '');
      case 'unlink':
        return said.unlinked;
      case 'closed-with':
        return said.closedWith(event.other ?? '');
      case 'erase':
        return said.erased;
      case 'alarm':
        return event.level === 'soon' ? said.turnSoon : said.turnLate;
      default:
        return event.do;
    }
  };

  const act = () => {
    if (!now) return null;
    const { state } = escalation;
    if (event.do === 'ask' && state === 'waiting') {
      return (
        <WriteBack
          label={words.escalation.replyLabel}
          send={words.escalation.reply}
          solid={loud.value === 'reply'}
          submit={(reply) => escalations.act(escalation.id, { do: 'reply', text: reply })}
        />
      );
    }
    if (event.do === 'return' && state === 'returned') {
      return <Reroute escalation={escalation} suggested={event.queue} />;
    }
    if (!answers.has(event.do)) return null;
    if (asking) {
      return (
        <WriteBack
          label={words.escalation.askLabel}
          send={words.escalation.ask}
          takeFocus
          leave={() => setAsking(false)}
          submit={async (question) => {
            await escalations.act(escalation.id, { do: 'reply', text: question });
            setAsking(false);
          }}
        />
      );
    }
    return (
      <>
        <div class="actions tight">
          {event.words && !escalation.informedAt && (
            <Button
              {...(loud.value === 'answer' ? { look: 'solid' } : {})}
              keys={keys('M')}
              onPress={() => event.words && macros.insert(event.words)}
            >
              {words.sop.putIn}
            </Button>
          )}
          <Button onPress={() => setAsking(true)}>{words.escalation.askBack}</Button>
        </div>
        {event.words && <NotInserted text={event.words} />}
      </>
    );
  };

  return (
    <Row at={time(event.at)} now={now} {...(icon ? { icon, ink } : {})}>
      {line()}
      {(event.text || event.words) && (
        <div class="answer">
          {event.do === 'return' && event.text ? `“${event.text}”` : event.text}
          {event.words && (
            <span class="words" lang={escalation.ticket.lang}>
              {event.words}
            </span>
          )}
        </div>
      )}
      {act()}
    </Row>
  );
}

/** After a refusal: the same case to the right desk. */
function Reroute({
  escalation,
  suggested,
}: {
  escalation: Escalation;
  suggested: string | undefined;
}) {
  const { panel, words, text, keys } = usePanel();
  const { escalations, loud } = panel;
  const others = escalations.queues.value.filter(({ id }) => id !== escalation.queue);
  const [chosen, choose] = useState(suggested ?? others[0]?.id ?? '');
  return (
    <>
      {!suggested && (
        <label class="field close">
          <span class="label">{words.escalation.chooseDesk}</span>
          <select
            class="input"
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="actions tight">
        <Button
          {...(loud.value === 'reroute' ? { look: 'solid' } : {})}
          focus="reroute"
          keys={loud.value === 'reroute' ? keys('X') : undefined}
          onPress={() =>
            panel.attempt(() => escalations.act(escalation.id, { do: 'reroute', queue: chosen }))
          }
        >
          {words.escalation.sendTo(escalations.queueName(chosen, text))}
        </Button>
      </div>
      <p class="text-12 ink-3 event-note">{words.escalation.sameText}</p>
    </>
  );
}
