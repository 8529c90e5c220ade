import type { TicketKey } from '../../../shared/model/draft.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { UsageEvent, UsageKind } from '../../../shared/model/usage.ts';
import type { TicketState } from './ticket.ts';
import type { World } from './world.ts';

type Refs = Partial<Omit<UsageEvent, 'id' | 'at' | 'kind' | 'console' | 'ticket'>>;

/** References have no spaces and are short: consoles may number tickets otherwise. */
const ref = (text: string) => text.replace(/[^\w.:#@/-]/g, '-').slice(0, 80) || '-';

const nameOf = (kind: UsageKind, { lesson, sop, rule, check }: Refs) =>
  [kind, lesson ?? sop ?? rule ?? check ?? ''].join(' ').trim();

/** Counts what happened: ids and times, never a word of a ticket or a draft. */
export function createUsage(world: World, ticket: TicketState, lang: () => Language | undefined) {
  const stamp = (key: TicketKey) => ({
    id: world.newId(),
    at: new Date(world.now()).toISOString(),
    console: ref(key.console),
    ticket: ref(key.id),
  });

  function record(key: TicketKey, kind: UsageKind, refs: Refs = {}) {
    const language = refs.lang ?? lang();
    const body: UsageEvent = {
      ...stamp(key),
      kind,
      ...(language ? { lang: language } : {}),
      ...refs,
    };
    // An event that cannot be written down is lost; the agent is not told of it.
    world.port.backend.deliver({ kind: 'event', body }).catch(() => undefined);
  }

  /** Once per ticket and reference. */
  function once(kind: UsageKind, refs: Refs = {}) {
    const key = ticket.key.peek();
    if (!key) return;
    const name = nameOf(kind, refs);
    const { recorded } = ticket.memory.peek();
    if (recorded.includes(name)) return;
    ticket.remember({ recorded: [...recorded, name] });
    record(key, kind, refs);
  }

  /** Takes back what was counted once, with an event of its own: the same may be counted again. */
  function restore(kind: UsageKind, of: UsageKind, refs: Refs) {
    const key = ticket.key.peek();
    if (!key) return;
    const { recorded } = ticket.memory.peek();
    ticket.remember({ recorded: recorded.filter((name) => name !== nameOf(of, refs)) });
    record(key, kind, refs);
  }

  return { stamp, record, once, restore };
}

export type Usage = ReturnType<typeof createUsage>;
