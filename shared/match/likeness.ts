/** What a text says, as groups of neighbouring words; in scripts without spaces of neighbouring letters. */
export type Groups = Map<string, { start: number; end: number }>;

const wordPattern =
  /\p{Script=Han}|\p{Script=Thai}\p{M}*|[^\P{L}\p{Script=Han}\p{Script=Thai}][\p{L}\p{M}\p{N}'’]*|\p{N}+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;
/** A group never spans a placeholder or the end of a sentence. */
const breaks = /(\{[^}]*\}|[.!?…。！？；;:：\n])/u;
/** Letters in a group of a script without spaces, words in one of the others. */
const groupOf = { unspaced: 4, spaced: 2 };
/** A reply that is nearly all out of the macro says it, though it leaves half of it out. */
const ownShare = 0.75;
const leastShare = 0.2;
const leastGroups = 6;

export function groupsIn(text: string): Groups {
  const groups: Groups = new Map();
  let offset = 0;
  for (const part of text.split(breaks)) {
    const words = [...part.matchAll(wordPattern)];
    words.forEach(({ 0: first, index }, at) => {
      const size = unspaced.test(first) ? groupOf.unspaced : groupOf.spaced;
      const group = words.slice(at, at + size);
      const last = group.at(-1);
      if (group.length < size || !last) return;
      const key = group.map(([word]) => word.toLowerCase()).join(' ');
      const end = offset + last.index + last[0].length;
      if (!groups.has(key)) groups.set(key, { start: offset + index, end });
    });
    offset += part.length;
  }
  return groups;
}

/** Of several texts the groups that no other one has: greetings and thanks tell none of them from the others. */
export function ownGroups(texts: readonly string[]): string[][] {
  const all = texts.map((text) => [...groupsIn(text).keys()]);
  const times = new Map<string, number>();
  for (const group of all.flat()) times.set(group, (times.get(group) ?? 0) + 1);
  return all.map((groups) => groups.filter((group) => times.get(group) === 1));
}

/**
 * How much of a text a reply says, 0 to 1, and from where to where in the reply (UTF-16 units). `wanted` are the text's
 * groups, `said` those of the reply. Words may stand before, between and after.
 */
export function likeness(
  wanted: readonly string[],
  said: Groups,
): { like: number; from: number; to: number } {
  const common = wanted.flatMap((group) => said.get(group) ?? []);
  if (common.length === 0) return { like: 0, from: 0, to: 0 };
  const ofText = common.length / wanted.length;
  const ofReply = common.length / said.size;
  const short = common.length >= leastGroups && ofReply >= ownShare && ofText >= leastShare;
  return {
    like: short ? ofReply : ofText,
    from: Math.min(...common.map(({ start }) => start)),
    to: Math.max(...common.map(({ end }) => end)),
  };
}
