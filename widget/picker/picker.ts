/** The picker put together: one question at a time on the page itself, until there is an adapter. */
import type { Adapter } from '../../shared/model/adapter.ts';
import type { Stop } from '../port.ts';
import { type Asking, startAsking } from './asking.ts';
import glassCss from './glass.css?inline';
import { createOverlay } from './overlay.ts';
import cardCss from './picker.css?inline';
import { createTryGate } from './try-gate.ts';
import type { PickerWorld } from './world.ts';

/** Starts at once what must be there before the page's scripts; the rest when the worker has answered. */
export function startPicker(world: PickerWorld): Stop {
  const { window } = world;
  let asking: Asking | undefined;
  let trying: Adapter | undefined;
  let stopped = false;
  const stopGate = createTryGate({
    window,
    adapter: () => trying,
    tried: (what, how) => asking?.tried({ what, how }),
  });

  function stop(closed = false) {
    if (stopped) return;
    stopped = true;
    world.ended(closed);
    trying = undefined;
    stopGate();
    asking?.stop();
  }

  async function open() {
    const picking = await world.picking();
    if (!picking) return stop();
    if (stopped) return;
    const titles = { card: picking.words.title, glass: picking.words.glass };
    const styles = { card: cardCss.replaceAll(':host', ':root'), glass: glassCss };
    const overlay = await createOverlay(window.document, styles, titles);
    if (stopped) return overlay.stop();
    asking = startAsking({
      overlay,
      picking,
      world,
      tryWith(adapter) {
        trying = adapter;
      },
      close: () => stop(true),
    });
  }

  void open().catch((error) => {
    console.warn('Deskside could not open the picker.', (error as Error).name);
    stop();
  });
  return stop;
}
