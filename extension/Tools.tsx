import { useState } from 'preact/hooks';
import type { Adapter } from '../shared/model/adapter.ts';
import { Icon } from '../widget/ui/Icon.tsx';
import type { Words } from '../widget/words/words.ts';
import { hostOf, type Known, type OptionsWorld, patternOf } from './options-world.ts';
import { grantOf } from './patterns.ts';

interface Props {
  words: Words['options'];
  known: Known;
  world: OptionsWorld;
  changed(): unknown;
}

/** More is no adapter (bytes). */
const LARGEST = 200_000;

function download(adapter: Adapter) {
  const blob = new Blob([`${JSON.stringify(adapter, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${adapter.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Tools that Deskside does not know: set up by pointing, or from a file. */
export function Tools({ words: { tools: words, ...all }, known, world, changed }: Props) {
  const { ownAdapters, sites } = known.config;
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState<{ text: string; wrong?: boolean }>();

  async function start(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const pattern = patternOf(address);
    if (!pattern) return setSaid({ text: all.siteWrong, wrong: true });
    // Nothing may come before: the browser asks only straight after a press.
    const allowed = await world.request([grantOf(pattern)]);
    if (!allowed) return setSaid({ text: all.refused(hostOf(pattern)), wrong: true });
    setSaid(undefined);
    await world.setUp(address.trim());
  }

  async function take(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    try {
      if (file.size > LARGEST) throw new Error(`${Math.round(file.size / 1024)} KB`);
      const adapter = JSON.parse(await file.text()) as Adapter;
      await world.importAdapter(adapter);
      await changed();
      setSaid({ text: words.imported(adapter.name) });
    } catch (error) {
      setSaid({ text: words.refused((error as Error).message), wrong: true });
    }
  }

  async function remove({ id }: Adapter) {
    await world.configure({ adapters: ownAdapters.filter((one) => one.id !== id) });
    await changed();
  }

  return (
    <section aria-labelledby="tools">
      <h2 id="tools">{words.title}</h2>
      <form noValidate onSubmit={start}>
        <label class="field">
          <span class="label">{words.address}</span>
          <input
            class="input"
            type="url"
            value={address}
            placeholder="https://"
            aria-describedby="tools-hint tools-said"
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <p id="tools-hint" class="text-13 ink-2">
          {words.hint}
        </p>
        <div class="row">
          <button type="submit" class="button">
            {words.start}
          </button>
          <label class="button file">
            {words.import}
            <input
              class="unseen"
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => void take(currentTarget)}
            />
          </label>
        </div>
        <p id="tools-said" role="status" class={said?.wrong ? 'ink-critical' : 'ink-ok'}>
          {said?.text}
        </p>
      </form>
      {ownAdapters.length > 0 && (
        <>
          <h3 class="text-13 ink-2">{words.own}</h3>
          <ul class="sites">
            {ownAdapters.map((adapter) => {
              const inUse = sites.some((site) => site.adapter === adapter.id);
              return (
                <li class="row site" key={adapter.id}>
                  <span class="grow">
                    <b>{adapter.name}</b>
                    {inUse && <span class="text-13 ink-2 under">{words.inUse}</span>}
                  </span>
                  <button
                    type="button"
                    class="button only-icon"
                    aria-label={words.export(adapter.name)}
                    title={words.export(adapter.name)}
                    onClick={({ isTrusted }) => isTrusted && download(adapter)}
                  >
                    <Icon name="insert" />
                  </button>
                  {!inUse && (
                    <button
                      type="button"
                      class="button only-icon"
                      aria-label={words.remove(adapter.name)}
                      title={words.remove(adapter.name)}
                      onClick={({ isTrusted }) => isTrusted && void remove(adapter)}
                    >
                      <Icon name="close" />
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
