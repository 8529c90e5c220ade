/** The live stream, held while somebody listens, taken up again when it breaks. */
import type { LiveEvent } from '../shared/api.ts';
import { type ClientOptions, listen, RefusedError } from './calls.ts';
import type { Stop } from './port.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

interface Around {
  options: ClientOptions;
  /** Signed in? */
  ready: () => Promise<boolean>;
  up: () => void;
  down: (error: unknown) => void;
  heard: (event: LiveEvent) => void;
}

export interface Live {
  hold(): Stop;
  /** Do not wait any longer: something says that the line may be up. */
  wake(): void;
}

export function followLive({ options, ready, up, down, heard }: Around): Live {
  let holders = 0;
  let running: AbortController | undefined;
  let wakeUp: (() => void) | undefined;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(signal: AbortSignal) {
    let failures = 0;
    while (!signal.aborted) {
      const signedIn = await ready();
      if (signedIn) {
        try {
          await listen(options, signal, (event) => {
            if (event === 'beat') return;
            failures = 0;
            if (event === 'open') up();
            else heard(event);
          });
        } catch (error) {
          if (signal.aborted) return;
          down(error);
          failures += error instanceof RefusedError && error.status !== 401 ? 5 : 1;
        }
      }
      if (signal.aborted) return;
      // Spread, so that a thousand panels do not come back in the same moment.
      const spread = 0.75 + Math.random() / 2;
      const wait = signedIn ? FIRST_PAUSE * 2 ** failures : LONGEST_PAUSE;
      await pause(Math.min(LONGEST_PAUSE, wait) * spread);
    }
  }

  return {
    hold() {
      holders += 1;
      if (!running) {
        running = new AbortController();
        void run(running.signal);
      }
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holders -= 1;
        if (holders > 0) return;
        running?.abort();
        running = undefined;
        wakeUp?.();
      };
    },
    wake: () => wakeUp?.(),
  };
}
