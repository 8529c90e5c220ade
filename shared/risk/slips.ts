import { remembered } from '../text/remembered.ts';

/**
 * Words typed with one slip of the finger, led back to a word of the rules: `laywer`, `acount`, `chharged`. Two
 * neighbours changed over, a letter left out or one too many, never the first or the last. A letter in place of
 * another is left alone, as `changed` and `charged` are both words.
 *
 * The look costs one sum of the letters and 52 more, whatever the number of words (the sums of words that differ by a
 * letter differ by that letter), so the time stays linear.
 */
export interface Slips {
  known: ReadonlySet<string>;
  bySum: ReadonlyMap<number, string[]>;
}

/** Letters of a word that may have a slip in it. */
const shortest = 6;
/** A letter too many or too few says less in a shorter word: `lawyers` and `lawyer` are both meant. */
const shortestMissing = 7;
const letters = /^[a-z]+$/;
/** Then it begins anew. */
const mostSeen = 5000;
/** Words looked at before, as people's words come again and again. Not with the slips: those are kept on the device. */
const readBy = new WeakMap<Slips, (typed: string) => string | undefined>();

export function slipsOf(words: Iterable<string>): Slips {
  const known = new Set<string>();
  const bySum = new Map<number, string[]>();
  for (const word of words) {
    if (known.has(word)) continue;
    known.add(word);
    if (word.length < shortest || !letters.test(word)) continue;
    const sum = sumOf(word);
    const same = bySum.get(sum);
    if (same) same.push(word);
    else bySum.set(sum, [word]);
  }
  return { known, bySum };
}

/** The one word of the rules that was meant, if there is one. */
export function meant(slips: Slips, typed: string): string | undefined {
  const { known } = slips;
  if (typed.length < shortest || typed.length > 20 || known.has(typed) || !letters.test(typed)) {
    return undefined;
  }
  let read = readBy.get(slips);
  if (!read) {
    read = remembered((word) => ledBack(slips, word), mostSeen);
    readBy.set(slips, read);
  }
  return read(typed);
}

function ledBack({ bySum }: Slips, typed: string): string | undefined {
  const sum = sumOf(typed);
  const changed = bySum.get(sum)?.find((word) => changedOver(word, typed));
  if (changed) return changed;
  const found = new Set<string>();
  for (const weight of weights) {
    for (const word of bySum.get(sum + weight) ?? []) {
      if (word.length >= shortestMissing && oneMore(word, typed)) found.add(word);
    }
    for (const word of bySum.get(sum - weight) ?? []) {
      if (typed.length >= shortestMissing && oneMore(typed, word)) found.add(word);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Weights far apart: few words share a sum, and those that do are compared letter by letter. */
const weights = Array.from({ length: 26 }, (_, at) => ((at + 3) * 2_654_435_761) % 1_000_003);

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += weights[word.charCodeAt(at) - 97] ?? 0;
  return sum;
}

function changedOver(word: string, typed: string): boolean {
  if (word.length !== typed.length) return false;
  const at = firstDifference(word, typed);
  return (
    word[at] === typed[at + 1] &&
    word[at + 1] === typed[at] &&
    word.slice(at + 2) === typed.slice(at + 2)
  );
}

/** `long` is `short` and one letter more, inside. */
function oneMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  const at = firstDifference(long, short);
  return at > 0 && at < short.length && long.slice(at + 1) === short.slice(at);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
