import './panel.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { AssistPort, Stop } from '../port.ts';
import { listenToKeys } from './keys.ts';
import { Body } from './parts/Body.tsx';
import { PanelContext, usePanel } from './parts/context.ts';
import { Dock } from './parts/Dock.tsx';
import { Edge } from './parts/Edge.tsx';
import { Head } from './parts/Head.tsx';
import { Live } from './parts/Live.tsx';
import { Rail } from './parts/Rail.tsx';
import { Trouble } from './parts/SopSection.tsx';
import { createPanel, type Panel } from './state/panel.ts';
import { browserWorld, type World } from './state/world.ts';

function App() {
  const { panel, words } = usePanel();
  const { view, ticket, assist, session } = panel;
  const later = panel.later.parts.value;
  const state = ticket.view.value?.state;
  const read = ticket.ticket.value;
  const found = assist.current.value?.sop.id;
  useLayoutEffect(() => {
    if (!read || !session.packs.value) return;
    // A message of a channel comes after the frame that was just committed.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('deskside:painted');
    const frame = requestAnimationFrame(() => port2.postMessage(0));
    return () => cancelAnimationFrame(frame);
  }, [read, found]);

  const level = view.view.value.name;
  return (
    <div
      class="frame"
      onPointerEnter={() => {
        assist.held.value = true;
      }}
      onPointerLeave={() => {
        assist.held.value = false;
      }}
      onFocusIn={() => {
        assist.held.value = true;
      }}
      onFocusOut={() => {
        assist.held.value = false;
      }}
    >
      <Live />
      {view.folded.value ? (
        <Rail />
      ) : (
        <aside class="panel" aria-label={words.label} data-level={level}>
          <Edge />
          <Head />
          <div class="body" aria-busy={state === 'loading'}>
            <Trouble />
            <Body />
          </div>
          {later && <later.Findings />}
          <Dock />
        </aside>
      )}
    </div>
  );
}

/** The document's own language and colours follow the settings. */
function dress(document: Document, { session }: Panel): Stop {
  return effect(() => {
    const { theme } = session.settings.value;
    document.documentElement.lang = session.language.value;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
}

/**
 * Draws the panel into `root` and answers the page through `port`. Stop ends it all.
 * Marks `deskside:ticket` when a ticket arrives and `deskside:painted` when its suggestions are on screen.
 */
export function mountPanel(
  root: HTMLElement,
  port: AssistPort,
  world: World = browserWorld(port),
): Stop {
  const panel = createPanel(world);
  const stops: Stop[] = [];
  let stopped = false;
  void panel.start().then((stop) => {
    if (stopped) return stop();
    render(
      <PanelContext.Provider value={panel}>
        <App />
      </PanelContext.Provider>,
      root,
    );
    stops.push(stop, dress(root.ownerDocument, panel), listenToKeys(root.ownerDocument, panel));
  });
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    render(null, root);
  };
}
