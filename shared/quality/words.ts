import { lettersIn } from '../text/count.ts';

/** Length in words; Thai and Chinese are counted by letters, about three and two to a word. */
export function wordCount(text: string): number {
  const spaced =
    text.match(/[^\P{L}\p{Script=Thai}\p{Script=Han}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return Math.round(
    spaced + lettersIn(text, /\p{Script=Thai}+/gu) / 4 + lettersIn(text, /\p{Script=Han}+/gu) / 2,
  );
}
