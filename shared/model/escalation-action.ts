import * as z from 'zod/mini';
import { Severity } from './category.ts';
import { clockNames, dispositions, waitingOn } from './names.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const words = (max: number) => text(max).check(z.minLength(1));

/** Made by the client: the key that makes sending twice harmless. */
export const Id = z.uuid();

/** Whom a case waits for. */
export const WaitingOn = z.enum(waitingOn);
export type WaitingOn = z.infer<typeof WaitingOn>;

/** Was it right to escalate? `avoidable`: an SOP or the agent's own means would have done. */
export const Disposition = z.enum(dispositions);
export type Disposition = z.infer<typeof Disposition>;

export const ClockName = z.enum(clockNames);
export type ClockName = z.infer<typeof ClockName>;

/**
 * `duplicate`: the same customer issue again; it is closed with the other. `part`: another ticket of one wider issue;
 * it is answered by the other's broadcast and closed on its own.
 */
export const LinkKind = z.enum(['duplicate', 'part']);
export type LinkKind = z.infer<typeof LinkKind>;

const action = { id: Id, at: z.iso.datetime() };

/** Everything that people do to an escalation after it was raised. `id` is made by the client. */
export const EscalationAction = z.discriminatedUnion('do', [
  /** A specialist takes it. `over`: also when a colleague has it; without it, two who press at once do not collide. */
  z.object({ ...action, do: z.literal('take'), over: z.optional(z.boolean()) }),
  /** A specialist begins to work on it. */
  z.object({ ...action, do: z.literal('work') }),
  /** Given to a colleague with what they need to know, or without `to`, back to the queue for the next shift. */
  z.object({ ...action, do: z.literal('hand-over'), to: z.optional(text(64)), text: words(4000) }),
  /** A specialist asks the agent something. */
  z.object({ ...action, do: z.literal('ask'), text: words(4000) }),
  /** It waits for somebody, and the clocks that this stops are stopped. `until`: when to look again. */
  z.object({
    ...action,
    do: z.literal('wait'),
    on: WaitingOn,
    reason: words(1000),
    until: z.optional(z.iso.datetime()),
  }),
  /** What it waited for has come. */
  z.object({ ...action, do: z.literal('resume') }),
  /** The agent answers or adds something. */
  z.object({ ...action, do: z.literal('reply'), text: words(4000) }),
  /** A specialist tells the agent how it stands. */
  z.object({ ...action, do: z.literal('update'), text: words(4000) }),
  /** For specialists only. */
  z.object({ ...action, do: z.literal('note'), text: words(4000) }),
  /** A specialist answers: what the agent needs to know, and words for the customer. */
  z.object({
    ...action,
    do: z.literal('answer'),
    text: words(4000),
    words: z.optional(text(4000)),
  }),
  /** An answer to this one and to all open parts of it. */
  z.object({
    ...action,
    do: z.literal('broadcast'),
    text: words(4000),
    words: z.optional(text(4000)),
  }),
  /** A specialist hands it back to the agent; `queue` says where it belongs. */
  z.object({
    ...action,
    do: z.literal('return'),
    reason: words(1000),
    queue: z.optional(text(64)),
  }),
  /** Sent to another queue, by the agent after a return or by a specialist. */
  z.object({
    ...action,
    do: z.literal('reroute'),
    queue: text(64),
    reason: z.optional(text(1000)),
  }),
  z.object({ ...action, do: z.literal('severity'), severity: Severity, reason: words(1000) }),
  /** The customer has been told. */
  z.object({ ...action, do: z.literal('inform') }),
  z.object({
    ...action,
    do: z.literal('cause'),
    rootCause: words(64),
    resolution: words(2000),
    disposition: z.optional(Disposition),
  }),
  z.object({ ...action, do: z.literal('close') }),
  z.object({ ...action, do: z.literal('reopen'), reason: words(1000) }),
  /** Out of the specialist's own sight until then; the clocks go on. */
  z.object({ ...action, do: z.literal('snooze'), until: z.iso.datetime(), reason: words(1000) }),
  z.object({ ...action, do: z.literal('wake') }),
  /** Hears of every change. */
  z.object({ ...action, do: z.literal('watch') }),
  z.object({ ...action, do: z.literal('unwatch') }),
  z.object({ ...action, do: z.literal('link'), kind: LinkKind, to: Id }),
  z.object({ ...action, do: z.literal('unlink') }),
  /** What is to be done so that it does not happen again. `id` of the measure is this action's. */
  z.object({
    ...action,
    do: z.literal('measure'),
    text: words(1000),
    owner: words(200),
    due: z.iso.date(),
  }),
  z.object({ ...action, do: z.literal('measure-done'), measure: Id }),
  /** Somebody looked, and it helped (or not: then it is open again). */
  z.object({ ...action, do: z.literal('measure-verified'), measure: Id, held: z.boolean() }),
]);
export type EscalationAction = z.infer<typeof EscalationAction>;

/** What Deskside itself does. Never read from the network. */
export type SystemAction = { id: string; at: string } & (
  | { do: 'assign'; to: { id: string; name: string } }
  /** A clock is nearly out (`soon`), out (`late`), or out so long that the next rung hears of it (`step`). */
  | {
      do: 'alarm';
      clock: ClockName;
      level: 'soon' | 'late' | 'step';
      /** Of the ladder, counted from 0; for `step` only. */
      step?: number;
      /** Who was told: queue ids or people's names. */
      told: string[];
      /** It is the agent's turn: the line is for them too. */
      toAgent?: true;
      /** Another desk, which sees the case from now on. */
      desk?: string;
      /** Somebody who hears of every change from now on. */
      watcher?: { id: string; name: string };
    }
  /** From the case that this one is linked to. */
  | { do: 'answered-with'; from: string; text: string; words?: string }
  | { do: 'closed-with'; from: string }
  | { do: 'linked'; from: string; kind: LinkKind }
  | { do: 'unlinked'; from: string }
  /** Whoever it waited for has had the time that was set. */
  | { do: 'wait-over' }
  /** The time that somebody snoozed it for is over. */
  | { do: 'wake' }
  | { do: 'erase'; reason: string }
);
