/**
 * The embeddable form. `<script type="module" src="https://backend/embed.js" data-adapter="bare"></script>` reads the
 * page by an adapter; `import { startDeskside } from 'https://backend/embed.js'` takes all from the page's own code.
 */
import type { Adapter } from '../shared/model/adapter.ts';
import type { Deskside, DesksideOptions } from './embed-package/index.d.ts';
import { startEmbedded } from './embed-page.ts';
import { unknownAdapter } from './host/adapters.ts';
import { createGiven } from './host/given-source.ts';

const { origin } = new URL(import.meta.url);

/** @throws TypeError that names the field when an option is missing or wrong. */
export function startDeskside(options: DesksideOptions): Deskside {
  const given = createGiven(options, () => location.href);
  const { stop } = startEmbedded({
    origin,
    adapter: async () => unknownAdapter(options.console),
    source: given.source,
    token: options.token,
  });
  return { ticket: given.ticket, beforeSend: given.beforeSend, stop };
}

/** A file beside this one for each console: a page needs but one. */
async function bundled(id: string): Promise<Adapter> {
  try {
    return (await import(/* @vite-ignore */ `./consoles/${id}.js`)).default;
  } catch (error) {
    // Perhaps the workspace has one of this name: it comes with the panel, which says when there is none.
    console.warn(`Deskside comes with no adapter "${id}".`, error);
    return unknownAdapter(id);
  }
}

const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-adapter]')].find(
  ({ src }) => src === import.meta.url,
);
const id = script?.dataset.adapter;
if (id) startEmbedded({ origin, adapter: () => bundled(id) });
