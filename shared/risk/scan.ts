import type { Language } from '../model/language.ts';
import type { EntityKind } from '../model/names.ts';
import type { Atom } from '../text/atoms.ts';
import { fold } from '../text/normalise.ts';
import type { BookPattern, Phrase, PhraseBook, Reach } from './book.ts';
import { entitiesIn, longestEntity } from './entities.ts';
import type { Element, Slot } from './phrase.ts';
import { addRareWord } from './rare.ts';
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
 * Every pattern in a text. A phrase is tried only where its rarest word stands at the right distance, and is at most as
 * long as it is written: the time is linear in the text.
 */
export function scan(
  book: PhraseBook,
  atoms: Atom[],
  lang: Language | undefined,
  text = '',
): Hit[] {
  const bareToo = lang === 'vi';
  const bases = atoms.map(({ norm }) => baseOf(norm) ?? meant(book.slips, norm));
  const entities = entityPlaces(text, atoms);
  const words: Words = { atoms, bases, bareToo: false, entities, gaps: [] };
  const bareWords: Words = { atoms, bases, bareToo, entities, gaps: [] };
  const hits: Hit[] = [];
  const parts = new Map<number, Hit[][]>();
  const tryAt = (id: number, at: number) => {
    const { slots, pattern, part } = book.phrases[id] as Phrase;
    const { lang, near, notNear } = book.patterns[pattern] as BookPattern;
    const more = near ?? notNear;
    const read = lang === 'vi' ? bareWords : words;
    if (!begins(slots[0] as Slot, read, at)) return;
    const found = follow(slots, read, at);
    if (!found) return;
    const hit = { pattern, from: at, ...found };
    if (!more) hits.push(hit);
    else {
      const row = parts.get(pattern) ?? Array.from({ length: more.parts }, () => []);
      row[part]?.push(hit);
      parts.set(pattern, row);
    }
  };
  for (const [id, places] of rarePlaces(book, atoms, bases, bareToo)) {
    const { least, most } = book.rare[id] as Reach;
    let next = 0;
    for (const place of places) {
      for (next = Math.max(next, place - most); next <= place - least; next++) tryAt(id, next);
    }
  }
  for (const id of book.always) for (let at = 0; at < atoms.length; at++) tryAt(id, at);
  const places = placesOf(atoms);
  for (const [pattern, found] of parts) {
    const { near, notNear } = book.patterns[pattern] as BookPattern;
    if (notNear) hits.push(...alone(found, notNear.within, atoms, places));
    if (near && found.every(({ length }) => length)) {
      hits.push(...nearby(pattern, found, near, atoms, places));
    }
  }
  return hits.sort((a, b) => a.from - b.from);
}

