import type { UsageReason } from '../../../shared/model/usage.ts';
import type { World } from './world.ts';

/** What the agent did on one ticket, kept on this device for twelve hours. No words of the ticket are in it. */
export interface TicketMemory {
  /** Epoch ms of the last change. */
  at: number;
  /** By SOP id and step index: when it was ticked (ISO). */
  done: Record<string, Record<string, string>>;
  /** By risk category: why it is none. */
  dismissed: Record<string, UsageReason>;
  /** By risk category: when the agent first saw it (ISO); the clock runs from here. */
  flaggedAt: Record<string, string>;
  /** SOPs the agent said do not fit. */
  rejected: string[];
  /** SOP the agent follows. */
  following: string | undefined;
  /** "None fits". */
  none: boolean;
  /** Usage events counted once per ticket. */
  recorded: string[];
}

const LASTS = 12 * 60 * 60_000;
/** Longer than a healthy store takes, shorter than an eye notices. */
const PATIENCE = 40;

export function createMemory(world: World) {
  const { backend } = world.port;
  const known = new Map<string, TicketMemory>();
  const blank = (): TicketMemory => ({
    at: world.now(),
    done: {},
    dismissed: {},
    flaggedAt: {},
    rejected: [],
    following: undefined,
    none: false,
    recorded: [],
  });
  const fresh = (memory: TicketMemory | undefined) =>
    memory && world.now() - memory.at < LASTS ? memory : undefined;

  /** At once for a ticket seen before; else from the store, which is not waited for longer than the eye allows. */
  function load(key: string): TicketMemory | Promise<TicketMemory> {
    const seen = fresh(known.get(key));
    if (seen) return seen;
    const stored = backend.recall<TicketMemory>(`ticket:${key}`).catch(() => undefined);
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    return Promise.race([stored, late]).then((memory) => {
      const loaded = { ...blank(), ...fresh(memory) };
      known.set(key, loaded);
      return loaded;
    });
  }

  function save(key: string, memory: TicketMemory) {
    known.set(key, memory);
    // Losing a tick is better than an error in the agent's way.
    backend.keep(`ticket:${key}`, memory).catch(() => undefined);
  }

  return { load, save, blank };
}
