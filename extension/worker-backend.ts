/** The backend as the worker holds it: the token on disk, the outbox woken by an alarm. */
import { type Backend, createBackend, type TokenStore } from '../widget/backend-direct.ts';
import { openStore } from '../widget/store.ts';

const ALARM = 'outbox';
/** The shortest period browsers allow. */
const MINUTES = 0.5;

/** On disk, so that a restart of the browser does not sign the agent out. No page can read it. */
const tokens: TokenStore = {
  async read() {
    return (await chrome.storage.local.get('token')).token as string | undefined;
  },
  async write(token) {
    if (token === undefined) await chrome.storage.local.remove('token');
    else await chrome.storage.local.set({ token });
  },
};

export interface WorkerBackend extends Backend {
  onAlarm(): Promise<void>;
}

export function createWorkerBackend(base: string): WorkerBackend {
  const backend = createBackend({
    base,
    fetch: (input, init) => fetch(input, init),
    // A store a backend: what waits for one must not go to another.
    store: openStore(`deskside ${base}`),
    tokens,
    now: () => Date.now(),
  });

  const arm = () => chrome.alarms.create(ALARM, { periodInMinutes: MINUTES });
  // After a crash something may wait that no alarm knows of.
  void backend.outbox.pending().then((waiting) => (waiting > 0 ? arm() : undefined));

  return {
    ...backend,
    async deliver(item) {
      // First, so that a worker stopped in the middle is woken again.
      await arm();
      return backend.deliver(item);
    },
    async onAlarm() {
      await backend.outbox.flush();
      if ((await backend.outbox.pending()) === 0) await chrome.alarms.clear(ALARM);
    },
  };
}
