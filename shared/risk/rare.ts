/** Phrases by a word, and by the word after it where an option has two: in Thai and Chinese one is a letter. */
export interface RareWord {
  alone: number[];
  before: Map<string, number[]>;
}

export function addRareWord(
  to: Map<string, RareWord>,
  word: string,
  next: string | undefined,
  id: number,
): void {
  let known = to.get(word);
  if (!known) {
    known = { alone: [], before: new Map() };
    to.set(word, known);
  }
  if (next === undefined) known.alone.push(id);
  else push(known.before, next, id);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
