import { panelCalls } from '../shared/api-panel.ts';
import { failure } from './calls.ts';

export interface Held {
  token(): string | undefined;
  keep(token: string): Promise<void>;
}

/**
 * Tokens are good for an hour. A call that finds its own too old asks for a fresh one and is made again; whoever called
 * hears nothing of it. Calls at the same time share one asking.
 */
export function createRenewing(base: string, fetch: typeof globalThis.fetch, held: Held) {
  const bearer = () => `Bearer ${held.token()}`;

  /** False when the sign-in is over. Rejects when the line is down: that is no reason to sign in again. */
  async function ask(): Promise<boolean> {
    const response = await fetch(`${base}${panelCalls.renew.path}`, {
      method: panelCalls.renew.method,
      credentials: 'omit',
      headers: { authorization: bearer() },
    });
    if (response.status === 401) return false;
    if (!response.ok) throw await failure(response);
    const { token } = panelCalls.renew.reply.parse(await response.json());
    if (!token) return false;
    await held.keep(token);
    return true;
  }

  let asking: Promise<boolean> | undefined;
  const fresh = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return (call: typeof fetch): typeof fetch =>
    async (input, init) => {
      const response = await call(input, init);
      if (response.status !== 401 || held.token() === undefined) return response;
      const refusal = await response
        .clone()
        .json()
        .catch(() => undefined);
      if (refusal?.error !== 'stale') return response;
      const headers = new Headers(init?.headers);
      // Another call may have brought a fresh one meanwhile.
      if (headers.get('authorization') === bearer() && !(await fresh())) return response;
      headers.set('authorization', bearer());
      return call(input, { ...init, headers });
    };
}
