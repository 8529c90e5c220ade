import type { Commonness, Features } from './features.ts';
import type { GapWord } from './gap-content.ts';

const mostWords = 4;
/** Part of the best word's strength that another must have. */
const leastShare = 0.5;
/** How strongly a word must be written, as a part of how strongly it is meant. */
const leastSpelled = 0.1;
/** Words that share more of their letters than this are one. */
const mostShared = 0.4;

/**
 * Words that stand in most of these texts and in few others, the most telling first. They are looked up by their
 * buckets, so a word that is not among `words` cannot come out, whatever the texts say.
 */
export function namesOf(
  group: readonly Features[],
  common: Commonness,
  words: readonly GapWord[],
): GapWord[] {
  const strengths = strengthsOf(group, common);
  const average = (buckets: readonly number[]) => {
    let sum = 0;
    for (const bucket of buckets) sum += strengths.get(bucket) ?? 0;
    return sum / (buckets.length || 1);
  };
  const strong = words
    .map((word) => {
      const [written, meant] = [average(word.written), average(word.meant)];
      return { word, written, strength: Math.max(written, meant) };
    })
    .filter(({ strength }) => strength > 0)
    // Of several words for one thing the one that is written.
    .sort((one, other) => other.strength - one.strength || other.written - one.written);
  const least = (strong[0]?.strength ?? 0) * leastShare;
  const names: GapWord[] = [];
  for (const { word, strength } of strong) {
    if (names.length === mostWords || strength < least) break;
    if (names.some((name) => alike(name, word))) continue;
    const spelled = (word.spellings?.() ?? [word])
      .map((spelling) => ({ spelling, written: average(spelling.written) }))
      .sort((one, other) => other.written - one.written);
    // What is meant is also written somehow; else two hashes have met.
    if ((spelled[0]?.written ?? 0) < strength * leastSpelled) continue;
    // By its first English word where it is written in other languages only.
    const english = spelled.find(({ spelling }) => spelling.lang === 'en');
    const { text, lang } =
      english && english.written >= strength * leastSpelled ? english.spelling : word;
    names.push({ ...word, text, lang });
  }
  return names;
}

/** How much more often a bucket is here than elsewhere, by the share of texts that have it. */
function strengthsOf(
  group: readonly Features[],
  { texts, seen }: Commonness,
): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  for (const { buckets } of group) {
    for (const bucket of buckets) strengths.set(bucket, (strengths.get(bucket) ?? 0) + 1);
  }
  for (const [bucket, held] of strengths) {
    const here = held / group.length;
    const all = (1 + (seen[bucket] ?? 0)) / (1 + texts);
    strengths.set(bucket, here > all ? here * Math.log(here / all) : 0);
  }
  return strengths;
}

function alike(one: GapWord, other: GapWord): boolean {
  if (one.meant.some((bucket) => other.meant.includes(bucket))) return true;
  const shared = other.written.filter((bucket) => one.written.includes(bucket)).length;
  return shared > mostShared * Math.min(one.written.length, other.written.length);
}
