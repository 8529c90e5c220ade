import type { RaiseEscalation } from '../../../shared/model/escalation.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from './context.ts';
import { EscalationCard } from './Escalation.tsx';
import { Row } from './Row.tsx';

/** Still on this computer: waiting for the line, or refused by the server with its reason. */
function Queued({
  body,
  queuedAt,
  refused,
}: {
  body: RaiseEscalation;
  queuedAt: string;
  refused: string | undefined;
}) {
  const { panel, words, text, time } = usePanel();
  const { escalations, session, view } = panel;
  const queue = escalations.queueName(body.queue, text);
  const title = refused
    ? words.escalation.refusedTitle
    : session.offline.value
      ? words.escalation.queuedTitle
      : words.escalation.sending;
  return (
    <section class="section" aria-label={words.escalation.label(queue)}>
      <p class="lead">
        <span>{words.escalation.label(queue)}</span>
      </p>
      <h3 class="heading text-16">{title}</h3>
      <div role="log" aria-label={words.escalation.timeline}>
        <ol class="timeline">
          <Row at={time(queuedAt)} icon="queued" ink="2">
            {words.escalation.event.queued}
          </Row>
          {refused && (
            <Row icon="no" ink="high" now>
              {refused}
              <div class="actions tight">
                <Button
                  onPress={() =>
                    view.open({ name: 'escalate', replaces: body.id, queue: body.queue })
                  }
                >
                  {words.escalation.edit}
                </Button>
                <Button
                  look="text"
                  onPress={() => panel.attempt(() => escalations.discard(body.id))}
                >
                  {words.escalation.discard}
                </Button>
              </div>
            </Row>
          )}
        </ol>
      </div>
    </section>
  );
}

/** Begun and not sent. */
function Begun() {
  const { panel, words, time } = usePanel();
  const { drafts, view } = panel;
  const draft = drafts.here.value;
  if (!draft || view.view.value.name === 'escalate') return null;
  return (
    <section class="section" aria-label={words.escalate.draftTitle}>
      <h3 class="heading text-16">{words.escalate.draftTitle}</h3>
      <p class="text-13 ink-2">{words.escalate.draft(time(draft.at))}</p>
      <div class="actions tight">
        <Button onPress={() => view.open({ name: 'escalate' })}>{words.escalate.goOn}</Button>
      </div>
    </section>
  );
}

/** Escalations of this ticket that are not closed. Offline, the waiting list shows what waits. */
export function Escalations() {
  const { panel } = usePanel();
  const { escalations, session } = panel;
  const queued = escalations.queued.value.filter(
    ({ refused }) => refused !== undefined || !session.offline.value,
  );
  return (
    <>
      <Begun />
      {queued.map(({ item, queuedAt, refused }) => (
        <Queued key={item.body.id} body={item.body} queuedAt={queuedAt} refused={refused} />
      ))}
      {escalations.open.value.map((escalation) => (
        <EscalationCard key={escalation.id} escalation={escalation} />
      ))}
    </>
  );
}

/** Earlier escalations of this ticket, closed. */
export function Earlier() {
  const { panel, words, common, text, time } = usePanel();
  const { escalations } = panel;
  return (
    <>
      {escalations.closed.value.map((escalation) => (
        <details class="earlier" key={escalation.id}>
          <summary class="opens inset">
            <span>
              <span class="lead">
                <span>{words.escalation.earlier}</span>
                <span class="number">
                  {words.escalation.earlierLine(
                    escalation.number,
                    escalations.queueName(escalation.queue, text),
                  )}
                </span>
              </span>
              <span class="text-13">
                {common.categories[escalation.category]}.{' '}
                {words.escalation.title.closed(time(escalation.closedAt ?? escalation.raisedAt))}
              </span>
            </span>
          </summary>
          <EscalationCard escalation={escalation} />
        </details>
      ))}
    </>
  );
}
