import * as z from 'zod/mini';
import { shortestPassword } from '../passwords.ts';

export const roles = ['agent', 'specialist', 'lead', 'qa', 'sop-owner', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const SignIn = z.object({
  email: z.string().check(z.minLength(3), z.maxLength(200)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
  /** In place of the other from now on; one that came with an invitation must be replaced. */
  newPassword: z.optional(
    z.string().check(z.minLength(shortestPassword, 'is too short'), z.maxLength(200)),
  ),
  /** For pages of the backend: the answer sets a cookie and holds no token. */
  cookie: z.optional(z.boolean()),
});
export type SignIn = z.infer<typeof SignIn>;

export const HandIn = z.object({
  /** A JSON Web Token. */
  token: z.string().check(z.minLength(1), z.maxLength(4000)),
  /** Of the page that showed it to the panel, as the browser says it. */
  origin: z.string().check(z.maxLength(300)),
});
export type HandIn = z.infer<typeof HandIn>;

/** Who is signed in, and where they work. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  workspace: z.object({ id: z.string(), name: z.string() }),
  site: z.string(),
  team: z.string(),
  /** What a specialist, lead or QA may look at: records of these sites; empty: of all. */
  sites: z.array(z.string()),
  /** The lead who sees this person's overrides. */
  lead: z.optional(z.string()),
  /** Queue ids a specialist works on. */
  queues: z.array(z.string()),
});
export type Me = z.infer<typeof Me>;

/** `token` is for the extension and the embedded form, and good only there; pages of the backend have a cookie. */
export const Session = z.object({ token: z.optional(z.string()), me: Me });
export type Session = z.infer<typeof Session>;
