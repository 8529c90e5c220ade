import type { Escalation } from '../../../shared/model/escalation.ts';
import { usePanel } from './context.ts';
import { Row } from './Row.tsx';
import { TimelineEvent, unsaid } from './TimelineEvent.tsx';

/** Behind the last of these it is the agent's turn. */
const nowEvents = new Set(['ask', 'answer', 'broadcast', 'answered-with', 'return']);

/** Of a long story the last lines are shown, and what it is the agent's turn for; the others on request. */
const mostLines = 4;

/** One escalation of this ticket: where it stands, everything that happened, what is next and whose turn it is. */
export function EscalationCard({ escalation }: { escalation: Escalation }) {
  const { panel, words, common, text, time } = usePanel();
  const { escalations } = panel;
  const { state, due, owner, waiting, link } = escalation;
  const events = escalation.events.filter(({ do: did }) => !unsaid.has(did));
  const queue = escalations.queueName(escalation.queue, text);
  const who = owner?.name ?? words.escalation.desk;
  const said = words.escalation.title;
  const answered = escalation.answeredAt !== undefined && !escalation.informedAt;

  const title = () => {
    if (state === 'closed') return said.closed(time(escalation.closedAt ?? escalation.raisedAt));
    if (state === 'returned') return said.returned(time(due.acknowledge));
    if (state === 'waiting' && waiting && waiting.on !== 'agent') {
      return said.waitingOn(who, common.whom[waiting.on]);
    }
    if (state === 'waiting') return said.waiting(who);
    if (escalation.informedAt) return said.informed(time(due.resolve));
    if (answered) return said.answered(time(due.inform));
    if (state === 'working') return said.working(who, time(due.answer));
    if (state === 'accepted') return said.accepted(time(due.answer));
    return said.raised(time(due.acknowledge));
  };
  const next = () => {
    const all = words.escalation;
    if (state === 'raised') return [all.nextTake(queue)];
    if (state === 'waiting' && waiting?.on === 'agent') return [all.nextReply, all.nextAnswer(who)];
    if (state === 'closed' || state === 'returned') return [];
    if (escalation.informedAt) return [all.thenClose(who)];
    if (answered) return [all.nextTell, all.thenClose(who)];
    // The word that is due first, unless its clock stands still.
    const word = due.update && due.update < due.answer && escalation.left?.update === undefined;
    return [
      ...(word && due.update ? [all.nextWord(time(due.update))] : []),
      all.nextAnswer(who),
      all.nextTell,
    ];
  };
  /** What an agent must know to understand the clocks, and why somebody else answers. */
  const about = () => {
    const all = words.escalation;
    return [
      link?.kind === 'duplicate' && all.sameAs(link.number),
      link?.kind === 'part' &&
        (link.tickets ? all.oneOf(link.tickets, link.number) : all.partOf(link.number)),
      state === 'waiting' && escalation.left && waiting?.on !== 'agent' && all.paused,
      state === 'waiting' && waiting?.until && all.lookAgain(time(waiting.until)),
    ].filter(Boolean);
  };

  const last = events.findLast(({ do: did }) => nowEvents.has(did));
  const at = last ? events.indexOf(last) : events.length;
  const folded = state === 'closed' ? 0 : Math.min(at, events.length - mostLines);
  // For one or two lines it is not worth a press.
  const from = folded > 2 ? folded : 0;
  const pending = escalations.actions.value.filter(({ item }) => item.escalation === escalation.id);

  return (
    <section class="section" aria-label={words.escalation.label(queue)}>
      <p class="lead">
        <span>{words.escalation.label(queue)}</span>
        <span class="number">{escalation.number}</span>
      </p>
      <h3 class="heading text-16">{title()}</h3>
      {state !== 'closed' &&
        about().map((line) => (
          <p class="text-13 ink-2" key={line}>
            {line}
          </p>
        ))}
      {from > 0 && (
        <details class="older">
          <summary class="text-13 ink-2">
            {words.escalation.earlier} ({from})
          </summary>
          <ol class="timeline">
            {events.slice(0, from).map((event) => (
              <TimelineEvent key={event.id} escalation={escalation} event={event} now={false} />
            ))}
          </ol>
        </details>
      )}
      <div role="log" aria-label={words.escalation.timeline}>
        <ol class="timeline">
          {events.slice(from).map((event) => (
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
