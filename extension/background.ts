/** The service worker: wiring only. It may be stopped at any time, so nothing that matters lives here. */
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../widget/base64.ts';
import { unknownAdapter } from '../widget/host/adapters.ts';
import { consoles } from '../widget/host/consoles/index.ts';
import { hostWords } from '../widget/words/host.ts';
import { answerCalls } from './calls.ts';
import { type Config, readConfig, writeConfig } from './config.ts';
import content from './content.ts?script&iife';
import { issueNonce, spendNonce } from './mounts.ts';
import { servePanels } from './panels.ts';
import { grantOf, matches } from './patterns.ts';
import picker from './picker.ts?script&iife';
import { createPicking } from './picking.ts';
import { registerSites } from './sites.ts';
import { createWorkerBackend } from './worker-backend.ts';
import type { ContentCalls, OptionsCalls, PanelCalls, PickerCalls } from './worker-calls.ts';

// Extension pages may not make functions from text.
z.config({ jitless: true });

/** What the panel keeps under `settings`, as far as its frame needs it before the panel is there. */
interface Settings {
  width?: number;
  folded?: boolean;
  language?: string;
}

const contentFile = content.replace(/^\//, '');
let config = readConfig();
const backendOf = ({ backend, workspace }: Config) =>
  backend === undefined ? undefined : createWorkerBackend(backend, workspace);
let backend = config.then(backendOf);
const panels = servePanels(() => backend);

const picking = createPicking({
  file: picker.replace(/^\//, ''),
  config: () => config,
  backend: () => backend,
  configured: () => configured(),
});

const needed = async () => {
  const found = await backend;
  if (!found) throw new Error('No backend is set. Open the options of Deskside and name one.');
  return found;
};

const contentCalls = (tab: number, url: string): ContentCalls & PickerCalls => ({
  ...picking.callsIn(tab, url),
  async mount() {
    // A page that is being set up has the picker's gate on it, and no other.
    if (await picking.isAt(tab, url)) return undefined;
    const { sites, adapters } = await config;
    const site = sites.find(({ pattern }) => matches(pattern, url));
    const found = await backend;
    if (!site || !found) return undefined;
    const isIts = ({ id }: { id: string }) => id === site.adapter;
    const published = (await found.adapters()).find(isIts);
    const settings = await found.recall<Settings>('settings').catch(() => undefined);
    const nonce = await issueNonce(tab);
    return {
      panelUrl: `${chrome.runtime.getURL('extension/panel.html')}#${nonce}`,
      panelOrigin: location.origin,
      nonce,
      // One that only the workspace knows comes with the packs, once somebody has signed in.
      adapter: adapters.find(isIts) ?? consoles[site.adapter] ?? unknownAdapter(site.adapter),
      ...(published ? { published } : {}),
      width: settings?.width ?? 380,
      folded: settings?.folded ?? false,
      words: hostWords([settings?.language ?? chrome.i18n.getUILanguage()]),
    };
  },
  async count(event) {
    await (await needed()).deliver({ kind: 'event', body: event });
  },
});

const panelCalls = (tab: number | undefined): PanelCalls & OptionsCalls => ({
  prove: (nonce) => spendNonce(nonce, tab),
  backendUrl: async () => (await config).backend ?? '',
  signIn: async (...typed) => (await needed()).signIn(...typed),
  ways: async () => (await needed()).ways(),
  enterWith: async (...proof) => (await needed()).enterWith(...proof),
  signOut: async (where) => (await needed()).signOut(where),
  connection: async () => (await needed()).connection(),
  packs: async () => (await needed()).packs(),
  async teamMemory() {
    const packed = await (await needed()).teamMemory();
    return packed && toBase64(packed);
  },
  shareMemory: async (packed) => (await needed()).shareMemory(fromBase64(packed)),
  encoderPart: async (file, part) => toBase64(await (await needed()).encoderPart(file, part)),
  escalations: async (query) => (await needed()).escalations(query),
  lessons: async () => (await needed()).lessons(),
  deliver: async (item) => (await needed()).deliver(item),
  retry: async () => (await needed()).retry(),
  discard: async (id) => (await needed()).discard(id),
  recall: async (key) => (await needed()).recall(key),
  keep: async (key, value) => (await needed()).keep(key, value),
  config: () => config,
  async adapters() {
    const known = { ...consoles };
    const published = (await (await backend)?.adapters()) ?? [];
    for (const one of [...published, ...(await config).adapters]) known[one.id] = one;
    // What a workspace made was made on the tool itself.
    return Object.values(known)
      .map((one) => ({
        id: one.id,
        name: one.name,
        tried: one.verified !== undefined || one !== consoles[one.id],
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
  },
  async configure(part) {
    await writeConfig(part);
    await configured();
  },
  setUp: (address) => picking.startAt(address),
  importAdapter: (adapter) => picking.importAdapter(adapter),
});

/** One after the other: two at once would register twice. */
let registering: Promise<unknown> = Promise.resolve();
function register() {
  registering = registering
    .then(async () => registerSites(await config, contentFile))
    .catch((error) => console.error('Deskside could not register its sites.', error));
  return registering;
}

/** Somebody changed what is set: everything starts anew with it, open tabs too. */
async function configured() {
  config = readConfig();
  backend = config.then(backendOf);
  await register();
  panels.renew();
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue;
    // Most tabs have no part of ours that could hear it.
    chrome.tabs.sendMessage(id, { anew: true }, { frameId: 0 }).catch(() => undefined);
  }
}

const own = `${location.origin}/`;
answerCalls(({ tab, frameId, url = '' }) => {
  if (url.startsWith(own)) return panelCalls(tab?.id);
  if (tab?.id !== undefined && frameId === 0) return contentCalls(tab.id, url);
  return undefined;
});

chrome.alarms.onAlarm.addListener(() => {
  void backend.then((found) => found?.onAlarm());
});
chrome.commands.onCommand.addListener((name, tab) => {
  if (tab?.id === undefined) return;
  chrome.tabs.sendMessage(tab.id, { command: name }, { frameId: 0 }).catch(() => undefined);
});
chrome.action.onClicked.addListener((tab) => void onAction(tab));
chrome.permissions.onAdded.addListener(() => void register());
chrome.permissions.onRemoved.addListener(() => void register());
chrome.storage.onChanged.addListener(({ policy }, area) => {
  // The policies of last time no longer hold, or those of now have changed.
  if (area === 'managed' || (area === 'local' && policy?.oldValue)) void configured();
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  void register();
  if (reason === 'install') void welcome();
});
chrome.runtime.onStartup.addListener(() => void register());
void register();

/** On a page that nothing reads yet the button begins to set it up; elsewhere it opens the options. */
async function onAction({ id, url = '' }: chrome.tabs.Tab) {
  const origins = /^https?:/.test(url) ? [grantOf(`${new URL(url).origin}/*`)] : [];
  // Nothing may come before: the browser asks only straight after a press.
  const allowed = origins.length > 0 && chrome.permissions.request({ origins }).catch(() => false);
  const { sites, sitesBy } = await config;
  const isKnown = sites.some(({ pattern }) => matches(pattern, url));
  if ((await allowed) && id !== undefined && !isKnown && sitesBy === 'person') {
    return picking.startIn(id, url);
  }
  await chrome.runtime.openOptionsPage();
}

/** Where more is missing than a sign-in, which the panel asks for in place, the way there is shown at once. */
async function welcome() {
  const { backend: address, sites } = await config;
  const origins = sites.map(({ pattern }) => grantOf(pattern));
  const allowed = origins.length > 0 && (await chrome.permissions.contains({ origins }));
  if (address === undefined || !allowed) await chrome.runtime.openOptionsPage();
}
