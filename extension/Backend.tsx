import { useState } from 'preact/hooks';
import { Icon } from '../widget/ui/Icon.tsx';
import type { Words } from '../widget/words/words.ts';
import type { Config } from './config.ts';
import { type OptionsWorld, patternOf } from './options-world.ts';

interface Props {
  words: Words['options'];
  config: Config;
  world: OptionsWorld;
  submit: string;
  solid?: boolean;
  saved(): unknown;
}

/** Asks for the backend's address and keeps it once a Deskside answers there. */
export function BackendForm({ words, config, world, submit, solid = false, saved }: Props) {
  const [typed, setAddress] = useState(config.backend ?? '');
  const [said, setSaid] = useState<{ text: string; wrong?: boolean }>();
  const fixed = config.backendBy !== 'person';
  const address = fixed ? (config.backend ?? '') : typed;

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const named = address.trim();
    const origin = patternOf(named.includes('://') ? named : `https://${named}`)?.slice(0, -2);
    if (!named || !origin) return setSaid({ text: words.backendWrong, wrong: true });
    setSaid({ text: words.testing });
    const answer = await world.reach(origin);
    if (answer === 'nobody') return setSaid({ text: words.fails(origin), wrong: true });
    if (answer === 'other') return setSaid({ text: words.notDeskside(origin), wrong: true });
    setAddress(origin);
    if (!fixed) await world.configure({ backend: origin });
    setSaid({ text: words.works });
    await saved();
  }

  return (
    <form noValidate onSubmit={save}>
      <label class="field">
        <span class="label">{words.backend}</span>
        <input
          class="input"
          type="url"
          value={address}
          disabled={fixed}
          placeholder="https://"
          aria-invalid={said?.wrong === true}
          aria-describedby="backend-hint backend-said"
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <p id="backend-hint" class="hint text-13 ink-2">
        {fixed && <Icon name="lock" />}
        {config.backendBy === 'person' ? words.backendHint : words.setBy[config.backendBy]}
      </p>
      <div class="row">
        <button type="submit" class={`button ${solid ? 'solid' : ''}`}>
          {submit}
        </button>
        <span id="backend-said" role="status" class={said?.wrong ? 'ink-critical' : 'ink-2'}>
          {said?.text}
        </span>
      </div>
    </form>
  );
}
