import { useState } from 'preact/hooks';
import type { FollowedMeasure } from '../../shared/model/repeats.ts';
import { RefusedError } from '../client.ts';
import { Icon } from '../ui/Icon.tsx';
import type { PageWorld } from '../ui/page.tsx';

interface Props extends PageWorld {
  measures: FollowedMeasure[];
  day(iso: string): string;
  /** Something was said of one of them. */
  changed(): void;
}

const looks = {
  overdue: { icon: 'critical', ink: 'critical' },
  open: { icon: 'clock', ink: '2' },
  done: { icon: 'eye', ink: '2' },
  verified: { icon: 'ok', ink: 'ok' },
} as const;

/** Corrective actions of one problem, the overdue first, followed until somebody verified them. */
export function Measures({ measures, day, changed, words, client, me }: Props) {
  const text = words.cases.repeats;
  const [failed, setFailed] = useState('');
  const works = me.role !== 'qa';

  const say = (
    { id: measure, escalation }: FollowedMeasure,
    what: { do: 'measure-done' } | { do: 'measure-verified'; held: boolean },
  ) =>
    client
      .act({
        params: { id: escalation.id },
        body: { ...what, measure, id: crypto.randomUUID(), at: new Date().toISOString() },
      })
      .then(
        () => {
          setFailed('');
          changed();
        },
        (error) =>
          setFailed(error instanceof RefusedError ? error.message : words.cases.lessons.actFailed),
      );

  if (measures.length === 0) return <span class="ink-3">{text.noMeasure}</span>;
  return (
    <ul class="measures">
      {measures.map((measure) => {
        const { id, state, owner, due, doneAt, effect, escalation } = measure;
        const { icon, ink } = looks[state];
        return (
          <li key={id} class={state}>
            <Icon name={icon} ink={ink} />
            <div>
              <p>{measure.text}</p>
              <p class={state === 'overdue' ? 'ink-critical strong' : 'ink-2'}>
                {text.states[state]} ·{' '}
                {doneAt ? text.doneAt(owner, day(doneAt)) : text.due(owner, day(due))} ·{' '}
                <a class="number" href={`/desk/#${escalation.id}`}>
                  {escalation.number}
                </a>
              </p>
              {effect && (
                <p class="figures">{text.effect(effect.before, effect.after, effect.days)}</p>
              )}
              {works && state !== 'verified' && (
                <div class="row">
                  {state === 'done' ? (
                    [true, false].map((held) => (
                      <button
                        key={String(held)}
                        class="button small"
                        type="button"
                        onClick={() => say(measure, { do: 'measure-verified', held })}
                      >
                        {held ? text.held : text.notHeld}
                      </button>
                    ))
                  ) : (
                    <button
                      class="button small"
                      type="button"
                      onClick={() => say(measure, { do: 'measure-done' })}
                    >
                      {text.done}
                    </button>
                  )}
                </div>
              )}
            </div>
          </li>
        );
      })}
      {failed && (
        <li class="ink-warn" role="alert">
          {failed}
        </li>
      )}
    </ul>
  );
}
