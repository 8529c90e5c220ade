import { render } from 'preact';
import { loadOptionsWords, pickLanguage } from '../widget/words/words.ts';
import { callWorker } from './calls.ts';
import { Options } from './OptionsPage.tsx';
import type { OptionsCalls } from './worker-calls.ts';

const language = pickLanguage([chrome.i18n.getUILanguage(), ...navigator.languages]);
const words = await loadOptionsWords(language);
const worker = callWorker<OptionsCalls>();
const [config, adapters] = await Promise.all([worker.config(), worker.adapters()]);

document.documentElement.lang = language;
document.title = words.title;
render(
  <Options
    words={words}
    config={config}
    adapters={adapters}
    world={{
      configure: (backend, sites) => worker.configure(backend, sites),
      request: (origin) => chrome.permissions.request({ origins: [origin] }),
      granted: (origin) => chrome.permissions.contains({ origins: [origin] }),
      withdraw: (origin) => chrome.permissions.remove({ origins: [origin] }),
      reach: async (backend) => {
        const signal = AbortSignal.timeout(8000);
        // Any answer will do: without a session the backend says 401, which also shows that it is there.
        await fetch(`${backend}/api/session`, { signal, credentials: 'omit' });
      },
    }}
  />,
  document.body,
);
