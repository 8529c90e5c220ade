import * as z from 'zod/mini';

const words = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const time = z.string();

/**
 * What a key may do. `raise`: for an agent or for itself; `read`: what it raised itself; `read-all`: everything of the
 * workspace; `act`: reply to and inform about what it raised.
 */
export const apiScopes = [
  'escalations:raise',
  'escalations:read',
  'escalations:read-all',
  'escalations:act',
] as const;
export const ApiScope = z.enum(apiScopes);
export type ApiScope = z.infer<typeof ApiScope>;

export const NewApiKey = z.object({
  name: words(80),
  scopes: z.array(ApiScope).check(z.minLength(1), z.maxLength(apiScopes.length)),
  /** Where what it raises itself belongs; the names show in the desk and in figures. */
  site: words(80),
  team: words(80),
  /** Calls in a minute; 120 when absent. */
  perMinute: z.optional(z.int().check(z.minimum(1), z.maximum(6000))),
});
export type NewApiKey = z.infer<typeof NewApiKey>;

/** A key as admins see it; the key itself is shown once, when it is made. */
export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(ApiScope),
  site: z.string(),
  team: z.string(),
  perMinute: z.int(),
  createdAt: time,
  createdBy: z.string(),
  lastUsedAt: z.optional(time),
  revokedAt: z.optional(time),
});
export type ApiKey = z.infer<typeof ApiKey>;
