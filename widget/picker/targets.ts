/** Elements on the page as a person points at them: through frames, open shadow roots and our own glass. */
import { visible } from '../host/locate.ts';
import type { Step } from './answers.ts';
import { above, holds } from './propose-messages.ts';

const MOST = 400;
const pressable =
  'button,a[href],summary,input[type=submit],input[type=button],[role=button],[role=menuitem],[role=tab],[role=link],[role=checkbox],[role=switch],label';

/** The document in a frame that may be looked into. */
function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The innermost element at a place of the viewport; `own` is ours and lies above all. */
export function elementAt(page: Document, x: number, y: number, own: Element): Element | undefined {
  let found = page
    .elementsFromPoint(x, y)
    .find((element) => element !== own && !/^DESKSIDE-/.test(element.tagName));
  let left = x;
  let top = y;
  for (let depth = 0; found && depth < 8; depth += 1) {
    const root = found.shadowRoot;
    const frame = root ? null : found.tagName === 'IFRAME' ? documentIn(found) : null;
    let next: Element | undefined;
    if (root)
      next = root.elementsFromPoint(left, top).find((element) => element.getRootNode() === root);
    if (frame) {
      const box = found.getBoundingClientRect();
      left -= box.left + found.clientLeft;
      top -= box.top + found.clientTop;
      next = frame.elementFromPoint(left, top) ?? undefined;
    }
    if (!next) break;
    found = next;
  }
  return found;
}

/** Where an element is in the page's viewport, also one in a frame. */
export function boxOf(element: Element): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  let { left, top, width, height } = element.getBoundingClientRect();
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width, height };
}

/** The field that holds this: a textarea, or the outermost element that can be written in. */
export function fieldOf(element: Element): Element | undefined {
  const inner = element.closest(
    'textarea,input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button])',
  );
  if (inner) return inner;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let field: Element | undefined;
  for (let up: Element | null = element; up; up = up.parentElement) {
    if ((up as HTMLElement).isContentEditable) field = up;
  }
  // The click met the box around the field, or its label.
  const inside = element.querySelectorAll(
    'textarea,[contenteditable=true],[contenteditable=""],[role=textbox]',
  );
  return field ?? (inside.length === 1 ? inside[0] : undefined);
}

export const controlOf = (element: Element): Element => {
  const control = element.closest(pressable) ?? element;
  return control.localName === 'label'
    ? ((control as HTMLLabelElement).control ?? control)
    : control;
};

/** What is meant by pointing here in this step; undefined: nothing that fits. */
export function aim(step: Step, element: Element): Element | undefined {
  if (step === 'reply') return fieldOf(element);
  if (step === 'send' || step === 'noteMode') return controlOf(element);
  // Words inside a field are not the ticket's; a subject may stand in one.
  if (step === 'customer' || step === 'agent' || step === 'note') {
    return fieldOf(element) &&
      element.matches('textarea,input,[contenteditable],[contenteditable] *')
      ? undefined
      : element;
  }
  return element;
}

/** What is one step further out and still on the page. */
export function wider(element: Element): Element | undefined {
  const up = above(element);
  return up && !/^(BODY|HTML)$/.test(up.tagName) ? up : undefined;
}

/** One step inwards: towards `leaf` when it is inside, else the first part that shows something. */
export function narrower(element: Element, leaf: Element | undefined): Element | undefined {
  const children = [...(element.shadowRoot ?? element).children].filter(visible);
  return children.find((child) => leaf && holds(child, leaf)) ?? children[0];
}

const ownText = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
  );

function* all(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$|^DESKSIDE-/.test(element.tagName)) continue;
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
    const frame = element.tagName === 'IFRAME' ? documentIn(element) : null;
    if (frame) yield* all(frame);
  }
}

/** What the keyboard goes through in this step, in the order of the page. */
export function candidates(step: Step, page: Document): Element[] {
  const found = new Set<Element>();
  for (const element of all(page)) {
    if (found.size >= MOST) break;
    const fits =
      step === 'reply'
        ? element.matches('textarea,[contenteditable=true],[contenteditable=""]') ||
          isEditorBody(element)
        : step === 'send' || step === 'noteMode'
          ? element.matches(pressable)
          : ownText(element) || element.matches('input,textarea');
    if (!fits || !visible(element)) continue;
    const target = aim(step, element);
    if (target) found.add(target);
  }
  return [...found];
}

const isEditorBody = (element: Element): boolean =>
  element.tagName === 'BODY' && element.ownerDocument.designMode === 'on';
