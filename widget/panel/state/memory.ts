import type { Dismissal } from './flags.ts';
import type { World } from './world.ts';

/** What the agent did on one ticket, kept on this device for twelve hours. No words of the ticket are in it. */
export interface TicketMemory {
  /** Epoch ms of the last change. */
  at: number;
  /** By SOP id and step index: when it was ticked (ISO). */
  done: Record<string, Record<string, string>>;
  /** By SOP id: steps that are not done, whatever the conversation says. */
  doubted: Record<string, number[]>;
  /** By risk category: what the agent said of its flag. */
  dismissed: Record<string, Dismissal>;
  /** By risk category: when the agent first saw it (ISO); the clock runs from here. */
  flaggedAt: Record<string, string>;
  /** SOPs the agent said do not fit. */
  rejected: string[];
  /** SOP the agent follows. */
  following: string | undefined;
  /** Said so by a press, not only by putting its words in the reply. */
  accepted: boolean;
  /** "None fits". */
  none: boolean;
  /** Usage events counted once per ticket. */
  recorded: string[];
}

const LASTS = 12 * 60 * 60_000;
/** Longer than a healthy store takes, shorter than an eye notices. */
const PATIENCE = 40;

/** What was stored, with what the agent did before it came. */
const join = (before: TicketMemory, now: TicketMemory): TicketMemory => ({
  at: now.at,
  done: Object.fromEntries(
    [...Object.keys(before.done), ...Object.keys(now.done)].map((sop) => [
      sop,
      { ...before.done[sop], ...now.done[sop] },
    ]),
  ),
  doubted: { ...before.doubted, ...now.doubted },
  dismissed: { ...before.dismissed, ...now.dismissed },
  flaggedAt: { ...now.flaggedAt, ...before.flaggedAt },
  rejected: [...new Set([...before.rejected, ...now.rejected])],
  following: now.following ?? before.following,
  accepted: now.following ? now.accepted : before.accepted,
  none: before.none || now.none,
  recorded: [...new Set([...before.recorded, ...now.recorded])],
});

export function createMemory(world: World) {
  const { backend } = world.port;
  const known = new Map<string, TicketMemory>();
  /** Tickets whose stored memory has not come yet. */
  const reading = new Set<string>();
  const blank = (): TicketMemory => ({
    at: world.now(),
    done: {},
    doubted: {},
    dismissed: {},
    flaggedAt: {},
    rejected: [],
    following: undefined,
    accepted: false,
    none: false,
    recorded: [],
  });
  const fresh = (memory: TicketMemory | undefined) =>
    memory && world.now() - memory.at < LASTS ? memory : undefined;

  /**
   * At once for a ticket seen before; else from the store, which is not waited for longer than the eye allows. What
   * comes later is joined with what the agent did meanwhile and handed to `late`.
   */
  function load(
    key: string,
    late: (memory: TicketMemory) => void,
  ): TicketMemory | Promise<TicketMemory> {
    const seen = fresh(known.get(key));
    if (seen) return seen;
    known.delete(key);
    const stored = backend.recall<TicketMemory>(`ticket:${key}`).catch(() => undefined);
    const tooLate = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
    reading.add(key);
    void stored.then((memory) => {
      reading.delete(key);
      const now = known.get(key);
      const before = fresh(memory);
      if (!now) return;
      const joined = before ? join(before, now) : now;
      save(key, joined);
      late(joined);
    });
    return Promise.race([stored, tooLate]).then((memory) => {
      const loaded = known.get(key) ?? {
        ...blank(),
        ...(memory === 'late' ? {} : fresh(memory)),
      };
      known.set(key, loaded);
      return loaded;
    });
  }

  function save(key: string, memory: TicketMemory) {
    known.set(key, memory);
    // What is stored is not known yet: saving now would write over it.
    if (reading.has(key)) return;
    // Losing a tick is better than an error in the agent's way.
    backend.keep(`ticket:${key}`, memory).catch(() => undefined);
  }

  return { load, save, blank };
}
