import { remembered } from '../text/remembered.ts';

export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** A dozen checks ask for those of one draft. */
const mostTexts = 50;

/** Sentences with their places. A full stop inside a number or address ends none; Thai ends at its polite particles. */
export const sentencesOf = remembered((text): readonly Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    if (raw.trim()) found.push({ start, end: start + raw.trim().length, text: raw.trim() });
    from = to;
  };
  for (const match of text.matchAll(/[.!?…]+(?=\s|$)|[。！？]+|\n+|(?:ค่ะ|คะ|ครับ)(?=\s|$)/gu)) {
    push(match.index + match[0].length);
  }
  push(text.length);
  return found;
}, mostTexts);
