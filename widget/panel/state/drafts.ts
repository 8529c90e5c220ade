import { computed, signal } from '@preact/signals';
import type { Category, Severity } from '../../../shared/model/category.ts';
import type { Session } from './session.ts';
import { keyOf, type TicketState } from './ticket.ts';
import type { World } from './world.ts';

/** An escalation that was begun and not sent. */
export interface EscalationDraft {
  /** Epoch ms of the last change. */
  at: number;
  /** Whose it is: another person on this device does not see it. */
  by: string;
  category: Category;
  severity: Severity;
  queue: string | undefined;
  number: string;
  summary: string;
  needs: Record<string, boolean>;
  /** Quotes that do not go with it. */
  leftOut: Record<string, boolean>;
  more: More;
}

/** What need not be said. As typed. */
export interface More {
  tried: string;
  promised: string;
  /** Of the clock on the wall here: `2026-11-24T10:00`. */
  by: string;
  amount: string;
  currency: string;
}

type Drafts = Record<string, EscalationDraft>;

const KEY = 'drafts';
const LASTS = 12 * 60 * 60_000;
/** A sentence is written down in some steps, not at every key. */
const PAUSE = 400;

/** One a ticket, on this device, until it is sent or for twelve hours. */
export function createDrafts(world: World, session: Session, ticket: TicketState) {
  const { backend } = world.port;
  const all = signal<Drafts>({});
  const unwritten = new Map<string, EscalationDraft | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fresh = (drafts: Drafts | undefined): Drafts =>
    Object.fromEntries(
      Object.entries(drafts ?? {}).filter(([, { at }]) => world.now() - at < LASTS),
    );
  const here = computed(() => {
    const draft = ticket.key.value && all.value[keyOf(ticket.key.value)];
    return draft && draft.by === session.me.value?.id ? draft : undefined;
  });

  /** With what other panels of this person wrote meanwhile. */
  async function write() {
    clearTimeout(timer);
    const changes = [...unwritten];
    unwritten.clear();
    const next = fresh(await backend.recall<Drafts>(KEY).catch(() => undefined));
    for (const [of, draft] of changes) {
      if (draft) next[of] = draft;
      else delete next[of];
    }
    const none = Object.keys(next).length === 0;
    await backend.keep(KEY, none ? undefined : next).catch(() => undefined);
  }

  function set(of: string, draft: EscalationDraft | undefined) {
    const { [of]: _, ...others } = all.value;
    all.value = draft ? { ...others, [of]: draft } : others;
    unwritten.set(of, draft);
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  }

  async function load() {
    const stored = fresh(await backend.recall<Drafts>(KEY).catch(() => undefined));
    // What was typed here since is newer.
    if (unwritten.size === 0) all.value = stored;
  }

  return {
    here,
    load,
    write,
    save: (of: string, draft: Omit<EscalationDraft, 'at' | 'by'>) => {
      const by = session.me.value?.id;
      if (by) set(of, { ...draft, at: world.now(), by });
    },
    drop: (of: string) => {
      if (all.value[of]) set(of, undefined);
    },
  };
}

export type DraftsState = ReturnType<typeof createDrafts>;
