import type { Atom } from '../text/atoms.ts';

const closing: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
};
/** Longer stretches are two unpaired marks, not a quotation. */
const longest = 800;
/** Fewer words are a name or stress ("scam"), not speech. */
const fewest = 3;

/**
 * The atoms that stand in quotation marks as somebody else's words. `own(before)` tells whether the writer introduces
 * them as their own; a message that is quoted as a whole is the writer's too.
 */
export function quotes(text: string, atoms: Atom[], own: (before: number) => boolean): Set<number> {
  const quoted = new Set<number>();
  let next = 0;
  for (const [open, close] of pairs(text)) {
    while (next < atoms.length && (atoms[next]?.start ?? 0) < open) next++;
    const first = next;
    let words = 0;
    while (next < atoms.length && (atoms[next]?.end ?? 0) <= close) {
      words += atoms[next]?.weight ?? 0;
      next++;
    }
    const whole = next - first >= atoms.length * 0.9;
    if (words < fewest || whole || (first > 0 && own(first - 1))) continue;
    for (let at = first; at < next; at++) quoted.add(at);
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
