import type { Adapter } from '../../shared/model/adapter.ts';
import type { TicketKey } from '../../shared/model/draft.ts';
import type { Stop, TicketView } from '../port.ts';
import { valueAt } from './locate.ts';
import { readTicket, rootOf } from './reader.ts';

/** Shortest time between two readings (ms). */
const PAUSE = 32;
/** A page that changes all the time: at most 0.5 % of it goes into reading, once so many ms are used up. */
const SHARE = 200;
const BURST = 30;
/** However costly it is, another ticket must not go unnoticed for longer (ms). */
const LONGEST = 2000;
/** How long a page may take to fill before what is missing counts as a change of the page, ms. */
const SETTLE = 4000;
/** Records looked at per batch; a larger batch is a change of the page anyway. */
const LOOK_AT = 40;

/** What is switched when a tool brings another ticket to the front. */
const attributes = ['hidden', 'class', 'style', 'open', 'aria-hidden', 'aria-busy', 'data-value'];

export interface Watch {
  /** Reads at once. */
  read(): void;
  /** Begins anew, as with a page that still fills: it is read by another adapter. */
  renew(): void;
  view(): TicketView;
  stop: Stop;
}

interface Around {
  adapter: () => Adapter;
  window: Window;
  /** Nothing is read while the agent composes a character. */
  composing: () => boolean;
  /** Is this inside a composer's field? Typing is not a change of the ticket. */
  typedIn: (node: Node) => boolean;
  /** Anything but typing moved on the page; called at most once per reading. */
  moved: () => void;
  changed: (view: TicketView) => void;
}

export function watchTicket({
  adapter,
  window,
  composing,
  typedIn,
  moved,
  changed,
}: Around): Watch {
  const { document, performance } = window;
  let view: TicketView = { state: 'none' };
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires, and when the next reading may be at the earliest. */
  let due = 0;
  let next = 0;
  /** When the last reading ended. */
  let last = 0;
  /** Reading that was not paid off by waiting yet (ms). */
  let spent = 0;
  let url = window.location.href;
  let since = performance.now();

  const idNow = (): TicketKey | undefined => {
    const { id: console, ticketId } = adapter();
    const root = rootOf(adapter(), document);
    // Without the visible ticket's part of the page only the address can tell: others may be mounted.
    const places = root ? ticketId : ticketId.filter((place) => 'url' in place);
    const scope = root ?? document;
    const id = valueAt(places, { scope, page: document, url })?.slice(0, 128);
    return id ? { console, id } : undefined;
  };

  /** A page that still fills is loading, not changed. */
  function settled(found: TicketView): TicketView {
    if (found.state !== 'changed') {
      since = performance.now();
      return found;
    }
    const left = SETTLE - (performance.now() - since);
    const key = idNow();
    if (left <= 0) return key ? { ...found, id: key.id } : found;
    schedule(left + 1);
    if (key) return { state: 'loading', key };
    return view.state === 'loading' ? view : { state: 'none' };
  }

  function read() {
    clearTimeout(timer);
    timer = undefined;
    if (composing()) return schedule(PAUSE);
    const begun = performance.now();
    if (window.location.href !== url) {
      url = window.location.href;
      since = begun;
    }
    try {
      view = settled(readTicket(adapter(), document, url));
    } catch {
      // A reader that fails on a page has nothing true to say about it.
      view = { state: 'changed', missing: ['page'] };
    }
    const now = performance.now();
    const open = Math.max(0, spent - (begun - last) / SHARE) + now - begun;
    spent = Math.min(open, BURST + LONGEST / SHARE);
    last = now;
    next = now + Math.max(PAUSE, (spent - BURST) * SHARE);
    const text = JSON.stringify(view);
    if (text !== sent) {
      sent = text;
      changed(view);
    }
    observe();
    moved();
  }

  function schedule(wait: number) {
    const at = performance.now() + wait;
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(read, wait);
  }
  const soon = () => {
    // Until then there is nothing more to learn, and a page that is busy has nothing to pay for us.
    observer.disconnect();
    schedule(Math.max(0, next - performance.now()));
  };

  const observer = new MutationObserver((records) => {
    if (window.location.href !== url || records.length > LOOK_AT) return soon();
    if (!records.every(({ target }) => typedIn(target))) soon();
  });
  const observe = () =>
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
    });

  const { navigation } = window as { navigation?: EventTarget };
  const moves: [EventTarget | undefined, string][] = [
    [navigation, 'currententrychange'],
    [window, 'popstate'],
    [window, 'hashchange'],
    [document, 'DOMContentLoaded'],
  ];
  for (const [target, name] of moves) target?.addEventListener(name, soon);
  soon();

  return {
    read,
    renew() {
      since = performance.now();
      read();
    },
    view: () => view,
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      for (const [target, name] of moves) target?.removeEventListener(name, soon);
    },
  };
}