/** Phrases whose rarest word is in the text, with where it stands, ascending. */
function rarePlaces(
  { byRare }: PhraseBook,
  atoms: Atom[],
  bases: (string | undefined)[],
  bareToo: boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const note = (ids: number[] | undefined, at: number) => {
    for (const id of ids ?? []) {
      const places = found.get(id);
      if (!places) found.set(id, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  };
  const noteEach = (
    by: ByRare,
    words: readonly string[],
    others: readonly (string | undefined)[],
  ) => {
    const begun = beginningsIn(by);
    const noteWord = (word: string | undefined, at: number) => {
      const known = word === undefined ? undefined : by.get(word);
      if (!known) return;
      note(known.alone, at);
      if (!known.before.size) return;
      const [next, other] = [words[at + 1], others[at + 1]];
      if (next !== undefined) note(known.before.get(next), at);
      if (other !== undefined) note(known.before.get(other), at);
    };
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      for (const { beginning, ids } of begun.get(word.charAt(0)) ?? []) {
        if (word.startsWith(beginning)) note(ids, at);
      }
      noteWord(word, at);
      noteWord(others[at], at);
    }
  };
  const norms = atoms.map(({ norm }) => norm);
  noteEach(byRare, norms, bases);
  if (bareToo) {
    noteEach(bareRareOf(byRare), norms.map(fold), []);
    for (const places of found.values()) places.sort((a, b) => a - b);
  }
  return found;
}

type ByRare = PhraseBook['byRare'];
type Beginnings = ReadonlyMap<string, { beginning: string; ids: number[] }[]>;
const beginnings = new WeakMap<ByRare, Beginnings>();

/** The beginnings that phrases are known by, by their first letter. */
function beginningsIn(byRare: ByRare): Beginnings {
  const known = beginnings.get(byRare);
  if (known) return known;
  const byLetter = new Map<string, { beginning: string; ids: number[] }[]>();
  for (const [word, { alone }] of byRare) {
    if (!word.endsWith('*')) continue;
    const same = byLetter.get(word.charAt(0)) ?? [];
    same.push({ beginning: word.slice(0, -1), ids: alone });
    byLetter.set(word.charAt(0), same);
  }
  beginnings.set(byRare, byLetter);
  return byLetter;
}

const bareRare = new WeakMap<ByRare, ByRare>();

/** `byRare` as it is typed without diacritics. */
function bareRareOf(byRare: ByRare): ByRare {
  const known = bareRare.get(byRare);
  if (known) return known;
  const byBare: ByRare = new Map();
  for (const [word, { alone, before }] of byRare) {
    for (const id of alone) addRareWord(byBare, bareOf(word), undefined, id);
    for (const [next, ids] of before) {
      for (const id of ids) addRareWord(byBare, bareOf(word), bareOf(next), id);
    }
  }
  bareRare.set(byRare, byBare);
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
  /** Where an entity of the kind that begins at an atom ends: the atom after it; -1 if none does. */
  entities(kind: EntityKind, at: number): number;
  /** The atoms that `_` stands for in the option filled last. */
  gaps: number[];
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
        const end = fill(option, words, place);
        if (end < 0 || nextPlaces.includes(end)) continue;
        nextPlaces.push(end);
        nextLooses.push(words.gaps.length ? [...loose, ...words.gaps] : loose);
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

/** Most tries end here, at the cost of a look. */
function begins({ empty, byWord, others }: Slot, { atoms, bases, bareToo }: Words, at: number) {
  if (empty || others.length || bareToo || byWord.has(atoms[at]?.norm ?? '')) return true;
  const base = bases[at];
  return base !== undefined && byWord.has(base);
}

/** Where the option ends, if it is there: the place after it; -1 if it is not. Sets `gaps`. */
function fill(option: Element[], words: Words, at: number): number {
  const { atoms, bases, bareToo } = words;
  if (words.gaps.length) words.gaps = [];
  let place = at;
  for (const element of option) {
    const atom = atoms[place];
    if (!atom || (place > at && atom.before === 'sentence')) return -1;
    const { word, prefix, least, entity } = element;
    if (word !== undefined) {
      const same = atom.norm === word || bases[place] === word;
      if (!same && !(bareToo && atom.norm === bareOf(word))) return -1;
    } else if (prefix !== undefined) {
      if (!atom.norm.startsWith(prefix)) return -1;
    } else if (least !== undefined) {
      if (!/^\d+$/.test(atom.norm) || Number(atom.norm) < least) return -1;
    } else if (entity !== undefined) {
      const end = words.entities(entity, place);
      if (end < 0) return -1;
      place = end;
      continue;
    } else words.gaps.push(place);
    place++;
  }
  return place;
}

/** Looked for once, and only where a phrase asks for one. */
function entityPlaces(text: string, atoms: Atom[]): Words['entities'] {
  let found: ReturnType<typeof entitiesIn> | undefined;
  return (kind, at) => {
    found ??= entitiesIn(text);
    const start = (atoms[at] as Atom).start;
    const entity = found.find((one) => one.kind === kind && one.start <= start && one.end > start);
    const before = atoms[at - 1];
    if (!entity || (before && before.start >= entity.start)) return -1;
    const after = atoms.findIndex((atom, index) => index > at && atom.start >= entity.end);
    return Math.min(after < 0 ? atoms.length : after, at + longestEntity);
  };
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

/** Hits of the first part with none of the others within so many words. */
function alone([first = [], ...others]: Hit[][], within: number, atoms: Atom[], places: number[]) {
  const words = (end: number, start: number) =>
    (places[start] ?? 0) - (places[end] ?? 0) - (atoms[start]?.weight ?? 1);
  return first.filter((hit) =>
    others.flat().every((other) => {
      const [left, right] = other.from < hit.from ? [other, hit] : [hit, other];
      return left.to < right.from && words(left.to, right.from) > within;
    }),
  );
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
