/** The content script: the host-page part with the worker behind it. */
import { isCommand } from '../widget/host/commands.ts';
import { startHost } from '../widget/host/host.ts';
import { pageSource } from '../widget/host/page-source.ts';
import { callWorker } from './calls.ts';
import type { ContentCalls } from './worker-calls.ts';

/** The panel's element, and the word with which a newer copy of this script takes its place. */
const PANEL = 'deskside-panel';

const worker = callWorker<ContentCalls>();
const started = globalThis as { deskside?: true };
/** False once another copy of the extension took over: this one then reaches nobody. */
const isCurrent = () => Boolean(chrome.runtime?.id);

/**
 * A copy from before an update may still stand in this page, with a panel that reaches nobody. Where the browser has ended
 * that copy already, its panel is all that is left of it.
 */
function takeOver() {
  for (const left of document.querySelectorAll(PANEL)) {
    window.dispatchEvent(new Event(PANEL));
    left.remove();
  }
}

function start() {
  let first = true;
  const host = startHost({
    window,
    source: pageSource,
    async mount() {
      // A newer copy has taken over; its own content script is on its way.
      if (!isCurrent()) {
        host.stop();
        return undefined;
      }
      const mount = await worker.mount();
      // Not before this one can hold a send: until then the other does.
      if (first) takeOver();
      first = false;
      return mount;
    },
    count: (event) => void worker.count(event).catch(() => undefined),
  });
  return host;
}

// Registered and injected may meet in one page; this name lives in the extension's own world.
if (!started.deskside && window.top === window) {
  started.deskside = true;
  let host = start();
  // Any page can say this word; only a copy that was replaced heeds it.
  window.addEventListener(PANEL, () => isCurrent() || host.stop());
  chrome.runtime.onMessage.addListener((message: { command?: unknown; anew?: unknown }) => {
    if (isCommand(message?.command)) host.command(message.command);
    if (message?.anew !== true) return;
    host.stop();
    host = start();
  });
}
