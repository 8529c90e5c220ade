import type { DeskProps } from './Desk.tsx';

/** Who is on duty, by first names while there are few. */
export function OnDuty({ people, words }: DeskProps) {
  const onDuty = people.presence.value?.onDuty ?? [];
  if (onDuty.length === 0) return null;
  const names = onDuty.map(({ name }) => name.split(' ')[0]);
  const said = names.length > 4 ? [...names.slice(0, 3), '…'] : names;
  return (
    <span class="cut" title={onDuty.map(({ name }) => name).join(', ')}>
      {words.casework.onDuty(onDuty.length, said.join(', '))}
    </span>
  );
}

/** On duty or away, by one's own word: cases are given to those on duty. */
export function Duty({ people, me, words }: DeskProps) {
  const state = people.presence.value?.state;
  if (me.role !== 'specialist' || !state) return null;
  const text = words.casework.duty;
  const away = state === 'away';
  return (
    <fieldset class="segments">
      <legend class="unseen">{text.title}</legend>
      {(['on-duty', 'away'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={(one === 'away') === away}
          onClick={() => void people.set(one).catch(() => undefined)}
        >
          {text[one]}
        </button>
      ))}
    </fieldset>
  );
}
