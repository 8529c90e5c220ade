/** What a person sees, waited for in every browser. */
import { expect } from '@playwright/test';
import type { Found } from './tab.ts';

/** @param timeout ms, where more than usual is needed. */
export const seen = (what: Found, timeout?: number) =>
  expect.poll(() => what.isVisible(), timeout ? { timeout } : {}).toBe(true);

/** @param words a part of its text, or the pattern of one. */
export const says = (what: Found, words: string | RegExp) =>
  expect
    .poll(async () => ((await what.textContent()) ?? '').replace(/\s+/g, ' ').trim())
    .toEqual(
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    );
