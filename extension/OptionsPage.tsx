import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../widget/ui/Icon.tsx';
import type { OptionsWords } from '../widget/words/words.ts';
import { BackendForm } from './Backend.tsx';
import { FirstRun } from './FirstRun.tsx';
import type { Known, OptionsWorld } from './options-world.ts';
import { AddSite, SiteList, waitingOf } from './Sites.tsx';
import { Tools } from './Tools.tsx';

interface Props {
  words: OptionsWords;
  /** As read when the page was opened. */
  start: Known;
  world: OptionsWorld;
}

const isReady = (known: Known) =>
  known.config.backend !== undefined &&
  known.me !== undefined &&
  known.config.sites.length > 0 &&
  waitingOf(known).length === 0;

/** The way to a working Deskside while something is missing, then all options. */
export function Options({ words, start, world }: Props) {
  const [known, setKnown] = useState(start);
  const [first, setFirst] = useState(!isReady(start));
  const changed = async () => setKnown(await world.read());
  useEffect(() => world.onChange(() => void changed()), [world]);

  const props = { words, known, world, changed };
  return first ? <FirstRun {...props} leave={() => setFirst(false)} /> : <Settings {...props} />;
}

function Settings({
  words: {
    options: words,
    common: {
      page: { everywhere },
    },
  },
  known,
  world,
  changed,
}: Omit<Props, 'start'> & { known: Known; changed(): Promise<void> }) {
  const { config, me } = known;
  /** What became of signing out everywhere. */
  const [left, setLeft] = useState<boolean>();
  const stillIn = left === false;

  async function signOut(where?: 'everywhere') {
    const done = await world.signOut(where);
    setLeft(where && done);
    await changed();
  }

  return (
    <main>
      <h1>{words.title}</h1>
      {config.problems.length > 0 && (
        <section class="problems">
          <p class="row strong">
            <Icon name="high" />
            {words.problems}
          </p>
          <ul lang="en">
            {config.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="backend">
        <h2 id="backend">{words.backendTitle}</h2>
        <BackendForm
          {...{ words, config, world }}
          submit={config.backendBy === 'person' ? words.save : words.test}
          saved={changed}
        />
        {me && (
          <div class="row">
            <span class="grow">{words.signedIn(me.name, me.workspace.name)}</span>
            <button
              type="button"
              class="button"
              onClick={({ isTrusted }) => isTrusted && void signOut()}
            >
              {words.signOut}
            </button>
            <button
              type="button"
              class="button text"
              onClick={({ isTrusted }) => isTrusted && void signOut('everywhere')}
            >
              {everywhere.signOut}
            </button>
          </div>
        )}
        {stillIn && me && (
          <p class="ink-warn" role="alert">
            {everywhere.failed}
          </p>
        )}
        {left && !me && (
          <p class="row" role="status">
            <Icon name="ok" ink="ok" />
            {everywhere.done}
          </p>
        )}
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{words.sites}</h2>
        {config.sites.length === 0 && <p>{words.noSites}</p>}
        <SiteList {...{ words, known, world, changed }} />
        {config.sitesBy === 'person' ? (
          <AddSite {...{ words, known, world, changed }} />
        ) : (
          <p class="hint text-13 ink-2">
            <Icon name="lock" />
            {words.sitesLocked[config.sitesBy]}
          </p>
        )}
      </section>
      {config.sitesBy === 'person' && <Tools {...{ words, known, world, changed }} />}
    </main>
  );
}
