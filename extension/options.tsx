import { render } from 'preact';
import { loadOptionsWords, pickLanguage } from '../widget/words/words.ts';
import { callWorker } from './calls.ts';
import { Options } from './OptionsPage.tsx';
import type { OptionsWorld } from './options-world.ts';
import { grantOf } from './patterns.ts';
import type { OptionsCalls, PanelCalls } from './worker-calls.ts';

const WAIT = 8000;

const worker = callWorker<OptionsCalls & PanelCalls>();

async function read() {
  const [config, adapters] = await Promise.all([worker.config(), worker.adapters()]);
  const { me } = config.backend === undefined ? {} : await worker.connection();
  const origins = [...new Set(config.sites.map(({ pattern }) => grantOf(pattern)))];
  const may = await Promise.all(
    origins.map((origin) => chrome.permissions.contains({ origins: [origin] })),
  );
  return { config, adapters, granted: origins.filter((_, at) => may[at]), ...(me ? { me } : {}) };
}

async function reach(backend: string) {
  try {
    const signal = AbortSignal.timeout(WAIT);
    const reply = await fetch(`${backend}/api/session`, { signal, credentials: 'omit' });
    // Without a session it refuses, in its own words.
    const said: unknown = await reply.json().catch(() => undefined);
    const known = typeof said === 'object' && said !== null && ('error' in said || 'me' in said);
    return known ? 'deskside' : 'other';
  } catch {
    return 'nobody';
  }
}

const world: OptionsWorld = {
  read,
  reach,
  configure: (part) => worker.configure(part),
  setUp: (address) => worker.setUp(address),
  importAdapter: (adapter) => worker.importAdapter(adapter),
  request: (origins) => chrome.permissions.request({ origins }),
  withdraw: (origin) => chrome.permissions.remove({ origins: [origin] }),
  signIn: (...typed) => worker.signIn(...typed),
  ways: () => worker.ways(),
  enterWith: (...proof) => worker.enterWith(...proof),
  signOut: (where) => worker.signOut(where),
  onChange(listener) {
    const events = [
      chrome.permissions.onAdded,
      chrome.permissions.onRemoved,
      chrome.storage.onChanged,
    ] as chrome.events.Event<() => void>[];
    for (const event of events) event.addListener(listener);
    return () => {
      for (const event of events) event.removeListener(listener);
    };
  },
};

const language = pickLanguage([chrome.i18n.getUILanguage(), ...navigator.languages]);
const [words, start] = await Promise.all([loadOptionsWords(language), read()]);
document.documentElement.lang = language;
document.title = words.options.title;
render(<Options words={words} start={start} world={world} />, document.body);
