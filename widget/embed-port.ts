/** AssistPort for the panel in the embedded form: this document comes from the backend and calls it directly. */
import type { UsageEvent } from '../shared/model/usage.ts';
import { createBackend, type TokenStore } from './backend-direct.ts';
import { memoryStore } from './memory-store.ts';
import { connectPage } from './page-port.ts';
import type { AssistPort, HandOver } from './port.ts';
import { openStore, type Store } from './store.ts';

/** What the embedding page keeps for us while no panel is there to take it. */
export interface EmbedCalls {
  counts(): Promise<UsageEvent[]>;
  counted(ids: string[]): Promise<void>;
  /** Does the page's own server vouch for the agent? */
  signsIn(): Promise<boolean>;
  /** A fresh signed token; undefined when the page could not get one. */
  token(): Promise<string | undefined>;
}

const BEAT = 30_000;
const SOON = 300;

const TOKEN = 'deskside.token';

/** For this tab only, and out of the embedding page's reach. */
const sessionTokens: TokenStore = {
  read: async () => sessionStorage.getItem(TOKEN) ?? undefined,
  async write(token) {
    if (token === undefined) sessionStorage.removeItem(TOKEN);
    else sessionStorage.setItem(TOKEN, token);
  },
};

/** Gone with this document: whoever uses the page next is vouched for anew. */
const noTokens: TokenStore = { read: async () => undefined, write: async () => {} };

/** Browsers that block third-party storage refuse both; then all is kept until the page is left. */
async function storage(): Promise<{ store: Store; tokens: TokenStore }> {
  const store = openStore();
  try {
    await Promise.all([store.recall('connection'), sessionTokens.read()]);
    return { store, tokens: sessionTokens };
  } catch {
    console.warn(
      'This browser lets Deskside store nothing here. What is not sent yet is lost on leaving.',
    );
    return { store: memoryStore(), tokens: noTokens };
  }
}

/** Resolves when a page has greeted this panel with the nonce it gave it. */
export async function embedPort(): Promise<AssistPort> {
  const nonce = location.hash.slice(1);
  const { page, origin, start } = await connectPage<EmbedCalls>({
    window,
    nonce,
    // Who may frame this document is the backend's say (frame-ancestors), kept by the browser.
    proven: async () => window.parent !== window,
  });
  const vouched = await page.signsIn();
  const kept = await storage();
  const backend = createBackend({
    base: location.origin,
    fetch: (input, init) => fetch(input, init),
    store: kept.store,
    tokens: vouched ? noTokens : kept.tokens,
    now: () => Date.now(),
  });
  backend.live();

  async function handOver(): Promise<HandOver> {
    const token = await page.token();
    if (typeof token !== 'string') return { ok: false, error: 'no-token' };
    return backend.handIn(token, origin);
  }

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
  setInterval(beat, BEAT);
  window.addEventListener('online', () => void backend.retry().catch(() => undefined));

  return {
    page,
    backend,
    start: (panel) =>
      start({
        ...panel,
        async sent(reply) {
          try {
            await panel.sent(reply);
          } catch (error) {
            // The page counts it when it hears of this; then it is ours to take.
            setTimeout(beat, SOON);
            throw error;
          }
        },
      }),
    backendUrl: location.origin,
    ...(vouched ? { handOver } : {}),
  };
}
