import { useState } from 'preact/hooks';
import type { Waiting as WaitingItem } from '../../port.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';

const MINUTE = 60_000;

/** The line is down: what waits here, what still works, whom to call. Also what the server refused. */
export function Waiting() {
  const { panel, words, time } = usePanel();
  const { session, escalations, world } = panel;
  const [trying, setTrying] = useState(false);
  const connection = session.connection.value;
  const offline = session.offline.value;
  const here = new Set(escalations.queued.value.map(({ item }) => item.body.id));
  // What was refused on this ticket stands with its other escalations.
  const all = escalations.waiting.value.filter(
    ({ item, refused }) => refused === undefined || !here.has(item.body.id),
  );
  const refused = all.filter((item) => item.refused !== undefined);
  if (!connection || session.signedOut.value || (!offline && refused.length === 0)) return null;

  const shown = offline ? all : refused;
  const raises = all.filter(({ item }) => item.kind === 'raise').length;
  const since = time(connection.since);
  const copy = session.content.value ? time(session.content.value.fetchedAt) : '';
  const title = !offline
    ? words.waiting.refused(refused.length)
    : raises > 0 && raises === all.length
      ? words.waiting.escalations(since, raises)
      : words.waiting.offline(since, all.length);

  async function tryNow() {
    setTrying(true);
    await world.port.backend.retry().catch(() => undefined);
    await escalations.refresh().catch(() => undefined);
    setTrying(false);
  }

  return (
    <section class="section" aria-label={title}>
      <h3 class="heading text-16">{title}</h3>
      {offline && copy && (
        <p class="text-13 ink-2">
          {(all.length > 0 ? words.waiting.explain : words.waiting.explainNone)(copy)}
        </p>
      )}
      {shown.length > 0 && (
        <ul class="waiting text-13">
          {shown.map((waiting) => (
            <Item key={waiting.item.body.id} waiting={waiting} />
          ))}
        </ul>
      )}
      {offline && (
        <div class="actions tight">
          <Button onPress={tryNow}>{trying ? words.waiting.trying : words.waiting.tryNow}</Button>
        </div>
      )}
    </section>
  );
}

function Item({ waiting }: { waiting: WaitingItem }) {
  const { panel, words, common, time } = usePanel();
  const { escalations, urgentCall, loud } = panel;
  const { item, queuedAt, refused } = waiting;
  const body = item.kind === 'raise' ? item.body : undefined;
  const critical = body?.severity === 'critical';
  const phone = body && critical && !refused ? panel.phoneOf(body.queue) : undefined;
  const route = body && escalations.route(body.category, body.severity);
  const due = body && route && Date.parse(body.raisedAt) + route.acknowledgeWithin * MINUTE;
  const name = body
    ? `${body.ticket.id} ${common.categories[body.category]}`
    : item.kind === 'override'
      ? words.waiting.override(item.body.ticket)
      : item.kind === 'verdict' || item.kind === 'proposal'
        ? words.waiting.judged(item.body.ticket)
        : (words.escalation.waitingAction[item.kind === 'action' ? item.body.do : ''] ??
          words.waiting.action);
  return (
    <li class="row nowrap top">
      <Icon
        name={refused ? 'no' : critical ? 'critical' : 'queued'}
        ink={refused ? 'high' : critical ? 'critical' : '2'}
      />
      <span class="grow">
        <b>{name}</b>
        <br />
        <span class="ink-2">
          {refused ?? (due ? words.waiting.queued(time(queuedAt), time(due)) : time(queuedAt))}
        </span>
      </span>
      {phone && (
        <a
          class={`button${loud.value === 'call' && urgentCall.value === body?.id ? ' solid' : ''}`}
          href={`tel:${phone}`}
        >
          <Icon name="phone" /> {words.waiting.call(phone)}
        </a>
      )}
      {refused && (
        <Button
          look="text"
          small
          onPress={() => panel.attempt(() => escalations.discard(item.body.id))}
        >
          {words.waiting.discard}
        </Button>
      )}
    </li>
  );
}
