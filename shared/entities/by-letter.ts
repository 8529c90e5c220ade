/** Fragments that one letter may begin, with the ways that letter is written in them. */
interface Group {
  letters: Set<string>;
  fragments: string[];
}

const digits = '0123456789';
/** Both cases are one, and so are all digits. */
const keyOf = (letter: string) => (digits.includes(letter) ? '0' : letter.toLowerCase());

/** Of fewer letters than this, one look at all of them saves nothing. */
const fewest = 3;

/** What stands under several letters makes the source longer by so much at most: a long one takes long to compile. */
const mostAdded = 150;

/**
 * Source that finds what `fragments.join('|')` finds, a few times as fast: the letter at a place decides which of them
 * are tried there. In a row, those of one letter stand together, and those of a few letters under each of them; a
 * fragment of many letters is tried by itself, so that the order stays.
 */
export function byLetter(fragments: readonly string[]): string {
  const rows: string[] = [];
  let groups = new Map<string, Group>();
  const endRow = () => {
    rows.push(rowOf(groups));
    groups = new Map();
  };
  for (const fragment of fragments) {
    const letters = beginnings(fragment);
    const keys = new Set([...(letters ?? [])].map(keyOf));
    if (!letters || (keys.size - 1) * fragment.length > mostAdded) {
      endRow();
      rows.push(letters ? `(?=${oneOf(letters)})${fragment}` : fragment);
      continue;
    }
    for (const key of keys) {
      const group = groups.get(key) ?? { letters: new Set(), fragments: [] };
      for (const letter of letters) if (keyOf(letter) === key) group.letters.add(letter);
      group.fragments.push(only(fragment, key));
      groups.set(key, group);
    }
  }
  endRow();
  return rows.filter(Boolean).join('|');
}

function rowOf(groups: ReadonlyMap<string, Group>): string {
  const each = [...groups.values()].map(({ letters, fragments }) =>
    fragments.length > 1 ? `(?=${oneOf(letters)})(?:${fragments.join('|')})` : fragments[0],
  );
  if (groups.size < fewest) return each.join('|');
  const all = [...groups.values()].flatMap(({ letters }) => [...letters]);
  return `(?=${oneOf(all)})(?:${each.join('|')})`;
}

const oneOf = (letters: Iterable<string>) =>
  `[${[...letters].map((letter) => letter.replace(/[\\\]^[-]/, '\\$&')).join('')}]`;

/** A fragment without what cannot begin with the letter: of `(?:call|ring) me` under `c`, `(?:call) me`. */
function only(fragment: string, key: string): string {
  const end = fragment.startsWith('(?:') ? endOfGroup(fragment, 0) : 0;
  if (!end || quantifier.test(fragment.slice(end))) return fragment;
  const kept = alternatives(fragment.slice(3, end - 1)).filter((one) => {
    const letters = beginnings(one);
    return !letters || [...letters].some((letter) => keyOf(letter) === key);
  });
  return `(?:${kept.join('|')})${fragment.slice(end)}`;
}

const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;
const mayMiss = /^(?:[?*]|\{0)/;

/** The letters that a fragment may begin with; undefined if any may, or if it may be empty. */
function beginnings(fragment: string): Set<string> | undefined {
  const letters = new Set<string>();
  for (let at = 0; at < fragment.length; ) {
    const end = endOfElement(fragment, at);
    const element = fragment.slice(at, end);
    const times = quantifier.exec(fragment.slice(end))?.[0] ?? '';
    at = end + times.length;
    if (/^\(\?<?[=!]/.test(element)) continue;
    const own = beginningsOf(element);
    if (!own) return undefined;
    for (const letter of own.letters) letters.add(letter);
    if (!own.empty && !mayMiss.test(times)) return letters;
  }
  return undefined;
}

/** Of a group, a class, an escape or a letter. */
function beginningsOf(element: string): { letters: Iterable<string>; empty?: boolean } | undefined {
  if (element === '\\d') return { letters: digits };
  if (/^\\[^\p{L}\p{N}]$/u.test(element)) return { letters: element.slice(1) };
  if (element.startsWith('[')) {
    const letters = element.slice(1, -1).replaceAll('\\d', digits);
    return /^\^|\\|.-./.test(letters) ? undefined : { letters };
  }
  if (!element.startsWith('(')) {
    return /^[\\.^$\ud800-\udfff]/.test(element) ? undefined : { letters: element };
  }
  if (!element.startsWith('(?:')) return undefined;
  const inner = alternatives(element.slice(3, -1));
  const each = inner.filter(Boolean).map(beginnings);
  if (!each.every((own) => own !== undefined)) return undefined;
  return { letters: each.flatMap((own) => [...own]), empty: inner.includes('') };
}

function endOfElement(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] === '[') return endOfClass(source, at);
  return source[at] === '(' ? endOfGroup(source, at) : at + 1;
}

function endOfClass(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at + 1;
  }
  return source.length;
}

function endOfGroup(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at = endOfElement(source, at)) {
    if (source[at] === ')') return at + 1;
  }
  return source.length;
}

/** `a|(?:b|c)` is two. */
export function alternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOfElement(source, at)) {
    if (source[at] !== '|') continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return [...found, source.slice(from)];
}
