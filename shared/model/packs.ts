import * as z from 'zod/mini';
import { Adapter } from './adapter.ts';
import { Category, Severity } from './category.ts';
import { LocalText } from './language.ts';
import { clockNames } from './names.ts';
import { RiskRule } from './risk.ts';
import { Sop } from './sop.ts';

const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** When a desk is open. */
export const Calendar = z.object({
  id: z.string(),
  /** An IANA name. */
  timeZone: z.string(),
  /** Days from 1, Monday. A night is two rows: to `24:00` and from `00:00`. */
  open: z.array(z.object({ days: z.array(z.int()), from: ClockTime, to: ClockTime })),
  /** Days on which it stays closed. */
  holidays: z.array(z.iso.date()),
});
export type Calendar = z.infer<typeof Calendar>;

/** Who is on call: people in turn, `every` so many days from `first` on, changing at `at`. */
export const Rota = z.object({
  id: z.string(),
  timeZone: z.string(),
  /** E-mail addresses, in the order of their turns. */
  people: z.array(z.string()).check(z.minLength(1)),
  first: z.iso.date(),
  every: z.int().check(z.positive()),
  at: ClockTime,
  /** Swaps; the last that fits wins. `from` and `to` are ISO 8601. */
  instead: z.array(z.object({ person: z.string(), from: z.string(), to: z.string() })),
});
export type Rota = z.infer<typeof Rota>;

/** A rung: who else is told when a clock has been out for so long. */
export const Rung = z.object({
  clock: z.union([z.enum(clockNames), z.literal('*')]),
  /** Minutes after it ran out; 0: at once. */
  after: z.int().check(z.nonnegative()),
  /** `owner`, `on-call`, `lead` (of the agent), or a queue id. */
  tell: z.string(),
});
export type Rung = z.infer<typeof Rung>;

/** A desk of specialists. */
export const Queue = z.object({
  id: z.string(),
  name: LocalText,
  /** Extension to call when the line is down. */
  phone: z.optional(z.string()),
  /** Its hours; absent: always open. */
  calendar: z.optional(z.string()),
  /** `pull` (the default): specialists take cases. `turns`: each goes to the next who is on duty. `on-call`: to the rota. */
  assign: z.optional(z.enum(['pull', 'turns', 'on-call'])),
  rota: z.optional(z.string()),
  ladder: z.optional(z.array(Rung)),
});
export type Queue = z.infer<typeof Queue>;

/** One row of the routing table; the first that fits wins, so `*` rows come last. Times in minutes. */
export const Route = z.object({
  category: z.union([Category, z.literal('*')]),
  market: z.string(),
  severity: z.union([Severity, z.literal('*')]),
  /** Only while the queue of this row is open, or only while it is closed. */
  hours: z.optional(z.enum(['open', 'closed'])),
  queue: z.string(),
  acknowledgeWithin: z.int(),
  answerWithin: z.int(),
  /** Between two words to the agent; absent: as long as an answer may take. */
  updateWithin: z.optional(z.int()),
  informWithin: z.int(),
  resolveWithin: z.int(),
});
export type Route = z.infer<typeof Route>;

/**
 * Whether the matcher learns from agents' clicks: not at all, for each device alone, or for the whole team, as numbers
 * that hold no text.
 */
export const Learning = z.enum(['off', 'device', 'team']);
export type Learning = z.infer<typeof Learning>;

/** How a reply is scored: checks in weighted parts. A fatal finding in a critical part makes the whole 0. */
export const Scorecard = z.object({
  parts: z
    .array(
      z.object({
        id: z.string(),
        name: LocalText,
        critical: z.boolean(),
        /** Against the other parts; any scale. */
        weight: z.int().check(z.positive()),
        /** Check ids; each in one part only. */
        checks: z.array(z.string()).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});
export type Scorecard = z.infer<typeof Scorecard>;

/** What a workspace decides for itself. */
export const Policy = z.object({
  brand: z.string(),
  /** How long a send is held for a verdict before it goes out unchecked, in ms. */
  gateDeadline: z.int(),
  /** Contacts that may stand in a reply: hot lines, official e-mail addresses and domains. */
  official: z.object({
    phones: z.array(z.string()),
    emails: z.array(z.string()),
    domains: z.array(z.string()),
  }),
  /** Names of internal tools and places that must not reach a customer. */
  internalTerms: z.array(z.string()),
  /** Names of products as the house writes them; the brand is one without being listed. */
  spellings: z.optional(z.array(z.string())),
  /** Rates on fewer are hidden in insights. */
  smallestShare: z.int(),
  smallestTeam: z.int(),
  /** Absent in older content: `device`. */
  learning: z.optional(Learning),
  /** SHA-256 (hex) of the `model.safetensors` that panels read texts with beside their words; absent: none. */
  encoder: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** English replies are read for spelling and grammar too: 16 MB that every panel fetches. Absent: they are not. */
  grammar: z.optional(z.boolean()),
  /** Absent: replies are checked, not scored. */
  scorecard: z.optional(Scorecard),
});
export type Policy = z.infer<typeof Policy>;

/** One that a newer Deskside wrote and this one cannot read must not take the rest of the content with it. */
const Adapters = z.pipe(
  z.array(z.unknown()),
  z.transform((all) =>
    all.flatMap((one): Adapter[] => {
      const read = Adapter.safeParse(one);
      return read.success ? [read.data] : [];
    }),
  ),
);

/** All content the panel works with, as one version. */
export const Packs = z.object({
  version: z.string(),
  sops: z.array(Sop),
  rules: z.array(RiskRule),
  lists: z.record(z.string(), z.array(z.string())),
  queues: z.array(Queue),
  /** Absent in older content: none. */
  calendars: z.optional(z.array(Calendar)),
  rotas: z.optional(z.array(Rota)),
  routes: z.array(Route),
  rootCauses: z.array(z.object({ id: z.string(), name: LocalText })),
  policy: Policy,
  /** How to read consoles, as this workspace published it; one an id. Absent in older content: none. */
  adapters: z.optional(Adapters),
});
export type Packs = z.infer<typeof Packs>;
