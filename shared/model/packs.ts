import * as z from 'zod/mini';
import { Adapter } from './adapter.ts';
import { Category, Severity } from './category.ts';
import { LocalText } from './language.ts';
import { RiskRule } from './risk.ts';
import { Sop } from './sop.ts';

/** A desk of specialists. */
export const Queue = z.object({
  id: z.string(),
  name: LocalText,
  /** Extension to call when the line is down. */
  phone: z.optional(z.string()),
});
export type Queue = z.infer<typeof Queue>;

/** One row of the routing table; the first that fits wins, so `*` rows come last. Times in minutes. */
export const Route = z.object({
  category: z.union([Category, z.literal('*')]),
  market: z.string(),
  severity: z.union([Severity, z.literal('*')]),
  queue: z.string(),
  acknowledgeWithin: z.int(),
  answerWithin: z.int(),
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
  routes: z.array(Route),
  rootCauses: z.array(z.object({ id: z.string(), name: LocalText })),
  policy: Policy,
  /** How to read consoles, as this workspace published it; one an id. Absent in older content: none. */
  adapters: z.optional(Adapters),
});
export type Packs = z.infer<typeof Packs>;
