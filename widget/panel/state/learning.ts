import { signal } from '@preact/signals';
import type { Click } from '../../../shared/match/index.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import type { Stop } from '../../port.ts';
import type { Learned } from './learned.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** What an agent said about a ticket: an SOP, none, some refused ones; or nothing any more. */
export type Said = Omit<Click, 'id' | 'at' | 'features'> & {
  of: Ticket;
  /** Of the ticket as it was shown; absent when nothing was learned yet. */
  features?: Click['features'];
};

/** The first ticket does not wait longer for what was learned before (ms). */
const PATIENCE = 250;

/** What agents' clicks taught. Its code is a file of its own, asked for together with the content. */
export function createLearning(world: World, session: Session) {
  const parts = signal<Learned>();
  /** Said before the code was there. */
  const early: Said[] = [];
  let loading: Promise<void> | undefined;

  async function load() {
    const { createLearned } = await import('./learned.ts');
    const learned = createLearned(world, session);
    await learned.start();
    parts.value = learned;
    for (const said of early.splice(0)) learned.tell(said);
  }

  /** Resolves when what was learned is there, or soon after without it. */
  function start(): Promise<unknown> {
    loading ??= load().catch(() => {
      loading = undefined;
    });
    return Promise.race([loading, new Promise((done) => setTimeout(done, PATIENCE))]);
  }

  return {
    parts,
    start,
    learner: () => parts.peek()?.learner(),
    tell(said: Said) {
      const learned = parts.peek();
      if (learned) return learned.tell(said);
      early.push(said);
      void start();
    },
    reread: () =>
      void parts
        .peek()
        ?.reread()
        .catch(() => undefined),
    follow: (): Stop | undefined => parts.value?.follow(),
  };
}

export type Learning = ReturnType<typeof createLearning>;
