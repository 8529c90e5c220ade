import { EncoderError, isJson, type Json } from './files.ts';

/** Work in small pieces, so that whoever has something else to do can do it in between. */
export type Reading<Result> = Generator<undefined, Result>;
/** Tokens read at a stretch: some milliseconds. */
export const slice = 4096;

export interface Vocabulary {
  tokens: Tokens;
  /** The largest id. */
  largest: number;
}

/** Adds the ids of the tokens that a word is made of. What is in no vocabulary adds none. */
export type Tokens = (word: string, into: number[]) => void;

const file = 'tokenizer.json';
/** A language's words and pieces of them; the largest that are published have half of it. */
export const mostTokens = 1_000_000;

export const isId = (id: unknown): id is number =>
  Number.isInteger(id) && Number(id) >= 0 && Number(id) < mostTokens;

/**
 * The longest piece that the vocabulary has, again and again; a word of which a part is not in it has no tokens at
 * all (Wu and others 2016, as BERT does it). A piece has at most 100 letters, so the time is linear in the text.
 * @throws EncoderError
 */
export function* wordPiece(model: Json): Reading<Vocabulary> {
  if (!isJson(model.vocab)) throw new EncoderError(file, 'has no vocabulary.');
  const vocabulary = new Map<string, number>();
  let largest = -1;
  let longest = 1;
  for (const [piece, id] of Object.entries(model.vocab)) {
    if (vocabulary.size % slice === 0) yield;
    if (!isId(id)) throw new EncoderError(file, 'a token in its vocabulary has no number.');
    vocabulary.set(piece, id);
    largest = Math.max(largest, id);
    longest = Math.max(longest, piece.length);
  }
  const unknown = vocabulary.get(typeof model.unk_token === 'string' ? model.unk_token : '[UNK]');
  const inside =
    typeof model.continuing_subword_prefix === 'string' ? model.continuing_subword_prefix : '##';
  const most = Math.min(100, Number(model.max_input_chars_per_word) || 100);

  function tokens(word: string, into: number[]): void {
    if (word.length > most) return;
    const before = into.length;
    for (let from = 0; from < word.length; ) {
      let to = Math.min(word.length, from + longest);
      let id: number | undefined;
      for (; to > from; to--) {
        id = vocabulary.get(from === 0 ? word.slice(0, to) : inside + word.slice(from, to));
        if (id !== undefined) break;
      }
      if (id === undefined) {
        into.length = before;
        return;
      }
      if (id !== unknown) into.push(id);
      from = to;
    }
  }
  return { tokens, largest };
}
