import type { Draft, TicketKey } from '../../shared/model/draft.ts';
import type { Stop } from '../port.ts';
import { type Composer, draftOf, isPlain } from './composer.ts';
import type { Ears } from './ears.ts';
import { sameDraft } from './same.ts';

/**
 * A draft is read when nothing was typed for so long, and while somebody types on and on, this often (ms). Reading a
 * long one costs as much as a key; Send reads it anew anyway.
 */
const PAUSE = 300;
const EVERY = 1000;

interface Around {
  ears: Ears;
  composers(): Composer[];
  ticket(): TicketKey | undefined;
  composing(): boolean;
  changed(draft: Draft | undefined): void;
}

export interface Drafts {
  /** Something may have changed: reads soon. */
  look(): void;
  /** Reads now; tells even what is not new when `anyway`. */
  read(anyway?: boolean): void;
  /** Is this node part of a composer's field? */
  typedIn(node: Node): boolean;
  stop: Stop;
}

/** Follows what stands in the composer. */
export function createDrafts({ ears, composers, ticket, composing, changed }: Around): Drafts {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fields: HTMLElement[] = [];
  let last: Draft | undefined;
  /** When the first and the last of what is to be read was typed. */
  let first = 0;
  let latest = 0;
  // Editors undo, and consoles fill in their own macros, without an event that anybody hears.
  const observer = new MutationObserver(() => look());

  function follow(next: HTMLElement[]) {
    fields = next;
    for (const field of fields) {
      if (isPlain(field)) continue;
      observer.observe(field, { childList: true, characterData: true, subtree: true });
    }
  }

  function read(anyway = false) {
    clearTimeout(timer);
    timer = undefined;
    if (composing()) return;
    observer.disconnect();
    const found = composers();
    follow(found.map(({ field }) => field));
    const key = ticket();
    const draft = found[0] && key ? draftOf(found[0], key) : undefined;
    if (!anyway && sameDraft(draft, last)) return;
    last = draft;
    changed(draft);
  }

  // Called for every key: it must not so much as set a timer anew.
  const look = () => {
    latest = performance.now();
    if (timer !== undefined) return;
    // Until then there is nothing more to learn.
    observer.disconnect();
    first = latest;
    timer = setTimeout(onTime, PAUSE);
  };
  function onTime() {
    const wait = Math.min(latest + PAUSE, first + EVERY) - performance.now();
    if (wait < 1) return read();
    timer = setTimeout(onTime, wait);
  }
  // `change` for fields that scripts fill; `focusin` for another composer coming to the front.
  const deafen = ears.hear(['input', 'change', 'focusin', 'cut', 'paste'], look);

  return {
    look,
    read,
    typedIn: (node) => fields.some((field) => field.contains(node)),
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      deafen();
    },
  };
}
