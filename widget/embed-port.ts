/** AssistPort for the panel in the embedded form: this document comes from the backend and calls it directly. */
import type { UsageEvent } from '../shared/model/usage.ts';
import { createBackend, type TokenStore } from './backend-direct.ts';
import { connectPage } from './page-port.ts';
import type { AssistPort } from './port.ts';
import { openStore } from './store.ts';

/** What the embedding page keeps for us while no panel is there to take it. */
export interface EmbedCalls {
  counts(): Promise<UsageEvent[]>;
  counted(ids: string[]): Promise<void>;
}

const LASTS = 30_000;

/** For this tab only, and out of the embedding page's reach. */
const tokens: TokenStore = {
  read: async () => sessionStorage.getItem('deskside.token') ?? undefined,
  async write(token) {
    if (token === undefined) sessionStorage.removeItem('deskside.token');
    else sessionStorage.setItem('deskside.token', token);
  },
};

/** Resolves when a page has greeted this panel with the nonce it gave it. */
export async function embedPort(): Promise<AssistPort> {
  const nonce = location.hash.slice(1);
  const { page, start } = await connectPage<EmbedCalls>({
    window,
    nonce,
    // Who may frame this document is the backend's say (frame-ancestors), kept by the browser.
    proven: async () => window.parent !== window,
  });
  const backend = createBackend({
    base: location.origin,
    fetch: (input, init) => fetch(input, init),
    store: openStore(),
    tokens,
    now: () => Date.now(),
  });
  backend.live();

  async function takeCounts() {
    const events = await page.counts();
    for (const event of events) await backend.deliver({ kind: 'event', body: event });
    if (events.length > 0) await page.counted(events.map(({ id }) => id));
  }
  const beat = () => {
    void takeCounts().catch(() => undefined);
    void backend.outbox.flush().catch(() => undefined);
  };
  beat();
  setInterval(beat, LASTS);
  window.addEventListener('online', () => void backend.retry().catch(() => undefined));

  return {
    page,
    backend,
    start: (panel) =>
      start({
        ...panel,
        async sent(reply) {
          if (reply.unchecked) beat();
          await panel.sent(reply);
        },
      }),
    backendUrl: location.origin,
  };
}
