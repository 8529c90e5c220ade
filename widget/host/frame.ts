/** The panel's place on the page: an iframe in a closed shadow root, at the right. */

import type { Adapter } from '../../shared/model/adapter.ts';
import type { Stop } from '../port.ts';
import { findAll } from './locate.ts';

export const RAIL = 48;
const NARROWEST = 320;
const WIDEST = 420;

const css = `
:host { all: initial !important; position: fixed !important; inset: 0 0 0 auto !important;
  width: var(--w) !important; z-index: 2147483646 !important; color-scheme: light dark; }
iframe { all: initial; position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: auto; }
@media print { :host { display: none !important; } }
`;

export interface FrameAround {
  window: Window;
  push: Adapter['push'];
  width: number;
  folded: boolean;
  /** What a screen reader calls it. */
  title: string;
  /** The page took the panel out. */
  removed(): void;
  loaded(panel: Window): void;
}

export interface Frame {
  /** Shows this address; the frame is put (back) into the page. */
  show(url: string): void;
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
  const host = document.createElement('deskside-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  // A sheet of its own is not subject to the page's style policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const iframe = document.createElement('iframe');
  iframe.title = around.title;
  iframe.allow = 'clipboard-write';
  iframe.addEventListener('load', () => {
    if (host.isConnected && iframe.contentWindow) around.loaded(iframe.contentWindow);
  });
  shadow.append(iframe);

  let width = clampWidth(around.width);
  let folded = around.folded;
  const html = document.documentElement;
  const before = html.style.marginRight;
  const moved = new Map<HTMLElement, string>();

  function layOut() {
    const room = `${folded ? RAIL : width}px`;
    host.style.setProperty('--w', room);
    if (around.push?.page !== 'none') html.style.setProperty('margin-right', room, 'important');
    for (const bar of around.push?.fixed?.flatMap((place) => findAll(document, place)) ?? []) {
      const element = bar as HTMLElement;
      if (!moved.has(element)) moved.set(element, element.style.right);
      element.style.setProperty('right', room, 'important');
    }
  }

  // Only direct children: the one observer over the whole page is the reader's.
  const guard = new MutationObserver(() => {
    if (!host.isConnected) around.removed();
  });

  return {
    show(url) {
      guard.disconnect();
      iframe.src = url;
      if (!host.isConnected) document.documentElement.append(host);
      guard.observe(document, { childList: true });
      guard.observe(document.documentElement, { childList: true });
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
    hasFocus: () => document.activeElement === host,
    stop() {
      guard.disconnect();
      host.remove();
      html.style.marginRight = before;
      for (const [element, right] of moved) element.style.right = right;
    },
  };
}
