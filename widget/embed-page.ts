/** What both ways to embed Deskside share: the panel's address, counts for when no panel is there, the way to sign in. */
import type { Adapter } from '../shared/model/adapter.ts';
import type { UsageEvent } from '../shared/model/usage.ts';
import type { EmbedCalls } from './embed-port.ts';
import { startHost } from './host/host.ts';
import type { Source, SourceAround } from './host/source.ts';
import { hostWords } from './words/host.ts';

const WAITING = 'deskside.unchecked';
/** Ids and times only; a page that has no panel for weeks must not fill its storage. */
const MOST = 500;

function waiting(): UsageEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(WAITING) ?? '[]');
    return Array.isArray(kept) ? (kept as UsageEvent[]) : [];
  } catch {
    return [];
  }
}
function keep(events: UsageEvent[]) {
  try {
    localStorage.setItem(WAITING, JSON.stringify(events.slice(-MOST)));
  } catch {
    // Storage that is full or forbidden costs a count, not a reply.
  }
}

interface Embedded {
  /** Origin of the backend. */
  origin: string;
  adapter(): Promise<Adapter>;
  source(around: SourceAround): Source;
  /** A fresh signed token of the agent. */
  token?: (() => string | Promise<string>) | undefined;
}

export function startEmbedded({ origin, adapter, source, token }: Embedded) {
  const calls: EmbedCalls = {
    counts: async () => waiting(),
    async counted(ids) {
      keep(waiting().filter((event) => !ids.includes(event.id)));
    },
    signsIn: async () => token !== undefined,
    async token() {
      try {
        return await token?.();
      } catch (error) {
        console.error('Deskside got no token to sign the agent in.', error);
        return undefined;
      }
    },
  };
  return startHost({
    window,
    source,
    async mount() {
      const nonce = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
      return {
        panelUrl: `${origin}/panel/#${nonce}`,
        panelOrigin: origin,
        nonce,
        adapter: await adapter(),
        width: 380,
        folded: false,
        words: hostWords(navigator.languages),
      };
    },
    count: (event) => keep([...waiting(), event]),
    more: calls,
  });
}
