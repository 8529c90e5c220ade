import { maskPersonal } from '../../shared/mask.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import { Icon } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import type { DeskProps } from './Desk.tsx';
import { burningOf } from './order.ts';
import { Pieces } from './Pieces.tsx';
import { duration } from './times.ts';

export const severityIcons = { critical: 'critical', high: 'high', normal: 'minor' } as const;
export const severityInks = { critical: 'critical', high: 'high', normal: '2' } as const;

/** A clock is "soon" in its last five minutes: time enough to still make it. */
const soon = 5 * 60_000;
/** From here on the time of day says more than what is left. */
const far = 12 * 60 * 60_000;

/** What burns, as the row's right-hand side says it. */
function burning(one: Escalation, { cases, words, language }: DeskProps) {
  const now = cases.now.value;
  if (one.state === 'closed') {
    return { said: one.closedAt ? clockTime(one.closedAt, now, language) : '', tone: '' };
  }
  const burns = burningOf(one);
  if (!burns) return { said: words.casework.paused, tone: ' still' };
  const left = burns.due - now;
  if (left < 0) return { said: words.desk.lateBy(duration(left, words.desk)), tone: ' late' };
  if (left > far) return { said: clockTime(burns.due, now, language), tone: '' };
  return { said: duration(left, words.desk), tone: left < soon ? ' soon' : '' };
}

/** Whose it is, and why it stands; empty when nobody has it. */
function standing(one: Escalation, { cases, words, me, language }: DeskProps): string {
  const now = cases.now.value;
  const { owner, waiting, snoozed, state } = one;
  const text = words.desk;
  const who = owner && (owner.id === me.id ? text.you : owner.name);
  const why =
    waiting && state === 'waiting'
      ? words.casework.onWhom(words.common.whom[waiting.on])
      : snoozed
        ? words.casework.until(clockTime(snoozed.until, now, language))
        : undefined;
  return [why, who].filter(Boolean).join(' · ');
}

/** One row: what it is, how long is left, whose it is. */
export function Row(props: DeskProps & { one: Escalation; picking: boolean }) {
  const { one, picking, view, words, drafts, cases, language } = props;
  const { id, number, severity, category, ticket, raisedBy } = one;
  const { said, tone } = burning(one, props);
  const stands = standing(one, props);
  const name = words.common.categories[category];
  const subject = maskPersonal(ticket.subject);
  return (
    <div class={`case${picking ? ' picking' : ''}`} data-case={id}>
      {picking && (
        <input
          class="tick"
          type="checkbox"
          aria-label={words.casework.tick(number)}
          checked={view.ticked.value.has(id)}
          onClick={(event) => view.tick(id, event.shiftKey)}
        />
      )}
      <button
        class="case-open inset"
        type="button"
        aria-current={view.chosen.value === id}
        onClick={() => {
          view.chosen.value = id;
          view.page.value = 'cases';
        }}
      >
        <Icon name={severityIcons[severity]} ink={severityInks[severity]} />
        <span class="line">
          <span class="name cut" title={subject}>
            <span class="unseen">{words.common.severities[severity]}. </span>
            <span class="kind">{name}</span> <span lang={ticket.lang}>{subject}</span>
          </span>
          {drafts.has(id) && (
            <span class="typed">
              <Icon name="pen" ink="accent" />
              <span class="unseen">{words.casework.unsent}</span>
            </span>
          )}
          <span class={`clock${tone}`}>{said}</span>
        </span>
        <span class="line second">
          <span class="about">
            <Pieces
              of={[
                ticket.id,
                raisedBy.name,
                raisedBy.site,
                ticket.lang?.toUpperCase(),
                !stands && words.desk.arrived(clockTime(one.receivedAt, cases.now.value, language)),
              ]}
            />
          </span>
          {stands && <span class="who cut">{stands}</span>}
        </span>
      </button>
    </div>
  );
}
