import type { Escalation } from '../../../shared/model/escalation.ts';
import { usePanel } from './context.ts';
import { Row } from './Row.tsx';
import { TimelineEvent } from './TimelineEvent.tsx';

/** One escalation of this ticket: where it stands, everything that happened, what is next and whose turn it is. */
export function EscalationCard({ escalation }: { escalation: Escalation }) {
  const { panel, words, text, time } = usePanel();
  const { escalations } = panel;
  const { state, due, owner, events } = escalation;
  const queue = escalations.queueName(escalation.queue, text);
  const who = owner?.name ?? words.escalation.desk;
  const said = words.escalation.title;
  const answered = escalation.answeredAt !== undefined && !escalation.informedAt;

  const title = () => {
    if (state === 'closed') return said.closed(time(escalation.closedAt ?? escalation.raisedAt));
    if (state === 'returned') return said.returned(time(due.acknowledge));
    if (state === 'waiting') return said.waiting(who);
    if (escalation.informedAt) return said.informed(time(due.resolve));
    if (answered) return said.answered(time(due.inform));
    if (state === 'accepted' || state === 'working') return said.accepted(time(due.answer));
    return said.raised(time(due.acknowledge));
  };
  const next = () => {
    const all = words.escalation;
    if (state === 'raised') return [all.nextTake(queue)];
    if (state === 'waiting') return [all.nextReply, all.nextAnswer(who)];
    if (state === 'closed' || state === 'returned') return [];
    if (escalation.informedAt) return [all.thenClose(who)];
    if (answered) return [all.nextTell, all.thenClose(who)];
    return [all.nextAnswer(who), all.nextTell];
  };

  const last = events.findLast(({ do: did }) => ['ask', 'answer', 'return'].includes(did));
  const pending = escalations.actions.value.filter(({ item }) => item.escalation === escalation.id);

  return (
    <section class="section" aria-label={words.escalation.label(queue)}>
      <p class="lead">
        <span>{words.escalation.label(queue)}</span>
        <span class="number">{escalation.number}</span>
      </p>
      <h3 class="heading text-16">{title()}</h3>
      <div role="log" aria-label={words.escalation.timeline}>
        <ol class="timeline">
          {events.map((event) => (
            <TimelineEvent
              key={event.id}
              escalation={escalation}
              event={event}
              now={event === last && state !== 'closed'}
            />
          ))}
          {pending.map(({ item, queuedAt, refused }) => (
            <Row
              key={item.body.id}
              at={time(queuedAt)}
              icon={refused ? 'no' : 'queued'}
              ink={refused ? 'high' : '2'}
            >
              {refused
                ? `${words.escalation.refusedTitle} ${refused}`
                : (words.escalation.waitingAction[item.body.do] ?? words.escalation.event.queued)}
            </Row>
          ))}
          {next().map((line) => (
            <Row key={line} todo>
              <span class="ink-2">{line}</span>
            </Row>
          ))}
        </ol>
      </div>
    </section>
  );
}
