import type { Language } from '../model/language.ts';
import type { Atom } from '../text/atoms.ts';
import type { Phrase, PhraseBook } from './book.ts';
import { isAny } from './phrase.ts';

/** A pattern found, from atom `from` up to and including atom `to`. */
export interface Hit {
  pattern: number;
  from: number;
  to: number;
  /** Atoms between that the pattern does not name: `_`, and what stands between phrases near each other. */
  loose: number[];
}

/**
 * Every pattern in a text. At each atom only the phrases that begin with it are tried, and each is at most as long as
 * it is written: the time is linear in the text.
 */
export function scan(book: PhraseBook, atoms: Atom[], lang: Language | undefined): Hit[] {
  const hits: Hit[] = [];
  const parts = new Map<number, Hit[][]>();
  const bareToo = lang === 'vi';
  const consider = (ids: number[] | undefined, at: number) => {
    for (const id of ids ?? []) {
      const phrase = book.phrases[id];
      const pattern = phrase && book.patterns[phrase.pattern];
      if (!phrase || !pattern) continue;
      const loose = follow(phrase, atoms, bases, at, bareToo && pattern.lang === 'vi');
      if (!loose) continue;
      const to = at + phrase.elements.length - 1;
      const hit = { pattern: phrase.pattern, from: at, to, loose };
      if (!pattern.near) {
        hits.push(hit);
        continue;
      }
      let found = parts.get(phrase.pattern);
      if (!found) {
        found = Array.from({ length: pattern.near.parts }, () => []);
        parts.set(phrase.pattern, found);
      }
      found[phrase.part]?.push(hit);
    }
  };
  const bases = atoms.map(({ norm }) => baseOf(norm));
  atoms.forEach(({ norm }, at) => {
    consider(book.byWord.get(norm), at);
    const base = bases[at];
    if (base) consider(book.byWord.get(base), at);
    if (bareToo) consider(book.byBareWord.get(norm), at);
    for (let length = Math.min(norm.length, book.longestPrefix); length > 0; length--) {
      consider(book.byPrefix.get(norm.slice(0, length)), at);
    }
  });
  const places = placesOf(atoms);
  for (const [pattern, found] of parts) {
    const near = book.patterns[pattern]?.near;
    if (near) hits.push(...nearby(pattern, found, near, atoms, places));
  }
  return hits;
}

/** The atoms that `_` stands for, if the phrase is there. A phrase does not run on into the next sentence. */
function follow(
  { elements, bare }: Phrase,
  atoms: Atom[],
  bases: (string | undefined)[],
  at: number,
  bareToo: boolean,
): number[] | undefined {
  const loose: number[] = [];
  for (let step = 0; step < elements.length; step++) {
    const norm = atoms[at + step]?.norm;
    const element = elements[step];
    if (norm === undefined || !element) return undefined;
    if (step > 0 && atoms[at + step]?.before === 'sentence') return undefined;
    if (element.words.has(norm)) continue;
    const base = bases[at + step];
    if (base && element.words.has(base)) continue;
    if (isAny(element)) loose.push(at + step);
    else if (element.prefixes.some((prefix) => norm.startsWith(prefix))) continue;
    else if (!bareToo || !bare[step]?.has(norm)) return undefined;
  }
  return loose;
}

/** Indonesian and Malay hang "his", "the" and "my" on the word: penjualnya, akunku. */
function baseOf(word: string): string | undefined {
  if (word.length > 6 && word.endsWith('nya')) return word.slice(0, -3);
  return word.length > 5 && /[km]u$/.test(word) ? word.slice(0, -2) : undefined;
}

/** Where each atom stands, counted in words; sentences lie far apart so that nothing is near across them. */
export function placesOf(atoms: Atom[]): number[] {
  let place = 0;
  return atoms.map((atom) => {
    place += atom.before === 'sentence' ? 1000 : atom.weight;
    return place;
  });
}

/**
 * Chains the parts left to right (in the written order, or in any), each time taking the closest: one pass over the
 * hits, whose number is linear in the text.
 */
function nearby(
  pattern: number,
  found: Hit[][],
  near: { parts: number; within: number; ordered: boolean },
  atoms: Atom[],
  places: number[],
): Hit[] {
  const all = found
    .flatMap((hits, part) => hits.map((hit) => ({ ...hit, part })))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const result: Hit[] = [];
  const latest: (Chain | undefined)[] = Array(near.parts).fill(undefined);
  for (const hit of all) {
    if (near.ordered) {
      const before = hit.part === 0 ? undefined : latest[hit.part - 1];
      if (hit.part > 0 && (!before || before.to >= hit.from)) continue;
      if (before && !close(before.firstTo, hit.from)) continue;
      const chain = {
        from: before?.from ?? hit.from,
        firstTo: before?.firstTo ?? hit.to,
        to: hit.to,
        loose: before
          ? [...before.loose, ...between(before.to, hit.from), ...hit.loose]
          : hit.loose,
      };
      latest[hit.part] = chain;
      if (hit.part !== near.parts - 1) continue;
      result.push({ pattern, from: chain.from, to: chain.to, loose: chain.loose });
      continue;
    }
    latest[hit.part] = { from: hit.from, firstTo: hit.to, to: hit.to, loose: hit.loose };
    const chains = latest.flatMap((one) => one ?? []).toSorted((a, b) => a.from - b.from);
    const [first, last] = [chains[0], chains.at(-1)];
    if (chains.length < near.parts || !first || !last || !apart(chains)) continue;
    if (!close(first.to, last.from)) continue;
    const loose = chains.flatMap((chain, at) => [
      ...chain.loose,
      ...between(chain.to, chains[at + 1]?.from ?? chain.to),
    ]);
    result.push({ pattern, from: first.from, to: last.to, loose });
  }
  return result;

  function close(end: number, start: number): boolean {
    const words = (places[start] ?? 0) - (places[end] ?? 0) - (atoms[start]?.weight ?? 1);
    return words <= near.within;
  }
}

/** Phrases of a `near` pattern so far; `firstTo` is where the first of them ends. */
interface Chain {
  from: number;
  firstTo: number;
  to: number;
  loose: number[];
}

function between(end: number, start: number): number[] {
  return Array.from({ length: Math.max(0, start - end - 1) }, (_, at) => end + 1 + at);
}

/** No atom serves two parts at once. */
function apart(chains: Chain[]): boolean {
  return chains.every((chain, index) => {
    const next = chains[index + 1];
    return !next || chain.to < next.from;
  });
}
