import type * as z from 'zod/mini';
import type { Role } from './model/account.ts';
import type { ApiScope } from './model/api-key.ts';

/** A row of the endpoint table. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` parts come from `params`. */
  path: string;
  /** Who may call it; `anyone` needs no session. Empty: no person, only keys of other systems. */
  roles: readonly Role[] | 'anyone';
  /** Of a key one of these is asked for. Absent: keys are of no use here. */
  scopes?: readonly ApiScope[];
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  reply: z.ZodMiniType;
}
export const endpoint = <const E extends Endpoint>(definition: E) => definition;
