import * as z from 'zod/mini';

/** What is kept for a time and then deleted. */
export const keptKinds = [
  'usage',
  'overrides',
  'text',
  'escalations',
  'verdicts',
  'proposals',
  'lessons',
  'deliveries',
  'incoming',
  'sessions',
] as const;
export const KeptKind = z.enum(keptKinds);
export type KeptKind = z.infer<typeof KeptKind>;

/** Days that each is kept unless a workspace says otherwise; 0: for ever. */
export const usualDays: Record<KeptKind, number> = {
  usage: 400,
  overrides: 180,
  text: 730,
  escalations: 0,
  verdicts: 730,
  proposals: 365,
  lessons: 1095,
  deliveries: 30,
  incoming: 90,
  sessions: 7,
};
const mostDays = 36_500;

/** One pass of the deletion over one kind, signed: what was due, what is gone, and that nothing due is left. */
export const RetentionRun = z.object({
  kind: KeptKind,
  at: z.string(),
  /** Absent: by itself. */
  by: z.optional(z.string()),
  /** What is older was due. */
  cutOff: z.string(),
  due: z.int(),
  removed: z.int(),
  /** Due, and kept by a hold. */
  held: z.int(),
  /** Of what is left, in time; absent: nothing is left. */
  oldest: z.optional(z.string()),
  /** False: somebody changed this proof. */
  genuine: z.boolean(),
});
export type RetentionRun = z.infer<typeof RetentionRun>;

/** Keeps something from being deleted or erased. Without a ticket: everything. */
export const Hold = z.object({
  id: z.uuid(),
  console: z.optional(z.string()),
  ticket: z.optional(z.string()),
  reason: z.string(),
  setAt: z.string(),
  setBy: z.string(),
});
export type Hold = z.infer<typeof Hold>;

export const NewHold = z.object({
  ticket: z.optional(
    z.object({
      console: z.string().check(z.minLength(1), z.maxLength(64)),
      id: z.string().check(z.minLength(1), z.maxLength(128)),
    }),
  ),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
});

/** A person outside the company: by their name as the console says it, by their tickets, or both. */
export const Subject = z.object({
  console: z.string().check(z.minLength(1), z.maxLength(64)),
  customer: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(200))),
  tickets: z.array(z.string().check(z.minLength(1), z.maxLength(128))).check(z.maxLength(500)),
});
export type Subject = z.infer<typeof Subject>;

/** What is held of somebody. `rows` by table. */
export const Held = z.object({
  escalations: z.array(z.object({ id: z.string(), number: z.string(), held: z.boolean() })),
  texts: z.int(),
  rows: z.record(z.string(), z.int()),
});
export type Held = z.infer<typeof Held>;

/** That somebody's data was erased, without saying whose. */
export const Erasure = z.object({
  id: z.uuid(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  /** Numbers of the escalations whose text is gone. */
  escalations: z.array(z.string()),
  texts: z.int(),
  rows: z.record(z.string(), z.int()),
  /** Kept by a hold. */
  held: z.int(),
  genuine: z.boolean(),
});
export type Erasure = z.infer<typeof Erasure>;

export const Erase = z.object({
  ...Subject.shape,
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
  /** As the dry run counted them: with another number nothing is erased. */
  texts: z.int().check(z.nonnegative()),
});
export type Erase = z.infer<typeof Erase>;

export const DataReport = z.object({
  kinds: z.array(
    z.object({ kind: KeptKind, days: z.int(), usual: z.int(), last: z.optional(RetentionRun) }),
  ),
  holds: z.array(Hold),
  erasures: z.array(Erasure),
});
export type DataReport = z.infer<typeof DataReport>;

/** 0: for ever. */
export const Days = z.int().check(z.nonnegative(), z.maximum(mostDays));
