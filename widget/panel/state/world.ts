import type { AssistPort } from '../../port.ts';
import { openStore } from '../../store.ts';
import { createSeen } from '../seen.ts';
import type { EngineStore } from './engine.ts';
import { type Kept, keptIn } from './kept.ts';

/** All that the panel takes from outside, so that a test can hold it still. */
export interface World {
  port: AssistPort;
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
  /** What the browser prefers, best first. */
  languages: readonly string[];
  /** Option+letter types characters on a Mac, so there the shortcuts go with Control. */
  mac: boolean;
  /** Absent: nothing made is kept. */
  engines?: EngineStore;
  /** Absent: what is typed does not outlive this document. */
  kept?: Kept;
  /** Absent: the built file. */
  loadLater?: () => Promise<typeof import('../later.ts')>;
  /** Could the agent see what is pressed? Asked before anything is sent; absent where nobody can tell. */
  seen?: (() => boolean) | undefined;
}

export const browserWorld = (port: AssistPort): World => ({
  port,
  now: Date.now,
  newId: () => crypto.randomUUID(),
  languages: navigator.languages,
  mac: navigator.platform.startsWith('Mac'),
  engines: openStore('deskside-engine'),
  kept: keptIn(() => sessionStorage),
  seen: createSeen(window),
});
