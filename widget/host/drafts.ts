import type { Draft, TicketKey } from '../../shared/model/draft.ts';
import type { Stop } from '../port.ts';
import { type Composer, draftOf, isPlain } from './composer.ts';
import type { Ears } from './ears.ts';
import { sameDraft } from './same.ts';

/**
 * A draft is read when nothing was typed from one tick to the next (ms), and while somebody types on and on, after so
 * many. Reading a long one costs as much as a key; Send reads it anew anyway.
 */
const TICK = 200;
const MOST = 5;

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
  let timer: ReturnType<typeof setInterval> | undefined;
  let fields: HTMLElement[] = [];
  let last: Draft | undefined;
  let ticks = 0;
  /** Since the last tick. */
  let typed = false;
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
    clearInterval(timer);
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

  // Called for every key, when nothing of ours is in the processor's caches: even asking for the time would be felt.
  const look = () => {
    if (timer !== undefined) {
      typed = true;
      return;
    }
    // Until then there is nothing more to learn.
    observer.disconnect();
    ticks = 0;
    typed = false;
    // Not a timeout: setting one anew costs more than all else that a tick does.
    timer = setInterval(onTick, TICK);
  };
  function onTick() {
    ticks += 1;
    if (!typed || ticks === MOST) return read();
    typed = false;
  }
  // `change` for fields that scripts fill; `focusin` for another composer coming to the front.
  const deafen = ears.hear(['input', 'change', 'focusin', 'cut', 'paste'], look);

  return {
    look,
    read,
    typedIn: (node) => fields.some((field) => field.contains(node)),
    stop() {
      clearInterval(timer);
      observer.disconnect();
      deafen();
    },
  };
}
