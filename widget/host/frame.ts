/** The panel's place on the page: an iframe in a closed shadow root, at the right. */

import type { Adapter } from '../../shared/model/adapter.ts';
import type { Stop } from '../port.ts';
import { findAll } from './locate.ts';
import { createOverlay } from './overlay.ts';
import { own } from './own.ts';

export const RAIL = 48;
const NARROWEST = 320;
const WIDEST = 420;

/** The width too: a style of the host itself would be the page's to change. */
const css = (width: string) => `
:host { all: initial !important; position: fixed !important; z-index: 2147483646 !important; inset: 0 0 0 auto !important;
  width: ${width} !important; max-width: 100vw !important; color-scheme: light dark; }
iframe { all: initial; display: block; width: 100%; height: 100%; }
@media print { :host { display: none !important; } }
`;

export interface FrameAround {
  window: Window;
  push: () => Adapter['push'];
  width: number;
  folded: boolean;
  /** What a screen reader calls it. */
  title: string;
  /** The page took the panel out. */
  removed(): void;
  loaded(panel: Window): void;
}

export interface Frame {
  /** Shows this address; the frame is put (back) into the page. `apart`: with stores of its own, gone with the page. */
  show(url: string, apart: boolean): void;
  /** Makes room as `push` says now. */
  layOut(): void;
  /** 48 folds, anything else unfolds. */
  resize(width: number): void;
  unfold(): void;
  focus(): void;
  hasFocus(): boolean;
  stop: Stop;
}

export const clampWidth = (width: number): number =>
  Math.round(Math.min(WIDEST, Math.max(NARROWEST, width || 0)));

export function createFrame(around: FrameAround): Frame {
  const { document } = around.window;
  const { host, shadow, sheet } = createOverlay(document, 'deskside-panel');
  const iframe = document.createElement('iframe');
  iframe.title = around.title;
  iframe.allow = 'clipboard-write';
  iframe.addEventListener('load', () => {
    if (host.isConnected && iframe.contentWindow) around.loaded(iframe.contentWindow);
  });
  shadow.append(iframe);

  let width = clampWidth(around.width);
  let folded = around.folded;
  // Asked each time: a page can write itself anew.
  const root = () => own(document, 'documentElement');
  const before = root().style.marginRight;
  const moved = new Map<HTMLElement, string>();

  function layOut() {
    const room = `${folded ? RAIL : width}px`;
    sheet.replaceSync(css(room));
    const push = around.push();
    if (push?.page === 'none') root().style.marginRight = before;
    else root().style.setProperty('margin-right', room, 'important');
    for (const bar of push?.fixed?.flatMap((place) => findAll(document, place)) ?? []) {
      const element = bar as HTMLElement;
      if (!moved.has(element)) moved.set(element, element.style.right);
      element.style.setProperty('right', room, 'important');
    }
  }

  // Only direct children: the one observer over the whole page is the reader's.
  const guard = new MutationObserver(() => {
    // Moved is removed: elsewhere the page could cut, fade or scale it.
    if (host.parentNode !== root()) around.removed();
  });

  return {
    layOut,
    show(url, apart) {
      guard.disconnect();
      (iframe as { credentialless?: boolean }).credentialless = apart;
      iframe.src = url;
      if (host.parentNode !== root()) root().append(host);
      guard.observe(document, { childList: true });
      guard.observe(root(), { childList: true });
      layOut();
    },
    resize(next) {
      folded = next <= RAIL;
      if (!folded) width = clampWidth(next);
      layOut();
    },
    unfold() {
      folded = false;
      layOut();
    },
    focus() {
      iframe.focus();
    },
    hasFocus: () => own(document, 'activeElement') === host,
    stop() {
      guard.disconnect();
      host.remove();
      root().style.marginRight = before;
      for (const [element, right] of moved) element.style.right = right;
    },
  };
}
