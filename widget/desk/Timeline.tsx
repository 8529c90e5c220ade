import type { EscalationEvent } from '../../shared/model/escalation.ts';
import { Icon } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import { local } from '../words/words.ts';
import type { CaseProps } from './case.ts';
import { burningOf } from './order.ts';
import { iconOf, inkOf, sentenceOf } from './sentences.ts';

/** Where it stands, as the last line: who waits for whom. */
function standing({ escalation, words, cases, language, me }: CaseProps): string | undefined {
  const { state, raisedBy, waiting, owner } = escalation;
  const text = words.desk.waitingFor;
  const more = words.casework;
  const name = raisedBy.name;
  if (state === 'closed') return undefined;
  if (state === 'waiting' && waiting) {
    return waiting.on === 'agent'
      ? text.waiting(name)
      : more.waitingOn(
          words.common.whom[waiting.on],
          clockTime(waiting.since, cases.now.value, language),
        );
  }
  if (state === 'raised') return owner ? more.raisedFor(owner.name) : text.raised(name);
  if (state === 'returned') return text.returned(name);
  if (state === 'accepted' || state === 'working') {
    return owner && owner.id !== me.id ? more.answerFrom(name, owner.name) : text.accepted(name);
  }
  if (!escalation.informedAt) return text.resolved(name);
  return escalation.rootCause ? more.canClose : more.needsCause;
}

/** What was said and shown with one event. */
function Said({ event, props }: { event: EscalationEvent; props: CaseProps }) {
  const { escalation, words, language, cases } = props;
  const text = words.desk;
  const cause =
    event.do === 'cause' &&
    cases.packs.value?.rootCauses.find(
      ({ id }) => id === (event.rootCause ?? escalation.rootCause),
    );
  return (
    <>
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
      {cause && <p class="said">{local(cause.name, language)}</p>}
      {event.text && <p class="said pre">{event.text}</p>}
      {event.words && (
        <p class="words said" lang={escalation.ticket.lang}>
          {event.words}
        </p>
      )}
    </>
  );
}

/** What happened, oldest first, and at the end who is waiting for whom. */
export function Timeline(props: CaseProps) {
  const { escalation, words, cases, language } = props;
  const text = words.desk;
  const now = cases.now.value;
  const stands = standing(props);
  const burns = burningOf(escalation);
  return (
    <ol class="timeline">
      {escalation.events.map((event) => (
        <li class={`event${event.do === 'alarm' ? ' quiet' : ''}`} key={event.id}>
          <time class="at" dateTime={event.at}>
            {clockTime(event.at, now, language)}
          </time>
          <span class="node">
            <Icon name={iconOf(event)} ink={inkOf(event)} />
          </span>
          <div>
            {sentenceOf(event, props)}
            {event.internal && event.text && (
              <span class="text-12 ink-3"> · {words.casework.internal}</span>
            )}
            <Said event={event} props={props} />
          </div>
        </li>
      ))}
      {stands && (
        <li class="event now">
          <span class="at">{text.now}</span>
          <span class="node">
            <Icon name={burns ? 'clock' : 'pause'} ink="accent" />
          </span>
          <div class="strong">{stands}</div>
        </li>
      )}
    </ol>
  );
}
