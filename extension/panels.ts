/** Open panels: while one is connected the live stream is held, and it hears what changed. */
import type { Stop } from '../widget/port.ts';
import type { WorkerBackend } from './worker-backend.ts';

export function servePanels(backend: () => Promise<WorkerBackend | undefined>) {
  const ports = new Map<chrome.runtime.Port, Stop[]>();
  const end = (port: chrome.runtime.Port) => {
    for (const stop of ports.get(port) ?? []) stop();
    ports.delete(port);
  };

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'panel' || port.sender?.id !== chrome.runtime.id) return;
    const stops: Stop[] = [];
    ports.set(port, stops);
    void backend().then((found) => {
      if (!found || !ports.has(port)) return;
      stops.push(
        found.live(),
        found.onChange((what) => port.postMessage(what)),
      );
    });
    // Its pings keep the worker alive while a panel looks on; there is nothing to answer.
    port.onMessage.addListener(() => undefined);
    port.onDisconnect.addListener(end);
  });

  return {
    /** Another backend: every panel connects anew. */
    renew() {
      for (const port of [...ports.keys()]) {
        end(port);
        // Only the other side hears this.
        port.disconnect();
      }
    },
  };
}
