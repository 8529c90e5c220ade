import * as z from 'zod/mini';

/** On duty: with an open desk, or by their own word. `off`: neither. Away by their own word, whatever is open. */
export const PresenceState = z.enum(['on-duty', 'away', 'off']);
export type PresenceState = z.infer<typeof PresenceState>;

export const Presence = z.object({
  state: PresenceState,
  /** Specialists on duty, of those this person may see; empty `queues`: every queue. */
  onDuty: z.array(z.object({ id: z.string(), name: z.string(), queues: z.array(z.string()) })),
});
export type Presence = z.infer<typeof Presence>;
