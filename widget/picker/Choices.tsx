import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Words } from '../words/words.ts';
import type { Choice } from './card-state.ts';
import type { Sure } from './propose.ts';

const signs: Record<Sure, { icon: IconName; ink: string }> = {
  sure: { icon: 'ok', ink: 'ok' },
  fair: { icon: 'info', ink: '2' },
  weak: { icon: 'minor', ink: 'warn' },
};

/** The ways to one part, each with how sure it is and why; the chosen one is shown, the others on demand. */
export function Choices({
  words,
  name,
  choices,
  choose,
}: {
  words: Words['picker'];
  name: string;
  choices: Choice[];
  choose(n: number): void;
}) {
  const [first, ...others] = choices;
  if (!first) return null;
  const option = (choice: Choice, n: number) => (
    <label class="option" key={choice.name}>
      <input
        type="radio"
        name={name}
        checked={n === 0}
        onChange={({ isTrusted }) => isTrusted && choose(n)}
      />
      <Way words={words} choice={choice} />
    </label>
  );
  return (
    <fieldset class="choices">
      <legend class="text-12 ink-3">{name}</legend>
      {option(first, 0)}
      {others.length > 0 && (
        <details key={first.name}>
          <summary class="text-13 ink-accent">{words.others(others.length)}</summary>
          {others.map((choice, n) => option(choice, n + 1))}
        </details>
      )}
    </fieldset>
  );
}

function Way({ words, choice }: { words: Words['picker']; choice: Choice }) {
  const sure = choice.held === false ? 'weak' : choice.sure;
  const { icon, ink } = signs[sure];
  const held = choice.held === undefined ? '' : choice.held ? words.held : words.lost;
  return (
    <span>
      <span class="row text-13">
        <Icon name={icon} ink={ink} />
        <span>
          <b class={`ink-${ink}`}>{words.sure[sure]}</b>
          {` · ${[words.why[choice.why], held].filter(Boolean).join(', ')}`}
        </span>
      </span>
      <code class="text-12 ink-3" title={choice.name}>
        {choice.name}
      </code>
    </span>
  );
}
