/**
 * The embeddable form. `<script type="module" src="https://backend/embed.js" data-adapter="bare"></script>` reads the
 * page by an adapter; `import { startDeskside } from 'https://backend/embed.js'` takes all from the page's own code.
 */
import type { Adapter } from '../shared/model/adapter.ts';
import type { Deskside, DesksideOptions } from './embed-package/index.d.ts';
import { startEmbedded } from './embed-page.ts';
import { unknownAdapter } from './host/adapters.ts';

const { origin } = new URL(import.meta.url);

// A page needs but one of the two ways, and but one console: the rest is not fetched.

/** Rejects with a TypeError that names the field when an option is missing or wrong. */
export async function startDeskside(options: DesksideOptions): Promise<Deskside> {
  const { createGiven } = await import('./host/given-source.ts');
  const { source, ticket, beforeSend } = createGiven(options, () => location.href);
  const { stop } = startEmbedded({
    origin,
    adapter: async () => unknownAdapter(options.console),
    source,
    token: options.token,
  });
  return { ticket, beforeSend, stop };
}

/** A file beside this one for each console. */
async function bundled(id: string): Promise<Adapter> {
  try {
    return (await import(/* @vite-ignore */ `./consoles/${id}.js`)).default;
  } catch (error) {
    // Perhaps the workspace has one of this name: it comes with the panel, which says when there is none.
    console.warn(`Deskside comes with no adapter "${id}".`, error);
    return unknownAdapter(id);
  }
}

async function startByAdapter(id: string) {
  // Both at once: neither is of use without the other.
  const adapter = bundled(id);
  const { pageSource } = await import('./host/page-source.ts');
  startEmbedded({ origin, adapter: () => adapter, source: pageSource });
}

const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-adapter]')].find(
  ({ src }) => src === import.meta.url,
);
const id = script?.dataset.adapter;
if (id) void startByAdapter(id);
