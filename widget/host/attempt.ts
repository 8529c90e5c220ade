/** One press that would send a draft: what it was, and how to do it again. */
import type { Adapter, SendKey } from '../../shared/model/adapter.ts';
import type { Composer } from './composer.ts';
import { findAll, isAny, visible } from './locate.ts';
import { own } from './own.ts';

export interface Attempt {
  composer: Composer;
  event: Event;
  target: HTMLElement;
  /** The control that was pressed; the field for keys. */
  control: HTMLElement;
}

const isKey = (key: SendKey, event: KeyboardEvent): boolean =>
  event.key === key.key &&
  (event.ctrlKey || event.metaKey) === Boolean(key.mod) &&
  event.altKey === Boolean(key.alt) &&
  event.shiftKey === Boolean(key.shift);

const isElement = (target: EventTarget | undefined): target is HTMLElement =>
  target !== undefined && own(target as Node, 'nodeType') === Node.ELEMENT_NODE;

/** Out of shadow roots and frames, which `contains` does not cross. */
function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null | undefined = inner; node; ) {
    if (node === outer) return true;
    node =
      own(node, 'parentNode') ??
      (node as Partial<ShadowRoot>).host ??
      own(node as Document, 'defaultView')?.frameElement;
  }
  return false;
}

/** Elements of a frame that was taken out stay connected, to a document that nobody sees. */
const isThere = (element: HTMLElement): boolean =>
  own(element, 'isConnected') && own(element.ownerDocument, 'defaultView') !== null;

function byKey(event: KeyboardEvent, composers: Composer[], path: EventTarget[]) {
  // 229: the key belongs to an input method, whatever it says it is.
  if (event.isComposing || event.keyCode === 229) return undefined;
  const isIn = (css: string) => path.some((one) => isElement(one) && isAny(one, [css]));
  return composers.find(({ place, field }) =>
    place.keys?.some((key) => isKey(key, event) && (key.in ? isIn(key.in) : path.includes(field))),
  );
}

/** The control of a composer that this event presses. */
function byControl(
  type: string,
  composers: Composer[],
  path: EventTarget[],
  page: Document,
): { composer: Composer; control: HTMLElement } | undefined {
  for (const composer of composers) {
    for (const { css, on = 'click' } of composer.place.send) {
      const control = on === type && findAll(page, css).find((element) => path.includes(element));
      if (control) return { composer, control: control as HTMLElement };
    }
  }
  return undefined;
}

export function attemptOf(
  event: Event,
  composers: Composer[],
  page: Document,
): Attempt | undefined {
  const path = event.composedPath();
  const [target] = path;
  if (!isElement(target)) return undefined;
  if (event.type === 'keydown') {
    const composer = byKey(event as KeyboardEvent, composers, path);
    return composer && { composer, event, target, control: composer.field };
  }
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    const composer =
      composers.find(({ field }) => holds(target, field)) ??
      (submitter ? byControl('click', composers, [submitter], page)?.composer : undefined);
    return composer && { composer, event, target, control: submitter ?? target };
  }
  const found = byControl(event.type, composers, path, page);
  return found && { ...found, event, target };
}

/** Cheap, as it is asked for every key: can this event send anything in this console? */
export function concerns(adapter: Adapter, event: Event): boolean {
  if (event.type === 'keydown') {
    const key = event as KeyboardEvent;
    return adapter.composers.some(({ keys }) => keys?.some((send) => isKey(send, key)));
  }
  if (event.type === 'mousedown' || event.type === 'pointerdown') {
    return adapter.composers.some(({ send }) => send.some(({ on }) => on === event.type));
  }
  return true;
}

/** What to press again: frameworks draw controls anew. Undefined when it is gone, as in a menu that has closed. */
export function controlOf(
  { event, target, control, composer }: Attempt,
  page: Document,
): HTMLElement | undefined {
  if (isThere(target)) return target;
  if (event.type === 'keydown') return isThere(composer.field) ? composer.field : undefined;
  if (event.type === 'submit') return undefined;
  const place = composer.place.send.find(({ css }) => isAny(control, css.split(' >>> ').slice(-1)));
  // One selector may find all entries of a menu; another entry would do something else.
  const isSame = (element: Element) =>
    visible(element) && element.textContent?.trim() === control.textContent?.trim();
  return place && (findAll(page, place.css).find(isSame) as HTMLElement | undefined);
}

const submits = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';

/** What a browser makes of Enter, which it does not do for a key that a script pressed. */
function enter(target: HTMLElement) {
  const { tagName } = target;
  if (tagName === 'BUTTON') return target.click();
  const { form } = target as HTMLInputElement;
  if (tagName !== 'INPUT' || !form) return;
  const button = findAll(form, submits)[0] as HTMLElement | undefined;
  if (button) button.click();
  else own(form, 'requestSubmit')();
}

function pressKey(target: HTMLElement, event: KeyboardEvent) {
  const press = (type: string) => target.dispatchEvent(new KeyboardEvent(type, event));
  const plain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (press('keydown') && press('keypress') && plain) enter(target);
  press('keyup');
}

/** Does again what the agent did. */
export function repeat(attempt: Attempt, page: Document): void {
  const { event } = attempt;
  // A control that left the page may still hear: better than losing the press.
  const control = controlOf(attempt, page) ?? attempt.target;
  if (event.type === 'click') control.click();
  else if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    own(control as HTMLFormElement, 'requestSubmit')(submitter?.isConnected ? submitter : null);
  } else if (event.type === 'keydown') pressKey(control, event as KeyboardEvent);
  else {
    const Kind = event.type === 'pointerdown' ? PointerEvent : MouseEvent;
    // An event is all that its copy needs to know.
    control.dispatchEvent(new Kind(event.type, event));
  }
}
