import type { Escalation } from '../../shared/model/escalation.ts';
import { Icon } from '../ui/Icon.tsx';
import { dueOf, type Group } from './cases.ts';
import type { DeskProps } from './Desk.tsx';
import { clockTime, duration } from './times.ts';

export const severityIcons = { critical: 'critical', high: 'high', normal: 'minor' } as const;
export const severityInks = { critical: 'critical', high: 'high', normal: '2' } as const;

/** A clock is "soon" in its last five minutes: time enough to still make it. */
const soon = 5 * 60_000;

/** One row: what it is, how long is left, whose it is. */
function Row({ escalation, cases, words, me, language }: DeskProps & { escalation: Escalation }) {
  const text = words.desk;
  const { severity, category, ticket, raisedBy, owner, state } = escalation;
  const now = cases.now.value;
  const left = Date.parse(dueOf(escalation)) - now;
  // Far clocks are told as a time of day, near ones counted down.
  const counts = state === 'raised' || state === 'accepted' || state === 'working' || left < soon;
  const clock =
    state === 'closed' && escalation.closedAt
      ? clockTime(escalation.closedAt, now, language)
      : left < 0
        ? text.lateBy(duration(left, text))
        : counts
          ? duration(left, text)
          : clockTime(dueOf(escalation), now, language);
  const tone = state === 'closed' ? '' : left < 0 ? ' late' : left < soon ? ' soon' : '';
  return (
    <button
      class="case inset"
      type="button"
      aria-current={cases.chosen.value === escalation.id}
      onClick={() => {
        cases.chosen.value = escalation.id;
      }}
    >
      <Icon name={severityIcons[severity]} ink={severityInks[severity]} />
      <span class="line">
        <span class="name cut" title={ticket.subject}>
          <span class="unseen">{words.common.severities[severity]}. </span>
          {words.common.categories[category]}
        </span>
        <span class={`clock${tone}`}>{clock}</span>
      </span>
      <span class="line second">
        <span class="about cut">
          <span class="number">{ticket.id}</span> · {raisedBy.name} · {raisedBy.site}
          {ticket.lang ? ` · ${ticket.lang.toUpperCase()}` : ''}
        </span>
        <span class="who">
          {owner
            ? owner.id === me.id
              ? text.you
              : owner.name
            : text.arrived(clockTime(escalation.receivedAt, now, language))}
        </span>
      </span>
    </button>
  );
}

export function Queue(props: DeskProps) {
  const { cases, words } = props;
  const text = words.desk;
  const dueWords: Record<Group, string> = {
    raised: text.timeLeft,
    accepted: text.timeLeft,
    waiting: text.timeLeft,
    resolved: text.customerToldBy,
    returned: text.closeBy,
  };
  const closed = cases.closedToday.value;
  const nothing = cases.loaded.value && cases.listed.value.length === 0;
  return (
    <nav class="queue" aria-label={text.queueLabel} aria-busy={!cases.loaded.value}>
      {!cases.loaded.value && (
        <div class="queue-loading" aria-hidden="true">
          {[74, 58, 66].map((width) => (
            <span key={width} class="skeleton" style={{ width: `${width}%` }} />
          ))}
        </div>
      )}
      {cases.showClosed.value
        ? closed.map((one) => <Row key={one.id} {...props} escalation={one} />)
        : cases.shown.value
            .filter(({ cases: list }) => list.length > 0)
            .map(({ group, cases: list }) => (
              <section key={group} aria-label={text.groups[group]}>
                <h2 class="group">
                  <span>
                    <b>{text.groups[group]}</b> {list.length}
                  </span>
                  <span class="ink-2">{dueWords[group]}</span>
                </h2>
                {list.map((one) => (
                  <Row key={one.id} {...props} escalation={one} />
                ))}
              </section>
            ))}
      {nothing && (
        <div class="queue-empty">
          <p class="strong">{text.empty}</p>
          <p class="text-13 ink-2">{text.emptyMore}</p>
        </div>
      )}
      {(closed.length > 0 || cases.showClosed.value) && (
        <button
          class="closed-today inset"
          type="button"
          onClick={() => {
            cases.showClosed.value = !cases.showClosed.value;
          }}
        >
          <span>{cases.showClosed.value ? text.backToOpen : text.closedToday(closed.length)}</span>
          <Icon name={cases.showClosed.value ? 'left' : 'right'} />
        </button>
      )}
      <p class="keys text-12 ink-3">{text.shortcuts}</p>
    </nav>
  );
}
