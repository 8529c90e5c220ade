/** Calls of a Deskside server. */
import type { Calls, LiveEvent } from './calls.js';

export * from './calls.js';

/** The server said no: the same again cannot help. */
export declare class RefusedError extends Error {
  readonly status: number;
  /** A word for programs: `not-found`. */
  readonly error: string;
  /** Content uploads: one for each problem. */
  readonly problems?: { file: string; line: number; message: string; field?: string }[];
}

export interface DesksideOptions {
  /** Of the server: `https://deskside.example.com`. */
  url: string;
  /** A key of your system (`dsk_…`), or the token of somebody who signed in; a function is asked each time. */
  token: string | (() => string | Promise<string>);
  fetch?: typeof fetch;
  /** How often a call is tried whose second time does nothing: reading, and what carries an id. 3 unless said. */
  tries?: number;
}

export interface Deskside extends Calls {
  /**
   * What changes, live: `for await (const event of deskside.stream({ signal }))`. Goes on over broken lines, and says
   * `resync` when something may have been missed: read the lists again then.
   * @throws RefusedError when the token is not good (any more).
   */
  stream(options?: { signal?: AbortSignal }): AsyncGenerator<LiveEvent, void, undefined>;
}

/** @throws TypeError when `url` is none. */
export declare function connect(options: DesksideOptions): Deskside;
