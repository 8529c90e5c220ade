import * as z from 'zod/mini';
import { RefusedError } from './refused.ts';

z.config(z.locales.en());

/** The value as its schema says. @throws RefusedError (400) that names the field and never repeats what was in it. */
export function parseAt<S extends z.ZodMiniType>(
  where: 'path' | 'query' | 'body',
  schema: S,
  value: unknown,
): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return wellFormed(result.data) as z.output<S>;
  const issue = result.error.issues[0];
  const field = issue?.path.map(String).join('.') || where;
  throw new RefusedError(400, 'invalid', `${field}: ${issue?.message ?? 'not valid'} (${where})`);
}

/** PostgreSQL stores neither NUL nor half of a surrogate pair; a record must not be lost for one. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)]));
}
