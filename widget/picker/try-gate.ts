/** A dry run of the gate: every press that would send is held, and nothing on the page can send meanwhile. */
import type { Adapter } from '../../shared/model/adapter.ts';
import { type Composer, composersIn, wordsIn } from '../host/composer.ts';
import { createEars } from '../host/ears.ts';
import { createGate } from '../host/gate.ts';
import { rootOf } from '../host/reader.ts';
import type { Stop } from '../port.ts';

/** `empty`: there is nothing to send yet; `missed`: a press that Deskside would not have noticed. */
export type Tried = 'held' | 'empty' | 'missed' | 'note';

interface Around {
  window: Window;
  /** What the dry run is made with; undefined while there is none. */
  adapter(): Adapter | undefined;
  tried(what: Tried, how: 'click' | 'key'): void;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit'];
const pressable =
  'button,a[href],input[type=submit],input[type=button],[role=button],[role=menuitem]';

/**
 * Listens at once, idle until there is an adapter: registered with the page's first script it hears a press before the
 * page does, as the gate itself will.
 */
export function createTryGate({ window, adapter, tried }: Around): Stop {
  const ears = createEars(window, () => reach());
  const { document } = window;
  const composers = (): Composer[] => {
    const known = adapter();
    const root = known && rootOf(known, document);
    return known && root ? composersIn(known, root) : [];
  };
  const reach = () => ears.reach(composers().map(({ field }) => field.ownerDocument));
  const howOf = (event: Event) => (event.type === 'keydown' ? 'key' : 'click');

  const stopReaching = ears.hear(presses, reach);
  const gate = createGate({
    window,
    ears,
    adapter,
    composers,
    ticket: () => ({ console: adapter()?.id ?? '', id: 'dry-run' }),
    terms: () => 2000,
    ask: async () => 'stop',
    sent: () => {},
    stopped: ({ event }) => tried('held', howOf(event)),
  });

  /** What the gate let through. A press that could send ends here all the same. */
  function block(event: Event) {
    if (!adapter()) return;
    const target = event.composedPath()[0] as Element | undefined;
    if (!target || target.nodeType !== Node.ELEMENT_NODE || /^DESKSIDE-/.test(target.tagName))
      return;
    const [composer] = composers();
    const inField = composer?.field.contains(target) ?? false;
    const key = event as KeyboardEvent;
    const isEnter = event.type === 'keydown' && key.key === 'Enter' && !(inField && key.shiftKey);
    const isPress =
      !/^key|submit/.test(event.type) && !inField && target.closest(pressable) !== null;
    const isSend = event.type === 'submit' || isEnter || isPress;
    if (!isSend) return;
    event.stopImmediatePropagation();
    // The browser makes the click of the presses before it.
    if (!/(down|up)$/.test(event.type) || event.type === 'keydown') event.preventDefault();
    if (!/^(click|keydown|submit)$/.test(event.type)) return;
    // A new line; where Enter alone sends, the admin says so.
    if (isEnter && inField && !key.ctrlKey && !key.metaKey) return;
    const nothing = !composer || !wordsIn(composer).text.trim();
    tried(nothing ? 'empty' : composer?.kind === 'note' ? 'note' : 'missed', howOf(event));
  }
  const stopBlocking = ears.hear(presses, block);

  return () => {
    for (const stop of [stopReaching, gate.stop, stopBlocking, ears.stop]) stop();
  };
}
