import { RefusedError } from '../client.ts';
import type { Words } from '../words/words.ts';

/** Why the backend did not do it: its own words, or that it did not answer. */
export const reasonOf = (error: unknown, words: Pick<Words, 'common'>): string =>
  error instanceof RefusedError ? error.message : words.common.page.unreachable;

/** The same for somebody who typed something. */
export const whyNot = (error: unknown, words: Pick<Words, 'common' | 'desk'>): string =>
  error instanceof RefusedError ? words.desk.failed(error.message) : reasonOf(error, words);
