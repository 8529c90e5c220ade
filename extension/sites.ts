/** The content script on every site that was granted, and on no other. */
import type { Config } from './config.ts';
import { grantOf } from './patterns.ts';

const granted = async (patterns: string[]): Promise<string[]> => {
  const asked = await Promise.all(
    patterns.map(async (pattern) =>
      (await chrome.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  return asked.flat();
};

const ids = ['host'];
const ENTERED = 'entered';
/** Forgotten by the browser whenever another copy of the extension takes over: this one is in no tab yet. */
const isNew = async () => !(await chrome.storage.session.get(ENTERED))[ENTERED];

/**
 * Registers what is granted now, takes away the rest, and starts in tabs that are open already.
 * Harmless to call again.
 */
export async function registerSites({ sites }: Config, file: string): Promise<void> {
  const patterns = [...new Set(sites.map(({ pattern }) => grantOf(pattern)))];
  const matches = await granted(patterns);
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids });
  const same =
    !(await isNew()) &&
    registered.length === Math.min(1, matches.length) &&
    (registered[0]?.matches ?? []).toSorted().join() === matches.toSorted().join() &&
    (registered[0]?.js ?? [file])[0] === file;
  if (same) return;
  await chrome.storage.session.set({ [ENTERED]: true });
  if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await chrome.scripting.registerContentScripts([
    { id: 'host', matches, js: [file], runAt: 'document_start', allFrames: false },
  ]);
  for (const { id } of await chrome.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    const target = { tabId: id };
    // Tabs that cannot be entered (an error page, a discarded tab) get it with their next load.
    chrome.scripting.executeScript({ target, files: [file] }).catch(() => undefined);
  }
}
