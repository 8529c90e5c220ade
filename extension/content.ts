/** The content script: the host-page part with the worker behind it. */
import { isCommand } from '../widget/host/commands.ts';
import { startHost } from '../widget/host/host.ts';
import { callWorker } from './calls.ts';
import type { ContentCalls } from './worker-calls.ts';

const worker = callWorker<ContentCalls>();
const started = globalThis as { deskside?: true };

// Registered and injected may meet in one page; this name lives in the extension's own world.
if (!started.deskside && window.top === window) {
  started.deskside = true;
  const host = startHost({
    window,
    async mount() {
      if (chrome.runtime?.id) return worker.mount();
      // A newer version has taken over; its own content script is on its way.
      host.stop();
      return undefined;
    },
    count: (event) => void worker.count(event).catch(() => undefined),
  });
  chrome.runtime.onMessage.addListener((message: { command?: unknown }) => {
    if (isCommand(message?.command)) host.command(message.command);
  });
}
