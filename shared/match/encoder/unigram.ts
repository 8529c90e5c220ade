import { EncoderError, type Json } from './files.ts';
import { mostTokens, type Reading, slice, type Vocabulary } from './wordpiece.ts';

const file = 'tokenizer.json';
/** UTF-16 units. A longer piece is never found. */
const longestPiece = 48;
/** What is in no vocabulary is this much less likely than the least likely piece, as SentencePiece has it. */
const unknownPenalty = 10;

/**
 * The most likely way to cut a word into pieces (Kudo 2018), by Viterbi's algorithm: at every place only the best way
 * to get there is kept. Pieces have a longest length, so the time is linear in the text.
 * @throws EncoderError
 */
export function* unigram(model: Json): Reading<Vocabulary> {
  const { vocab, unk_id: unknown } = model;
  if (!Array.isArray(vocab) || vocab.length === 0 || vocab.length > mostTokens) {
    throw new EncoderError(file, `has no vocabulary, or more than ${mostTokens} tokens.`);
  }
  const ids = new Map<string, number>();
  const scores = new Float64Array(vocab.length);
  /** By first letter: so long is the longest piece that begins with it. */
  const longest = new Uint8Array(65_536);
  let lowest = 0;
  for (let id = 0; id < vocab.length; id++) {
    if (id % slice === 0) yield;
    const [piece, score] = Array.isArray(vocab[id]) ? vocab[id] : [];
    if (typeof piece !== 'string' || !Number.isFinite(score)) {
      throw new EncoderError(file, `token ${id} of its vocabulary is not a piece and a number.`);
    }
    scores[id] = score;
    lowest = Math.min(lowest, score);
    if (id === unknown || piece.length > longestPiece || piece === '') continue;
    ids.set(piece, id);
    const first = piece.charCodeAt(0);
    longest[first] = Math.max(longest[first] as number, piece.length);
  }
  const unseen = lowest - unknownPenalty;

  function tokens(text: string, into: number[]): void {
    const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(text.length + 1);
    /** -1: no piece, one letter on. */
    const by = new Int32Array(text.length + 1).fill(-1);
    best[0] = 0;
    const reach = (to: number, score: number, start: number, id: number) => {
      if (score <= (best[to] as number)) return;
      best[to] = score;
      from[to] = start;
      by[to] = id;
    };
    for (let at = 0; at < text.length; at++) {
      const score = best[at] as number;
      if (score === Number.NEGATIVE_INFINITY) continue;
      const most = Math.min(text.length - at, longest[text.charCodeAt(at)] as number);
      for (let length = 1; length <= most; length++) {
        const id = ids.get(text.slice(at, at + length));
        if (id !== undefined) reach(at + length, score + (scores[id] as number), at, id);
      }
      const letter = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      reach(at + letter, score + unseen, at, -1);
    }
    const found: number[] = [];
    for (let at = text.length; at > 0; at = from[at] as number) {
      const id = by[at] as number;
      if (id >= 0) found.push(id);
    }
    for (let at = found.length - 1; at >= 0; at--) into.push(found[at] as number);
  }
  return { tokens, largest: vocab.length - 1 };
}
