/** Pointing at the page through the glass: by mouse, wheel and keys. The page hears none of it. */
import { textOf } from '../host/lines.ts';
import type { Step } from './answers.ts';
import type { Overlay } from './overlay.ts';
import { aim, candidates, elementAt, narrower, wider } from './targets.ts';

interface Around {
  page: Document;
  overlay: Overlay;
  step(): Step;
  aimed(element: Element | undefined): void;
  picked(element: Element): void;
  cancelled(): void;
  words: { glass: string };
}

/** The nearest part around an element that scrolls. */
function scrollerOf(element: Element | undefined): Element | undefined {
  for (let up = element; up; up = up.parentElement ?? undefined) {
    const { overflowY } = up.ownerDocument.defaultView?.getComputedStyle(up) ?? {};
    if (up.scrollHeight > up.clientHeight + 1 && /auto|scroll/.test(overflowY ?? '')) return up;
  }
  return undefined;
}

export function createPointing({ page, overlay, step, aimed, picked, cancelled, words }: Around) {
  const { glass } = overlay;
  /** Where the pointer or the keyboard is, and how it was widened from there. */
  let leaf: Element | undefined;
  let current: Element | undefined;
  let tabbed: Element[] = [];

  const pad = glass.createElement('div');
  pad.tabIndex = 0;
  pad.setAttribute('role', 'application');
  pad.setAttribute('aria-label', words.glass);
  const said = glass.createElement('p');
  said.setAttribute('role', 'status');
  glass.body.append(pad, said);

  function show(element: Element | undefined, speak = false) {
    current = element;
    aimed(element);
    if (speak) said.textContent = element ? `${element.localName} ${textOf(element, 120)}` : '';
  }

  function onMove({ clientX, clientY }: MouseEvent) {
    const under = elementAt(page, clientX, clientY, overlay.host);
    if (under === leaf) return;
    leaf = under;
    show(under && aim(step(), under));
  }

  function widen(out: boolean) {
    if (!current) return;
    const next = out ? wider(current) : narrower(current, leaf);
    if (next) show(next, true);
  }

  function onWheel(event: WheelEvent) {
    event.preventDefault();
    if (event.altKey) return widen(event.deltaY < 0);
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const scroller = scrollerOf(leaf) ?? page.scrollingElement;
    scroller?.scrollBy({
      top: event.deltaY * unit,
      left: event.deltaX * unit,
      behavior: 'instant',
    });
    leaf = undefined;
    onMove(event);
  }

  function onTab(back: boolean) {
    tabbed = candidates(step(), page);
    const at = leaf ? tabbed.indexOf(leaf) : -1;
    const next = tabbed.at((at < 0 && back ? 0 : at) + (back ? -1 : 1)) ?? tabbed[0];
    leaf = next;
    next?.scrollIntoView({ block: 'nearest' });
    show(next, true);
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = new Map([
      ['Tab', () => onTab(event.shiftKey)],
      ['ArrowRight', () => onTab(false)],
      ['ArrowLeft', () => onTab(true)],
      ['ArrowUp', () => widen(true)],
      ['ArrowDown', () => widen(false)],
      ['Enter', () => current && picked(current)],
      ['Escape', cancelled],
    ]);
    const act = acts.get(event.key);
    if (!act) return;
    event.preventDefault();
    if (event.isTrusted) act();
  }

  function onClick(event: MouseEvent) {
    event.preventDefault();
    if (event.isTrusted && event.button === 0 && current) picked(current);
  }

  pad.addEventListener('mousemove', onMove);
  pad.addEventListener('wheel', onWheel, { passive: false });
  pad.addEventListener('click', onClick);
  pad.addEventListener('contextmenu', (event) => event.preventDefault());
  pad.addEventListener('keydown', onKey);
  pad.addEventListener('mouseleave', () => {
    leaf = undefined;
    show(undefined);
  });

  return {
    /** Pointing begins, or goes on with another step. */
    start() {
      leaf = undefined;
      show(undefined);
      overlay.cover(true);
    },
    focus: () => pad.focus({ preventScroll: true }),
    end() {
      show(undefined);
      overlay.cover(false);
    },
  };
}
