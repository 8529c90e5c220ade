/**
 * Words of a vocabulary that are spelt nearly alike, by the pieces of three letters they have in common. Rows of terms
 * by piece; a piece is found by its number in `slots`.
 */
export interface NearWords {
  /** Number of a piece, or -1 for a free slot. As long as a power of two. */
  slots: Int32Array;
  /** Slot → where its row begins, and one more. */
  starts: Int32Array;
  terms: Int32Array;
  /** Term → how many pieces it has. */
  counts: Uint8Array;
  /** Term → how many pieces it has in common with the word that is looked up; all 0 in between. */
  common: Uint8Array;
}

export interface Near {
  term: number;
  /** 0 to 1. */
  alike: number;
}

/** Words nearer than this are the same word misspelt, or another form of it. */
const nearest = 0.62;
const mostSimilar = 3;
/** Nobody misspells a word longer than this into another. */
const longest = 200;
const latin = /^[\p{Script=Latin}']+$/u;
const plain = /^[a-z']+$/;

/** `words` in the order of their terms. */
export function nearWords(words: Iterable<string>, count: number): NearWords {
  const counts = new Uint8Array(count);
  const pieces: number[] = [];
  let term = 0;
  for (const word of words) {
    const before = pieces.length;
    addPieces(pieces, word);
    counts[term++] = pieces.length - before;
  }
  let room = 1024;
  while (room < pieces.length / 4) room *= 2;
  let slots = slotsFor(pieces, room);
  while (!slots) {
    room *= 2;
    slots = slotsFor(pieces, room);
  }
  return { slots, ...rowsOf(slots, pieces, counts), counts, common: new Uint8Array(count) };
}

/** `undefined` when there are too many for the room. */
function slotsFor(pieces: readonly number[], room: number): Int32Array | undefined {
  const slots = new Int32Array(room).fill(-1);
  let taken = 0;
  for (const piece of pieces) {
    const slot = slotOf(slots, piece);
    if (slots[slot] === piece) continue;
    slots[slot] = piece;
    if (++taken > room / 2) return undefined;
  }
  return slots;
}

function rowsOf(
  slots: Int32Array,
  pieces: readonly number[],
  counts: Uint8Array,
): Pick<NearWords, 'starts' | 'terms'> {
  const starts = new Int32Array(slots.length + 1);
  const places = new Int32Array(pieces.length);
  for (let at = 0; at < pieces.length; at++) {
    const slot = slotOf(slots, pieces[at] as number);
    places[at] = slot;
    starts[slot + 1] = (starts[slot + 1] as number) + 1;
  }
  for (let slot = 0; slot < slots.length; slot++) {
    starts[slot + 1] = (starts[slot + 1] as number) + (starts[slot] as number);
  }
  const next = starts.slice();
  const terms = new Int32Array(pieces.length);
  let at = 0;
  counts.forEach((count, term) => {
    for (const end = at + count; at < end; at++) {
      const slot = places[at] as number;
      const place = next[slot] as number;
      terms[place] = term;
      next[slot] = place + 1;
    }
  });
  return { starts, terms };
}

function slotOf(slots: Int32Array, piece: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(piece, 0x9e3779b1) >>> 12) & mask;
  while (slots[slot] !== piece && slots[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}

/** The nearest, best first, at most three. */
export function findNear(
  { slots, starts, terms, counts, common }: NearWords,
  word: string,
): Near[] {
  const pieces: number[] = [];
  addPieces(pieces, word);
  const touched: number[] = [];
  for (const piece of pieces) {
    const slot = slotOf(slots, piece);
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at++) {
      const term = terms[at] as number;
      if (common[term] === 0) touched.push(term);
      common[term] = (common[term] as number) + 1;
    }
  }
  const close: Near[] = [];
  for (const term of touched) {
    // Dice.
    const alike = (2 * (common[term] as number)) / (pieces.length + (counts[term] as number));
    common[term] = 0;
    if (alike >= nearest) close.push({ term, alike });
  }
  return close.length > 1 ? close.sort((a, b) => b.alike - a.alike).slice(0, mostSimilar) : close;
}

/** Pieces of a word with its ends marked, each once; none for words too short to misspell recognisably. */
function addPieces(into: number[], word: string): void {
  if (word.length < 4 || word.length > longest) return;
  if (!plain.test(word) && !latin.test(word)) return;
  const from = into.length;
  let before = letter(94);
  let own = letter(word.charCodeAt(0));
  for (let at = 1; at <= word.length; at++) {
    const after = letter(at < word.length ? word.charCodeAt(at) : 36);
    const piece = (before << 20) | (own << 10) | after;
    if (into.indexOf(piece, from) < 0) into.push(piece);
    before = own;
    own = after;
  }
}

/** Ten bits hold the letters that our languages are written with; the rarest others may share. */
function letter(code: number): number {
  if (code < 0x250) return code;
  return code >= 0x1e00 && code < 0x1f00 ? code - 0x1e00 + 0x250 : 0x350 + (code % 0xb0);
}
