import type { Language } from '../model/language.ts';
import type { Atom } from '../text/atoms.ts';
import { fold } from '../text/normalise.ts';
import type { PhraseBook } from './book.ts';
import type { Element, Slot } from './phrase.ts';
import { meant } from './slips.ts';

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
  const bases = atoms.map(({ norm }) => baseOf(norm) ?? meant(book.slips, norm));
  const possible = possibleIn(book, atoms, bases, bareToo);
  const consider = (ids: number[] | undefined, at: number) => {
    for (const id of ids ?? []) {
      const phrase = book.phrases[id];
      const pattern = phrase && book.patterns[phrase.pattern];
      if (!phrase || !pattern) continue;
      if (book.rare[id] && !possible.has(id)) continue;
      const found = follow(
        phrase.slots,
        { atoms, bases, bareToo: bareToo && pattern.lang === 'vi' },
        at,
      );
      if (!found) continue;
      const hit = { pattern: phrase.pattern, from: at, ...found };
      if (!pattern.near) {
        hits.push(hit);
        continue;
      }
      let row = parts.get(phrase.pattern);
      if (!row) {
        row = Array.from({ length: pattern.near.parts }, () => []);
        parts.set(phrase.pattern, row);
      }
      row[phrase.part]?.push(hit);
    }
  };
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

/** Phrases whose rarest word is somewhere in the text. */
function possibleIn(
  book: PhraseBook,
  atoms: Atom[],
  bases: (string | undefined)[],
  bareToo: boolean,
): Set<number> {
  const words = new Set<string>();
  for (const { norm } of atoms) words.add(norm);
  for (const base of bases) if (base) words.add(base);
  const possible = new Set<number>();
  for (const word of words) for (const id of book.byRare.get(word) ?? []) possible.add(id);
  if (!bareToo) return possible;
  const byBare = bareRareOf(book);
  for (const word of words) for (const id of byBare.get(word) ?? []) possible.add(id);
  return possible;
}

const bareRare = new WeakMap<PhraseBook, Map<string, number[]>>();

/** `byRare` as it is typed without diacritics. */
function bareRareOf(book: PhraseBook): Map<string, number[]> {
  const known = bareRare.get(book);
  if (known) return known;
  const byBare = byBareWord([...book.byRare]);
  bareRare.set(book, byBare);
  return byBare;
}

const bareOptions = new WeakMap<Slot, Map<string, Element[][]>>();

/** A slot's options by their first word as it is typed without diacritics, where that is another. */
function bareOptionsOf(slot: Slot): Map<string, Element[][]> {
  const known = bareOptions.get(slot);
  if (known) return known;
  const byBare = byBareWord([...slot.byWord].filter(([word]) => bareOf(word) !== word));
  bareOptions.set(slot, byBare);
  return byBare;
}

function byBareWord<T>(entries: readonly (readonly [string, readonly T[]])[]): Map<string, T[]> {
  const byBare = new Map<string, T[]>();
  for (const [word, items] of entries) {
    const bare = bareOf(word);
    byBare.set(bare, [...(byBare.get(bare) ?? []), ...items]);
  }
  return byBare;
}

const bares = new Map<string, string>();

/** Folding is slow and the words of the rules are few. */
function bareOf(word: string): string {
  const known = bares.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  bares.set(word, folded);
  return folded;
}

interface Words {
  atoms: Atom[];
  /** Without a hanging -nya or -ku, or without a slip. */
  bases: (string | undefined)[];
  /** Take words typed without diacritics for the phrase's own. */
  bareToo: boolean;
}

/**
 * Where a phrase that begins at `at` ends, the longest way; all ways are walked side by side, so choices never
 * multiply. A phrase does not run on into the next sentence.
 */
function follow(
  slots: Slot[],
  words: Words,
  at: number,
): { to: number; loose: number[] } | undefined {
  // Plain arrays: this is where the time goes, and there are rarely more than two ways.
  let places = [at];
  let looses: (readonly number[])[] = [nothing];
  for (const slot of slots) {
    const nextPlaces: number[] = [];
    const nextLooses: (readonly number[])[] = [];
    for (let way = 0; way < places.length; way++) {
      const place = places[way] as number;
      const loose = looses[way] as readonly number[];
      if (slot.empty && !nextPlaces.includes(place)) {
        nextPlaces.push(place);
        nextLooses.push(loose);
      }
      if (place > at && words.atoms[place]?.before === 'sentence') continue;
      for (const option of optionsAt(slot, words, place)) {
        const more = fill(option, words, place);
        const end = place + option.length;
        if (!more || nextPlaces.includes(end)) continue;
        nextPlaces.push(end);
        nextLooses.push(more.length ? [...loose, ...more] : loose);
      }
    }
    if (!nextPlaces.length) return undefined;
    places = nextPlaces;
    looses = nextLooses;
  }
  const end = Math.max(...places);
  return end > at ? { to: end - 1, loose: [...(looses[places.indexOf(end)] ?? [])] } : undefined;
}

const none: readonly Element[][] = [];
const nothing: readonly number[] = [];

function optionsAt(slot: Slot, { atoms, bases, bareToo }: Words, at: number) {
  const norm = atoms[at]?.norm;
  if (norm === undefined) return none;
  const { byWord, others } = slot;
  const base = bases[at];
  const own = byWord.get(norm) ?? none;
  const based = (base && byWord.get(base)) || none;
  const bare = (bareToo && bareOptionsOf(slot).get(norm)) || none;
  // Most words are no option of most slots.
  if (!based.length && !bare.length) {
    if (!own.length) return others;
    if (!others.length) return own;
  }
  return [...own, ...based, ...others, ...bare];
}

/** The atoms that `_` stands for, if the option is there. */
function fill(
  option: Element[],
  { atoms, bases, bareToo }: Words,
  at: number,
): readonly number[] | undefined {
  let loose: number[] | undefined;
  for (let step = 0; step < option.length; step++) {
    const atom = atoms[at + step];
    const element = option[step];
    if (!atom || !element || (step > 0 && atom.before === 'sentence')) return undefined;
    const { word, prefix } = element;
    if (word !== undefined) {
      const same = atom.norm === word || bases[at + step] === word;
      if (!same && !(bareToo && atom.norm === bareOf(word))) return undefined;
    } else if (prefix !== undefined) {
      if (!atom.norm.startsWith(prefix)) return undefined;
    } else {
      loose ??= [];
      loose.push(at + step);
    }
  }
  return loose ?? nothing;
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
