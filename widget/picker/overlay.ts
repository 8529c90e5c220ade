/**
 * What the picker shows on the page: outlines, a glass to point through and a card. Glass and card are empty frames in
 * a closed shadow root, so that no listener of the page, in whatever phase, hears what is pressed or typed in them.
 */
import { boxOf } from './targets.ts';

const css = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  pointer-events: none !important; color-scheme: light dark; }
iframe { all: initial; position: absolute; border: 0; pointer-events: auto; }
.glass { inset: 0; width: 100%; height: 100%; color-scheme: normal; }
.glass[hidden] { display: none; }
.card { width: 368px; max-width: calc(100vw - 16px); max-height: calc(100vh - 24px); bottom: 12px; border-radius: 6px;
  color-scheme: light dark; box-shadow: 0 0 0 1px light-dark(#76817d, #7c8884), 0 6px 24px rgb(0 0 0 / 28%); }
.card[data-side=right] { right: 12px; }
.card[data-side=left] { left: 12px; }
.box { position: fixed; box-sizing: border-box; border: 2px solid #0a5a70; border-radius: 3px;
  outline: 1px solid #fff; outline-offset: 0; }
.box.found { border-width: 1px; border-style: dashed; }
.box.aim { background: rgb(99 178 202 / 22%); }
@media (forced-colors: active) { .box { border-color: Highlight; } }
@media print { :host { display: none !important; } }
`;

export type Side = 'left' | 'right';

export interface Overlay {
  host: HTMLElement;
  /** Documents of their own: what is pressed in them the page does not hear. */
  glass: Document;
  card: Document;
  /** Draws these, and the one that is aimed at. */
  outline(found: readonly Element[], aimed?: Element): void;
  /** The glass is over the page, or away so that the page can be used. */
  cover(on: boolean): void;
  dock(side: Side): void;
  fit(height: number): void;
  stop(): void;
}

function sheetIn(root: DocumentOrShadowRoot, view: Window & typeof globalThis, text: string): void {
  // A sheet of its own is not subject to the page's style policy.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
}

async function emptyFrame(
  shadow: ShadowRoot,
  name: string,
  title: string,
): Promise<HTMLIFrameElement> {
  const frame = shadow.ownerDocument.createElement('iframe');
  frame.className = name;
  frame.title = title;
  // Chromium has loaded it by the next line; Firefox replaces its first document later.
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    setTimeout(resolve, 300);
  });
  shadow.append(frame);
  await loaded;
  return frame;
}

export async function createOverlay(
  document: Document,
  styles: { card: string; glass: string },
  titles: { card: string; glass: string },
): Promise<Overlay> {
  const host = document.createElement('deskside-picker');
  const shadow = host.attachShadow({ mode: 'closed' });
  const view = document.defaultView as Window & typeof globalThis;
  sheetIn(shadow, view, css);
  const boxes = document.createElement('div');
  shadow.append(boxes);
  document.documentElement.append(host);
  const glass = await emptyFrame(shadow, 'glass', titles.glass);
  const card = await emptyFrame(shadow, 'card', titles.card);
  card.dataset.side = 'right';
  const inside = (frame: HTMLIFrameElement, text: string) => {
    const inner = frame.contentDocument as Document;
    sheetIn(inner, inner.defaultView as Window & typeof globalThis, text);
    return inner;
  };
  const parts = { glass: inside(glass, styles.glass), card: inside(card, styles.card) };

  return {
    host,
    ...parts,
    outline(found, aimed) {
      const wanted = aimed ? [...found.slice(0, 60), aimed] : found.slice(0, 60);
      while (boxes.childElementCount > wanted.length) boxes.lastElementChild?.remove();
      for (const [n, element] of wanted.entries()) {
        const box = (boxes.children[n] ??
          boxes.appendChild(document.createElement('div'))) as HTMLElement;
        const { left, top, width, height } = boxOf(element);
        box.className = element === aimed && n === wanted.length - 1 ? 'box aim' : 'box found';
        box.style.cssText = `left:${left - 2}px;top:${top - 2}px;width:${width + 4}px;height:${height + 4}px`;
      }
    },
    cover(on) {
      glass.hidden = !on;
    },
    dock(side) {
      card.dataset.side = side;
    },
    fit(height) {
      card.style.height = `${Math.ceil(height)}px`;
    },
    stop: () => host.remove(),
  };
}
