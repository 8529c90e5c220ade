import { type Finder, finders, type NumberKind } from './finders.ts';
import { fold } from './fold.ts';
import { findLinks } from './links.ts';

export type { NumberKind } from './finders.ts';

/** Something written in digits (or an address), with its place in UTF-16 units. */
export interface Entity {
  kind: NumberKind;
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Without separators, in ASCII digits and capitals: compare with this. */
  value: string;
}

export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}•●*]/gu, '')
    .toUpperCase();

/** The longest part, in whole groups, that holds. */
function narrow(
  text: string,
  holds: NonNullable<Finder['holds']>,
  whole = false,
): [number, number] | undefined {
  const groups = [...text.matchAll(/[\p{L}\p{N}•●*·]+/gu)];
  for (let drop = 0; drop < (whole ? 1 : groups.length); drop++) {
    for (let first = 0; first <= drop; first++) {
      const from = groups[first]?.index ?? 0;
      const last = groups[groups.length - 1 - drop + first];
      const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const part = text.slice(from, to);
      if (holds(bare(part), part)) return [from, to];
    }
  }
  return undefined;
}

function find(text: string): Entity[] {
  const folded = fold(text);
  const found: Entity[] = [];
  const used = new Uint8Array(text.length);
  const taken = (start: number, end: number) => used.subarray(start, end).includes(1);
  const take = (kind: NumberKind, start: number, end: number) => {
    if (taken(start, end)) return;
    used.fill(1, start, end);
    const exact = text.slice(start, end);
    found.push({ kind, start, end, text: exact, value: bare(exact) });
  };
  for (const { kind, start, end } of findLinks(folded)) take(kind, start, end);
  for (const { kind, find, holds, whole } of finders) {
    for (const match of folded.matchAll(find)) {
      const written = kind === 'date' || kind === 'masked' ? match[0] : (match[1] ?? match[0]);
      let start = match.index + match[0].length - written.length;
      let end = start + written.trimEnd().length;
      if (holds) {
        const part = narrow(folded.slice(start, end), holds, whole);
        if (!part) continue;
        end = start + part[1];
        start += part[0];
      }
      take(kind, start, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A dozen checks ask about one draft and the messages before it: each is read once. The latest comes first. */
const latest: { text: string; found: readonly Entity[] }[] = [];
const most = 8;

/** Every number and address of a text, each with its one likeliest meaning, by position. */
export function findEntities(text: string): readonly Entity[] {
  const at = latest.findIndex((one) => one.text === text);
  const [known] = at < 0 ? [] : latest.splice(at, 1);
  const reading = known ?? { text, found: find(text) };
  latest.unshift(reading);
  latest.length = Math.min(latest.length, most);
  return reading.found;
}

export const findKind = (text: string, ...kinds: NumberKind[]): Entity[] =>
  findEntities(text).filter(({ kind }) => kinds.includes(kind));
