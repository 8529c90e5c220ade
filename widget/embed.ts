/** The embeddable form: `<script type="module" src="https://backend/embed.js" data-adapter="bare"></script>`. */
import type { Adapter } from '../shared/model/adapter.ts';
import type { UsageEvent } from '../shared/model/usage.ts';
import type { EmbedCalls } from './embed-port.ts';
import { startHost } from './host/host.ts';
import { hostWords } from './words/host.ts';

const WAITING = 'deskside.unchecked';
/** Ids and times only; a page that has no panel for weeks must not fill its storage. */
const MOST = 500;

const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-adapter]')].find(
  ({ src }) => src === import.meta.url,
);
const id = script?.dataset.adapter ?? 'bare';
const origin = new URL(import.meta.url).origin;

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

const calls: EmbedCalls = {
  counts: async () => waiting(),
  async counted(ids) {
    keep(waiting().filter((event) => !ids.includes(event.id)));
  },
};

/** A file beside this one for each console: a page needs but one. */
async function bundled(): Promise<Adapter> {
  try {
    return (await import(/* @vite-ignore */ `./consoles/${id}.js`)).default;
  } catch (error) {
    console.error(`Deskside could not get an adapter "${id}". The README lists their names.`);
    throw error;
  }
}

startHost({
  window,
  async mount() {
    const nonce = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
    return {
      panelUrl: `${origin}/panel/#${nonce}`,
      panelOrigin: origin,
      nonce,
      adapter: await bundled(),
      width: 380,
      folded: false,
      words: hostWords(navigator.languages),
    };
  },
  count: (event) => keep([...waiting(), event]),
  more: calls,
});
