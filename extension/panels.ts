/** Open panels: while one is connected the live stream is held, and it hears what changed. */
import type { Stop } from '../widget/port.ts';
import type { WorkerBackend } from './worker-backend.ts';

export function servePanels(backend: () => Promise<WorkerBackend | undefined>) {
  const ports = new Set<chrome.runtime.Port>();

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'panel' || port.sender?.id !== chrome.runtime.id) return;
    ports.add(port);
    const stops: Stop[] = [];
    void backend().then((found) => {
      if (!found || !ports.has(port)) return;
      stops.push(
        found.live(),
        found.onChange((what) => port.postMessage(what)),
      );
    });
    // Its pings keep the worker alive while a panel looks on; there is nothing to answer.
    port.onMessage.addListener(() => undefined);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      for (const stop of stops) stop();
    });
  });

  return {
    /** Another backend: every panel connects anew. */
    renew() {
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}
