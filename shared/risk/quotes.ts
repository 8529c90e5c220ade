import type { Atom } from '../text/atoms.ts';

const closing: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '‘': '’',
  "'": "'",
};
/** Chinese has marks for titles alone. */
const titles = new Set('《〈');
/** Longer stretches are two unpaired marks, not a quotation. */
const longest = 800;
/** Fewer words are a name or stress ("scam"), not speech. */
const fewest = 3;

/** What stands in quotation marks: somebody's words, or a title, a sign or a rule, which nobody says to anybody. */
export type Quotation = 'speech' | 'title';

/** Tells what introduces (atom `before`) or follows (atom `after`) a quotation. */
export interface Around {
  /** The writer introduces these words as their own. */
  own(before: number): boolean;
  /** A book, a sign, a policy: "the book", "your policy says", "on the shirt". */
  title(before: number, after: number): boolean;
}

/** The atoms that are not the writer's own words; a message that is quoted as a whole is the writer's. */
export function quotes(text: string, atoms: Atom[], around: Around): Map<number, Quotation> {
  const quoted = new Map<number, Quotation>();
  let next = 0;
  for (const [open, close] of pairs(text)) {
    while (next < atoms.length && (atoms[next]?.start ?? 0) < open) next++;
    const first = next;
    let words = 0;
    while (next < atoms.length && (atoms[next]?.end ?? 0) <= close) {
      words += atoms[next]?.weight ?? 0;
      next++;
    }
    const title = titles.has(text[open] ?? '') || around.title(first - 1, next);
    const whole = next - first >= atoms.length * 0.9;
    if (!title && (words < fewest || whole || (first > 0 && around.own(first - 1)))) continue;
    for (let at = first; at < next; at++) quoted.set(at, title ? 'title' : 'speech');
  }
  return quoted;
}

function* pairs(text: string): Generator<[number, number]> {
  for (let at = 0; at < text.length; at++) {
    const close = closing[text[at] ?? ''];
    if (!close || !opens(text, at)) continue;
    const end = endOf(text, at + 1, close);
    if (end < 0) continue;
    yield [at, end];
    at = end;
  }
}

/** A straight mark opens after a space or a colon; between letters it is an apostrophe. */
function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "'" && mark !== '‘' && mark !== '"') return true;
  return (
    at === 0 ||
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ||
    /[\p{Script=Han}\p{Script=Thai}]/u.test(text[at - 1] ?? '')
  );
}

function endOf(text: string, from: number, close: string): number {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at++) {
    if (text[at] !== close) continue;
    const apostrophe = (close === "'" || close === '’') && /\p{L}/u.test(text[at + 1] ?? '');
    if (!apostrophe) return at;
  }
  return -1;
}
