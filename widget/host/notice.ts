import { createOverlay } from './overlay.ts';

/** "Not sent" beside the Send control. Fixed, in a shadow root of its own: nothing of the page moves. */
const css = `
:host { all: initial !important; position: fixed !important; z-index: 2147483646 !important; pointer-events: none !important; }
p { position: fixed; margin: 0; padding: 4px 8px; border-radius: 4px; font: 600 13px/18px system-ui;
  color: #fff; background: #a3161d; white-space: nowrap; }
`;
const GAP = 6;

export function createNotice(document: Document) {
  const { host, shadow, sheet } = createOverlay(document, 'deskside-notice');
  sheet.replaceSync(css);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  shadow.append(line);
  let beside: Element | undefined;

  function place() {
    if (!beside?.isConnected) return hide();
    const control = beside.getBoundingClientRect();
    // The line is placed, not its host: nothing in the page or outside this root outweighs the host's own rule.
    const own = line.getBoundingClientRect();
    const above = control.top - own.height - GAP;
    const left = control.right - own.width;
    line.style.top = `${above > 0 ? above : control.bottom + GAP}px`;
    line.style.left = `${left >= GAP ? left : control.left}px`;
  }

  function hide() {
    beside = undefined;
    host.remove();
    document.removeEventListener('scroll', place, true);
  }

  return {
    show(control: Element, text: string) {
      beside = control;
      line.textContent = text;
      document.documentElement.append(host);
      document.addEventListener('scroll', place, { capture: true, passive: true });
      place();
    },
    hide,
  };
}
