import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';

/** Told once: which of this agent's escalations were closed, and what was done. */
export function ClosedLoops() {
  const { panel, words, time } = usePanel();
  const loops = panel.loops.value;
  const closed = loops?.shown.value ?? [];
  if (!loops || closed.length === 0) return null;
  const text = words.escalation;
  return (
    <section class="section loops" aria-labelledby="loops">
      <h3 class="row text-13" id="loops">
        <Icon name="ok" ink="ok" /> {text.loops.title(closed.length)}
      </h3>
      <ul class="plain text-13">
        {closed.map(({ id, number, ticket, resolution, closedAt, events }) => (
          <li key={id}>
            <p>
              <b>{text.loops.line(number, ticket.id)}</b>.{' '}
              {text.title.closed(time(closedAt ?? events.at(-1)?.at ?? 0))}
            </p>
            {/* Nobody knows a ticket of last week by its number. */}
            {ticket.subject && (
              <p class="cut" lang={ticket.lang} title={ticket.subject}>
                {ticket.subject}
              </p>
            )}
            {resolution && <p class="ink-2">{text.done(resolution)}</p>}
          </li>
        ))}
      </ul>
      <div class="actions tight">
        <Button onPress={() => panel.attempt(loops.got)}>{text.loops.got}</Button>
      </div>
    </section>
  );
}
