/** The service worker: wiring only. It may be stopped at any time, so nothing that matters lives here. */
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../widget/base64.ts';
import { consoles } from '../widget/host/consoles/index.ts';
import { hostWords } from '../widget/words/host.ts';
import { answerCalls } from './calls.ts';
import { matches, readConfig, writeConfig } from './config.ts';
import content from './content.ts?script&iife';
import { issueNonce, spendNonce } from './mounts.ts';
import { servePanels } from './panels.ts';
import { registerSites } from './sites.ts';
import { createWorkerBackend } from './worker-backend.ts';
import type { ContentCalls, OptionsCalls, PanelCalls } from './worker-calls.ts';

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
let backend = config.then((known) => known && createWorkerBackend(known.backend));
const panels = servePanels(() => backend);

const needed = async () => {
  const found = await backend;
  if (!found) throw new Error('No backend is set. Open the options of Deskside and name one.');
  return found;
};

const contentCalls = (tab: number, url: string): ContentCalls => ({
  async mount() {
    const site = (await config)?.sites.find(({ pattern }) => matches(pattern, url));
    const adapter = site && consoles[site.adapter];
    const found = await backend;
    if (!adapter || !found) return undefined;
    const settings = await found.recall<Settings>('settings').catch(() => undefined);
    const nonce = await issueNonce(tab);
    return {
      panelUrl: `${chrome.runtime.getURL('extension/panel.html')}#${nonce}`,
      panelOrigin: location.origin,
      nonce,
      adapter,
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
  backendUrl: async () => (await config)?.backend ?? '',
  signIn: async (email, password) => (await needed()).signIn(email, password),
  signOut: async () => (await needed()).signOut(),
  connection: async () => (await needed()).connection(),
  packs: async () => (await needed()).packs(),
  async teamMemory() {
    const packed = await (await needed()).teamMemory();
    return packed && toBase64(packed);
  },
  shareMemory: async (packed) => (await needed()).shareMemory(fromBase64(packed)),
  encoderPart: async (file, part) => toBase64(await (await needed()).encoderPart(file, part)),
  escalations: async (query) => (await needed()).escalations(query),
  deliver: async (item) => (await needed()).deliver(item),
  retry: async () => (await needed()).retry(),
  discard: async (id) => (await needed()).discard(id),
  recall: async (key) => (await needed()).recall(key),
  keep: async (key, value) => (await needed()).keep(key, value),
  config: () => config,
  adapters: async () => Object.values(consoles).map(({ id, name }) => ({ id, name })),
  async configure(address, sites) {
    await writeConfig({ backend: address, sites });
    await configured();
  },
});

async function configured() {
  config = readConfig();
  backend = config.then((known) => known && createWorkerBackend(known.backend));
  await registerSites(await config, contentFile);
  panels.renew();
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
chrome.action.onClicked.addListener(() => chrome.runtime.openOptionsPage());
chrome.permissions.onAdded.addListener(() => void configured());
chrome.permissions.onRemoved.addListener(() => void configured());
chrome.runtime.onInstalled.addListener(() => void configured());
chrome.runtime.onStartup.addListener(() => void configured());
void config.then((known) => registerSites(known, contentFile));
