import { effect, signal } from '@preact/signals';
import type { HandOver, Stop } from '../../port.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** The console's server is not asked more often by itself (ms). */
const AGAIN = 15_000;
/** What may be well by then; with anything else somebody has to do something. */
const passing = ['unreachable', 'no-token', 'token-expired', 'token-used'];

/** Signing in where the console vouches for its agents. */
export function createHandOver({ port, now }: World, session: Session) {
  const state = signal<'asking' | { error: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = Number.NEGATIVE_INFINITY;

  async function ask() {
    clearTimeout(timer);
    if (!port.handOver || state.peek() === 'asking') return;
    state.value = 'asking';
    asked = now();
    const result = await port
      .handOver()
      .catch((): HandOver => ({ ok: false, error: 'unreachable' }));
    state.value = result.ok ? undefined : { error: result.error };
    if (!result.ok && passing.includes(result.error)) timer = setTimeout(ask, AGAIN);
  }

  /** Whenever nobody is signed in, at the start and when a session has ended. */
  function start(): Stop {
    const stop = effect(() => {
      if (!session.signedOut.value) return;
      // A session that ends as soon as it has begun must not make two servers busy.
      timer = setTimeout(ask, Math.max(0, asked + AGAIN - now()));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  return { state, ask, start };
}
