import { isOver } from '../../shared/escalation/clocks.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { ClockName } from '../../shared/model/escalation-action.ts';
import { clockNames } from '../../shared/model/names.ts';
import { clockTime } from '../words/dates.ts';
import type { CaseProps } from './case.ts';
import { burningOf } from './order.ts';
import { Pieces } from './Pieces.tsx';
import { duration, length } from './times.ts';

const doneAt: Record<ClockName, (one: Escalation) => string | undefined> = {
  acknowledge: ({ acknowledgedAt }) => acknowledgedAt,
  answer: ({ answeredAt }) => answeredAt,
  update: () => undefined,
  inform: ({ informedAt }) => informedAt,
  resolve: ({ closedAt }) => closedAt,
};

/** One clock: it ran, it runs, it stands still and why, or it is out. */
function Clock({ name, ...props }: CaseProps & { name: ClockName }) {
  const { escalation, cases, words, language } = props;
  const text = words.casework;
  const now = cases.now.value;
  const dueAt = escalation.due[name];
  const done = doneAt[name](escalation);
  const left = escalation.left?.[name];
  const over = isOver(escalation, name);
  const began = Date.parse(escalation.raisedAt);
  const due = Date.parse(dueAt ?? '');
  const until = done ? Date.parse(done) : now;
  const paused = !over && left !== undefined;
  const late = paused ? left < 0 : (done || !over) && until > due;
  const limit = escalation.limits?.[name];
  const share = paused
    ? 1 - left / (limit ?? Math.max(left, 1))
    : name === 'update' && limit
      ? 1 - (due - now) / (limit * 60_000)
      : (until - began) / (due - began);
  const allHours = escalation.calendar === undefined;
  const burns = burningOf(escalation)?.clock === name;
  const value = () => {
    if (done) return words.desk.took(duration(until - began, words.desk));
    if (over) return text.none;
    if (paused) return text.standsWith(length(Math.abs(left), words, allHours));
    return late
      ? words.desk.lateBy(duration(until - due, words.desk))
      : words.desk.left(duration(due - now, words.desk));
  };
  const about = [
    !over && !paused && dueAt && words.desk.clocks.due(clockTime(dueAt, now, language)),
    done && words.desk.clocks.doneAt(clockTime(done, now, language)),
    paused && escalation.waiting && text.onWhom(words.common.whom[escalation.waiting.on]),
    limit !== undefined && text.limit(length(limit, words, allHours)),
  ];
  const state = done ? ' done' : paused ? ' paused' : burns ? ' running' : '';
  return (
    <div class={`clock${state}`}>
      <dt>{text.clocks[name]}</dt>
      <dd class={`value${late ? ' ink-critical' : ''}`}>{value()}</dd>
      <dd class="limit">
        <span class="track">
          <i style={{ width: `${over && !done ? 0 : Math.min(Math.max(share, 0), 1) * 100}%` }} />
        </span>
        <Pieces of={about} />
      </dd>
    </div>
  );
}

/** What must have happened by when, all counted from the moment the agent pressed the key. */
export function Clocks(props: CaseProps) {
  const { escalation } = props;
  const shown = clockNames.filter((name) => name !== 'update' || !isOver(escalation, name));
  return (
    <dl class="clocks" style={{ '--clocks': shown.length }}>
      {shown.map((name) => (
        <Clock key={name} {...props} name={name} />
      ))}
    </dl>
  );
}
