/** The backend as the worker holds it: the token on disk, the outbox woken by an alarm. */
import { type Backend, createBackend, type TokenStore } from '../widget/backend-direct.ts';
import type { SignedIn } from '../widget/port.ts';
import { openStore } from '../widget/store.ts';

const ALARM = 'outbox';
/** The shortest period browsers allow. */
const MINUTES = 0.5;

/**
 * On disk, so that a restart of the browser does not sign the agent out. No page can read it, and no other backend than
 * the one that gave it gets it.
 */
function tokensFor(base: string): TokenStore {
  const name = `token ${base}`;
  return {
    read: async () => (await chrome.storage.local.get(name))[name] as string | undefined,
    async write(token) {
      if (token === undefined) await chrome.storage.local.remove(name);
      else await chrome.storage.local.set({ [name]: token });
    },
  };
}

export interface WorkerBackend extends Backend {
  onAlarm(): Promise<void>;
}

/** @param workspace id or name of the only one to work in; absent: any. */
export function createWorkerBackend(base: string, workspace?: string): WorkerBackend {
  const backend = createBackend({
    base,
    fetch: (input, init) => fetch(input, init),
    // A store a backend: what waits for one must not go to another.
    store: openStore(`deskside ${base}`),
    tokens: tokensFor(base),
    now: () => Date.now(),
  });

  const arm = () => chrome.alarms.create(ALARM, { periodInMinutes: MINUTES });
  // After a crash something may wait that no alarm knows of.
  void backend.outbox.pending().then((waiting) => (waiting > 0 ? arm() : undefined));

  /** Signs out whoever belongs to another workspace, and gives its name. */
  async function stranger(): Promise<string | undefined> {
    if (workspace === undefined) return undefined;
    const { me } = await backend.connection();
    if (!me || me.workspace.id === workspace || me.workspace.name === workspace) return undefined;
    await backend.signOut();
    return me.workspace.name;
  }

  async function ours(result: SignedIn): Promise<SignedIn> {
    const other = result.ok ? await stranger() : undefined;
    if (other === undefined) return result;
    const message = `This account belongs to ${other}. Your organisation set up Deskside for ${workspace}: sign in with an account of that workspace.`;
    return { ok: false, message };
  }

  return {
    ...backend,
    signIn: async (...typed) => ours(await backend.signIn(...typed)),
    enterWith: async (...proof) => ours(await backend.enterWith(...proof)),
    async connection() {
      await stranger();
      return backend.connection();
    },
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
