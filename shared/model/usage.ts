import * as z from 'zod/mini';
import { Unread } from './consoles.ts';
import { Id } from './escalation-action.ts';
import { Language } from './language.ts';

export const usageKinds = [
  'ticket.read',
  'sop.shown',
  'sop.seen',
  'sop.opened',
  'sop.used',
  'sop.sent',
  'sop.accepted',
  'sop.rejected',
  'sop.none',
  'flag.raised',
  'flag.confirmed',
  'flag.dismissed',
  'flag.restored',
  'draft.checked',
  'draft.stopped',
  'draft.fixed',
  'draft.overridden',
  'draft.unchecked',
  'reply.scored',
  'reading.broken',
  'reading.back',
  'lesson.opened',
  'lesson.acknowledged',
] as const;

/** An id, never prose: no spaces, few characters, short. This is what keeps text out of usage data. */
export const Ref = z.string().check(z.regex(/^[\w.:#@/-]{1,80}$/));

/**
 * What happened, as ids, counts and times. `flag.restored` takes a `flag.dismissed` back. One `draft.checked` or `draft.unchecked` per reply that went out or was
 * stopped; `draft.fixed` and `draft.overridden` say what became of a stop. One `reply.scored` per reply that went out,
 * where the workspace has a scorecard. `reading.broken` says at most once an hour that an adapter no longer fits a kind
 * of page, `reading.back` that it does again; neither names a ticket.
 */
export const UsageEvent = z.object({
  id: Id,
  at: z.iso.datetime(),
  kind: z.enum(usageKinds),
  console: Ref,
  ticket: Ref,
  lang: z.optional(Language),
  /** `PAY-014@6` */
  sop: z.optional(Ref),
  /** `legal-threat-id@1` */
  rule: z.optional(Ref),
  /** `card@1` */
  check: z.optional(Ref),
  /** `lesson.*`: its id and version, `0b1f6a0e-…@2`. */
  lesson: z.optional(Ref),
  /** Why unchecked, dismissed, rejected. */
  reason: z.optional(
    z.enum([
      'deadline',
      'page-changed',
      'offline',
      'signed-out',
      'panel-missing',
      'misread',
      'agreed',
      'approved',
      'handled',
      'harmless',
      'other',
    ]),
  ),
  /** `sop.sent`: share of the macro's text that was changed before it was sent, 0 to 1. */
  edited: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** `reply.scored`: 0 to 100. */
  score: z.optional(z.number().check(z.gte(0), z.lte(100))),
  /** `reply.scored`: the scorecard's parts that lost points. */
  failed: z.optional(z.array(Ref).check(z.maxLength(20))),
  /** `reading.*`: `casebook@2` */
  adapter: z.optional(Ref),
  /** `reading.*`: which of the adapter's `pages`, from 0. */
  page: z.optional(z.int().check(z.gte(0), z.lte(20))),
  /** `reading.*`: what was not found. */
  unread: z.optional(z.array(Unread).check(z.maxLength(5))),
  /** `reading.*`: when it broke. */
  since: z.optional(z.iso.datetime()),
});
export type UsageEvent = z.infer<typeof UsageEvent>;
export type UsageKind = UsageEvent['kind'];
export type UsageReason = NonNullable<UsageEvent['reason']>;

/** An override, for the agent's lead: who, which check, and the agent's own words why. The draft is not in it. */
export const Override = z.object({
  id: Id,
  at: z.iso.datetime(),
  console: Ref,
  ticket: Ref,
  checks: z.array(Ref).check(z.minLength(1), z.maxLength(20)),
  reason: z.enum(['misread', 'agreed', 'approved', 'other']),
  note: z.string().check(z.minLength(10), z.maxLength(500)),
});
export type Override = z.infer<typeof Override>;
