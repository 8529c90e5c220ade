/** Setting up a page: which tab is at it, what was picked there, and what becomes of it. */
import { Adapter } from '../shared/model/adapter.ts';
import { consoles } from '../widget/host/consoles/index.ts';
import type { Answers } from '../widget/picker/answers.ts';
import { type Config, writeConfig } from './config.ts';
import { grantOf } from './patterns.ts';
import type { WorkerBackend } from './worker-backend.ts';
import type { PickerCalls } from './worker-calls.ts';

const PICKING = 'picking';
const SCRIPT = 'picker';
/** The card says first that the page is loaded again (ms). */
const READ = 1200;

interface Session {
  tab: number;
  /** Of the console, without a slash at the end. */
  origin: string;
  /** A page has asked for it; those that follow go on with it. */
  begun: boolean;
}

interface Around {
  /** The picker's file in the package. */
  file: string;
  config(): Promise<Config>;
  backend(): Promise<WorkerBackend | undefined>;
  /** What is set was changed. */
  configured(): Promise<void>;
}

const answersName = (origin: string) => `pick:${origin}`;

/** @throws Error naming the field that cannot be so. */
function checked(value: unknown): Adapter {
  const read = Adapter.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${issue?.path.join('.') || 'adapter'}: ${issue?.message}`);
}

export function createPicking({ file, config, backend, configured }: Around) {
  const session = async (): Promise<Session | undefined> =>
    (await chrome.storage.session.get(PICKING))[PICKING] as Session | undefined;

  async function unregister() {
    const ids = (await chrome.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).map(
      ({ id }) => id,
    );
    if (ids.length > 0) await chrome.scripting.unregisterContentScripts({ ids });
  }

  async function end() {
    await chrome.storage.session.remove(PICKING);
    await unregister();
  }

  /** Each page of this origin asks for the picker with its first script; only those in its tab get it. */
  async function begin(origin: string, open: () => Promise<number>) {
    await unregister();
    const matches = [grantOf(`${origin}/*`)];
    await chrome.scripting.registerContentScripts([
      { id: SCRIPT, matches, js: [file], runAt: 'document_start', persistAcrossSessions: false },
    ]);
    const tab = await open();
    await chrome.storage.session.set({
      [PICKING]: { tab, origin, begun: false } satisfies Session,
    });
  }

  /** Its page may ask before the tab is written down. */
  let beginning: Promise<unknown> = Promise.resolve();

  const known = async (): Promise<Adapter[]> => [
    ...((await (await backend())?.adapters()) ?? []),
    ...(await config()).adapters,
  ];

  const callsFor = ({ tab, origin, begun }: Session): PickerCalls => ({
    async picking() {
      await chrome.storage.session.set({
        [PICKING]: { tab, origin, begun: true } satisfies Session,
      });
      const { sitesBy } = await config();
      const found = await backend();
      const { me } = (await found?.connection()) ?? {};
      const kept = (await chrome.storage.local.get(answersName(origin)))[answersName(origin)];
      const settings = await found
        ?.recall<{ language?: string }>('settings')
        .catch(() => undefined);
      return {
        asked: [settings?.language ?? chrome.i18n.getUILanguage()],
        ...(kept ? { answers: kept as Answers } : {}),
        goesOn: begun,
        may: { use: sitesBy === 'person', publish: me?.role === 'admin' },
      };
    },
    keepPick: (answers) => chrome.storage.local.set({ [answersName(origin)]: answers }),
    async numberPick(wanted) {
      const others = await known();
      // A bundled one of this name is another tool's, or an earlier form of this one: it stays.
      const id = wanted in consoles ? `${wanted.slice(0, 36)}-own` : wanted;
      const versions = others.filter((one) => one.id === id).map(({ version }) => version);
      return { id, version: Math.max(0, ...versions) + 1 };
    },
    async usePick(value) {
      const adapter = checked(value);
      const now = await config();
      if (now.sitesBy !== 'person') throw new Error('The sites are set by others.');
      const pattern = `${origin}/*`;
      await writeConfig({
        adapters: [...now.ownAdapters.filter(({ id }) => id !== adapter.id), adapter],
        sites: [
          ...now.sites
            .filter((site) => site.by === 'person' && site.pattern !== pattern)
            .map((site) => ({ pattern: site.pattern, adapter: site.adapter })),
          { pattern, adapter: adapter.id },
        ],
      });
      await end();
      await configured();
      if (now.backend === undefined) return 'no-backend';
      setTimeout(() => void chrome.tabs.reload(tab).catch(() => undefined), READ);
      return 'reloads';
    },
    async publishPick(value) {
      const found = await backend();
      if (!found) throw new Error('No backend is set.');
      await found.publishAdapter(checked(value));
    },
    endPick: end,
  });

  async function at(tab: number, url: string): Promise<PickerCalls | undefined> {
    await beginning.catch(() => undefined);
    const now = await session();
    const isIts = now?.tab === tab && URL.canParse(url) && new URL(url).origin === now.origin;
    return isIts && now ? callsFor(now) : undefined;
  }

  chrome.tabs.onRemoved.addListener((tab) => {
    void session().then((now) => (now?.tab === tab ? end() : undefined));
  });

  return {
    isAt: async (tab: number, url: string) => (await at(tab, url)) !== undefined,
    /** Refused on every page but the one that is being set up. */
    callsIn(tab: number, url: string): PickerCalls {
      const needed = async () => {
        const calls = await at(tab, url);
        if (!calls) throw new Error('This page is not being set up.');
        return calls;
      };
      return {
        picking: async () => (await at(tab, url))?.picking(),
        keepPick: async (answers) => (await needed()).keepPick(answers),
        numberPick: async (id) => (await needed()).numberPick(id),
        usePick: async (adapter) => (await needed()).usePick(adapter),
        publishPick: async (adapter) => (await needed()).publishPick(adapter),
        endPick: async () => (await needed()).endPick(),
      };
    },
    async importAdapter(value: unknown) {
      const adapter = checked(value);
      const { ownAdapters } = await config();
      await writeConfig({
        adapters: [...ownAdapters.filter(({ id }) => id !== adapter.id), adapter],
      });
      await configured();
    },
    /** In the tab that is open. The site was granted. */
    async startIn(tab: number, url: string) {
      beginning = begin(new URL(url).origin, async () => tab);
      await beginning;
      await chrome.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    },
    /** In a tab of its own, before the page's scripts. */
    async startAt(url: string) {
      beginning = begin(new URL(url).origin, async () => {
        const { id } = await chrome.tabs.create({ url });
        if (id === undefined) throw new Error('The browser opened no tab.');
        return id;
      });
      await beginning;
    },
  };
}
