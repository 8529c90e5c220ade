import * as z from 'zod/mini';
import { Escalation, RaiseEscalation } from './escalation.ts';
import { Id } from './escalation-action.ts';

const { id: _id, raisedAt: _at, queue, needs, evidence, ...asked } = RaiseEscalation.shape;

/**
 * An escalation from another system: what an agent sends from the panel, but the id comes from the `Idempotency-Key`, the
 * queue from the routing unless one is named, and the time is now unless it is said.
 */
export const SystemEscalation = z.object({
  ...asked,
  queue: z.optional(queue),
  needs: z.optional(needs),
  evidence: z.optional(evidence),
  /** When it happened (ISO 8601); never in the future. */
  raisedAt: z.optional(z.iso.datetime()),
  /** E-mail of the agent it is raised for, who then sees it in their panel. Absent: the system itself. */
  for: z.optional(z.email().check(z.maxLength(200))),
});
export type SystemEscalation = z.infer<typeof SystemEscalation>;

/** `view`: what this key raised (the default), or with `escalations:read-all` everything that is open. */
export const SystemQuery = z.object({ view: z.optional(z.enum(['raised', 'open'])) });

const action = { id: Id, at: z.iso.datetime() };
/** Of what people can do, what another system may do: answer a question, and say that the customer knows. */
export const SystemAction = z.discriminatedUnion('do', [
  z.object({
    ...action,
    do: z.literal('reply'),
    text: z.string().check(z.minLength(1), z.maxLength(4000)),
  }),
  z.object({ ...action, do: z.literal('inform') }),
]);
export type SystemAction = z.infer<typeof SystemAction>;

export const Escalations = z.object({ escalations: z.array(Escalation) });
