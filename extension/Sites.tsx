import { useState } from 'preact/hooks';
import { Icon } from '../widget/ui/Icon.tsx';
import type { Words } from '../widget/words/words.ts';
import type { Config } from './config.ts';
import { hostOf, type Known, type OptionsWorld, patternOf } from './options-world.ts';
import { grantOf, type Site } from './patterns.ts';

interface Props {
  words: Words['options'];
  known: Known;
  world: OptionsWorld;
  changed(): unknown;
}

/** What the person added themselves, without who added it. */
const ownOf = ({ sites }: Config): Site[] =>
  sites.filter(({ by }) => by === 'person').map(({ pattern, adapter }) => ({ pattern, adapter }));

export const waitingOf = ({ config, granted }: Known): string[] =>
  [...new Set(config.sites.map(({ pattern }) => grantOf(pattern)))].filter(
    (origin) => !granted.includes(origin),
  );

/** Every site with its tool, who set it, and whether the browser lets us in. */
export function SiteList({ words, known, world, changed }: Props) {
  const { config, adapters } = known;
  const waiting = waitingOf(known);
  const toolOf = (site: Site) => adapters.find(({ id }) => id === site.adapter);

  async function remove({ pattern }: Site) {
    await world.configure({ sites: ownOf(config).filter((site) => site.pattern !== pattern) });
    const grant = grantOf(pattern);
    const others = config.sites.filter((site) => site.pattern !== pattern);
    if (!others.some((site) => grantOf(site.pattern) === grant)) await world.withdraw(grant);
    await changed();
  }

  return (
    <ul class="sites">
      {config.sites.map((site) => (
        <li class="row site" key={site.pattern}>
          <span class="grow">
            <b class="pattern">{site.pattern}</b>
            <span class="text-13 ink-2 under">
              {toolOf(site)?.name ?? site.adapter}
              {toolOf(site)?.tried === false && ` · ${words.untried}`}
              {site.by !== 'person' && ` · ${words.setBy[site.by]}`}
            </span>
            {waiting.includes(grantOf(site.pattern)) && (
              <span class="text-13 ink-warn under">{words.waiting}</span>
            )}
          </span>
          {waiting.includes(grantOf(site.pattern)) && (
            <button
              type="button"
              class="button"
              aria-label={words.allowSite(hostOf(site.pattern))}
              onClick={({ isTrusted }) =>
                isTrusted && void world.request([grantOf(site.pattern)]).then(changed)
              }
            >
              {words.allow}
            </button>
          )}
          {site.by === 'person' && (
            <button
              type="button"
              class="button only-icon"
              aria-label={words.remove(hostOf(site.pattern))}
              title={words.remove(hostOf(site.pattern))}
              onClick={({ isTrusted }) => isTrusted && void remove(site)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Asks for a ticket tool's address and for the browser's leave, and keeps it only with that. */
export function AddSite({
  words,
  known,
  world,
  changed,
  solid = false,
}: Props & { solid?: boolean }) {
  const { adapters, config } = known;
  const [address, setAddress] = useState('');
  const [adapter, setAdapter] = useState('');
  const [wrong, setWrong] = useState('');

  async function add(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const pattern = patternOf(address);
    if (!pattern) return setWrong(words.siteWrong);
    if (!adapter) return setWrong(words.toolMissing);
    // Nothing may come before: the browser asks only straight after a press.
    if (!(await world.request([grantOf(pattern)]))) return setWrong(words.refused(hostOf(pattern)));
    setWrong('');
    setAddress('');
    const others = ownOf(config).filter((site) => site.pattern !== pattern);
    await world.configure({ sites: [...others, { pattern, adapter }] });
    await changed();
  }

  return (
    <form noValidate onSubmit={add}>
      <label class="field">
        <span class="label">{words.site}</span>
        <input
          class="input"
          type="url"
          value={address}
          placeholder="https://"
          aria-invalid={wrong !== ''}
          aria-describedby="site-hint site-wrong"
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <p id="site-hint" class="text-13 ink-2">
        {words.siteHint}
      </p>
      <label class="field">
        <span class="label">{words.tool}</span>
        <select
          class="input"
          value={adapter}
          onChange={({ currentTarget }) => setAdapter(currentTarget.value)}
        >
          <option value="">{words.toolChoose}</option>
          {adapters.map(({ id, name, tried }) => (
            <option value={id} key={id}>
              {tried ? name : words.toolUntried(name)}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="submit" class={`button ${solid ? 'solid' : ''}`}>
          {words.add}
        </button>
        <span id="site-wrong" role="status" class="ink-critical">
          {wrong}
        </span>
      </div>
    </form>
  );
}
