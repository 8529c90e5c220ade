import { useEffect, useRef, useState } from 'preact/hooks';
import { companyWindow } from '../widget/company.ts';
import type { SignedIn } from '../widget/port.ts';
import { Icon } from '../widget/ui/Icon.tsx';
import { SignInForm } from '../widget/ui/SignInForm.tsx';
import type { OptionsWords } from '../widget/words/words.ts';
import { BackendForm } from './Backend.tsx';
import { hostOf, type Known, type OptionsWorld, startOf } from './options-world.ts';
import { AddSite, waitingOf } from './Sites.tsx';

interface Props {
  words: OptionsWords;
  known: Known;
  world: OptionsWorld;
  changed(): Promise<void>;
  /** To all options. */
  leave(): void;
}

/** From installed to reading, one step after the other. What is settled already is only shown. */
export function FirstRun({
  words: { options: words, common },
  known,
  world,
  changed,
  leave,
}: Props) {
  const { config, me } = known;
  const { first } = words;
  const list = useRef<HTMLOListElement>(null);
  const allowed = config.sites.length > 0 && waitingOf(known).length === 0;
  async function entered(result: SignedIn) {
    if (result.ok) await changed();
    return result;
  }
  const steps = [
    {
      title: first.connect,
      done: config.backend !== undefined,
      result: [
        config.backend && hostOf(config.backend),
        config.backendBy !== 'person' && words.setBy[config.backendBy],
      ],
      body: <BackendForm {...{ words, config, world }} submit={first.next} solid saved={changed} />,
    },
    {
      title: first.signIn,
      done: me !== undefined,
      result: [me?.name, me?.workspace.name],
      body: (
        <SignInForm
          words={common.signIn}
          ways={world.ways}
          company={
            config.backend
              ? companyWindow({
                  window,
                  base: config.backend,
                  enter: (code, verifier) => world.enterWith(code, verifier).then(entered),
                })
              : undefined
          }
          signIn={(...typed) => world.signIn(...typed).then(entered)}
        />
      ),
    },
    {
      title: first.allow,
      done: allowed,
      result: config.sites.map(({ pattern }) => hostOf(pattern)),
      body: <Allow {...{ words, known, world, changed }} />,
    },
    { title: first.ready, done: false, result: [], body: <Ready {...{ words, known, leave }} /> },
  ];
  const at = steps.findIndex(({ done }) => !done);

  // The keyboard goes along, from the second step on: nobody lands in a field by opening the page.
  const before = useRef(at);
  useEffect(() => {
    const next = list.current?.querySelector<HTMLElement>('[aria-current] :is(input, .solid)');
    if (before.current !== at) next?.focus();
    before.current = at;
  }, [at]);

  return (
    <main class="first">
      <header>
        <h1>{first.title}</h1>
        <p class="ink-2" role="status">
          {at < 3 ? first.left(3 - steps.filter(({ done }) => done).length) : first.allDone}
        </p>
      </header>
      <ol class="steps" ref={list}>
        {steps.map(({ title, done, result, body }, number) => {
          const state = number === at ? 'now' : done ? 'done' : 'later';
          return (
            <li
              key={title}
              class={`step ${state}`}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <span class="marker" aria-hidden="true">
                {state === 'done' || (state === 'now' && number === 3) ? (
                  <Icon name="tick" />
                ) : (
                  number + 1
                )}
              </span>
              <div class="what">
                <h2>
                  {title}
                  {state === 'done' && <span class="unseen">: {first.done}</span>}
                </h2>
                {state === 'done' && (
                  <p class="text-13 ink-2">{result.filter(Boolean).join(' · ')}</p>
                )}
                {state === 'now' && body}
              </div>
            </li>
          );
        })}
      </ol>
      {at < 3 && (
        <button type="button" class="link text-13" onClick={leave}>
          {first.all}
        </button>
      )}
    </main>
  );
}

interface PartProps extends Pick<Props, 'known' | 'world' | 'changed'> {
  words: OptionsWords['options'];
}

function Allow({ words, known, world, changed }: PartProps) {
  const [wrong, setWrong] = useState('');
  const { sites, sitesBy } = known.config;
  const waiting = waitingOf(known);
  if (sites.length === 0) {
    if (sitesBy !== 'person') return <p class="ink-warn">{words.first.noSites}</p>;
    return <AddSite {...{ words, known, world, changed }} solid />;
  }

  async function ask() {
    const done = await world.request(waiting);
    setWrong(done ? '' : words.refused(waiting.map(hostOf).join(', ')));
    await changed();
  }
  return (
    <div class="stack">
      <ul>
        {waiting.map((origin) => (
          <li key={origin}>
            <b>{hostOf(origin)}</b>
          </li>
        ))}
      </ul>
      <p class="text-13 ink-2">{words.siteHint}</p>
      <div class="row">
        <button
          type="button"
          class="button solid"
          onClick={({ isTrusted }) => isTrusted && void ask()}
        >
          {words.allow}
        </button>
        <span role="status" class="ink-critical">
          {wrong}
        </span>
      </div>
    </div>
  );
}

function Ready({ words, known, leave }: Pick<PartProps, 'words' | 'known'> & Pick<Props, 'leave'>) {
  const sites = known.config.sites.flatMap((site) => startOf(site) ?? []);
  return (
    <div class="stack">
      <p>{words.first.readyHint}</p>
      <div class="row">
        {sites.slice(0, 1).map((start) => (
          <a class="button solid" key={start} href={start} target="_blank" rel="noreferrer">
            {words.first.open(hostOf(start))}
          </a>
        ))}
        <button type="button" class={`button ${sites.length === 0 ? 'solid' : ''}`} onClick={leave}>
          {words.first.all}
        </button>
      </div>
    </div>
  );
}
