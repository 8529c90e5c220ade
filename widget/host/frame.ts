/** The panel's place on the page: an iframe in a closed shadow root, at the right, with a drag handle. */
import type { Stop } from '../port.ts';
import type { Adapter } from './adapter.ts';
import { findAll } from './locate.ts';

export const RAIL = 48;
const NARROWEST = 320;
const WIDEST = 420;
const STEP = 10;

const css = `
:host { all: initial !important; position: fixed !important; inset: 0 0 0 auto !important;
  width: var(--w) !important; z-index: 2147483646 !important; color-scheme: light dark; }
iframe { all: initial; position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: auto; }
div { position: absolute; inset: 0 auto 0 -3px; width: 7px; cursor: ew-resize; touch-action: none; }
div:focus-visible, div:hover { background: #4a7ebb80; outline: none; }
:host([data-folded]) div { display: none; }
:host([data-dragging]) iframe { pointer-events: none; }
@media print { :host { display: none !important; } }
`;

export interface FrameAround {
  window: Window;
  push: Adapter['push'];
  width: number;
  folded: boolean;
  words: { panel: string; resize: string };
  /** The agent chose another width. */
  widened(width: number): void;
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
  /** Keys on the handle; true when it took the key. */
  onKey(event: KeyboardEvent): boolean;
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
  iframe.title = around.words.panel;
  iframe.allow = 'clipboard-write';
  iframe.addEventListener('load', () => {
    if (host.isConnected && iframe.contentWindow) around.loaded(iframe.contentWindow);
  });
  const handle = document.createElement('div');
  const aria = {
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': around.words.resize,
    'aria-valuemin': `${NARROWEST}`,
    'aria-valuemax': `${WIDEST}`,
  };
  for (const [name, value] of Object.entries(aria)) handle.setAttribute(name, value);
  shadow.append(iframe, handle);

  let width = clampWidth(around.width);
  let folded = around.folded;
  const html = document.documentElement;
  const before = html.style.marginRight;
  const moved = new Map<HTMLElement, string>();

  function layOut() {
    const room = `${folded ? RAIL : width}px`;
    host.style.setProperty('--w', room);
    host.toggleAttribute('data-folded', folded);
    handle.setAttribute('aria-valuenow', `${width}`);
    if (around.push?.page !== 'none') html.style.setProperty('margin-right', room, 'important');
    for (const bar of around.push?.fixed?.flatMap((place) => findAll(document, place)) ?? []) {
      const element = bar as HTMLElement;
      if (!moved.has(element)) moved.set(element, element.style.right);
      element.style.setProperty('right', room, 'important');
    }
  }

  function choose(next: number) {
    width = clampWidth(next);
    layOut();
  }

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    host.toggleAttribute('data-dragging', true);
    const right = html.clientWidth + (folded ? RAIL : width);
    const edge = Math.max(right, host.getBoundingClientRect().right);
    const drag = ({ clientX }: PointerEvent) => choose(edge - clientX);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', drag);
        host.removeAttribute('data-dragging');
        around.widened(width);
      },
      { once: true },
    );
  });

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
    hasFocus: () => document.activeElement === host && shadow.activeElement === iframe,
    onKey(event) {
      if (event.target !== host || shadow.activeElement !== handle) return false;
      const steps: Record<string, number> = {
        ArrowLeft: width + STEP,
        ArrowRight: width - STEP,
        Home: NARROWEST,
        End: WIDEST,
      };
      const next = steps[event.key];
      if (next === undefined) return false;
      choose(next);
      around.widened(width);
      return true;
    },
    stop() {
      guard.disconnect();
      host.remove();
      html.style.marginRight = before;
      for (const [element, right] of moved) element.style.right = right;
    },
  };
}
