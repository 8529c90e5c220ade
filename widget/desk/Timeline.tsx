import type { EscalationEvent } from '../../shared/model/escalation.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { local } from '../words/words.ts';
import { type CaseProps, queueName } from './case.ts';
import { groupOf } from './cases.ts';
import { clockTime } from './times.ts';

const icons: Record<string, IconName> = {
  raise: 'escalate',
  take: 'seen',
  ask: 'answer',
  reply: 'answer',
  answer: 'answer',
  return: 'no',
  reroute: 'outside',
  inform: 'ok',
  cause: 'pen',
  close: 'lock',
  reopen: 'undo',
};

/** "you" begins a sentence in some languages and ends it in others. */
const upperFirst = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

function sentence(props: CaseProps, event: EscalationEvent): string {
  const text = props.words.desk.events;
  const name = event.by.id === props.me.id ? props.words.desk.you : event.by.name;
  if (event.do === 'reroute') {
    return upperFirst(text.reroute(name, queueName(props, event.queue ?? '')));
  }
  const say = text[event.do as Exclude<keyof typeof text, 'reroute'>];
  return say ? upperFirst(say(name)) : event.do;
}

/** What happened, oldest first, and at the end who is waiting for whom. */
export function Timeline(props: CaseProps) {
  const { escalation, words, cases, language } = props;
  const text = words.desk;
  const now = cases.now.value;
  const cause = cases.packs.value?.rootCauses.find(({ id }) => id === escalation.rootCause);
  return (
    <div role="log" aria-label={text.timeline}>
      <ol class="timeline">
        {escalation.events.map((event) => (
          <li class="event" key={event.id}>
            <time class="at" dateTime={event.at}>
              {clockTime(event.at, now, language)}
            </time>
            <span class="node">
              <Icon name={icons[event.do] ?? 'info'} ink={event.do === 'raise' ? 'accent' : '2'} />
            </span>
            <div>
              {sentence(props, event)}
              {event.do === 'raise' && (
                <div class="said">
                  <p class="pre">{escalation.summary}</p>
                  {escalation.needs.length > 0 && (
                    <p>
                      <span class="ink-2">{text.needs}</span> {escalation.needs.join(', ')}.
                    </p>
                  )}
                </div>
              )}
              {event.do === 'cause' && cause && <p class="said">{local(cause.name, language)}</p>}
              {event.text && <p class="said pre">{event.text}</p>}
              {event.words && (
                <p class="words said" lang={escalation.ticket.lang}>
                  {event.words}
                </p>
              )}
            </div>
          </li>
        ))}
        {escalation.state !== 'closed' && (
          <li class="event now">
            <span class="at">{text.now}</span>
            <span class="node">
              <Icon name="clock" ink="accent" />
            </span>
            <div class="strong">
              {text.waitingFor[groupOf(escalation)](escalation.raisedBy.name)}
            </div>
          </li>
        )}
      </ol>
    </div>
  );
}
