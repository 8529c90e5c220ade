/** Length in words; Thai and Chinese are counted by letters, about three and two to a word. */
export function wordCount(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const spaced = count(/[^\P{L}\p{Script=Thai}\p{Script=Han}][\p{L}\p{M}\p{N}'’-]*/gu);
  return Math.round(spaced + count(/\p{Script=Thai}/gu) / 4 + count(/\p{Script=Han}/gu) / 2);
}
