/** One press that would send a draft: what it was, and how to do it again. */
import type { Adapter, SendKey } from '../../shared/model/adapter.ts';
import { type Composer, sendControlOf } from './composer.ts';
import { findAll, visible } from './locate.ts';

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

function byKey(event: KeyboardEvent, composers: Composer[], target: HTMLElement) {
  // 229: the key belongs to an input method, whatever it says it is.
  if (event.isComposing || event.keyCode === 229) return undefined;
  return composers.find(({ place, field }) =>
    place.keys?.some(
      (key) => isKey(key, event) && (key.in ? target.closest(key.in) : field.contains(target)),
    ),
  );
}

export function attemptOf(
  event: Event,
  composers: Composer[],
  page: Document,
): Attempt | undefined {
  const target = event.composedPath()[0] as HTMLElement | undefined;
  if (target?.nodeType !== Node.ELEMENT_NODE) return undefined;
  if (event.type === 'keydown') {
    const composer = byKey(event as KeyboardEvent, composers, target);
    return composer && { composer, event, target, control: composer.field };
  }
  if (event.type === 'submit') {
    const composer = composers.find(({ field }) => target.contains(field));
    const { submitter } = event as SubmitEvent;
    return composer && { composer, event, target, control: submitter ?? target };
  }
  const found = sendControlOf(composers, target, event.type, page);
  return found && { ...found, event, target, control: found.control as HTMLElement };
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
export function controlOf({ event, target, control, composer }: Attempt, page: Document) {
  if (target.isConnected) return target;
  if (event.type === 'keydown') return composer.field.isConnected ? composer.field : undefined;
  if (event.type === 'submit') return undefined;
  const place = composer.place.send.find(({ css }) => control.matches(css));
  return place && (findAll(page, place.css).find(visible) as HTMLElement | undefined);
}

/** Does again what the agent did. */
export function repeat(attempt: Attempt, page: Document): void {
  const { event } = attempt;
  // A control that left the page may still hear: better than losing the press.
  const control = controlOf(attempt, page) ?? attempt.target;
  const init = { bubbles: true, cancelable: true, composed: true };
  if (event.type === 'click') control.click();
  else if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    (control as HTMLFormElement).requestSubmit(submitter?.isConnected ? submitter : null);
  } else if (event.type === 'keydown') {
    const { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    const pressed = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, shiftKey };
    control.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...pressed }));
  } else {
    const Kind = event.constructor as typeof MouseEvent;
    control.dispatchEvent(new Kind(event.type, init));
  }
}
