import type { CaseProps } from './case.ts';
import { clockTime, duration } from './times.ts';

/** Four clocks, all counted from the moment the agent pressed the key. */
export function Clocks({ escalation, cases, words, language }: CaseProps) {
  const text = words.desk.clocks;
  const now = cases.now.value;
  const began = Date.parse(escalation.raisedAt);
  const clocks = [
    ['acknowledge', escalation.acknowledgedAt],
    ['answer', escalation.answeredAt],
    ['inform', escalation.informedAt],
    ['resolve', escalation.closedAt],
  ] as const;
  const running = clocks.find(([, done]) => !done)?.[0];
  return (
    <dl class="clocks">
      {clocks.map(([name, done]) => {
        const due = Date.parse(escalation.due[name]);
        const until = done ? Date.parse(done) : now;
        const share = Math.min(Math.max((until - began) / (due - began), 0), 1);
        const late = until > due;
        const value = done
          ? words.desk.took(duration(until - began, words.desk))
          : late
            ? words.desk.lateBy(duration(until - due, words.desk))
            : words.desk.left(duration(due - until, words.desk));
        return (
          <div key={name} class={`clock${done ? ' done' : name === running ? ' running' : ''}`}>
            <dt>{text[name]}</dt>
            <dd class={`value${late ? ' ink-critical' : ''}`}>{value}</dd>
            <dd class="limit">
              <span class="track">
                <i style={{ width: `${share * 100}%` }} />
              </span>
              {text.due(clockTime(escalation.due[name], now, language))}
              {done ? `, ${text.doneAt(clockTime(done, now, language))}` : ''}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
