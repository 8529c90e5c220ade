/** What a person sees, waited for in every browser. */
import { expect } from '@playwright/test';
import type { Found, Tab } from './tab.ts';

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

interface Document {
  evaluate<T>(how: () => T): Promise<T>;
}
const isDark = (where: Document) =>
  where.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

/** In these colours, also in its frames: each is a document of its own, which hears of it a moment later. */
export async function themed(
  page: Document & Pick<Tab, 'emulateMedia'>,
  frames: readonly Document[],
  colorScheme: 'dark' | 'light',
) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const wanted = await isDark(page);
  for (const frame of frames) await expect.poll(() => isDark(frame)).toBe(wanted);
}
