import * as z from 'zod/mini';
import { Role } from './account.ts';

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const Email = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(200), z.email('is no e-mail address'));
const Day = z.iso.date('is no day such as 2026-11-01');

/** A person's place in a workspace, as admins and the company's own list of people see it. */
export const Member = z.object({
  id: z.string(),
  email: Email,
  name: word,
  role: Role,
  site: word,
  team: word,
  /** What a specialist, lead or QA may look at; empty: every site. */
  sites: z.array(word).check(z.maxLength(100)),
  /** What a specialist works on; empty: every queue. */
  queues: z.array(word).check(z.maxLength(100)),
  /** E-mail of who sees this person's overrides. */
  lead: z.optional(Email),
  startedOn: z.optional(Day),
  /** What the company's list calls them. */
  externalId: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** People who left stay, so that old records keep their names. */
  active: z.boolean(),
});
export type Member = z.infer<typeof Member>;

/**
 * What somebody should be. What is left out stays as it is; `null` takes it away. Whoever is new needs name, role, site
 * and team. With `id` the e-mail may be a new one.
 */
export const Wanted = z.object({
  ...z.partial(Member).shape,
  email: Email,
  lead: z.optional(z.nullable(Email)),
  startedOn: z.optional(z.nullable(Day)),
  externalId: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))),
});
export type Wanted = z.infer<typeof Wanted>;

export const Invitation = z.object({
  email: Email,
  name: word,
  role: Role,
  site: word,
  team: word,
  sites: z.optional(z.array(word).check(z.maxLength(100))),
});

/** A password that is good once, to choose another. */
export const Invited = z.object({
  member: Member,
  password: z.string(),
  /** ISO 8601 */
  until: z.string(),
});

export const PeopleFile = z.object({
  /** Its name says what it is: `people.csv` or `people.json`. */
  file: z.string().check(z.regex(/^[^\r\n]{1,200}\.(csv|json)$/i, 'is no .csv or .json')),
  text: z.string().check(z.maxLength(6_000_000)),
  /** Check only, change nothing. */
  dryRun: z.optional(z.boolean()),
  /** Of people who are not in the file; `keep` unless said. */
  absent: z.optional(z.enum(['keep', 'deactivate'])),
});
export type PeopleFile = z.infer<typeof PeopleFile>;

export const PersonChange = z.object({
  what: z.enum(['add', 'change', 'deactivate']),
  email: z.string(),
  name: z.string(),
  /** Which of their fields become another. */
  fields: z.array(z.string()),
});
export type PersonChange = z.infer<typeof PersonChange>;

export const Provisioned = z.object({
  added: z.int(),
  changed: z.int(),
  deactivated: z.int(),
  unchanged: z.int(),
  /** The first of them. */
  changes: z.array(PersonChange),
});
export type Provisioned = z.infer<typeof Provisioned>;
