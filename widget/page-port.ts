/** The panel's end of the one MessagePort to the console's page. */
import { guarded } from './guard.ts';
import { link } from './host/link.ts';
import type { PagePort, PanelPort } from './port.ts';

interface Around {
  window: Window;
  /** Known to whoever put this panel into the page, and to nobody else. */
  nonce: string;
  /** May this nonce be believed? */
  proven: () => Promise<boolean>;
}

export interface PageEnd<More> {
  page: PagePort & More;
  /** Of the page that greeted, as the browser says it. */
  origin: string;
  /** The panel can listen now. */
  start(panel: PanelPort): void;
}

/** Listens from the first moment, as the page greets once. Never resolves in a panel that nobody greets. */
export function connectPage<More = unknown>({
  window,
  nonce,
  proven,
}: Around): Promise<PageEnd<More>> {
  const greeting = new Promise<{ port: MessagePort; origin: string }>((resolve) => {
    const onMessage = ({ source, origin, data, ports }: MessageEvent) => {
      const [port] = ports;
      if (source !== window.parent || !nonce || data?.deskside !== nonce || !port) return;
      // Where the browser tells who framed this page, it must be who greets.
      const above = window.location.ancestorOrigins?.[0];
      if (above !== undefined && above !== origin) return;
      window.removeEventListener('message', onMessage);
      resolve({ port, origin });
    };
    window.addEventListener('message', onMessage);
  });

  return Promise.all([greeting, proven()]).then(([{ port, origin }, believed]) => {
    if (!believed) throw new Error('This panel was not put here by Deskside.');
    let start: (panel: PanelPort) => void = () => {};
    const local = new Promise<PanelPort>((resolve) => {
      start = (panel) => resolve(guarded(panel));
    });
    const page = link<PagePort & More & { here(): Promise<void> }>(port, local).remote;
    // Until it hears this, the page takes our document for refused.
    page.here().catch(() => undefined);
    return { page, origin, start: (panel) => start(panel) };
  });
}
