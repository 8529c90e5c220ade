import type { Problem } from './content/fields.ts';

/** A refusal on its way to the caller: what is wrong and what to do next. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    readonly status: number,
    /** A word for programs: `not-found`. */
    readonly error: string,
    /** A sentence for people. */
    message: string,
    readonly problems?: Problem[],
  ) {
    super(message);
  }
}

export const notFound = (what: string) =>
  new RefusedError(404, 'not-found', `There is no ${what}.`);
