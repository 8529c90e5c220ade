import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../widget/words/words.ts';
import { type Config, grantOf, type Site } from './config.ts';

export interface OptionsWorld {
  configure(backend: string, sites: Site[]): Promise<void>;
  /** Asks the person; must be called straight from a click. */
  request(origin: string): Promise<boolean>;
  granted(origin: string): Promise<boolean>;
  withdraw(origin: string): Promise<boolean>;
  /** Rejects when the backend does not answer. */
  reach(backend: string): Promise<void>;
}

interface Props {
  words: Words['options'];
  config: Config | undefined;
  adapters: { id: string; name: string }[];
  world: OptionsWorld;
}

/** `https://desk.example.com/tickets/5` → `https://desk.example.com/*` */
export function patternOf(address: string): string | undefined {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}/*` : undefined;
}

export function Options({ words, config, adapters, world }: Props) {
  const [backend, setBackend] = useState(config?.backend ?? '');
  const [saved, setSaved] = useState(config?.backend ?? '');
  const [sites, setSites] = useState(config?.sites ?? []);
  const [said, setSaid] = useState<{ text: string; wrong?: boolean }>();
  const fixed = config?.fixed ?? false;
  const origin = patternOf(backend)?.slice(0, -2);

  async function keep(nextSites: Site[], nextBackend = saved) {
    await world.configure(nextBackend, nextSites);
    setSites(nextSites);
    setSaved(nextBackend);
  }

  async function save(event: Event) {
    event.preventDefault();
    if (!origin) return setSaid({ text: words.backendWrong, wrong: true });
    // The worker may then call it whatever its CORS headers say.
    await world.request(grantOf(`${origin}/*`));
    await keep(sites, origin);
    setBackend(origin);
    setSaid({ text: words.saved });
  }

  async function test() {
    if (!origin) return setSaid({ text: words.backendWrong, wrong: true });
    setSaid({ text: words.testing });
    await world.reach(origin).then(
      () => setSaid({ text: words.works }),
      () => setSaid({ text: words.fails(origin), wrong: true }),
    );
  }

  return (
    <main>
      <h1>{words.title}</h1>
      {fixed && <p>{words.fixed}</p>}
      <form onSubmit={save}>
        <label for="backend">{words.backend}</label>
        <input
          id="backend"
          class="input"
          type="url"
          value={backend}
          disabled={fixed}
          aria-describedby="backend-hint said"
          onInput={({ currentTarget }) => setBackend(currentTarget.value)}
        />
        <small id="backend-hint">{words.backendHint}</small>
        <div class="row">
          {!fixed && (
            <button type="submit" class="button">
              {words.save}
            </button>
          )}
          <button type="button" class="button" onClick={test}>
            {words.test}
          </button>
          <span id="said" role="status" class={said?.wrong ? 'error' : ''}>
            {said?.text}
          </span>
        </div>
      </form>
      <Sites {...{ words, adapters, world, sites, fixed, keep }} ready={saved !== ''} />
    </main>
  );
}

interface SitesProps extends Pick<Props, 'words' | 'adapters' | 'world'> {
  sites: Site[];
  fixed: boolean;
  /** A backend is set: without one there is nothing to show on a site. */
  ready: boolean;
  keep(sites: Site[]): Promise<void>;
}

function Sites({ words, adapters, world, sites, fixed, ready, keep }: SitesProps) {
  const [address, setAddress] = useState('');
  const [adapter, setAdapter] = useState(adapters[0]?.id ?? '');
  const [wrong, setWrong] = useState('');

  async function add(event: Event) {
    event.preventDefault();
    const pattern = patternOf(address);
    if (!pattern) return setWrong(words.siteWrong);
    if (!(await world.request(grantOf(pattern)))) return setWrong(words.refused(pattern));
    setWrong('');
    setAddress('');
    await keep([...sites.filter((site) => site.pattern !== pattern), { pattern, adapter }]);
  }

  async function remove(site: Site) {
    const left = sites.filter((other) => other !== site);
    await keep(left);
    const grant = grantOf(site.pattern);
    if (!left.some(({ pattern }) => grantOf(pattern) === grant)) await world.withdraw(grant);
  }

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.sites}</h2>
      {sites.length === 0 && <p>{words.noSites}</p>}
      {sites.map((site) => (
        <div class="row site" key={site.pattern}>
          <code>{site.pattern}</code>
          <span>{adapters.find(({ id }) => id === site.adapter)?.name ?? site.adapter}</span>
          <Grant {...{ words, world, site }} />
          {!fixed && (
            <button type="button" class="button" onClick={() => remove(site)}>
              {words.remove(new URL(site.pattern.replace('*', '')).host)}
            </button>
          )}
        </div>
      ))}
      {!fixed && (
        <form onSubmit={add}>
          <label for="site">{words.site}</label>
          <input
            id="site"
            class="input"
            type="url"
            value={address}
            aria-describedby="site-wrong"
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <label for="tool">{words.tool}</label>
          <select
            id="tool"
            class="input"
            value={adapter}
            onChange={({ currentTarget }) => setAdapter(currentTarget.value)}
          >
            {adapters.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
          <div class="row">
            <button type="submit" class="button" disabled={!ready}>
              {words.add}
            </button>
            <span id="site-wrong" role="status" class="error">
              {wrong}
            </span>
          </div>
        </form>
      )}
    </section>
  );
}

/** Says when the browser does not let us in, and asks again. */
function Grant({ words, world, site }: Pick<Props, 'words' | 'world'> & { site: Site }) {
  const [granted, setGranted] = useState(true);
  const grant = grantOf(site.pattern);
  useEffect(() => void world.granted(grant).then(setGranted), [grant]);
  if (granted) return null;
  return (
    <>
      <span class="error">{words.waiting}</span>
      <button
        type="button"
        class="button"
        onClick={() => void world.request(grant).then(setGranted)}
      >
        {words.allow}
      </button>
    </>
  );
}
