import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Clocks } from './Clocks.tsx';
import { type CaseProps, safeUrl } from './case.ts';
import { Facts } from './Facts.tsx';
import { HandOver } from './HandOver.tsx';
import { severityIcons, severityInks } from './Queue.tsx';
import { Respond } from './Respond.tsx';
import { Timeline } from './Timeline.tsx';

/** One case on one screen: what it is, its clocks, what happened, what to say next, the facts. */
export function CaseView(props: CaseProps) {
  const { escalation, words, me } = props;
  const text = words.desk;
  const { ticket, raisedBy, severity, category, state, owner } = escalation;
  const [moving, setMoving] = useState<'reroute' | 'return' | 'reopen'>();
  const log = useRef<HTMLDivElement>(null);
  const href = safeUrl(ticket.url);

  // The newest line is what a specialist came for.
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [escalation.events.length]);

  return (
    <main class="one">
      <header class="one-head">
        <div class="grow">
          <h2>
            <Icon large name={severityIcons[severity]} ink={severityInks[severity]} />
            {words.common.categories[category]}
            <span class="subject cut" lang={ticket.lang} title={ticket.subject}>
              {ticket.subject}
            </span>
          </h2>
          <p class="text-13 ink-2">
            <span class="number">{escalation.number}</span> · {text.ticket}{' '}
            {href ? (
              <a class="number" href={href} target="_blank" rel="noreferrer">
                {text.ticketIn(ticket.id, ticket.console)}
              </a>
            ) : (
              <span class="number">{text.ticketIn(ticket.id, ticket.console)}</span>
            )}
            {ticket.lang ? ` · ${words.common.languages[ticket.lang]}` : ''} ·{' '}
            {words.common.severities[severity]} ·{' '}
            {text.from(raisedBy.name, raisedBy.site, raisedBy.team)}
          </p>
        </div>
        {owner && owner.id !== me.id && state !== 'closed' && (
          <button
            class="button"
            type="button"
            onClick={() => props.cases.act(escalation, { do: 'take' }).catch(() => undefined)}
          >
            {text.takeOver}
          </button>
        )}
        {state === 'closed' ? (
          <button class="button" type="button" onClick={() => setMoving('reopen')}>
            {text.reopen}
          </button>
        ) : (
          <>
            <button class="button" type="button" onClick={() => setMoving('reroute')}>
              {text.handOver}
            </button>
            {(state === 'raised' || state === 'accepted' || state === 'working') && (
              <button class="button" type="button" onClick={() => setMoving('return')}>
                {text.refuse}
              </button>
            )}
          </>
        )}
      </header>
      {moving ? (
        <HandOver {...props} how={moving} done={() => setMoving(undefined)} />
      ) : (
        <Clocks {...props} />
      )}
      <section class="work" aria-label={text.timeline}>
        <div class="log" ref={log}>
          <Timeline {...props} />
        </div>
        <Respond {...props} />
      </section>
      <Facts {...props} />
    </main>
  );
}
